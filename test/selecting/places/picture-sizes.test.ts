import { assert } from 'chai';
import { sizesOf } from '../../../src/selecting/places/picture-sizes.js';

const widths = (url: string, width?: number): string => sizesOf({ url, ...(width ? { width } : {}) }).map(({ width }) => width).join();
const file = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Mir_Castle.jpg';

describe('sizes of a picture', () => {
  it("are the list's own where it has some", () => {
    const sizes = [{ url: 'https://p.example/1.jpg', width: 400 }];
    assert.deepEqual(sizesOf({ url: file, sizes }), sizes);
  });
  it('of a file on Commons are those that its servers make, none above the original', () => {
    assert.equal(widths(file), '250,330,500,960,1280');
    assert.equal(widths(file, 4000), '250,330,500,960,1280,1920');
    assert.equal(widths(file, 600), '250,330,500');
    assert.equal(sizesOf({ url: file })[1]!.url, 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Mir_Castle.jpg/330px-Mir_Castle.jpg');
  });
  it('of a thumbnail are those of its file', () => {
    const thumb = 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Mir_Castle.jpg/800px-Mir_Castle.jpg';
    assert.equal(sizesOf({ url: thumb, width: 800 }).at(-1)!.url, 'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Mir_Castle.jpg/1280px-Mir_Castle.jpg');
  });
  it('of a drawing are pictures', () => assert.match(sizesOf({ url: file.replace('jpg', 'svg') })[0]!.url, /250px-Mir_Castle\.svg\.png$/));
  it('of a file named by its path need no hash', () => {
    assert.equal(sizesOf({ url: 'https://commons.wikimedia.org/wiki/Special:FilePath/Mir.jpg?width=300' })[2]!.url, 'https://commons.wikimedia.org/wiki/Special:FilePath/Mir.jpg?width=500');
  });
  it('of any other file are unknown', () => {
    assert.deepEqual(sizesOf({ url: 'https://p.example/1.jpg' }), []);
    assert.deepEqual(sizesOf({ url: 'https://p.example/1.jpg', width: 900 }), [{ url: 'https://p.example/1.jpg', width: 900 }]);
    assert.deepEqual(sizesOf({ url: 'https://evil.example/upload.wikimedia.org/wikipedia/commons/a/ab/x.jpg' }), []);
  });
});
