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

/** Beginnings of month names: English, Russian, Belarusian, German, French, Spanish, Polish. */
const MONTHS =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|' +
  'студз|лют|сак|крас|чэрв|ліп|жні|вер|кастр|ліст|снеж|jän|mär|mai|okt|dez|fév|avr|jui|aoû|déc|' +
  'ene|abr|ago|dic|sty|lut|kwi|maj|czer|lip|sie|wrz|paź|list|gru';
const MONTH = `(?:${MONTHS.replace(/(?<![^|])./g, (first) => `[${first}${first.toUpperCase()}]`)})[\\p{L}]{0,9}\\.?`;
const YEAR = '(?:,? \\d{4}(?: ?(?:г\\.|года|г))?)?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?(?: de| d')? ?${MONTH}|${MONTH} \\d{1,2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)${YEAR}`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}";
const PLACE = `(?<place>${WORD}(?: (?:(?:de|del|la|le|el|am|an der|upon) )?${WORD}){0,3})(?:, ?${WORD}(?: ${WORD})?)?`;
const CAPITALS = "(?<place>\\p{Lu}[\\p{Lu}'’.-]{1,24}(?: \\p{Lu}[\\p{Lu}'’.-]{0,24}){0,3})(?:, ?\\p{Lu}[\\p{L}. -]{1,30})?";
const DASH = ' ?(?:[—–]|--?(?= ))';
const BRACKETS = '\\((?<agency>[^()]{2,40})\\)';
const SLASHES = '/ ?(?<agency>[^/]{2,60}?) ?/';
const KNOWN =
  '\\((?<agency>BelTA|БелТА|БЕЛТА|TASS|ТАСС|AP|AFP|APA|dpa|EFE|ANSA|PAP|ELTA|Reuters|Xinhua|Interfax|Интерфакс|Sputnik|РИА Новости|UN News|Portal News)\\)';

const ARABIC = '(?<place>[\\p{sc=Arabic}\\p{M}]{2,20}(?: [\\p{sc=Arabic}\\p{M}]{2,20}){0,2})[,،]?';
const ARABIC_MONTH =
  '(?:يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين ال[أا]ول|تشرين الثاني|كانون ال[أا]ول)';
const ARABIC_DATE = `(?:في )?[\\d٠-٩]{1,2}[ /]${ARABIC_MONTH}(?:[ /][\\d٠-٩]{4})?(?: ?م)?`;
const ARABIC_KNOWN =
  '[(/] ?(?<agency>شينخوا|واس|رويترز|[أا] ?ف ?ب|د ?ب ?[أا]|بيلتا|تاس|وام|قنا|كونا|بترا|وفا|سبوتنيك|الأناضول) ?[)/]';

/**
 * From the most to the least telling. A word before a dash proves nothing ("WARNING –"), so each form asks for
 * a date, or an agency beside a place in capitals, or an agency that is known to be one.
 */
const FORMS = [
  // MINSK, 30 November (BelTA) – | МИНСК, 30 ноября (ПОРТАЛ) — | MINSK, Nov. 30 (AP) — | Минск, 30 ноября (Корр. БЕЛТА).
  `${PLACE},? ${DATE}[.,]? ?${BRACKETS}(?:${DASH}|\\.)`,
  // Минск, 30 ноября. /Корр. БЕЛТА/. | МОСКВА, 30 ноября. /ТАСС/.
  `${PLACE}[,.]? ${DATE}[.,]? ?${SLASHES}(?:\\.|${DASH})?`,
  // 30 ноября, Минск /Корр. БЕЛТА/. | 30 ноября, Минск (БЕЛТА) —
  `${DATE},? ${PLACE}[.,]? ?(?:${SLASHES}(?:\\.|${DASH})?|${BRACKETS.replace('agency', 'agency2')}(?:${DASH}|\\.))`,
  // Москва. 30 ноября. INTERFAX.RU -
  `${PLACE}\\. ${DATE}\\. (?<agency>\\p{Lu}[\\p{L}. ]{2,30})${DASH}`,
  // MINSK, 30 November –
  `${PLACE}, ${DATE}${DASH}`,
  // MINSK (Portal) – | WASHINGTON (AP) —
  `${CAPITALS} ${BRACKETS.replace('[^()]', '[\\p{L}. -]')}${DASH}`,
  // Minsk (BelTA) –
  `${PLACE} ${KNOWN}${DASH}`,
  // مينسك 30 نوفمبر (بيلتا) -
  `${ARABIC} ${ARABIC_DATE} ?(?:[(/] ?(?<agency>[^()/]{2,30}) ?[)/] ?(?:[-–—]{1,2}|:)?|[-–—:])`,
  // الرياض (واس) -
  `${ARABIC} ${ARABIC_KNOWN} ?[-–—:]`,
  // 新华社明斯克11月30日电（记者张三） | 明斯克11月30日电
  '(?:(?<agency>\\p{sc=Han}{1,5}?[社网網报報]))?(?<place>\\p{sc=Han}{2,10})?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:综合|綜合|专|專)?[电電讯訊](?: ?[（(][^（）()]{1,40}[）)])?',
].map((form) => new RegExp(`^\\s*${form}(?=[\\s\\u3000\\p{L}\\p{P}\\p{N}]|$)`, 'u'));

/**
 * Finds a run-in dateline at the start of a text: "MINSK, 30 November (BelTA) –" and its kin in Latin, Cyrillic,
 * Arabic and Chinese writing. Bounded, and rather misses one than takes a sentence for one.
 *
 * @param text plain text of an article's beginning
 */
export function findDateline(text: string): Dateline | undefined {
  const start = text.slice(0, WINDOW).replace(/[\s\u00a0]/g, ' ');
  for (const form of FORMS) {
    const found = form.exec(start);
    if (found) {
      const { place, agency, agency2 } = found.groups ?? {};
      return {
        length: found[0].length,
        ...(place && { place: place.trim() }),
        ...((agency ?? agency2) && { agency: (agency ?? agency2)!.trim() }),
      };
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
