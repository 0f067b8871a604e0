import { say, type DemoPlace } from './demo-place.js';

const opened = say('Opened', 'Адкрыты', 'Открыт');
const on = (en: string, be: string, ru: string): NonNullable<DemoPlace['facts']> => [{ label: opened, value: say(en, be, ru) }];
const minskRegion = say('Minsk Region', 'Мінская вобласць', 'Минская область');
const memorial = say('Memorial', 'Мемарыял', 'Мемориал');

/** Memorials of the Great Patriotic War. Numbers of dead are contested; only Khatyn's own is named. */
export const memorials: readonly DemoPlace[] = [
  {
    id: 'khatyn', countries: ['BY'], category: memorial, region: minskRegion, latitude: 54.335, longitude: 27.944, picture: 'memorial-bells',
    name: say('Khatyn', 'Хатынь', 'Хатынь'), facts: on('5 July 1969', '5 ліпеня 1969 года', '5 июля 1969 года'),
    text: say(
      'The village was burnt on 22 March 1943 with 149 people, 75 of them children. Chimneys with bells stand where its houses stood.',
      'Вёску спалілі 22 сакавіка 1943 года разам са 149 людзьмі, 75 з іх — дзеці. На месцы хат стаяць коміны са званамі.',
      'Деревню сожгли 22 марта 1943 года вместе со 149 людьми, 75 из них — дети. На месте домов стоят печные трубы с колоколами.',
    ),
  },
  {
    id: 'brest-fortress', countries: ['BY'], category: memorial, region: say('Brest', 'Брэст', 'Брест'), latitude: 52.083, longitude: 23.655,
    name: say('Brest Hero Fortress', 'Брэсцкая крэпасць-герой', 'Брестская крепость-герой'), facts: on('25 September 1971', '25 верасня 1971 года', '25 сентября 1971 года'),
    text: say(
      'A fortress at the meeting of two rivers, where the garrison held out in the first days of the war. The title Hero Fortress was given to it in 1965.',
      'Крэпасць пры зліцці дзвюх рэк, гарнізон якой трымаўся ў першыя дні вайны. Званне «Крэпасць-герой» нададзена ў 1965 годзе.',
      'Крепость при слиянии двух рек, гарнизон которой держался в первые дни войны. Звание «Крепость-герой» присвоено в 1965 году.',
    ),
  },
  {
    id: 'mound-of-glory', countries: ['BY'], category: memorial, region: minskRegion, latitude: 54.0191, longitude: 27.8982, picture: 'memorial-obelisk',
    name: say('Mound of Glory', 'Курган Славы', 'Курган Славы'), facts: on('1969', '1969 год', '1969 год'),
    text: say(
      'A hill of 35 metres with four bayonets on top, one for each front that took part in freeing the country.',
      'Пагорак вышынёй 35 метраў з чатырма штыкамі наверсе — па адным на кожны фронт, які ўдзельнічаў у вызваленні краіны.',
      'Холм высотой 35 метров с четырьмя штыками наверху — по одному на каждый фронт, участвовавший в освобождении страны.',
    ),
  },
  {
    id: 'victory-monument', countries: ['BY'], category: memorial, region: say('Minsk', 'Мінск', 'Минск'), latitude: 53.9087, longitude: 27.575,
    name: say('Victory Monument', 'Манумент Перамогі', 'Монумент Победы'), facts: on('4 July 1954', '4 ліпеня 1954 года', '4 июля 1954 года'),
    text: say(
      'An obelisk on the square of the same name, by the architects Zaborsky and Korol. The flame at its foot has burnt since 3 July 1961.',
      'Абеліск на аднайменнай плошчы, архітэктары Заборскі і Кароль. Агонь ля яго падножжа гарыць з 3 ліпеня 1961 года.',
      'Обелиск на одноимённой площади, архитекторы Заборский и Король. Огонь у его подножия горит с 3 июля 1961 года.',
    ),
  },
  {
    id: 'krasny-bereg', countries: ['BY'], category: memorial, region: say('Gomel Region', 'Гомельская вобласць', 'Гомельская область'),
    name: say('Krasny Bereg, to the children who died', 'Чырвоны Бераг, дзецям — ахвярам вайны', 'Красный Берег, детям — жертвам войны'), facts: on('28 June 2007', '28 чэрвеня 2007 года', '28 июня 2007 года'),
    text: say(
      'White school desks stand in rows under the open sky, and nobody sits at them. Architect Leonid Levin.',
      'Белыя школьныя парты стаяць радамі пад адкрытым небам, і ніхто за імі не сядзіць. Архітэктар Леанід Левін.',
      'Белые школьные парты стоят рядами под открытым небом, и никто за ними не сидит. Архитектор Леонид Левин.',
    ),
  },
];
