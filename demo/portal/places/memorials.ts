import { fact, say, type DemoFact, type DemoPlace } from './demo-place.js';

const opened = (en: string, be: string, ru: string): DemoFact => fact(say('Opened', 'Адкрыты', 'Открыт'), say(en, be, ru));
const minskRegion = say('Minsk Region', 'Мінская вобласць', 'Минская область');
const minsk = say('Minsk', 'Мінск', 'Минск');
const memorial = { countries: ['BY'], category: say('Memorial', 'Мемарыял', 'Мемориал') };

/** Memorials of the Great Patriotic War. Numbers of dead are contested; only Khatyn's own is named. */
export const memorials: readonly DemoPlace[] = [
  {
    ...memorial, id: 'khatyn', region: minskRegion, latitude: 54.335, longitude: 27.944, precision: 1000, pictures: ['memorial-bells'],
    name: say('Khatyn', 'Хатынь', 'Хатынь'), facts: [opened('5 July 1969', '5 ліпеня 1969 года', '5 июля 1969 года')],
    text: say(
      'The village was burnt on 22 March 1943 with 149 people, 75 of them children. Twenty-six chimneys with bells stand where its houses stood, and a cemetery of 185 villages beside them.',
      'Вёску спалілі 22 сакавіка 1943 года разам са 149 людзьмі, 75 з іх — дзеці. На месцы хат стаяць дваццаць шэсць комінаў са званамі, побач могілкі 185 вёсак.',
      'Деревню сожгли 22 марта 1943 года вместе со 149 людьми, 75 из них — дети. На месте домов стоят двадцать шесть печных труб с колоколами, рядом кладбище 185 деревень.',
    ),
  },
  {
    ...memorial, id: 'brest-fortress', region: say('Brest', 'Брэст', 'Брест'), latitude: 52.083, longitude: 23.655, precision: 1000, pictures: ['brest-fortress'],
    name: say('Brest Hero Fortress', 'Брэсцкая крэпасць-герой', 'Брестская крепость-герой'),
    facts: [opened('25 September 1971', '25 верасня 1971 года', '25 сентября 1971 года'), fact(say('Sculptures', 'Скульптуры', 'Скульптуры'), say('Courage, Thirst', '«Мужнасць», «Смага»', '«Мужество», «Жажда»'))],
    text: say(
      'The title Hero Fortress was given to it in 1965; the memorial was built from 1969 to 1971.',
      'Званне «Крэпасць-герой» нададзена ў 1965 годзе; мемарыял будавалі ў 1969–1971 гадах.',
      'Звание «Крепость-герой» присвоено в 1965 году; мемориал строили в 1969–1971 годах.',
    ),
  },
  {
    ...memorial, id: 'mound-of-glory', region: minskRegion, latitude: 54.0191, longitude: 27.8982, pictures: ['mound-of-glory'],
    name: say('Mound of Glory', 'Курган Славы', 'Курган Славы'),
    facts: [opened('1969', '1969 год', '1969 год'), fact(say('Steps', 'Прыступкі', 'Ступени'), say('241', '241', '241'))],
    text: say(
      'A hill of 35 metres with four bayonets on top, one for each front that took part in freeing the country.',
      'Пагорак вышынёй 35 метраў з чатырма штыкамі наверсе — па адным на кожны фронт, які ўдзельнічаў у вызваленні краіны.',
      'Холм высотой 35 метров с четырьмя штыками наверху — по одному на каждый фронт, участвовавший в освобождении страны.',
    ),
  },
  {
    ...memorial, id: 'victory-monument', region: minsk, latitude: 53.9087, longitude: 27.575, precision: 300, pictures: ['memorial-obelisk'],
    name: say('Victory Monument', 'Манумент Перамогі', 'Монумент Победы'), facts: [opened('4 July 1954', '4 ліпеня 1954 года', '4 июля 1954 года')],
    text: say(
      'An obelisk by the architects Zaborsky and Korol. The flame at its foot has burnt since 3 July 1961.',
      'Абеліск архітэктараў Заборскага і Караля. Агонь ля яго падножжа гарыць з 3 ліпеня 1961 года.',
      'Обелиск архитекторов Заборского и Короля. Огонь у его подножия горит с 3 июля 1961 года.',
    ),
  },
  {
    ...memorial, id: 'krasny-bereg', region: say('Zhlobin District', 'Жлобінскі раён', 'Жлобинский район'), pictures: ['white-desks'],
    name: say('Krasny Bereg, to the children who died', 'Чырвоны Бераг, дзецям — ахвярам вайны', 'Красный Берег, детям — жертвам войны'), facts: [opened('28 June 2007', '28 чэрвеня 2007 года', '28 июня 2007 года')],
    text: say(
      'Twenty-one white school desks stand under the open sky, and nobody sits at them. Architect Leonid Levin.',
      'Дваццаць адна белая школьная парта стаіць пад адкрытым небам, і ніхто за імі не сядзіць. Архітэктар Леанід Левін.',
      'Двадцать одна белая школьная парта стоит под открытым небом, и никто за ними не сидит. Архитектор Леонид Левин.',
    ),
  },
  {
    ...memorial, id: 'buinichi', region: say('Mogilev', 'Магілёў', 'Могилёв'), latitude: 53.86, longitude: 30.26, precision: 2000, pictures: ['field-chapel'],
    name: say('Buinichi Field', 'Буйніцкае поле', 'Буйничское поле'),
    facts: [opened('9 May 1995', '9 мая 1995 года', '9 мая 1995 года'), fact(say('Area', 'Плошча', 'Площадь'), say('22 ha', '22 га', '22 га'))],
    text: say('A chapel stands in the field, and a stone in memory of Konstantin Simonov.', 'У полі стаіць капліца і камень у памяць пра Канстанціна Сіманава.', 'В поле стоит часовня и камень в память о Константине Симонове.'),
  },
  {
    ...memorial, id: 'trostenets', region: minsk, latitude: 53.86, longitude: 27.71, precision: 2000, pictures: ['gate-of-memory'],
    name: say('Trostenets, Gate of Memory', 'Трасцянец, «Брама памяці»', 'Тростенец, «Врата памяти»'), facts: [opened('22 June 2015', '22 чэрвеня 2015 года', '22 июня 2015 года')],
    text: say('A memorial in the shape of a gate. Different numbers of those who died here are given; this list names none.', 'Мемарыял у выглядзе брамы. Лічбы загінулых тут называюць розныя; гэты спіс не называе ніякай.', 'Мемориал в виде врат. Число погибших здесь называют разное; этот список не называет никакого.'),
  },
  {
    ...memorial, id: 'blagovshchina', region: minsk, pictures: ['forest-path'],
    name: say('Blagovshchina', 'Благаўшчына', 'Благовщина'),
    text: say('The part of the Trostenets memorial that lies in the forest. The presidents of Germany and Austria came to its opening.', 'Частка мемарыяла «Трасцянец», што ляжыць у лесе. На адкрыццё прыехалі прэзідэнты Германіі і Аўстрыі.', 'Часть мемориала «Тростенец», которая лежит в лесу. На открытие приехали президенты Германии и Австрии.'),
  },
  {
    ...memorial, id: 'proryv', region: say('Ushachi District', 'Ушацкі раён', 'Ушачский район'), pictures: ['breakthrough'],
    name: say('Proryv (Breakthrough)', 'Прарыў', 'Прорыв'), facts: [fact(say('Remembers', 'Памяць пра', 'Память о'), say('the night of 5 May 1944', 'ноч на 5 мая 1944 года', 'ночь на 5 мая 1944 года'))],
    text: say('Here 17,185 partisans broke through the ring, and about 15,000 civilians with them.', 'Тут праз кальцо прарваліся 17 185 партызан і з імі каля 15 000 мірных жыхароў.', 'Здесь через кольцо прорвались 17 185 партизан и с ними около 15 000 мирных жителей.'),
  },
  {
    ...memorial, id: 'dalva', pictures: ['evening-birches'],
    name: say('Dalva', 'Дальва', 'Дальва'),
    text: say('A branch of the Khatyn memorial, as the Mound of Glory is.', 'Філіял мемарыяла «Хатынь», як і Курган Славы.', 'Филиал мемориала «Хатынь», как и Курган Славы.'),
  },
];
