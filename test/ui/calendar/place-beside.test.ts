import { assert } from 'chai';
import { placeBeside } from '../../../src/ui/calendar/place-beside.js';

const window = { width: 1000, height: 600 };
const box = { width: 360, height: 200 };
const place = (left: number, top: number, width: number, height = 24, rtl = false) => placeBeside({ left, top, width, height }, box, window, rtl);

describe('placeBeside', () => {
  it('prefers the end side', () => assert.deepEqual(place(100, 50, 100), { left: 208, top: 50 }));
  it('flips to the start', () => assert.deepEqual(place(700, 50, 100), { left: 332, top: 50 }));
  it('prefers the left in right-to-left text, and flips', () => {
    assert.deepEqual(place(700, 50, 100, 24, true), { left: 332, top: 50 });
    assert.deepEqual(place(100, 50, 100, 24, true), { left: 208, top: 50 });
  });
  it('goes below, then above what is wide', () => {
    assert.deepEqual(place(100, 50, 800), { left: 100, top: 82 });
    assert.deepEqual(place(100, 500, 800), { left: 100, top: 292 });
    assert.deepEqual(place(100, 50, 800, 24, true), { left: 540, top: 82 });
  });
  it('stays within the window', () => {
    assert.deepEqual(place(100, 590, 100), { left: 208, top: 392 });
    assert.deepEqual(place(20, 20, 960, 560), { left: 20, top: 20 });
    assert.deepEqual(placeBeside({ left: 0, top: 0, width: 10, height: 10 }, { width: 400, height: 900 }, { width: 300, height: 300 }, false), { left: 8, top: 8 });
  });
});
