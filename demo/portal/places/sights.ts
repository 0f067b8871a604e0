import { fact, say, type DemoPlace } from './demo-place.js';

const grodno = say('Grodno Region', 'Гродзенская вобласць', 'Гродненская область');
const minsk = say('Minsk Region', 'Мінская вобласць', 'Минская область');
const brest = say('Brest Region', 'Брэсцкая вобласць', 'Брестская область');
const vitebsk = say('Vitebsk Region', 'Віцебская вобласць', 'Витебская область');
const castle = say('Castles and palaces', 'Замкі і палацы', 'Замки и дворцы');
const worship = say('Places of worship', 'Храмы', 'Храмы');
const nature = say('Nature', 'Прырода', 'Природа');
const technology = say('Engineering and science', 'Тэхніка і навука', 'Техника и наука');
const memory = say('History and memory', 'Гісторыя і памяць', 'История и память');
const by = { countries: ['BY'] };

/** What a visitor is shown first. Points with a precision are approximate. */
export const sights: readonly DemoPlace[] = [
  {
    ...by, id: 'mir', category: castle, region: grodno, latitude: 53.4511, longitude: 26.4727, pictures: ['castle-winter', 'mir-pond', 'mir-tower'],
    name: say('Mir Castle', 'Мірскі замак', 'Мирский замок'),
    text: say(
      'Gothic at the start, at the end of the 15th century, then Renaissance, then Baroque: three ages in one brick castle.',
      'Спачатку, у канцы XV стагоддзя, готыка, потым Рэнесанс, потым барока: тры эпохі ў адным цагляным замку.',
      'Сначала, в конце XV века, готика, потом Ренессанс, потом барокко: три эпохи в одном кирпичном замке.',
    ),
  },
  {
    ...by, id: 'nesvizh', category: castle, region: minsk, latitude: 53.2228, longitude: 26.6914, pictures: ['nesvizh-dam', 'palace-autumn', 'nesvizh-night'],
    name: say('Nesvizh Palace and park', 'Нясвіжскі палац і парк', 'Несвижский дворец и парк'), facts: [fact(say('Reopened', 'Зноў адкрыты', 'Снова открыт'), say('20 July 2012', '20 ліпеня 2012 года', '20 июля 2012 года'))],
    text: say(
      'The Radziwill family lived here from the 16th century to 1939. The buildings of the palace close a court with six sides.',
      'Род Радзівілаў жыў тут з XVI стагоддзя да 1939 года. Будынкі палаца замыкаюць двор з шасці бакоў.',
      'Род Радзивиллов жил здесь с XVI века до 1939 года. Здания дворца замыкают двор с шести сторон.',
    ),
  },
  {
    ...by, id: 'pushcha', category: nature, region: brest, latitude: 52.56, longitude: 23.8, precision: 3000, pictures: ['bison-mist', 'forest-shafts', 'old-oak'],
    name: say('Belovezhskaya Pushcha National Park', 'Нацыянальны парк «Белавежская пушча»', 'Национальный парк «Беловежская пуща»'),
    text: say(
      'Bison, old forest, and the residence of Father Frost. The park lies in Brest and Grodno Regions.',
      'Зубры, стары лес і рэзідэнцыя Дзеда Мароза. Парк ляжыць у Брэсцкай і Гродзенскай абласцях.',
      'Зубры, старый лес и резиденция Деда Мороза. Парк лежит в Брестской и Гродненской областях.',
    ),
  },
  {
    ...by, id: 'st-sophia', category: worship, region: vitebsk, latitude: 55.486, longitude: 28.758, precision: 1000, pictures: ['cathedral'],
    name: say('St Sophia Cathedral, Polotsk', 'Сафійскі сабор, Полацк', 'Софийский собор, Полоцк'),
    text: say(
      'A cathedral of the 11th century in the dress of the 18th. The town was first named in a chronicle under the year 862.',
      'Сабор XI стагоддзя ў адзенні XVIII. Горад упершыню названы ў летапісе пад 862 годам.',
      'Собор XI века в одежде XVIII. Город впервые назван в летописи под 862 годом.',
    ),
  },
  {
    ...by, id: 'saviour-church', category: worship, region: vitebsk, pictures: ['polotsk-church'],
    name: say('Saviour Transfiguration Church, Polotsk', 'Спаса-Праабражэнская царква, Полацк', 'Спасо-Преображенская церковь, Полоцк'),
    facts: [fact(say('Built', 'Пабудавана', 'Построена'), say('1150s', '1150-я гады', '1150-е годы'))],
    text: say(
      'About four fifths of the frescoes of the 12th century are kept on its walls. In January 2026 it was named as the next candidate for the World Heritage List.',
      'На сценах захавалася каля чатырох пятых фрэсак XII стагоддзя. У студзені 2026 года яе назвалі наступным кандыдатам у Спіс сусветнай спадчыны.',
      'На стенах сохранилось около четырёх пятых фресок XII века. В январе 2026 года её назвали следующим кандидатом в Список всемирного наследия.',
    ),
  },
  {
    ...by, id: 'canal', category: technology, region: grodno, latitude: 53.87, longitude: 23.75, precision: 5000, pictures: ['canal-bicycles', 'canal-lock'],
    name: say('Augustow Canal', 'Аўгустоўскі канал', 'Августовский канал'), facts: [fact(say('In Belarus', 'У Беларусі', 'В Беларуси'), say('22.5 km of about 102', '22,5 км з прыкладна 102', '22,5 км из примерно 102'))],
    text: say(
      'A canal of the 19th century. Its locks in Belarus are Nemnovo, Dombrovka, Kuzhinets and Volkushek.',
      'Канал XIX стагоддзя. Яго шлюзы ў Беларусі — Нямнова, Дамброўка, Кужынец і Валкушак.',
      'Канал XIX века. Его шлюзы в Беларуси — Немново, Домбровка, Кужинец и Волкушек.',
    ),
  },
  {
    ...by, id: 'gomel-palace', category: castle, region: say('Gomel', 'Гомель', 'Гомель'), latitude: 52.422, longitude: 31.017, precision: 1000, pictures: ['gomel-palace'],
    name: say('Gomel palace and park', 'Гомельскі палац і парк', 'Гомельский дворец и парк'),
    text: say(
      'The palace of the Rumyantsev and Paskevich families, with a park that follows the Sozh for 800 metres.',
      'Палац Румянцавых і Паскевічаў з паркам, які цягнецца ўздоўж Сожа на 800 метраў.',
      'Дворец Румянцевых и Паскевичей с парком, который тянется вдоль Сожа на 800 метров.',
    ),
  },
  {
    ...by, id: 'kolozha-church', category: worship, region: say('Grodno', 'Гродна', 'Гродно'), latitude: 53.678, longitude: 23.819, precision: 1000, pictures: ['kolozha-church'],
    name: say('Kolozha Church', 'Каложская царква', 'Коложская церковь'),
    text: say('A church of the 12th century, on the tentative list of World Heritage.', 'Царква XII стагоддзя з папярэдняга спіса сусветнай спадчыны.', 'Церковь XII века из предварительного списка всемирного наследия.'),
  },
  {
    ...by, id: 'braslav', category: nature, region: vitebsk, latitude: 55.64, longitude: 27.04, precision: 5000, pictures: ['braslav-lakes'],
    name: say('Braslav Lakes National Park', 'Нацыянальны парк «Браслаўскія азёры»', 'Национальный парк «Браславские озёра»'),
    text: say('More than thirty lakes in the north-west of the country.', 'Больш за трыццаць азёр на паўночным захадзе краіны.', 'Более тридцати озёр на северо-западе страны.'),
  },
  {
    ...by, id: 'synkavichy', category: worship, pictures: ['fortress-church'],
    name: say('Fortress church, Synkavichy', 'Царква-крэпасць, Сынкавічы', 'Церковь-крепость, Сынковичи'),
    text: say('A church built like a small fortress; with two others it is on the tentative list of World Heritage.', 'Царква, збудаваная як маленькая крэпасць; разам з двума іншымі яна ў папярэднім спісе сусветнай спадчыны.', 'Церковь, построенная как маленькая крепость; вместе с двумя другими она в предварительном списке всемирного наследия.'),
  },
  {
    ...by, id: 'chekutsk', category: technology, region: brest, latitude: 52.208, longitude: 25.5569, pictures: ['struve-cube', 'struve-dusk'],
    name: say('Struve Arc point, Chekutsk', 'Пункт дугі Струвэ, Чэкуцк', 'Пункт дуги Струве, Чекуцк'),
    text: say('A cube dated 1825 marks a point of the arc; the stele beside it was unveiled on 25 August 2005.', 'Куб з датай 1825 адзначае пункт дугі; стэлу побач адкрылі 25 жніўня 2005 года.', 'Куб с датой 1825 отмечает пункт дуги; стелу рядом открыли 25 августа 2005 года.'),
  },
  {
    ...by, id: 'brest-fortress', category: memory, region: say('Brest', 'Брэст', 'Брест'), latitude: 52.083, longitude: 23.655, precision: 1000, pictures: ['brest-fortress'],
    name: say('Brest Hero Fortress', 'Брэсцкая крэпасць-герой', 'Брестская крепость-герой'), facts: [fact(say('Opened', 'Адкрыты', 'Открыт'), say('25 September 1971', '25 верасня 1971 года', '25 сентября 1971 года'))],
    text: say('A memorial in an old fortress, built from 1969 to 1971.', 'Мемарыял у старой крэпасці, збудаваны ў 1969–1971 гадах.', 'Мемориал в старой крепости, построенный в 1969–1971 годах.'),
  },
  {
    ...by, id: 'slutsk', category: memory, region: minsk, latitude: 53.0544, longitude: 27.541, pictures: ['silk-belt', 'woven-belts'],
    name: say('Museum of Slutsk belts', 'Музей слуцкіх паясоў', 'Музей слуцких поясов'),
    text: say('Where the silk belts of the 18th and 19th centuries are shown, and woven again.', 'Тут паказваюць шаўковыя паясы XVIII–XIX стагоддзяў і зноў іх ткуць.', 'Здесь показывают шёлковые пояса XVIII–XIX веков и снова их ткут.'),
  },
];
