export interface TextDecoding {
  /** Text of the bytes so far. Bytes that cannot be judged yet wait. A promise only while the encoding is in doubt. */
  push(bytes: Uint8Array): string | Promise<string>;
  /** The rest. */
  end(): string | Promise<string>;
  /** Set where the bytes contradict what was declared: the encodings' names. */
  conflict?: { declared: string; used: string };
}

/** How a document begins that declares UTF-8 (the group says so) or nothing. */
const PLAIN = /^\s*(?:[{[]|BEGIN:|<[^?]|<\?xml(?:\s+(?!encoding)[a-z]+="[^"<>]*")*(?:\s+encoding=["'](utf-8)["']|\s*\?>))/i;

export function joinBytes(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (!a.length) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/**
 * Turns bytes into text as they come. UTF-8 that declares nothing else is read here; whatever is in doubt is left to
 * {@link judgeBytes}, a later part, and calendars to their own. Where the pieces are cut makes no difference.
 * @param isMended Whether a calendar's lines are folded between characters only.
 */
export function createTextDecoder(contentType = '', isMended = false): TextDecoding {
  const http = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
  let decoder: TextDecoder | undefined;
  let judge: TextDecoding | undefined;
  let waiting: Uint8Array = new Uint8Array();
  let begun: { declared: string | undefined } | undefined;

  const sift = (final: boolean): string | Promise<string> => {
    if (!final && !begun && waiting.length < 4) return '';
    if (!begun && !isMended && /^\s*BEGIN:/i.test(new TextDecoder().decode(waiting.subarray(0, 64)))) {
      return ask(final, async () => (await import('./ical.js')).decodeIcal(contentType));
    }
    try {
      // Bytes 0, as in UTF-16, are no text in UTF-8; a BOM is no begin of a plain document.
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(waiting, { stream: !final });
      const start = begun ? [] : (!http || /^utf-?8$/i.test(http)) && !text.includes('\0') && PLAIN.exec(text);
      if (start) {
        begun ??= { declared: http || start[1] ? 'utf-8' : undefined };
        if (text.length < waiting.length) {
          if (!/[^\0-\x7f]/.test(text)) return ask(final);
          decoder = new TextDecoder('utf-8', { ignoreBOM: true });
          return decoder.decode(waiting, { stream: true });
        }
        waiting = new Uint8Array();
        return text;
      }
      // The prolog has yet to come.
      if (!final && text.length < 1024 && /^\s*(<(\?[^>]*)?|beg?i?n?)?$/i.test(text)) return '';
    } catch {
      // Not UTF-8.
    }
    return ask(final);
  };

  const toJudge = async (): Promise<TextDecoding> => (await import('./judge-bytes.js')).judgeBytes(contentType, begun);

  const ask = async (final: boolean, load = toJudge): Promise<string> => {
    judge = await load();
    const text = await judge.push(waiting);
    return final ? text + (await judge.end()) : text;
  };

  return {
    push(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true });
      if (judge) return judge.push(bytes);
      waiting = joinBytes(waiting, bytes);
      return sift(false);
    },
    end: () => decoder?.decode() ?? (judge ? judge.end() : sift(true)),
    get conflict() {
      return judge?.conflict;
    },
  };
}
