import type { Caption } from './captions.js';

/** One plain sentence of what is seen; in Chinese and Arabic where a list in these languages shows it. */
export type PlaceCaption = Pick<Caption, 'en' | 'be' | 'ru'> & Partial<Caption>;

const say = (en: string, be: string, ru: string): PlaceCaption => ({ en, be, ru });
const everywhere = (en: string, be: string, ru: string, zh: string, ar: string): PlaceCaption => ({ en, be, ru, zh, ar });

/** Alternative texts of the pictures of places, by the picture's name. */
export const placeCaptions = {
  'mir-pond': everywhere(
    'A brick castle with five towers is mirrored in a pond on a summer morning.',
    'Цагляны замак з пяццю вежамі адлюстроўваецца ў сажалцы летняй раніцай.',
    'Кирпичный замок с пятью башнями отражается в пруду летним утром.',
    '夏日清晨，五座塔楼的砖砌城堡倒映在池塘中。',
    'قلعة من الطوب بخمسة أبراج تنعكس في بركة صباح يوم صيفي.',
  ),
  'mir-tower': everywhere(
    'A brick tower with rows of white niches stands at the corner of a castle wall in autumn.',
    'Цагляная вежа з радамі белых ніш стаіць на рагу замкавай сцяны восенню.',
    'Кирпичная башня с рядами белых ниш стоит на углу замковой стены осенью.',
    '秋日，带有一排排白色壁龛的砖塔矗立在城墙一角。',
    'برج من الطوب بصفوف من الكوى البيضاء عند زاوية سور القلعة في الخريف.',
  ),
  'nesvizh-night': everywhere(
    'A palace with lit windows is mirrored in a pond on a snowy evening.',
    'Палац з асветленымі вокнамі адлюстроўваецца ў сажалцы снежным вечарам.',
    'Дворец с освещёнными окнами отражается в пруду снежным вечером.',
    '雪夜，亮着灯的宫殿倒映在池塘中。',
    'قصر بنوافذ مضاءة ينعكس في بركة مساء يوم مثلج.',
  ),
  'nesvizh-dam': everywhere(
    'An avenue of lime trees on a dam leads to a palace in the morning mist.',
    'Ліпавая алея на дамбе вядзе да палаца ў ранішнім тумане.',
    'Липовая аллея на дамбе ведёт к дворцу в утреннем тумане.',
    '晨雾中，堤坝上的椴树林荫道通向宫殿。',
    'ممشى من أشجار الزيزفون فوق سد يقود إلى القصر في ضباب الصباح.',
  ),
  'struve-cube': everywhere(
    'A granite cube with a cross on top lies among birches and white spring flowers.',
    'Гранітны куб з крыжам наверсе ляжыць сярод бяроз і белых вясновых кветак.',
    'Гранитный куб с крестом наверху лежит среди берёз и белых весенних цветов.',
    '一块顶面刻有十字的花岗岩立方体，置于白桦与春日白花之间。',
    'مكعب من الغرانيت على سطحه صليب بين أشجار البتولا وأزهار الربيع البيضاء.',
  ),
  'struve-dusk': everywhere(
    'Timber survey towers stand on hills one behind the other, their lamps in sight at dusk.',
    'Драўляныя геадэзічныя вежы стаяць на пагорках адна за адной, у прыцемках відаць іх агні.',
    'Деревянные геодезические вышки стоят на холмах одна за другой, в сумерках видны их огни.',
    '暮色中，木制测量塔依次立于山丘之上，灯光遥遥相望。',
    'أبراج مساحة خشبية على تلال متتابعة، تُرى مصابيحها عند الغسق.',
  ),
  'old-oak': everywhere(
    'An old oak in autumn leaf stands in a forest beside a fallen mossy trunk.',
    'Стары дуб у восеньскім лісці стаіць у лесе каля паваленага замшэлага ствала.',
    'Старый дуб в осенней листве стоит в лесу у поваленного замшелого ствола.',
    '秋日森林中，一棵老橡树立在长满苔藓的倒木旁。',
    'بلوطة عتيقة بأوراق الخريف في غابة بجانب جذع ساقط يكسوه الطحلب.',
  ),
  'canal-lock': everywhere(
    'Wooden gates close a brick lock on a canal between green banks.',
    'Драўляныя вароты зачыняюць цагляны шлюз на канале сярод зялёных берагоў.',
    'Деревянные ворота закрывают кирпичный шлюз на канале среди зелёных берегов.',
    '绿岸之间，木闸门关闭着运河上的砖砌船闸。',
    'بوابتان خشبيتان تغلقان هويسًا من الطوب على قناة بين ضفتين خضراوين.',
  ),
  'polotsk-church': everywhere(
    'A small white church with a tall drum and a dark dome stands among trees in blossom.',
    'Невялікая белая царква з высокім барабанам і цёмным купалам стаіць сярод квітнеючых дрэў.',
    'Небольшая белая церковь с высоким барабаном и тёмным куполом стоит среди цветущих деревьев.',
    '繁花树间，一座有高鼓座和深色穹顶的白色小教堂。',
    'كنيسة بيضاء صغيرة برقبة عالية وقبة داكنة بين أشجار مزهرة.',
  ),
  'kolozha-church': everywhere(
    'An old brick church set with stones and coloured crosses stands over a river at sunset.',
    'Старая цагляная царква, упрыгожаная камянямі і каляровымі крыжамі, стаіць над ракой на захадзе сонца.',
    'Старая кирпичная церковь, украшенная камнями и цветными крестами, стоит над рекой на закате.',
    '日落时分，镶有石块与彩色十字的古老砖砌教堂立于河畔。',
    'كنيسة قديمة من الطوب مرصعة بالحجارة والصلبان الملونة فوق نهر عند الغروب.',
  ),
  'fortress-church': everywhere(
    'A brick church with round towers and a steep roof stands beyond a field of ripe rye.',
    'Цагляная царква з круглымі вежамі і стромкім дахам стаіць за полем спелага жыта.',
    'Кирпичная церковь с круглыми башнями и крутой крышей стоит за полем спелой ржи.',
    '成熟的黑麦田后，一座有圆塔和陡屋顶的砖砌教堂。',
    'كنيسة من الطوب بأبراج مستديرة وسقف شديد الانحدار خلف حقل جاودار ناضج.',
  ),
  'wooden-church': everywhere(
    'A wooden church with a bell tower stands among golden birches in the morning.',
    'Драўляная царква са званіцай стаіць сярод залатых бяроз раніцай.',
    'Деревянная церковь с колокольней стоит среди золотых берёз утром.',
    '清晨，一座带钟楼的木教堂立于金色白桦之间。',
    'كنيسة خشبية ببرج أجراس بين أشجار بتولا ذهبية في الصباح.',
  ),
  'gomel-palace': say(
    'A cream palace with a column front stands above a river where a boat passes.',
    'Крэмавы палац з каланадай стаіць над ракой, па якой плыве цеплаход.',
    'Кремовый дворец с колоннадой стоит над рекой, по которой идёт теплоход.',
  ),
  'braslav-lakes': say(
    'Two hikers look from a hill over blue lakes with wooded islands.',
    'Двое падарожнікаў глядзяць з пагорка на блакітныя азёры з ляснымі астравамі.',
    'Двое путников смотрят с холма на голубые озёра с лесными островами.',
  ),
  'salt-mine': say(
    'Two people walk through a lit gallery of layered red salt.',
    'Двое людзей ідуць па асветленай галерэі са слаістай чырвонай солі.',
    'Двое людей идут по освещённой галерее из слоистой красной соли.',
  ),
  'birch-spring': say(
    'A spring runs from a wooden well house into a stream among birches.',
    'Крыніца цячэ з драўлянага зруба ў ручай сярод бяроз.',
    'Родник течёт из деревянного сруба в ручей среди берёз.',
  ),
  'lake-evening': say(
    'A health resort is mirrored in a lake after sunset, the moon above pines.',
    'Санаторый адлюстроўваецца ў возеры пасля заходу сонца, над соснамі месяц.',
    'Санаторий отражается в озере после заката, над соснами луна.',
  ),
  'snow-pines': say(
    'A white health resort stands among snowy pines, a skier passes.',
    'Белы санаторый стаіць сярод заснежаных соснаў, праязджае лыжнік.',
    'Белый санаторий стоит среди заснеженных сосен, проезжает лыжник.',
  ),
  'river-bend': say(
    'A health resort on a pine-clad bank looks over a bend of a wide river.',
    'Санаторый на беразе з соснамі глядзіць на лукавіну шырокай ракі.',
    'Санаторий на берегу с соснами смотрит на излучину широкой реки.',
  ),
  'river-blossom': say(
    'Two people stand on an embankment under trees in blossom, a health resort across the river.',
    'Двое людзей стаяць на набярэжнай пад квітнеючымі дрэвамі, за ракой санаторый.',
    'Двое людей стоят на набережной под цветущими деревьями, за рекой санаторий.',
  ),
  'pump-room': say(
    'Four taps of mineral water stand before tall windows, two full glasses on a table.',
    'Чатыры краны мінеральнай вады стаяць каля высокіх вокнаў, на стале дзве поўныя шклянкі.',
    'Четыре крана минеральной воды стоят у высоких окон, на столе два полных стакана.',
  ),
  'lake-autumn': say(
    'A health resort among golden trees is mirrored in a lake, cranes pass over.',
    'Санаторый сярод залатых дрэў адлюстроўваецца ў возеры, ляцяць журавы.',
    'Санаторий среди золотых деревьев отражается в озере, летят журавли.',
  ),
  'park-fountain': say(
    'A fountain plays in a park with pines before a health resort.',
    'Фантан б’е ў парку з соснамі перад санаторыем.',
    'Фонтан бьёт в парке с соснами перед санаторием.',
  ),
  'silk-belt': say(
    'Three silk belts with gold thread, flowers and fringes lie on dark wood.',
    'Тры шаўковыя паясы з залатой ніткай, кветкамі і махрамі ляжаць на цёмным дрэве.',
    'Три шёлковых пояса с золотой нитью, цветами и бахромой лежат на тёмном дереве.',
  ),
  'straw-spider': say(
    'A straw spider of many frames hangs over a table with two straw birds.',
    'Саламяны павук з мноства рамак вісіць над сталом з дзвюма саламянымі птушкамі.',
    'Соломенный паук из множества рамок висит над столом с двумя соломенными птицами.',
  ),
  'paper-cut': say(
    'A white paper cutting of a tree with birds lies on blue paper beside scissors.',
    'Белая выцінанка — дрэва з птушкамі — ляжыць на сіняй паперы побач з нажніцамі.',
    'Белая вытинанка — дерево с птицами — лежит на синей бумаге рядом с ножницами.',
  ),
  'woven-towel': say(
    'Three woven towels with ornaments hang before a log wall.',
    'Тры тканыя ручнікі з узорамі вісяць на бярвеністай сцяне.',
    'Три тканых рушника с узорами висят на бревенчатой стене.',
  ),
  'coloured-glass': say(
    'Vases, a jug and cups of coloured glass stand by a window.',
    'Вазы, збан і кубкі з каляровага шкла стаяць каля акна.',
    'Вазы, кувшин и кубки из цветного стекла стоят у окна.',
  ),
  rushnik: say(
    'A loaf of bread with salt lies on a towel embroidered in red.',
    'Бохан хлеба з соллю ляжыць на ручніку, вышытым чырвоным.',
    'Каравай хлеба с солью лежит на рушнике, вышитом красным.',
  ),
  'table-linen': say(
    'Folded linen cloths tied with a cord lie beside a glass of cornflowers.',
    'Складзеныя ільняныя абрусы, перавязаныя шнурком, ляжаць каля шклянкі з васількамі.',
    'Сложенные льняные скатерти, перевязанные шнурком, лежат у стакана с васильками.',
  ),
  matryoshka: say(
    'Five painted wooden dolls in kerchiefs stand in a row from tall to small.',
    'Пяць размаляваных драўляных лялек у хустках стаяць у рад ад большай да меншай.',
    'Пять расписных деревянных кукол в платках стоят в ряд от большой к маленькой.',
  ),
  'tree-hive': say(
    'A log hive hangs high on a pine over heather, bees around it.',
    'Калода-вулей вісіць высока на сасне над верасам, вакол пчолы.',
    'Колода-улей висит высоко на сосне над вереском, вокруг пчёлы.',
  ),
  'brest-fortress': say(
    'Red brick ruins stand beside an eternal flame at sunrise, a tall spire behind.',
    'Чырвоныя цагляныя руіны стаяць каля вечнага агню на ўсходзе сонца, за імі высокі шпіль.',
    'Красные кирпичные руины стоят у вечного огня на восходе солнца, за ними высокий шпиль.',
  ),
  'mound-of-glory': say(
    'A steep green mound with steps carries four tall bayonets under an evening sky.',
    'На стромкім зялёным кургане з прыступкамі стаяць чатыры высокія штыкі пад вячэрнім небам.',
    'На крутом зелёном кургане со ступенями стоят четыре высоких штыка под вечерним небом.',
  ),
  'white-desks': say(
    'White school desks stand in rows in an empty meadow in the morning mist.',
    'Белыя школьныя парты стаяць радамі на пустым лузе ў ранішнім тумане.',
    'Белые школьные парты стоят рядами на пустом лугу в утреннем тумане.',
  ),
  'field-chapel': say(
    'A small chapel stands in a wide field with a large stone before it.',
    'Невялікая капліца стаіць у шырокім полі, перад ёй вялікі камень.',
    'Небольшая часовня стоит в широком поле, перед ней большой камень.',
  ),
  'gate-of-memory': say(
    'Two tall leaves of a bronze gate stand open in a field at dusk.',
    'Дзве высокія створкі бронзавай брамы стаяць адчыненыя ў полі ў прыцемках.',
    'Две высокие створки бронзовых ворот стоят открытыми в поле в сумерках.',
  ),
  'forest-path': say(
    'A straight path leads through a pine forest between pale stones.',
    'Прамая дарожка вядзе праз сасновы лес паміж светлымі камянямі.',
    'Прямая дорожка ведёт через сосновый лес между светлыми камнями.',
  ),
  breakthrough: say(
    'A wall of stone is split in the middle, light falls through the gap.',
    'Каменная сцяна расколата пасярэдзіне, праз шчыліну падае святло.',
    'Каменная стена расколота посередине, через брешь падает свет.',
  ),
  'evening-birches': say(
    'Birches stand by a clearing in the evening, a candle burns on a stone.',
    'Бярозы стаяць ля паляны ўвечары, на камені гарыць свечка.',
    'Берёзы стоят у поляны вечером, на камне горит свеча.',
  ),
} satisfies Record<string, PlaceCaption>;
