export interface TextDecoding {
  /** Text of the bytes so far. Bytes that cannot be judged yet wait. */
  push(bytes: Uint8Array): string;
  /** The rest. */
  end(): string;
  /** Set where the bytes contradict what was declared: the encodings' names. */
  conflict?: { declared: string; used: string };
}

/** Bytes looked at for a prolog, and behind the first that is not ASCII for a judgement. */
const WINDOW = 1024;

const PROLOG = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']?([\w.:-]+)/i;

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (!a.length) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The Encoding Standard's name of a label; `undefined` where this engine knows none. */
function encodingName(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

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
function judge(bytes: Uint8Array, declared: string | undefined, final: boolean): string | undefined {
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

/**
 * Turns bytes into text as they come. The encoding is the BOM's, else HTTP's `charset`, else the XML prolog's, else
 * UTF-8 (Encoding Standard section 6, RFC 7303 section 3); whatever was declared has to fit the bytes: valid UTF-8 is
 * read as UTF-8, and what is neither is read as windows-1251, koi8-r or windows-1252. Where the pieces are cut makes no difference.
 */
export function createTextDecoder(contentType = ''): TextDecoding {
  const http = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
  let decoder: TextDecoder | undefined;
  /** For as long as all is ASCII, which every encoding in question shares. */
  let ascii: TextDecoder | undefined;
  let declared: string | undefined;
  let waiting: Uint8Array = new Uint8Array();

  const use = (encoding: string): string => {
    decoder = new TextDecoder(encoding);
    const bytes = waiting;
    waiting = new Uint8Array();
    return decoder.decode(bytes, { stream: true });
  };

  const start = (final: boolean): string | undefined => {
    const [a, b, c] = waiting;
    if (!final && waiting.length < 4) return undefined;
    if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
    const head = latin(waiting.subarray(0, WINDOW));
    if (!http && !final && waiting.length < WINDOW && /^\s*(<\?x[^>]*)?$/.test(head)) return undefined;
    const prolog = PROLOG.exec(head)?.[1];
    // A declaration of UTF-16 that could be read as ASCII is wrong.
    declared = [http, prolog].map(encodingName).find((name) => name && !name.startsWith('utf-16')) ?? undefined;
    result.conflict = (http ?? prolog) && !declared ? { declared: (http ?? prolog)!, used: 'utf-8' } : undefined;
    ascii = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return '';
  };

  const sift = (final: boolean): string => {
    if (!ascii) {
      const encoding = start(final);
      if (encoding === undefined) return '';
      if (encoding) return use(encoding);
    }
    // Encodings that ASCII text does not survive are taken at their word.
    if (declared && /^(iso-2022|replacement|hz)/.test(declared)) return use(declared);
    let first = 0;
    try {
      const text = ascii!.decode(waiting);
      if (text.length === waiting.length) {
        waiting = new Uint8Array();
        return text;
      }
    } catch {
      // Not UTF-8, or cut within a character: judged below.
    }
    while (first < waiting.length && waiting[first]! < 0x80) first++;
    const encoding = judge(waiting.subarray(first), declared, final);
    if (encoding) {
      if (declared && encoding !== declared) result.conflict = { declared, used: encoding };
      else if (!declared && encoding !== 'utf-8') result.conflict = { declared: 'utf-8', used: encoding };
      return use(encoding);
    }
    const text = ascii!.decode(waiting.subarray(0, first));
    waiting = waiting.slice(first);
    return text;
  };

  const result: TextDecoding = {
    push(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true });
      waiting = join(waiting, bytes);
      return sift(false);
    },
    end() {
      return (decoder ? '' : sift(true)) + (decoder?.decode() ?? '');
    },
  };
  return result;
}
