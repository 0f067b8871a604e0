import { escapeText, writeLines, type Line } from '../../demo/portal/events/ical-line.js';
import { serveText } from './write-sample-feed.js';

export type SheetCalendarLanguage = 'en' | 'ar';

type Words = Readonly<Record<SheetCalendarLanguage, string>>;
type Row = readonly [category: number, start: string, end: string, title: Words, place: Words, about?: Words];

const say = (en: string, ar: string): Words => ({ en, ar });

/** Categories of the sheets, in the order of their marks. */
export const sheetCategories: Readonly<Record<SheetCalendarLanguage, readonly string[]>> = {
  en: ['Culture', 'Holidays', 'Sport', 'Fairs and business', 'Heritage'],
  ar: ['الثقافة', 'الأعياد', 'الرياضة', 'المعارض والأعمال', 'التراث'],
};

const minsk = say('Minsk', 'مينسك');
const nothing = say('', '');
const opera = say(
  'Six evenings of opera with guest companies and young soloists. Tickets are sold at the theatre and online.',
  'ستة أمسيات من الأوبرا مع فرق ضيفة وعازفين شباب. تُباع التذاكر في المسرح وعبر الإنترنت.',
);

/** December 2026 as the design sheets show it: days are exclusive at their end, hours are those of Minsk. */
const rows: readonly Row[] = [
  [0, '20261201', '20261221', say('Skaryna editions from four collections', 'طبعات سكارينا من أربع مجموعات'), say('National Library, Minsk', 'المكتبة الوطنية، مينسك')],
  [3, '20261202', '20261205', say('Trade and investment forum', 'منتدى التجارة والاستثمار'), say('National Exhibition Centre, Minsk', 'مركز المعارض الوطني، مينسك')],
  [4, '20261204T180000', '20261204T193000', say('Evening tour of Nesvizh Palace', 'جولة مسائية في قصر نيسفيج'), say('Nesvizh', 'نيسفيج')],
  [2, '20261205T100000', '20261205T160000', say('Ski season opens at Raubichi', 'افتتاح موسم التزلج في راوبيتشي'), say('Raubichi, Minsk Region', 'راوبيتشي')],
  [0, '20261206T170000', '20261206T183000', say('Chamber concert at St Sophia Cathedral', 'حفل موسيقي في كاتدرائية القديسة صوفيا'), say('Polotsk', 'بولوتسك')],
  [2, '20261208T190000', '20261208T213000', say('Ice hockey, Minsk Arena', 'هوكي الجليد، مينسك أرينا'), say('Minsk Arena', 'مينسك أرينا')],
  [0, '20261211', '20261217', say('Christmas Opera Forum', 'منتدى الأوبرا لعيد الميلاد'), say('Bolshoi Theatre of Belarus, 1 Paris Commune Square, Minsk', 'مسرح البولشوي، مينسك'), opera],
  [3, '20261212', '20270111', say('New Year fairs in Minsk', 'أسواق رأس السنة في مينسك'), say('Kastrychnitskaya Square and Sports Palace, Minsk', 'ساحة كاستريتشنيتسكايا، مينسك')],
  [1, '20261212T110000', '20261212T180000', say('Winter season opens at Ded Moroz’s residence', 'افتتاح الموسم الشتوي في مقر ديد موروز'), say('Belovezhskaya Pushcha', 'بيلوفيجسكايا بوشا')],
  [2, '20261212T120000', '20261212T150000', say('Biathlon, national cup', 'البياتلون، كأس الوطن'), say('Raubichi', 'راوبيتشي')],
  [4, '20261212T150000', '20261212T170000', say('Wood carving master class', 'ورشة نحت على الخشب'), say('Mir Castle', 'قلعة مير')],
  [2, '20261213T120000', '20261213T150000', say('Biathlon, national cup', 'البياتلون، كأس الوطن'), say('Raubichi', 'راوبيتشي')],
  [2, '20261217T190000', '20261217T213000', say('Ice hockey, Minsk Arena', 'هوكي الجليد، مينسك أرينا'), say('Minsk Arena', 'مينسك أرينا')],
  [4, '20261218T180000', '20261218T193000', say('Evening tour of Nesvizh Palace', 'جولة مسائية في قصر نيسفيج'), say('Nesvizh', 'نيسفيج')],
  [4, '20261219', '20261221', say('Christmas market at Mir Castle', 'سوق عيد الميلاد في قلعة مير'), say('Mir Castle', 'قلعة مير')],
  [0, '20261222T183000', '20261222T210000', say('The Nutcracker', 'كسارة البندق'), minsk],
  [1, '20261225', '20261226', say('Christmas Day, public holiday', 'عيد الميلاد، عطلة رسمية'), nothing],
  [1, '20261226T140000', '20261226T170000', say('Kolyady carols at the folk museum', 'ترانيم كوليادي في متحف الهواء الطلق'), minsk],
  [0, '20261227T120000', '20261227T140000', say('The Nutcracker', 'كسارة البندق'), minsk],
  [1, '20261231T220000', '20261231T235900', say('New Year’s Eve on the Svislach embankment', 'ليلة رأس السنة على ضفة سفيسلاتش'), minsk],
  [1, '20270101', '20270102', say('New Year’s Day, public holiday', 'رأس السنة، عطلة رسمية'), nothing],
];

const titles = say('Events Calendar of the sample portal', 'تقويم فعاليات البوابة النموذجية');

/** The sheets' calendar as iCalendar. */
export function writeSheetCalendar(language: SheetCalendarLanguage = 'en'): string {
  const zone = 'TZID=Europe/Minsk';
  const time = (name: string, value: string): Line => [`${name};${value.includes('T') ? zone : 'VALUE=DATE'}`, value];
  return writeLines([
    ['BEGIN', 'VCALENDAR'], ['VERSION', '2.0'], ['PRODID', '-//Portal Widgets//Sheets//EN'],
    ['X-WR-CALNAME', escapeText(titles[language])], ['URL', `https://portal.example/${language}/events/`],
    ...rows.flatMap(([category, start, end, title, place, about], index): Line[] => [
      ['BEGIN', 'VEVENT'], ['UID', `sheet-${index}@portal.example`], ['DTSTAMP', '20261101T000000Z'],
      time('DTSTART', start), time('DTEND', end), ['SUMMARY', escapeText(title[language])],
      ['LOCATION', escapeText(place[language]) || undefined], ['DESCRIPTION', about && escapeText(about[language])],
      ['CATEGORIES', escapeText(sheetCategories[language][category]!)],
      ['URL', `https://portal.example/${language}/events/sheet-${index}`], ['END', 'VEVENT'],
    ]),
    ['END', 'VCALENDAR'],
  ]);
}

/** The same at a URL. */
export const serveSheetCalendar = (language: SheetCalendarLanguage = 'en'): string => serveText(writeSheetCalendar(language), 'text/calendar');
