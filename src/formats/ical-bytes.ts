import { createTextDecoder, joinBytes, type TextDecoding } from './decode.js';

/** A fold and the bytes of a character on both sides of it: no more than these. */
const WINDOW = 8;

const isContinuation = (byte: number | undefined): boolean => (byte! & 0xc0) === 0x80;

/**
 * Moves folds that split a character's bytes behind it (RFC 5545 3.1: a calendar is to be unfolded before it is decoded).
 * @returns The bytes, or a copy where there was such a fold; lines keep their numbers.
 */
export function mendFolds(bytes: Uint8Array): Uint8Array {
  let mended = bytes;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const space = bytes[at + 1];
    const before = bytes[at - 1] === 13 ? at - 2 : at - 1;
    if ((space !== 32 && space !== 9) || !(bytes[before]! > 127) || !isContinuation(bytes[at + 2])) continue;
    let end = at + 3;
    while (end < at + 5 && isContinuation(bytes[end])) end++;
    if (mended === bytes) mended = bytes.slice();
    mended.set(bytes.subarray(at + 2, end), before + 1);
    mended.set(bytes.subarray(before + 1, at + 2), before + 1 + end - at - 2);
  }
  return mended;
}

/** Turns a calendar's bytes into text; where the pieces are cut makes no difference. */
export function decodeIcal(contentType: string): TextDecoding {
  const decoding = createTextDecoder(contentType, true);
  let waiting: Uint8Array = new Uint8Array();
  return {
    push(bytes) {
      const mended = mendFolds(joinBytes(waiting, bytes));
      const ready = Math.max(0, mended.length - WINDOW);
      waiting = mended.slice(ready);
      return decoding.push(mended.subarray(0, ready));
    },
    async end() {
      const text = await decoding.push(waiting);
      return text + (await decoding.end());
    },
    get conflict() {
      return decoding.conflict;
    },
  };
}
