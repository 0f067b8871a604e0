/** Bytes looked at behind the first that is not ASCII. */
const WINDOW = 1024;

/** Length of the UTF-8 sequence at `i` (RFC 3629), 0 where there is none, -1 where the bytes end within it. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) {
    if (i + k >= bytes.length) return -1;
    if ((bytes[i + k]! & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/**
 * Judges bytes that begin with the first that is not ASCII. UTF-8 is recognised by its first sequences, one where it
 * was declared or nothing was, four against another declaration; Cyrillic by letters that stand side by side.
 * @returns the encoding, or `undefined` while the bytes do not suffice
 */
export function judgeEncoding(bytes: Uint8Array, declared: string | undefined, final: boolean): string | undefined {
  const single = declared && declared !== 'utf-8' ? declared : undefined;
  let valid = 0;
  let invalid = 0;
  let high = 0;
  let pairs = 0;
  let capitals = 0;
  const stop = Math.min(bytes.length, WINDOW);
  for (let i = 0; i < stop; ) {
    const length = sequenceAt(bytes, i);
    if (length < 0 && !final && bytes.length < WINDOW) return undefined;
    if (length > 1) valid++;
    if (length < 1) invalid++;
    if (!invalid && valid >= (single ? 4 : 1)) return 'utf-8';
    if (invalid && single) return single;
    if (length !== 1) {
      high++;
      if (bytes[i + 1]! > 0xbf) pairs++;
      if (bytes[i]! >= 0xc0 && bytes[i]! < 0xe0) capitals++;
    }
    i += Math.max(length, 1);
  }
  if (stop < WINDOW && !final) return undefined;
  if (valid > invalid || !invalid) return 'utf-8';
  if (pairs * 2 < high) return 'windows-1252';
  return capitals * 2 > high ? 'koi8-r' : 'windows-1251';
}
