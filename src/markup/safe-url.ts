/** Longer than any link worth following; a `data:` picture is not parsed for nothing. */
const MAX_LENGTH = 4096;

/**
 * Resolves what a feed calls an address. The URL parser decides what the scheme is, so a disguise
 * (`java\tscript:`, control characters, upper case) is judged as the browser would follow it.
 *
 * @param base absolute URL; without one, relative addresses are none
 * @param schemes what `URL.protocol` may be
 * @returns nothing for what is no URL or of another scheme; never throws
 */
export function safeUrl(value = '', base?: string, schemes = /^https?:$/): URL | undefined {
  try {
    const url = value.length > MAX_LENGTH || !value.trim() ? undefined : new URL(value, base || undefined);
    return url && schemes.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
