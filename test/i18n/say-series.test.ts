import { assert } from 'chai';
import { eventWords } from '../../src/i18n/event/event-words.js';
import { saySeries } from '../../src/i18n/event/say-series.js';
import { loadLocale } from '../../src/i18n/locale.js';
import { parseRule } from '../../src/recurrence/parse-rule.js';
import { readSeries } from '../../src/selecting/read-series.js';
import { at, makeEvent, repeat } from '../selecting/sample-event.js';

const now = Date.UTC(2026, 0, 15);

/** Rule; days left out in March; dates added. From Tuesday, 10 February 2026, 19:00 in Minsk. */
const series: [rule: string, out?: number[], added?: number][] = [
  ['FREQ=DAILY;INTERVAL=3'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20260630'],
  ['FREQ=WEEKLY;BYDAY=TU,FR'],
  ['FREQ=WEEKLY;INTERVAL=5;BYDAY=WE;COUNT=5'],
  ['FREQ=MONTHLY;BYDAY=-1FR'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE,4WE'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,22'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25'],
  ['FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU'],
  ['FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=1'],
  ['FREQ=WEEKLY', [3, 10], 1],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', [3, 10, 17, 24]],
];

const sentences: Record<string, string[]> = {
  en: [
    'every 3 days',
    'every second Tuesday until 30 June',
    'every Tuesday and Friday',
    'every 5 weeks on Wednesday, 5 times',
    'every month on the last Friday',
    'every 2 months on the second and fourth Wednesday',
    'every month on the 1st and 22nd',
    'on 24 and 25 December each year',
    'on the last Sunday of April each year',
    'every 2 years on 1 May',
    'every Tuesday, except 3 March and 10 March, and on 1 more date',
    'Monday to Friday, except on 4 dates',
  ],
  be: [
    'раз на 3 дні',
    'раз на 2 тыдні па аўторках да 30 чэрвеня',
    'па аўторках і пятніцах',
    'раз на 5 тыдняў па серадах, 5 разоў',
    'кожны месяц у апошнюю пятніцу',
    'раз на 2 месяцы ў другую і чацвёртую сераду',
    'кожны месяц 1-га і 22-га чысла',
    'штогод 24 і 25 снежня',
    'штогод у апошнюю нядзелю красавіка',
    'раз на 2 гады 1 мая',
    'па аўторках, акрамя 3 сакавіка і 10 сакавіка, і яшчэ 1 дата',
    'з панядзелка па пятніцу, акрамя 4 дат',
  ],
  ru: [
    'раз в 3 дня',
    'раз в 2 недели по вторникам до 30 июня',
    'по вторникам и пятницам',
    'раз в 5 недель по средам, 5 раз',
    'каждый месяц в последнюю пятницу',
    'раз в 2 месяца во вторую и четвёртую среду',
    'каждый месяц 1-го и 22-го числа',
    'ежегодно 24 и 25 декабря',
    'ежегодно в последнее воскресенье апреля',
    'раз в 2 года 1 мая',
    'по вторникам, кроме 3 марта и 10 марта, и ещё 1 дата',
    'с понедельника по пятницу, кроме 4 дат',
  ],
  de: [
    'alle 3 Tage',
    'jeden zweiten Dienstag bis zum 30. Juni',
    'jeden Dienstag und Freitag',
    'alle 5 Wochen am Mittwoch, 5-mal',
    'jeden Monat am letzten Freitag',
    'alle 2 Monate am zweiten und vierten Mittwoch',
    'jeden Monat am 1. und 22.',
    'jedes Jahr am 24. und 25. Dezember',
    'jedes Jahr am letzten Sonntag im April',
    'alle 2 Jahre am 1. Mai',
    'jeden Dienstag, außer am 3. März und 10. März, und an 1 weiterem Tag',
    'montags bis freitags, außer an 4 Tagen',
  ],
  fr: [
    'tous les 3 jours',
    'un mardi sur deux jusqu’au 30 juin',
    'tous les mardis et vendredis',
    'toutes les 5 semaines, les mercredis, 5 fois',
    'chaque mois le dernier vendredi',
    'tous les 2 mois le deuxième et quatrième mercredi',
    'chaque mois les 1er et 22',
    'chaque année les 24 et 25 décembre',
    'chaque année le dernier dimanche d’avril',
    'tous les 2 ans le 1er mai',
    'tous les mardis, sauf le 3 mars et 10 mars, et 1 autre date',
    'du lundi au vendredi, sauf 4 dates',
  ],
  es: [
    'cada 3 días',
    'cada 2 semanas, los martes hasta el 30 de junio',
    'todos los martes y viernes',
    'cada 5 semanas, los miércoles, 5 veces',
    'cada mes el último viernes',
    'cada 2 meses el segundo y cuarto miércoles',
    'cada mes los días 1 y 22',
    'cada año los días 24 y 25 de diciembre',
    'cada año el último domingo de abril',
    'cada 2 años el 1 de mayo',
    'todos los martes, excepto el 3 de marzo y 10 de marzo, y 1 fecha más',
    'de lunes a viernes, excepto 4 fechas',
  ],
  pl: [
    'co 3 dni',
    'co 2 tygodnie we wtorki do 30 czerwca',
    'co tydzień we wtorki i w piątki',
    'co 5 tygodni w środy, 5 razy',
    'co miesiąc w ostatni piątek',
    'co 2 miesiące w drugą i czwartą środę',
    'co miesiąc 1. i 22. dnia',
    'co roku 24 i 25 grudnia',
    'co roku w ostatnią niedzielę kwietnia',
    'co 2 lata 1 maja',
    'co tydzień we wtorki, z wyjątkiem 3 marca i 10 marca, i jeszcze 1 data',
    'od poniedziałku do piątku, z wyjątkiem 4 dat',
  ],
  lt: [
    'kas 3 dienas',
    'kas 2 savaites antradieniais iki birželio 30 d.',
    'antradieniais ir penktadieniais',
    'kas 5 savaites trečiadieniais, 5 kartus',
    'kas mėnesį paskutinį penktadienį',
    'kas 2 mėnesius antrą ir ketvirtą trečiadienį',
    'kas mėnesį 1 ir 22 dieną',
    'kasmet gruodžio 24 ir 25 d.',
    'kasmet balandžio paskutinį sekmadienį',
    'kas 2 metus gegužės 1 d.',
    'antradieniais, išskyrus kovo 3 d. ir kovo 10 d., ir dar 1 kartą',
    'nuo pirmadienio iki penktadienio, išskyrus 4 datas',
  ],
  zh: [
    '每3天',
    '每2周的周二，至6月30日',
    '每周二和周五',
    '每5周的周三，共5次',
    '每月最后一个周五',
    '每2个月的第二个和第四个周三',
    '每月1日和22日',
    '每年12月24日和25日',
    '每年4月的最后一个周日',
    '每2年的5月1日',
    '每周二，3月3日和3月10日除外，另有1个日期',
    '每周一至周五，4个日期除外',
  ],
  ar: [
    'كل ٣ أيام',
    'كل أسبوعين يوم الثلاثاء حتى ٣٠ يونيو',
    'كل أسبوع يوم الثلاثاء ويوم الجمعة',
    'كل ٥ أسابيع يوم الأربعاء، ٥ مرات',
    'كل شهر في آخر يوم جمعة',
    'كل شهرين في ثاني ورابع يوم أربعاء',
    'كل شهر في اليومين ١ و٢٢',
    'كل عام في ٢٤ و٢٥ ديسمبر',
    'كل عام في آخر يوم أحد من أبريل',
    'كل عامين في ١ مايو',
    'كل أسبوع يوم الثلاثاء، باستثناء ٣ مارس و١٠ مارس، وموعد آخر',
    'من الاثنين إلى الجمعة، باستثناء ٤ مواعيد',
  ],
};

async function say(language: string, rule: string, out: number[] = [], added = 0): Promise<string> {
  const locale = await loadLocale(language);
  await eventWords.load(locale);
  const event = makeEvent({
    start: at('2026-02-10T19:00', 'Europe/Minsk', '2026-02-10T16:00Z'),
    recurrence: repeat(parseRule(rule)!, {
      exceptions: out.map((day) => at(`2026-03-${String(day).padStart(2, '0')}`)),
      dates: Array.from({ length: added }, () => ({ start: at('2026-05-01') })),
    }),
  });
  return saySeries(locale, readSeries(event)!, now);
}

describe('saySeries', () => {
  for (const [language, expected] of Object.entries(sentences)) {
    describe(language, () => {
      for (const [i, sentence] of expected.entries()) it(sentence, async () => assert.equal(await say(language, ...series[i]!), sentence));
    });
  }

  it('says the year of an end far away', async () => {
    assert.equal(await say('en', 'FREQ=DAILY;UNTIL=20290101T000000Z'), 'every day until 31 December 2028');
  });

  it('says what one yearly date has', async () => {
    assert.equal(await say('en', 'FREQ=YEARLY'), 'on 10 February each year');
    assert.equal(await say('fr', 'FREQ=YEARLY;BYMONTH=5,8;BYMONTHDAY=1'), 'chaque année les 1er mai et 1er août');
    assert.equal(await say('zh', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=12'), '每年12月12日');
    assert.equal(await say('ru', 'FREQ=MONTHLY;BYDAY=2TU'), 'каждый месяц во второй вторник');
    assert.equal(await say('ru', 'FREQ=MONTHLY;BYDAY=-1SU'), 'каждый месяц в последнее воскресенье');
  });

  it('names another calendar, and says nothing where the engine has no words for it', async () => {
    assert.equal(await say('en', 'RSCALE=HEBREW;FREQ=YEARLY'), 'on 23 Shevat (Hebrew Calendar) each year');
    assert.notInclude(await say('be', 'RSCALE=HEBREW;FREQ=YEARLY'), 'Szwat');
  });
});
