/** Where an article's text says where, when and by whom it was filed. */
export interface Dateline {
  /** Characters from the start of the text, the closing dash or full stop included. */
  length: number;
  /** As written: `MINSK`, `Минск`, `明斯克`. */
  place?: string;
  /** As written, without brackets: `BelTA`, `Корр. БЕЛТА`, `新华社`. */
  agency?: string;
}

/** Looked at, no more: a dateline stands at the very start. */
const WINDOW = 160;

/** Beginnings of month names: English, Russian, Belarusian, and what German and Polish spell otherwise. */
const MONTHS =
  'jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|' +
  'студз|лют|сак|крас|чэрв|ліп|жні|вер|кастр|ліст|снеж|mär|okt|dez|sty|lut|kwi|czer|lip|sie|wrz|paź|list|gru';
const MONTH = `(?:${MONTHS.replace(/(?<![^|])./g, (first) => `[${first}${first.toUpperCase()}]`)})\\p{L}{0,9}\\.?`;
const DATE = `(?:\\d{1,2}(?:[a-z]{2}|\\.)? ?${MONTH}|${MONTH} \\d{1,2}|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?)(?:,? \\d{4}(?: ?г\\.?)?)?`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}";
const COUNTRY = `(?:, ?${WORD}(?: ${WORD})?)?`;
const PLACE = `(?<place>${WORD}(?: ${WORD}){0,3})${COUNTRY}`;
const CAPITALS = `(?<place>\\p{Lu}[\\p{Lu}'’. -]{1,40})${COUNTRY}`;
const ARABIC = '(?<place>\\p{sc=Arabic}{2,20}(?: \\p{sc=Arabic}{2,20}){0,2})[,،]?';
const DASH = ' ?(?:[—–]|--?(?= ))';
const AGENCY = ` ?[(/] ?(?<agency>[\\p{L}\\p{M}. -]{2,50}?) ?[)/](?:\\.|${DASH})`;
const known = (names: string) => AGENCY.replace(/\[\\p.*?\?/, names);

/**
 * From the most to the least telling. A word before a dash proves nothing ("WARNING –"), so each form asks for
 * a date, or an agency beside a place in capitals, or an agency that is known to be one.
 */
const FORMS = [
  // MINSK, 30 November (BelTA) – | MINSK, Nov. 30 (AP) — | Минск, 30 ноября. /Корр. БЕЛТА/.
  `${PLACE}[,.]? ${DATE}[.,]?${AGENCY}`,
  // 30 ноября, Минск /Корр. БЕЛТА/.
  `${DATE},? ${PLACE}[.,]?${AGENCY}`,
  // MINSK, 30 November –
  `${PLACE}, ${DATE}${DASH}`,
  // MINSK (Portal) – | WASHINGTON (AP) —
  CAPITALS + AGENCY,
  // Minsk (BelTA) –
  PLACE + known('BelTA|БелТА|БЕЛТА|TASS|ТАСС|AFP|AP|Reuters|Xinhua'),
  // مينسك 30 نوفمبر (بيلتا) -
  `${ARABIC} (?:في )?[\\d٠-٩]{1,2}[ /]\\p{sc=Arabic}{2,9}(?: \\p{sc=Arabic}{2,9})?(?:[ /][\\d٠-٩]{4})?(?: ?م)?${AGENCY}`,
  // الرياض (واس) -
  ARABIC + known('شينخوا|واس|رويترز|أ ?ف ?ب|بيلتا|تاس'),
  // 新华社明斯克11月30日电（记者张三） | 明斯克11月30日电
  '(?<agency>\\p{sc=Han}{1,5}?[社网網报報])?(?<place>\\p{sc=Han}{2,10})?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:综合|專|专)?[电電讯訊](?: ?[（(][^（）()]{1,40}[）)])?',
].map((form) => new RegExp(`^ *${form}(?=[ \\p{L}\\p{P}\\p{N}]|$)`, 'u'));

/**
 * Finds a run-in dateline at the start of a text: "MINSK, 30 November (BelTA) –" and its kin in Latin, Cyrillic,
 * Arabic and Chinese writing. Bounded, and rather misses one than takes a sentence for one.
 *
 * @param text plain text of an article's beginning
 */
export function findDateline(text: string): Dateline | undefined {
  const start = text.slice(0, WINDOW).replace(/\s/g, ' ');
  for (const form of FORMS) {
    const found = form.exec(start);
    if (found) {
      const { place, agency } = found.groups!;
      return { length: found[0].length, ...(place && { place: place.trim() }), ...(agency && { agency }) };
    }
  }
  return undefined;
}

/**
 * Wraps the dateline at the start of an article's first paragraph, if it has one, in `<b class="dateline">`.
 * Text and other markup stay as they are.
 */
export function markDateline(root: HTMLElement): void {
  const paragraph = root.querySelector('p');
  const dateline = paragraph && findDateline(paragraph.textContent ?? '');
  if (!dateline) return;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let rest = dateline.length;
  let node: Node | null;
  while ((node = walker.nextNode()) && rest > (node as Text).length) rest -= (node as Text).length;
  if (!node) return;
  range.setEnd(node, rest);
  // Where it ends with its markup, the whole of that markup goes along, and no empty half of it stays behind.
  for (let end = node; rest === (end as Text).length || end !== node; end = end.parentNode!) {
    if (end.nextSibling || end.parentNode === paragraph) {
      range.setEndAfter(end);
      break;
    }
  }
  const mark = document.createElement('b');
  mark.className = 'dateline';
  mark.append(range.extractContents());
  paragraph.prepend(mark);
}
