import { joinBytes, type TextDecoding } from './decode.js';
import { judgeEncoding } from './judge-encoding.js';
import { createDecoder, encodingName, type Decoder } from './own-decoders.js';

/** Bytes looked at for a prolog. */
const WINDOW = 1024;

const PROLOG = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']?([\w.:-]+)/i;

/** ASCII as text; other bytes as U+FFFD. */
const ascii = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Turns bytes in any encoding into text as they come. The encoding is the BOM's, else HTTP's `charset`, else the XML prolog's, else
 * UTF-8 (Encoding Standard section 6, RFC 7303 section 3); whatever was declared has to fit the bytes: valid UTF-8 is
 * read as UTF-8, and what is neither is read as windows-1251, koi8-r or windows-1252. Where the pieces are cut makes no difference.
 * @param begun set where the begin, all of it ASCII, was read already: the encoding that it declares
 */
export function judgeBytes(contentType: string, begun?: { declared: string | undefined }): TextDecoding {
  const http = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
  let decoder: Decoder | undefined;
  let started = !!begun;
  let declared = begun?.declared;
  let waiting: Uint8Array = new Uint8Array();

  const use = (encoding: string): string => {
    decoder = createDecoder(encoding);
    const bytes = waiting;
    waiting = new Uint8Array();
    return decoder.decode(bytes, { stream: true });
  };

  const start = (final: boolean): string | undefined => {
    const [a, b, c, d] = waiting;
    if (!final && waiting.length < 4) return undefined;
    if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
    if (b === 0 && c === 0 && d === 0) return 'utf-32le';
    if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
    if (a === 0 && b === 0 && (c === 0 || c === 0xfe)) return 'utf-32be';
    if (a === 0xfe && b === 0xff) return 'utf-16be';
    // A document begins with ASCII, whatever it is.
    if (a && b === 0 && c && d === 0) return 'utf-16le';
    if (a === 0 && b && c === 0 && d) return 'utf-16be';
    const head = ascii(waiting.subarray(0, WINDOW));
    if (!http && !final && waiting.length < WINDOW && /^\s*(<\?x[^>]*)?$/.test(head)) return undefined;
    const prolog = PROLOG.exec(head)?.[1];
    // A declaration of UTF-16 or UTF-32 that could be read as ASCII is wrong.
    declared = [http, prolog].map(encodingName).find((name) => name && !/^utf-(16|32)/.test(name));
    result.conflict = (http ?? prolog) && !declared ? { declared: (http ?? prolog)!, used: 'utf-8' } : undefined;
    return '';
  };

  const sift = (final: boolean): string => {
    if (!started) {
      const encoding = start(final);
      if (encoding === undefined) return '';
      if (encoding) return use(encoding);
      started = true;
    }
    // Encodings that ASCII text does not survive are taken at their word.
    if (declared && /^(iso-2022|replacement|hz)/.test(declared)) return use(declared);
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(waiting, { stream: !final });
      if (text.length === waiting.length) {
        waiting = new Uint8Array();
        return text;
      }
      if ((!declared || declared === 'utf-8') && /[^\0-\x7f]/.test(text)) return use('utf-8');
    } catch {
      // Not UTF-8: judged below.
    }
    return doubt(final);
  };

  /** Judges what stands behind the ASCII. */
  const doubt = (final: boolean): string => {
    const first = waiting.findIndex((byte) => byte > 0x7f);
    const encoding = judgeEncoding(waiting.subarray(first), declared, final);
    if (encoding) {
      if (encoding !== (declared ?? 'utf-8')) result.conflict = { declared: declared ?? 'utf-8', used: encoding };
      return use(encoding);
    }
    const text = ascii(waiting.subarray(0, first));
    waiting = waiting.slice(first);
    return text;
  };

  const result: TextDecoding = {
    push(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true });
      waiting = joinBytes(waiting, bytes);
      return sift(false);
    },
    end: () => (decoder ? '' : sift(true)) + (decoder?.decode() ?? ''),
  };
  return result;
}
