import { say, type DemoPlace } from './demo-place.js';

const cultural = say('Cultural', 'Культурны аб’ект', 'Культурный объект');
const grodno = say('Grodno Region', 'Гродзенская вобласць', 'Гродненская область');

/** World Heritage sites that lie in Belarus: ids, years and criteria of UNESCO's list, parts of the Struve Arc in Belarus. */
export const worldHeritage: readonly DemoPlace[] = [
  {
    id: '625', countries: ['BY'], criteria: '(ii)(iv)', inscribed: 2000, category: cultural, region: grodno, latitude: 53.4510833, longitude: 26.4727222, picture: 'castle-winter',
    page: 'https://whc.unesco.org/en/list/625',
    name: say('Mir Castle Complex', 'Комплекс Мірскага замка', 'Комплекс Мирского замка'),
    text: say(
      'A castle of red brick beside a pond. It was begun in Gothic style at the end of the 15th century and finished in the spirit of the Renaissance and the Baroque.',
      'Замак з чырвонай цэглы ля сажалкі. Яго пачалі ў гатычным стылі ў канцы XV стагоддзя, а завяршылі ў духу Рэнесансу і барока.',
      'Замок из красного кирпича у пруда. Его начали в готическом стиле в конце XV века, а завершили в духе Ренессанса и барокко.',
    ),
  },
  {
    id: '1196', countries: ['BY'], criteria: '(ii)(iv)(vi)', inscribed: 2005, category: cultural, region: say('Minsk Region', 'Мінская вобласць', 'Минская область'),
    latitude: 53.22278, longitude: 26.69139, picture: 'palace-autumn', page: 'https://whc.unesco.org/en/list/1196',
    name: say(
      'Architectural, Residential and Cultural Complex of the Radziwill Family at Nesvizh',
      'Архітэктурны, жылы і культурны комплекс роду Радзівілаў у Нясвіжы',
      'Архитектурный, жилой и культурный комплекс рода Радзивиллов в Несвиже',
    ),
    text: say(
      'Ten buildings joined around a six-sided court, with a park and a church beside them: the seat of one family from the 16th century to 1939.',
      'Дзесяць злучаных будынкаў вакол шасціграннага двара, побач парк і касцёл: рэзідэнцыя аднаго роду з XVI стагоддзя да 1939 года.',
      'Десять соединённых зданий вокруг шестигранного двора, рядом парк и костёл: резиденция одного рода с XVI века до 1939 года.',
    ),
  },
  {
    id: '1187', countries: ['BY', 'EE', 'FI', 'LV', 'LT', 'NO', 'MD', 'RU', 'SE', 'UA'], criteria: '(ii)(iv)(vi)', inscribed: 2005, category: cultural,
    latitude: 59.0577778, longitude: 26.3377778, picture: 'geodetic-stone', page: 'https://whc.unesco.org/en/list/1187',
    components: [
      ['Tupishki', 54.2917, 26.0453], ['Lopaty', 53.5603, 24.8697], ['Ossovnitsa', 52.2894, 25.6494], ['Tchekutsk', 52.208, 25.5569], ['Leskovitchi', 52.1606, 25.5718],
    ],
    name: say('Struve Geodetic Arc', 'Геадэзічная дуга Струвэ', 'Геодезическая дуга Струве'),
    text: say(
      'A chain of survey triangles through ten countries, measured from 1816 to 1855 to learn the size and the shape of the Earth. Five of its points lie in Belarus.',
      'Ланцуг трыангуляцыйных пунктаў праз дзесяць краін, вымераны з 1816 па 1855 год, каб даведацца памер і форму Зямлі. Пяць з іх — у Беларусі.',
      'Цепь триангуляционных пунктов через десять стран, измеренная с 1816 по 1855 год, чтобы узнать размер и форму Земли. Пять из них — в Беларуси.',
    ),
  },
  {
    id: '33', countries: ['BY', 'PL'], criteria: '(ix)(x)', inscribed: 1979, extended: [1992, 2014], category: say('Natural', 'Прыродны аб’ект', 'Природный объект'),
    region: say('Brest and Grodno Regions', 'Брэсцкая і Гродзенская вобласці', 'Брестская и Гродненская области'),
    latitude: 52.7275, longitude: 23.9811111, picture: 'forest-shafts', page: 'https://whc.unesco.org/en/list/33',
    name: say('Białowieża Forest', 'Белавежская пушча', 'Беловежская пуща'),
    text: say(
      'An old forest on both sides of a border, where trees are left to grow, fall and decay, and where more European bison live than anywhere else.',
      'Старажытны лес па абодва бакі мяжы, дзе дрэвы растуць, падаюць і спарахнеюць самі і дзе жыве больш зуброў, чым дзе-небудзь яшчэ.',
      'Старый лес по обе стороны границы, где деревья растут, падают и истлевают сами и где живёт больше зубров, чем где-либо ещё.',
    ),
  },
];
