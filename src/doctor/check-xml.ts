/** The first place where a document is not well-formed XML; 1-based. */
export interface XmlFault {
  line: number;
  column: number;
  reason: string;
}

const NAME = '[:A-Z_a-z\\xc0-\\u{effff}][-.:\\w\\xb7-\\u{effff}]*';
/** An attribute, with the white space before it. Each piece ends where the next cannot begin, so no text takes long. */
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*("[^"<]*"|'[^'<]*')`, 'uy');
const OPEN = new RegExp(`<(${NAME})`, 'uy');
const CLOSE = new RegExp(`</(${NAME})\\s*>`, 'uy');
const REFERENCE = /&(?:#\d+|#x[\da-f]+|lt|gt|amp|quot|apos);/iy;
const NAMED = /&([a-z][\w.]*);/iy;
 
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const DEEPEST = 1000;

/**
 * Checks that a document is well-formed XML 1.0: tags nest and close, attributes are quoted and come once, `&` and `<`
 * are escaped, entities are declared, no control characters. A DTD is passed over: where one stands, named entities count as declared.
 * @returns the first fault; undefined where there is none
 */
export function checkXml(text: string): XmlFault | undefined {
  const fault = (at: number, reason: string): XmlFault => {
    const before = text.slice(0, at).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1, reason };
  };
  const open: [name: string, at: number][] = [];
  let hasDtd = false;
  let roots = 0;
  let at = text.startsWith('\ufeff') ? 1 : 0;

  const checkText = (from: number, to: number): XmlFault | undefined => {
    const part = text.slice(from, to);
    const illegal = ILLEGAL.exec(part);
    if (illegal) return fault(from + illegal.index, 'a control character that XML forbids');
    for (let index = part.indexOf('&'); index >= 0; index = part.indexOf('&', index + 1)) {
      REFERENCE.lastIndex = NAMED.lastIndex = index;
      if (REFERENCE.test(part)) continue;
      const name = NAMED.exec(part)?.[1];
      if (!name) return fault(from + index, '"&" has to be written "&amp;"');
      if (!hasDtd) return fault(from + index, `"&${name};" is not declared in XML`);
    }
    return !open.length && part.trim() ? fault(from + part.search(/\S/), 'text outside the root element') : undefined;
  };

  const declaration = /^<\?xml\s/.exec(text.slice(at).trimStart());
  if (declaration && /^\s/.test(text.slice(at))) return fault(at, 'white space before the XML declaration');

  while (at < text.length) {
    const lt = text.indexOf('<', at);
    const wrong = checkText(at, lt < 0 ? text.length : lt);
    if (wrong) return wrong;
    if (lt < 0) break;
    const skip = (end: string, what: string): XmlFault | undefined => {
      const found = text.indexOf(end, lt + 2);
      if (found < 0) return fault(lt, `${what} does not end`);
      at = found + end.length;
      return undefined;
    };
    let trouble: XmlFault | undefined;
    if (text.startsWith('<!--', lt)) trouble = skip('-->', 'a comment');
    else if (text.startsWith('<![CDATA[', lt)) trouble = open.length ? skip(']]>', 'a CDATA section') : fault(lt, 'text outside the root element');
    else if (text.startsWith('<?', lt)) trouble = skip('?>', 'an instruction');
    else if (text.startsWith('<!DOCTYPE', lt)) {
      hasDtd = true;
      const internal = text.indexOf('[', lt);
      trouble = skip(internal >= 0 && internal < text.indexOf('>', lt) ? ']>' : '>', 'a DOCTYPE');
    } else if (text[lt + 1] === '/') {
      CLOSE.lastIndex = lt;
      const name = CLOSE.exec(text)?.[1];
      if (!name) return fault(lt, 'an end tag that is none');
      const last = open.pop();
      if (last?.[0] !== name) return fault(lt, last ? `</${name}> where </${last[0]}> has to stand` : `</${name}> closes nothing`);
      at = CLOSE.lastIndex;
    } else trouble = readStart(lt);
    if (trouble) return trouble;
  }
  const left = open.at(-1);
  if (left) return fault(left[1], `<${left[0]}> is not closed`);
  return roots ? undefined : fault(0, 'no element');

  function readStart(lt: number): XmlFault | undefined {
    OPEN.lastIndex = lt;
    const name = OPEN.exec(text)?.[1];
    if (!name) return fault(lt, '"<" has to be written "&lt;"');
    if (!open.length && roots++) return fault(lt, 'a second root element');
    if (open.length > DEEPEST) return fault(lt, `more than ${DEEPEST} levels`);
    at = OPEN.lastIndex;
    const names = new Set<string>();
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const [whole, attribute, value] = ATTRIBUTE.exec(text) ?? [];
      if (!whole) break;
      if (names.has(attribute!)) return fault(at + 1, `the attribute "${attribute!}" stands twice`);
      names.add(attribute!);
      open.push([name, lt]);
      const wrong = checkText(at + whole.length - value!.length + 1, at + whole.length - 1);
      open.pop();
      if (wrong) return wrong;
      at += whole.length;
    }
    const end = /\s*(\/?)>/y;
    end.lastIndex = at;
    const closing = end.exec(text);
    if (!closing) return fault(at, `the tag <${name}> is not as XML wants it: a quote or ">" is missing`);
    if (!closing[1]) open.push([name, lt]);
    at = end.lastIndex;
    return undefined;
  }
}
