import { fact, say, type DemoFact, type DemoPlace } from './demo-place.js';

const profile = (en: string, be: string, ru: string): DemoFact => fact(say('Profile', 'Профіль', 'Профиль'), say(en, be, ru));
const nature = (en: string, be: string, ru: string): DemoFact => fact(say('Natural remedy', 'Прыродны фактар', 'Природный фактор'), say(en, be, ru));
const since = (en: string, be = en, ru = be): DemoFact => fact(say('Since', 'З', 'С'), say(en, be, ru));
const lake = say('By a lake', 'Каля возера', 'У озера');
const river = say('By a river', 'Каля ракі', 'У реки');
const spring = say('Springs', 'Крыніцы', 'Источники');
const grodno = say('Grodno area', 'Гродна і раён', 'Гродно и район');
const vitebsk = say('Vitebsk Region', 'Віцебская вобласць', 'Витебская область');
const by = { countries: ['BY'] };

/** Sanatoria and health resorts. The one in Druskininkai lies abroad. */
export const sanatoria: readonly DemoPlace[] = [
  {
    ...by, id: 'speleo', category: say('Underground', 'Пад зямлёй', 'Под землёй'), region: say('Soligorsk', 'Салігорск', 'Солигорск'), latitude: 52.812, longitude: 27.5569, pictures: ['salt-mine'],
    name: say('Republican Speleotherapy Hospital', 'Рэспубліканская бальніца спелеалячэння', 'Республиканская больница спелеолечения'),
    facts: [profile('airways, skin, nerves', 'дыханне, скура, нервы', 'дыхание, кожа, нервы'), nature('air of a salt mine, 420 m down', 'паветра саляной шахты, 420 м пад зямлёй', 'воздух соляной шахты, 420 м под землёй'), since('1990')],
    text: say('Patients breathe the air of a salt mine. A second section was opened in July 2012.', 'Пацыенты дыхаюць паветрам саляной шахты. Другое аддзяленне адкрылі ў ліпені 2012 года.', 'Пациенты дышат воздухом соляной шахты. Второе отделение открыли в июле 2012 года.'),
  },
  {
    ...by, id: 'radon', category: spring, region: say('Dyatlovo District', 'Дзятлаўскі раён', 'Дятловский район'), pictures: ['birch-spring'],
    name: say('Radon', 'Радон', 'Радон'), facts: [profile('joints, nerves', 'суставы, нервы', 'суставы, нервы'), nature('radon water, spring found in 1967', 'радонавая вада, крыніца знойдзена ў 1967 годзе', 'радоновая вода, источник найден в 1967 году')],
    text: say('A health resort on the river Panikva that works with the water of its own spring.', 'Санаторый на рацэ Паніква, які лечыць вадой сваёй крыніцы.', 'Санаторий на реке Паникве, который лечит водой своего источника.'),
  },
  {
    ...by, id: 'priozerny', category: lake, region: say('Myadel District', 'Мядзельскі раён', 'Мядельский район'), pictures: ['sanatorium-pines', 'lake-jetty'],
    name: say('Priozerny', 'Прыазёрны', 'Приозёрный'), facts: [profile('circulation, nerves, digestion', 'кровазварот, нервы, страваванне', 'кровообращение, нервы, пищеварение')],
    text: say('A health resort on Lake Naroch.', 'Санаторый на возеры Нарач.', 'Санаторий на озере Нарочь.'),
  },
  {
    ...by, id: 'ozerny', category: say('Visa-free area', 'Бязвізавая зона', 'Безвизовая зона'), region: grodno, pictures: ['lake-evening'],
    name: say('Ozerny', 'Азёрны', 'Озёрный'),
    text: say('Named among the health resorts of the visa-free area around Grodno.', 'Названы сярод санаторыяў бязвізавай зоны вакол Гродна.', 'Назван среди санаториев безвизовой зоны вокруг Гродно.'),
  },
  {
    ...by, id: 'porechye', category: say('Visa-free area', 'Бязвізавая зона', 'Безвизовая зона'), region: grodno, pictures: ['snow-pines'],
    name: say('Porechye', 'Парэчча', 'Поречье'),
    text: say('Also one of the health resorts in the visa-free area around Grodno.', 'Таксама адзін з санаторыяў бязвізавай зоны вакол Гродна.', 'Тоже один из санаториев безвизовой зоны вокруг Гродно.'),
  },
  {
    ...by, id: 'neman-72', category: say('Visa-free area', 'Бязвізавая зона', 'Безвизовая зона'), region: grodno, pictures: ['river-bend'],
    name: say('Neman-72', 'Нёман-72', 'Неман-72'),
    text: say('The third health resort of the visa-free area around Grodno on this list.', 'Трэці ў гэтым спісе санаторый бязвізавай зоны вакол Гродна.', 'Третий в этом списке санаторий безвизовой зоны вокруг Гродно.'),
  },
  {
    ...by, id: 'zhemchuzhina', category: river, region: say('Grodno', 'Гродна', 'Гродно'), pictures: ['river-blossom'],
    name: say('Zhemchuzhina', 'Жамчужына', 'Жемчужина'),
    facts: [nature('sapropel', 'сапрапель', 'сапропель'), fact(say('Places', 'Месцы', 'Места'), say('150', '150', '150')), since('1967'), fact(say('Rebuilt', 'Рэканструяваны', 'Реконструирован'), say('2009', '2009', '2009'))],
    text: say('“Pearl” stands on the Neman and treats with lake mud.', '«Жамчужына» стаіць на Нёмане і лечыць азёрным глеем.', '«Жемчужина» стоит на Немане и лечит озёрным илом.'),
  },
  {
    ...by, id: 'lettsy', category: spring, region: say('Vitebsk District', 'Віцебскі раён', 'Витебский район'), pictures: ['pump-room'],
    name: say('Lettsy', 'Лётцы', 'Лётцы'), facts: [profile('heart, digestion', 'сэрца, страваванне', 'сердце, пищеварение'), nature('four mineral springs', 'чатыры мінеральныя крыніцы', 'четыре минеральных источника')],
    text: say('A health resort with mineral water from four springs.', 'Санаторый з мінеральнай вадой з чатырох крыніц.', 'Санаторий с минеральной водой из четырёх источников.'),
  },
  {
    ...by, id: 'plissa', category: lake, region: vitebsk, pictures: ['lake-autumn'], name: say('Plissa', 'Пліса', 'Плисса'),
    text: say('A new complex on the lake of the same name.', 'Новы комплекс на аднайменным возеры.', 'Новый комплекс на одноимённом озере.'),
  },
  {
    countries: ['LT'], id: 'belarus', category: say('Abroad', 'За мяжой', 'За границей'), region: say('Druskininkai', 'Друскінінкай', 'Друскининкай'), pictures: ['park-fountain'],
    name: say('Belarus', 'Беларусь', 'Беларусь'), facts: [since('1946')],
    text: say('A health resort that bears the country’s name and stands in a spa town of Lithuania.', 'Санаторый, які носіць імя краіны, а стаіць у курортным горадзе Літвы.', 'Санаторий, который носит имя страны, а стоит в курортном городе Литвы.'),
  },
];
