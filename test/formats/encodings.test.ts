import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';

const TITLE = 'Навіна € 😀';
const document = (declared: string, title = TITLE): string =>
  `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><item><title>${title}</title><guid>1</guid></item></channel></rss>`;

/** A text in units of two or four bytes. */
function write(text: string, size: 2 | 4, littleEndian: boolean): Uint8Array {
  const units = size === 4 ? [...text].map((char) => char.codePointAt(0)!) : text.split('').map((char) => char.charCodeAt(0));
  const bytes = new Uint8Array(units.length * size);
  const view = new DataView(bytes.buffer);
  units.forEach((unit, i) => (size === 4 ? view.setUint32(i * 4, unit, littleEndian) : view.setUint16(i * 2, unit, littleEndian)));
  return bytes;
}

async function* byBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
}

describe('encodings of more than one byte', () => {
  for (const size of [2, 4] as const) {
    for (const littleEndian of [true, false]) {
      for (const bom of ['', '\ufeff']) {
        it(`UTF-${size * 8}, ${littleEndian ? 'little' : 'big'} endian, ${bom ? 'with' : 'without'} a BOM`, async () => {
          for (const declared of [`utf-${size * 8}`, 'utf-8']) {
            const bytes = write(bom + document(declared), size, littleEndian);
            for (const source of [bytes, byBytes(bytes)]) assert.equal((await readFeed(source)).items[0]?.title, TITLE);
          }
        });
      }
    }
  }
});

describe('encodings of one byte', () => {
  const single = (label: string, bytes: number[]): Uint8Array => {
    const [before = '', after = ''] = document(label, '|').split('|');
    const encoder = new TextEncoder();
    return new Uint8Array([...encoder.encode(before), ...bytes, ...encoder.encode(after)]);
  };
  const cases: [string, number[], string][] = [
    ['iso-8859-16', [0xaa, 0xde, 0xa4], 'ȘȚ€'],
    ['x-user-defined', [0x80, 0xff], '\uf780\uf7ff'],
    ['win-1251', [0xcd, 0xe0, 0xe2], 'Нав'],
    ['windows1251', [0xcd, 0xe0, 0xe2], 'Нав'],
    ['cp-1251', [0xcd, 0xe0, 0xe2], 'Нав'],
    ['ISO_8859_2', [0xa1, 0xe6], 'Ąć'],
  ];
  for (const [label, bytes, title] of cases) {
    it(label, async () => assert.equal((await readFeed(single(label, bytes))).items[0]?.title, title));
  }
});
