const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe in an element and in a double-quoted attribute (XML 1.0 section 2.4). */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}

/** Text in a CDATA section (XML 1.0 section 2.7); an end mark inside is split over two sections. */
export function writeCdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** An element, or nothing where the value is absent. Attributes that are absent are left out. */
export function writeElement(
  name: string,
  text: string | undefined,
  attributes: Record<string, string | number | undefined> = {},
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (text === undefined) return '';
  return text === '' ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(text)}</${name}>`;
}
