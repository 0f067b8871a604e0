const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0: what it has no characters for is left out. */
const escapeXml = (text: string): string =>
  // Exactly those that XML 1.0 section 2.2 forbids.
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** An element with text; `''` where there is none. Attributes without a value are left out. */
export function writeElement(name: string, text: string | undefined, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  return text ? wrapElement(name, escapeXml(text), attributes) : '';
}

/** An element around others, which are XML already. */
export function wrapElement(name: string, inside: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`));
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`;
}
