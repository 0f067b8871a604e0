import { rareEntities } from './entities.js';

/**
 * HTML 4's named entities by rising code point, without those made of a letter and an accent and the Greek capitals.
 * A number in front is the distance from the one before, where that is not 1. `lang` and `rang` are where the
 * living standard has them, at U+27E8.
 */
const NAMES =
  '160nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 ' +
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 7AElig 10ETH 7times ' +
  'Oslash 6THORN szlig 7aelig 10eth 7divide oslash 6thorn 84OElig oelig 63fnof 308circ 22tilde 213alpha ' +
  'beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau ' +
  'upsilon phi chi psi omega 8thetasym upsih 4piv 7212ensp emsp 6thinsp 3zwnj zwj lrm rlm 4ndash mdash ' +
  '4lsquo rsquo sbquo 2ldquo rdquo bdquo 2dagger Dagger bull 4hellip 10permil 2prime Prime 6lsaquo rsaquo ' +
  '4oline 6frasl 104euro 101image 7weierp 4real 6trade 19alefsym 91larr uarr rarr darr harr 33crarr 27lArr ' +
  'uArr rArr dArr hArr 44forall 2part exist 2empty 2nabla isin notin 2ni 4prod 2sum minus 5lowast 3radic ' +
  '3prop infin 2ang 7and or cap cup int 9there4 8sim 9cong 3asymp 24ne equiv 3le ge 29sub sup nsub 2sube ' +
  'supe 14oplus 2otimes 14perp 32sdot 67lceil rceil lfloor rfloor 703loz 150spades 3clubs 2hearts diams ' +
  '386lang rang';

/** More of the living standard's names (HTML section 13.5) that writers and their programs use. Cyrillic letters follow one another. */
const MORE =
  'Tab\t NewLine\n excl! num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= quest? commat@ lsqb[ ' +
  'rsqb] lbrack[ rbrack] bsol\\ Hat^ lowbar_ grave` lcub{ rcub} lbrace{ rbrace} verbar| vert| half½ hyphen‐ dash‐ horbar― lsquor‚ ldquor„ rdquor” ' +
  'rsquor’ bullet• nldr‥ mldr… star☆ starf★ phone☎ check✓ cross✗ numero№ lstrok\u0142 Lstrok\u0141 dstrok\u0111 Dstrok\u0110 inodot\u0131 ' +
  'imath\u0131 hstrok\u0127 Hstrok\u0126 tstrok\u0167 Tstrok\u0166 hairsp\u200a puncsp\u2008 numsp\u2007 emsp13\u2004 emsp14\u2005 ' +
  'ZeroWidthSpace\u200b NoBreak\u2060 frac13⅓ frac23⅔ frac15⅕ frac18⅛ frac38⅜ frac58⅝ frac78⅞ ' +
  'iocy\u0451 IOcy\u0401 ubrcy\u045e Ubrcy\u040e iukcy\u0456 Iukcy\u0406 yicy\u0457 YIcy\u0407 jukcy\u0454 Jukcy\u0404';
const CYRILLIC =
  'a b v g d ie zh z i j k l m n o p r s t u f kh ts ch sh shch hard y soft e yu ya';

/** Accents in `&eacute;`, and the combining characters that they are. */
const ACCENTS: Record<string, number> = {
  grave: 0x300, acute: 0x301, circ: 0x302, tilde: 0x303, macr: 0x304, breve: 0x306, dot: 0x307, uml: 0x308, ring: 0x30a, dblac: 0x30b, caron: 0x30c,
  cedil: 0x327, ogon: 0x328,
};

/** What bytes 0x80-0x9F mean in windows-1252: numeric references in that range are read so (HTML section 13.2.5.80). */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

let table: Map<string, string> | undefined;

function named(name: string): string | undefined {
  if (!table) {
    table = new Map([['quot', '"'], ['apos', "'"], ['amp', '&'], ['lt', '<'], ['gt', '>']]);
    let code = 0;
    for (const [, step, key = ''] of NAMES.matchAll(/(\d*)([a-z]\w+)/gi)) {
      code += +(step || 1);
      table.set(key, String.fromCharCode(code));
      // Greek capitals lie 32 before their small letters.
      if (code > 944 && code < 970 && code !== 962) table.set(key[0]!.toUpperCase() + key.slice(1), String.fromCharCode(code - 32));
    }
    for (const pair of MORE.split(' ')) {
      const [, key, char] = /^([a-z]+\d*)([^]+)$/i.exec(pair)!;
      table.set(key!, char!);
    }
    CYRILLIC.split(' ').forEach((key, i) => {
      table!.set(key + 'cy', String.fromCharCode(0x430 + i));
      table!.set(key.toUpperCase() + 'cy', String.fromCharCode(0x410 + i));
    });
  }
  const known = table.get(name);
  if (known) return known;
  const [, letter, accent] = /^([a-z])([a-z]{3,5})$/i.exec(name) ?? [];
  const mark = Object.hasOwn(ACCENTS, accent ?? '') && ACCENTS[accent!];
  if (mark) {
    const whole = (letter + String.fromCharCode(mark)).normalize();
    if (whole.length < 2) return whole;
  }
  return /[a-z]/.test(name) ? undefined : named(name.toLowerCase());
}

/** From now on {@link decodeEntities} knows every name of HTML 4, and what numbers from 128 to 159 mean. */
export function learnRareEntities(): void {
  rareEntities.named ??= named;
  rareEntities.numbered = (code) => C1[code - 128]!;
}
