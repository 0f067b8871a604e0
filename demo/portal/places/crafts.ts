import { fact, say, type DemoFact, type DemoPlace } from './demo-place.js';

const listed = (en: string, be: string, ru: string): DemoFact => fact(say('UNESCO list', 'Спіс ЮНЕСКА', 'Список ЮНЕСКО'), say(en, be, ru));
const maker = (en: string, be: string, ru: string): DemoFact => fact(say('Maker', 'Вытворца', 'Изготовитель'), say(en, be, ru));
const craft = (en: string, be: string, ru: string): DemoFact => fact(say('Craft', 'Рамяство', 'Ремесло'), say(en, be, ru));
const textile = say('Textile', 'Тканіна', 'Ткань');
const fire = say('Clay and glass', 'Гліна і шкло', 'Глина и стекло');
const plant = say('Straw, wood, paper, honey', 'Салома, дрэва, папера, мёд', 'Солома, дерево, бумага, мёд');
const by = { countries: ['BY'] };

/** Crafts and souvenirs: they have a place of making, seldom a point on a map. */
export const crafts: readonly DemoPlace[] = [
  {
    ...by, id: 'slutsk-belts', category: textile, region: say('Slutsk', 'Слуцк', 'Слуцк'), latitude: 53.0544, longitude: 27.541, pictures: ['silk-belt', 'woven-belts'],
    name: say('Slutsk belts', 'Слуцкія паясы', 'Слуцкие пояса'), facts: [craft('silk weaving', 'шаўковае ткацтва', 'шёлковое ткачество'), maker('RUE Slutsk Belts', 'РУП «Слуцкія паясы»', 'РУП «Слуцкие пояса»')],
    text: say(
      'Silk belts with gold and silver thread, worn in the 18th and 19th centuries. They are woven again in the town that gave them its name.',
      'Шаўковыя паясы з залатой і срэбнай ніткай, якія насілі ў XVIII–XIX стагоддзях. Іх зноў ткуць у горадзе, які даў ім імя.',
      'Шёлковые пояса с золотой и серебряной нитью, которые носили в XVIII–XIX веках. Их снова ткут в городе, давшем им имя.',
    ),
  },
  {
    ...by, id: 'straw', category: plant, name: say('Straw weaving', 'Саломапляценне', 'Соломоплетение'), pictures: ['straw-spider', 'harvest'],
    facts: [craft('straw', 'салома', 'солома'), listed('1 December 2022, Rabat', '1 снежня 2022 года, Рабат', '1 декабря 2022 года, Рабат')],
    text: say(
      'Straw plaited into birds, boxes and the hanging spiders of a feast day; made all over the country.',
      'З саломы плятуць птушак, куфэркі і святочных павукоў; гэтым займаюцца па ўсёй краіне.',
      'Из соломы плетут птиц, шкатулки и праздничных пауков; этим занимаются по всей стране.',
    ),
  },
  {
    ...by, id: 'vytsinanka', category: plant, name: say('Vytsinanka', 'Выцінанка', 'Вытинанка'), pictures: ['paper-cut'],
    facts: [craft('paper cutting', 'выразанне з паперы', 'вырезание из бумаги'), listed('2024', '2024 год', '2024 год')],
    text: say('Paper is folded, cut and unfolded: two halves that mirror each other. Known in the whole country.', 'Паперу складваюць, выразаюць і разгортваюць: дзве палавіны, што адлюстроўваюць адна адну. Вядома па ўсёй краіне.', 'Бумагу складывают, вырезают и разворачивают: две половины, отражающие друг друга. Известна по всей стране.'),
  },
  {
    ...by, id: 'neglyubka', category: textile, region: say('Vetka District', 'Веткаўскі раён', 'Ветковский район'), name: say('Neglyubka towels', 'Неглюбскія ручнікі', 'Неглюбские рушники'), pictures: ['woven-towel'],
    facts: [craft('weaving', 'ткацтва', 'ткачество'), listed('in need of safeguarding, 9 December 2025, New Delhi', 'патрабуе аховы, 9 снежня 2025 года, Нью-Дэлі', 'нуждается в охране, 9 декабря 2025 года, Нью-Дели')],
    text: say('Towels of up to 25 colours, with more than 120 patterns, from one village.', 'Ручнікі да 25 колераў, больш за 120 узораў, з адной вёскі.', 'Рушники до 25 цветов, более 120 узоров, из одной деревни.'),
  },
  {
    ...by, id: 'neman-glass', category: fire, region: say('Berezovka', 'Бярозаўка', 'Берёзовка'), latitude: 53.7176, longitude: 25.5067, pictures: ['coloured-glass'],
    name: say('Neman glass', 'Шкло «Нёман»', 'Стекло «Неман»'), facts: [craft('glass', 'шкло', 'стекло'), maker('Neman glassworks', 'шклозавод «Нёман»', 'стеклозавод «Неман»')],
    text: say('Glass from works that were founded in 1883.', 'Шкло завода, заснаванага ў 1883 годзе.', 'Стекло завода, основанного в 1883 году.'),
  },
  {
    ...by, id: 'ivenets', category: fire, region: say('Ivenets', 'Івянец', 'Ивенец'), name: say('Ivenets ceramics', 'Івянецкая кераміка', 'Ивенецкая керамика'), pictures: ['pottery-window'],
    facts: [craft('pottery', 'ганчарства', 'гончарство'), maker('art pottery plant', 'завод мастацкай керамікі', 'завод художественной керамики')],
    text: say('Pottery of a plant that in 2018 looked back on more than sixty years.', 'Кераміка завода, які ў 2018 годзе меў за плячыма больш за шэсцьдзясят гадоў.', 'Керамика завода, у которого в 2018 году было за плечами более шестидесяти лет.'),
  },
  {
    ...by, id: 'linen', category: textile, name: say('Embroidered rushniks', 'Вышываныя ручнікі', 'Вышитые рушники'), pictures: ['rushnik', 'flax-field'], facts: [craft('linen, embroidery', 'лён, вышыўка', 'лён, вышивка')],
    text: say('Towels of linen, what guests from abroad take home most often.', 'Ільняныя ручнікі, якія замежныя госці вязуць дадому часцей за ўсё.', 'Льняные рушники, которые иностранные гости увозят домой чаще всего.'),
  },
  {
    ...by, id: 'table-linen', category: textile, name: say('Table linen', 'Сталовая бялізна', 'Столовое бельё'), pictures: ['table-linen'], facts: [craft('linen', 'лён', 'лён')],
    text: say('Cloths and napkins of linen, the other usual choice.', 'Абрусы і сурвэткі з лёну, другі звычайны выбар.', 'Скатерти и салфетки из льна, другой привычный выбор.'),
  },
  {
    ...by, id: 'matryoshka', category: plant, region: say('Brest', 'Брэст', 'Брест'), name: say('Brest matryoshka', 'Брэсцкая матрошка', 'Брестская матрёшка'), pictures: ['matryoshka'],
    facts: [craft('turned wood', 'тачэнне па дрэве', 'точение по дереву'), maker('a factory of 1953, closed in 2020', 'фабрыка 1953 года, закрыта ў 2020-м', 'фабрика 1953 года, закрыта в 2020-м')],
    text: say('This doll wears a kerchief where others wear a kokoshnik.', 'Гэтая лялька носіць хустку там, дзе іншыя носяць какошнік.', 'Эта кукла носит платок там, где другие носят кокошник.'),
  },
  {
    ...by, countries: ['BY', 'PL'], id: 'tree-beekeeping', category: plant, name: say('Tree beekeeping', 'Бортніцтва', 'Бортничество'), pictures: ['tree-hive'],
    facts: [craft('beekeeping in trees', 'пчалярства на дрэвах', 'пчеловодство на деревьях'), listed('2020, with Poland', '2020 год, разам з Польшчай', '2020 год, вместе с Польшей')],
    text: say('Bees are kept high in trees. The listing is shared with Poland.', 'Пчол трымаюць высока на дрэвах. У спісе — разам з Польшчай.', 'Пчёл держат высоко на деревьях. В списке — вместе с Польшей.'),
  },
];
