import { say, type DemoPlace } from './demo-place.js';

const craft = say('Craft', 'Рамяство', 'Ремесло');
const listed = say('UNESCO list', 'Спіс ЮНЕСКА', 'Список ЮНЕСКО');

/** Crafts and souvenirs: they have a place of making, seldom a point on a map. */
export const crafts: readonly DemoPlace[] = [
  {
    id: 'slutsk-belts', countries: ['BY'], category: craft, region: say('Slutsk', 'Слуцк', 'Слуцк'), latitude: 53.0544, longitude: 27.541, picture: 'woven-belts',
    name: say('Slutsk belts', 'Слуцкія паясы', 'Слуцкие пояса'),
    text: say(
      'Silk belts with gold and silver thread, worn two ways and folded four. They are woven again in the town that gave them its name.',
      'Шаўковыя паясы з залатой і срэбнай ніткай, якія насілі на чатыры бакі. Іх зноў ткуць у горадзе, які даў ім імя.',
      'Шёлковые пояса с золотой и серебряной нитью, которые носили на четыре стороны. Их снова ткут в городе, давшем им имя.',
    ),
  },
  {
    id: 'straw', countries: ['BY'], category: craft, name: say('Straw weaving', 'Саломапляценне', 'Соломоплетение'),
    facts: [{ label: listed, value: say('2022', '2022', '2022') }], picture: 'harvest',
    text: say(
      'Rye straw is cut before it is ripe, bleached in the sun and plaited into birds, boxes and the hanging spiders of a feast day.',
      'Жытнюю салому зразаюць да паспявання, адбельваюць на сонцы і плятуць з яе птушак, куфэркі і святочных павукоў.',
      'Ржаную солому срезают до созревания, отбеливают на солнце и плетут из неё птиц, шкатулки и праздничных пауков.',
    ),
  },
  {
    id: 'ivenets', countries: ['BY'], category: craft, region: say('Ivenets', 'Івянец', 'Ивенец'), name: say('Ivenets ceramics', 'Івянецкая кераміка', 'Ивенецкая керамика'), picture: 'pottery-window',
    text: say(
      'Jugs, bowls and whistles of red clay, glazed in brown and green, from a town of potters west of Minsk.',
      'Гарлачы, міскі і свістулькі з чырвонай гліны пад карычневай і зялёнай палівай, з мястэчка ганчароў на захад ад Мінска.',
      'Кувшины, миски и свистульки из красной глины под коричневой и зелёной глазурью, из городка гончаров к западу от Минска.',
    ),
  },
  {
    id: 'neman-glass', countries: ['BY'], category: craft, region: say('Berezovka', 'Бярозаўка', 'Берёзовка'), latitude: 53.7176, longitude: 25.5067,
    name: say('Neman glass', 'Шкло «Нёман»', 'Стекло «Неман»'),
    text: say(
      'Coloured glass, blown and cut by hand in works that were founded in 1883.',
      'Каляровае шкло, якое выдуваюць і шліфуюць уручную на заводзе, заснаваным у 1883 годзе.',
      'Цветное стекло, которое выдувают и шлифуют вручную на заводе, основанном в 1883 году.',
    ),
  },
  {
    id: 'linen', countries: ['BY'], category: craft, name: say('Linen towels', 'Ільняныя ручнікі', 'Льняные рушники'), picture: 'flax-field',
    text: say(
      'Flax from blue fields, spun, woven and embroidered in red: a towel for the table, for guests, for a wedding.',
      'Лён з блакітных палёў, спрадзены, вытканы і вышыты чырвоным: ручнік на стол, гасцям, на вяселле.',
      'Лён с голубых полей, спрядённый, вытканный и вышитый красным: рушник на стол, гостям, на свадьбу.',
    ),
  },
];
