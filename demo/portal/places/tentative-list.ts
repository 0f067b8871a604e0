import { say, type DemoPlace, type Texts } from './demo-place.js';

const listed = { countries: ['BY'], category: say('Tentative List', 'Папярэдні спіс', 'Предварительный список', '预备名录', 'القائمة التمهيدية') };
const part = (name: Texts): { name: Texts } => ({ name });

/** Places that Belarus has put forward for the World Heritage List. Points are approximate. */
export const tentativeList: readonly DemoPlace[] = [
  {
    ...listed, id: 'augustow-canal', latitude: 53.87, longitude: 23.75, precision: 5000, pictures: ['canal-lock', 'canal-bicycles'],
    region: say('Grodno Region', 'Гродзенская вобласць', 'Гродненская область', '格罗德诺州', 'مقاطعة غرودنو'),
    name: say('Augustow Canal', 'Аўгустоўскі канал', 'Августовский канал', '奥古斯图夫运河', 'قناة أوغوستوف'),
    text: say(
      'A waterway of the 19th century, some 102 km long, of which 22.5 km lie in Belarus. Nemnovo, Dombrovka, Kuzhinets and Volkushek are its locks there.',
      'Водны шлях XIX стагоддзя даўжынёй каля 102 км, з іх 22,5 км у Беларусі. Тут стаяць шлюзы Нямнова, Дамброўка, Кужынец і Валкушак.',
      'Водный путь XIX века длиной около 102 км, из них 22,5 км в Беларуси. Здесь стоят шлюзы Немново, Домбровка, Кужинец и Волкушек.',
      '19世纪的水道，全长约102公里，其中22.5公里在白俄罗斯境内，设有四座船闸。',
      'ممر مائي من القرن التاسع عشر طوله نحو 102 كم، منها 22.5 كم في بيلاروس حيث أربعة أهوسة.',
    ),
  },
  {
    ...listed, id: 'polotsk', latitude: 55.486, longitude: 28.758, precision: 2000, pictures: ['polotsk-church', 'cathedral'],
    region: say('Vitebsk Region', 'Віцебская вобласць', 'Витебская область', '维捷布斯克州', 'مقاطعة فيتيبسك'),
    name: say(
      'Saviour Transfiguration Church and St Sophia Cathedral in Polotsk', 'Спаса-Праабражэнская царква і Сафійскі сабор у Полацку',
      'Спасо-Преображенская церковь и Софийский собор в Полоцке', '波洛茨克救世主显容教堂与圣索菲亚大教堂', 'كنيسة التجلي وكاتدرائية القديسة صوفيا في بولوتسك',
    ),
    text: say(
      'A church of the 1150s that has kept about four fifths of its wall paintings of that century, and a cathedral of the 11th century that now looks mainly Baroque.',
      'Царква 1150-х гадоў, дзе захавалася каля чатырох пятых роспісаў таго стагоддзя, і сабор XI стагоддзя, які сёння выглядае пераважна барочным.',
      'Церковь 1150-х годов, где сохранилось около четырёх пятых росписей того века, и собор XI века, который сегодня выглядит в основном барочным.',
      '教堂建于1150年代，约五分之四的当时壁画保存至今；大教堂始建于11世纪，今貌以巴洛克为主。',
      'كنيسة من خمسينيات القرن الثاني عشر احتفظت بنحو أربعة أخماس رسومها الجدارية، وكاتدرائية من القرن الحادي عشر مظهرها اليوم باروكي في معظمه.',
    ),
  },
  {
    ...listed, id: 'kolozha', latitude: 53.678, longitude: 23.819, precision: 1000, pictures: ['kolozha-church'],
    region: say('Grodno', 'Гродна', 'Гродно', '格罗德诺', 'غرودنو'),
    name: say('SS Boris and Gleb (Kolozha) Church', 'Барысаглебская (Каложская) царква', 'Борисоглебская (Коложская) церковь', '圣鲍里斯与格列布教堂（科洛扎教堂）', 'كنيسة القديسين بوريس وغليب (كولوجا)'),
    text: say(
      'A church of the 12th century in Grodno.', 'Царква XII стагоддзя ў Гродне.', 'Церковь XII века в Гродно.', '格罗德诺一座12世纪的教堂。', 'كنيسة من القرن الثاني عشر في غرودنو.',
    ),
  },
  {
    ...listed, id: 'fortress-churches', pictures: ['fortress-church'],
    components: [part(say('Synkavichy', 'Сынкавічы', 'Сынковичи')), part(say('Muravanka', 'Мураванка', 'Мурованка')), part(say('Kamai', 'Камаі', 'Камаи'))],
    name: say('Edifices for worship of fortress type', 'Культавыя збудаванні абарончага тыпу', 'Культовые сооружения оборонного типа', '堡垒式宗教建筑', 'دور عبادة من الطراز الحصين'),
    text: say(
      'Churches that were built to be defended: Synkavichy, Muravanka and Kamai.', 'Храмы, якія будавалі так, каб у іх можна было бараніцца: Сынкавічы, Мураванка і Камаі.',
      'Храмы, которые строили так, чтобы в них можно было обороняться: Сынковичи, Мурованка и Камаи.', '为防御而建的教堂：辛科维奇、穆罗万卡和卡迈。', 'كنائس بُنيت لتكون صالحة للدفاع: سينكافيتشي ومورافانكا وكاماي.',
    ),
  },
  {
    ...listed, id: 'wooden-churches', pictures: ['wooden-church'],
    components: [
      part(say('Zditovo', 'Здзітава', 'Здитово')), part(say('Zbirogi', 'Збірогі', 'Збироги')), part(say('Chersk', 'Чэрск', 'Черск')),
      part(say('Stepanki', 'Сцяпанкі', 'Степанки')), part(say('Divin', 'Дзівін', 'Дивин')),
    ],
    name: say('Wooden worship architecture of Polesye', 'Драўлянае культавае дойлідства Палесся', 'Деревянное культовое зодчество Полесья', '波列西耶木构宗教建筑', 'عمارة العبادة الخشبية في بوليسيا'),
    text: say(
      'Village churches of timber in Zditovo, Zbirogi, Chersk, Stepanki and Divin.', 'Вясковыя драўляныя храмы ў Здзітаве, Збірогах, Чэрску, Сцяпанках і Дзівіне.',
      'Сельские деревянные храмы в Здитове, Збирогах, Черске, Степанках и Дивине.', '兹季托沃、兹比罗吉、切尔斯克、斯捷潘基和季温的乡村木教堂。', 'كنائس ريفية خشبية في زديتوفو وزبيروغي وتشيرسك وستيبانكي وديفين.',
    ),
  },
];
