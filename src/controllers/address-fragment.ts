/*
 * What several elements keep in the one fragment of an address: `#events=view:week;date:2026-12-07&gallery=…`. Each
 * has a name of its own, and leaves alone what it does not know.
 */

/** What an element keeps: plain names, any values. */
export type FragmentState = Readonly<Record<string, string>>;

const FIELDS = 12;
/** What stays readable in a value. */
const READABLE = /%(20|2C|2F|40|3F)/g;

const encode = (text: string): string => encodeURIComponent(text).replace(READABLE, (code) => (code === '%20' ? '+' : decodeURIComponent(code)));

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

const piecesOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
const isOf = (name: string) => (piece: string) => piece.startsWith(`${encode(name)}=`);

/** What a fragment has under a name; undefined where it has nothing. Fields that cannot be read are left out. */
export function readFragment(hash: string, name: string): FragmentState | undefined {
  const piece = piecesOf(hash).find(isOf(name));
  if (piece === undefined) return undefined;
  const fields = piece.slice(encode(name).length + 1).split(';', FIELDS);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [, key, value] = /^([a-z]+):(.*)$/.exec(field) ?? [];
      const text = value === undefined ? undefined : decode(value);
      return key && text ? [[key, text]] : [];
    }),
  );
}

/** The fragment with another state under a name; without fields the name goes. Other pieces stay as they are. */
export function writeFragment(hash: string, name: string, state: Readonly<Record<string, string | undefined>>): string {
  const fields = Object.entries(state).flatMap(([key, value]) => (value ? `${key}:${encode(value)}` : []));
  const others = piecesOf(hash).filter((piece) => !isOf(name)(piece));
  const all = fields.length ? [...others, `${encode(name)}=${fields.join(';')}`] : others;
  return all.length ? `#${all.join('&')}` : '';
}
