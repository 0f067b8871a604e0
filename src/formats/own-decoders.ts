/** What decodes bytes as they come: `TextDecoder`, or one of ours for what an engine lacks. */
export type Decoder = Pick<TextDecoder, 'decode'>;

/** UTF-32 (Unicode 3.10), which no engine reads: ISO 10646 calls it UCS-4. A BOM goes; no character is U+FFFD. */
function createUtf32(littleEndian: boolean): Decoder {
  let waiting: number[] = [];
  let started = false;
  return {
    decode(bytes?: Uint8Array, options?: { stream?: boolean }) {
      const all = [...waiting, ...(bytes ?? [])];
      const whole = all.length - (all.length % 4);
      let text = '';
      for (let i = 0; i < whole; i += 4) {
        const [a, b, c, d] = littleEndian ? [all[i + 3]!, all[i + 2]!, all[i + 1]!, all[i]!] : [all[i]!, all[i + 1]!, all[i + 2]!, all[i + 3]!];
        const code = a * 0x1000000 + (b << 16) + (c << 8) + d;
        if (started || code !== 0xfeff) text += code < 0x110000 && (code & 0x1ff800) !== 0xd800 ? String.fromCodePoint(code) : '\ufffd';
        started = true;
      }
      waiting = all.slice(whole);
      return waiting.length && !options?.stream ? text + '\ufffd' : text;
    },
  };
}

/** The upper half of ISO 8859-16 (Encoding Standard, index-iso-8859-16), which Node lacks. */
const LATIN_10 =
  '\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

/** An encoding of one byte a character, by the code units of its upper half. */
const createSingleByte = (upper: (byte: number) => number): Decoder => ({
  decode: (bytes: Uint8Array = new Uint8Array()) => String.fromCharCode(...Array.from(bytes, (byte) => (byte < 0x80 ? byte : upper(byte)))),
});

const OWN: Record<string, () => Decoder> = {
  'utf-32le': () => createUtf32(true),
  'utf-32be': () => createUtf32(false),
  'iso-8859-16': () => createSingleByte((byte) => (byte < 0xa0 ? byte : LATIN_10.charCodeAt(byte - 0xa0))),
  // Encoding Standard section 14.5.
  'x-user-defined': () => createSingleByte((byte) => 0xf700 + byte),
};

/** Makes a decoder. @throws RangeError where neither the engine nor we know the encoding */
export function createDecoder(encoding: string): Decoder {
  // Ours first: WebKitGTK knows the name of iso-8859-16, and decodes nothing.
  return Object.hasOwn(OWN, encoding) ? OWN[encoding]!() : new TextDecoder(encoding, { ignoreBOM: true });
}

/**
 * The Encoding Standard's name of a label, in ways of writing that its table lacks too (`windows1251`, `utf_8`, `cp-1251`);
 * `undefined` where neither the engine nor we know one.
 */
export function encodingName(label = ''): string | undefined {
  const lower = label.trim().toLowerCase();
  const spelled = lower.replace(/^(?:x-)?(?:win(?:dows)?|cp|ansi)[-_ ]?(?=125\d$)/, 'windows-').replace(/^iso[-_ ]?8859[-_ ]?/, 'iso-8859-').replace(/^utf[-_ ]?(?=\d)/, 'utf-').replace(/^ucs-4/, 'utf-32');
  for (const name of [lower, spelled]) {
    if (Object.hasOwn(OWN, name)) return name;
    try {
      return new TextDecoder(name).encoding;
    } catch {
      // Another spelling, or none.
    }
  }
  return undefined;
}
