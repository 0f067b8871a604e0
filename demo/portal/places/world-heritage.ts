import { fact, say, type DemoPlace } from './demo-place.js';

const cultural = say('Cultural', 'Культурны аб’ект', 'Культурный объект', '文化遗产', 'ثقافي');
const area = say('Area', 'Плошча', 'Площадь', '面积', 'المساحة');

/** World Heritage sites that lie in Belarus: ids, years and criteria of UNESCO's list, parts of the Struve Arc in Belarus. */
export const worldHeritage: readonly DemoPlace[] = [
  {
    id: '625', countries: ['BY'], criteria: '(ii)(iv)', inscribed: 2000, category: cultural, latitude: 53.4510833, longitude: 26.4727222,
    region: say('Grodno Region', 'Гродзенская вобласць', 'Гродненская область', '格罗德诺州', 'مقاطعة غرودنو'),
    pictures: ['mir-pond', 'castle-winter', 'mir-tower'], page: 'https://whc.unesco.org/en/list/625',
    name: say('Mir Castle Complex', 'Комплекс Мірскага замка', 'Комплекс Мирского замка', '米尔城堡建筑群', 'مجمع قلعة مير'),
    text: say(
      'A castle of red brick beside a pond. It was begun in Gothic style at the end of the 15th century and finished in the spirit of the Renaissance and the Baroque.',
      'Замак з чырвонай цэглы ля сажалкі. Яго пачалі ў гатычным стылі ў канцы XV стагоддзя, а завяршылі ў духу Рэнесансу і барока.',
      'Замок из красного кирпича у пруда. Его начали в готическом стиле в конце XV века, а завершили в духе Ренессанса и барокко.',
      '池塘边的红砖城堡。15世纪末以哥特式风格动工，后以文艺复兴和巴洛克风格建成。',
      'قلعة من الطوب الأحمر بجانب بركة. بدأ بناؤها على الطراز القوطي في نهاية القرن الخامس عشر واكتملت بروح عصر النهضة والباروك.',
    ),
  },
  {
    id: '1196', countries: ['BY'], criteria: '(ii)(iv)(vi)', inscribed: 2005, category: cultural, latitude: 53.22278, longitude: 26.69139,
    region: say('Minsk Region', 'Мінская вобласць', 'Минская область', '明斯克州', 'مقاطعة مينسك'),
    pictures: ['palace-autumn', 'nesvizh-dam', 'nesvizh-night'], page: 'https://whc.unesco.org/en/list/1196',
    name: say(
      'Architectural, Residential and Cultural Complex of the Radziwill Family at Nesvizh',
      'Архітэктурны, жылы і культурны комплекс роду Радзівілаў у Нясвіжы',
      'Архитектурный, жилой и культурный комплекс рода Радзивиллов в Несвиже',
      '涅斯维日拉济维乌家族建筑、居住与文化群',
      'المجمع المعماري والسكني والثقافي لعائلة رادزيفيل في نيسفيج',
    ),
    text: say(
      'Ten buildings joined around a six-sided court, with a park and a church beside them: the seat of one family from the 16th century to 1939.',
      'Дзесяць злучаных будынкаў вакол шасціграннага двара, побач парк і касцёл: рэзідэнцыя аднаго роду з XVI стагоддзя да 1939 года.',
      'Десять соединённых зданий вокруг шестигранного двора, рядом парк и костёл: резиденция одного рода с XVI века до 1939 года.',
      '十座建筑环绕六边形庭院相连，旁有公园和教堂；自16世纪至1939年为同一家族的府邸。',
      'عشرة مبانٍ متصلة حول فناء سداسي، وإلى جانبها حديقة وكنيسة: مقر عائلة واحدة من القرن السادس عشر حتى عام 1939.',
    ),
  },
  {
    id: '1187', countries: ['BY', 'EE', 'FI', 'LV', 'LT', 'NO', 'MD', 'RU', 'SE', 'UA'], criteria: '(ii)(iv)(vi)', inscribed: 2005, category: cultural,
    latitude: 59.0577778, longitude: 26.3377778, pictures: ['geodetic-stone', 'struve-dusk', 'struve-cube'], page: 'https://whc.unesco.org/en/list/1187',
    components: [
      { name: say('Tupishki', 'Тупішкі', 'Тупишки'), latitude: 54.2917, longitude: 26.0453 },
      { name: say('Lopaty', 'Лапаты', 'Лопаты'), latitude: 53.5603, longitude: 24.8697 },
      { name: say('Ossovnitsa', 'Асаўніца', 'Осовница'), latitude: 52.2894, longitude: 25.6494 },
      { name: say('Tchekutsk', 'Чэкуцк', 'Чекуцк'), latitude: 52.208, longitude: 25.5569 },
      { name: say('Leskovitchi', 'Ляскавічы', 'Лясковичи'), latitude: 52.1606, longitude: 25.5718 },
    ],
    facts: [
      fact(say('Length', 'Даўжыня', 'Длина', '长度', 'الطول'), say('2,820 km', '2820 км', '2820 км', '2820公里', '2820 كم')),
      fact(say('Surveyed', 'Вымяралі', 'Измеряли', '测量时间', 'فترة القياس'), say('1816–1855', '1816–1855', '1816–1855', '1816–1855年', '1816–1855')),
      fact(say('Main points', 'Галоўныя пункты', 'Главные пункты', '主要测量点', 'النقاط الرئيسية'), say('265, of which 34 are inscribed', '265, з іх у спісе 34', '265, из них в списке 34', '265个，其中34个列入名录', '265 منها 34 مدرجة')),
    ],
    name: say('Struve Geodetic Arc', 'Геадэзічная дуга Струвэ', 'Геодезическая дуга Струве', '斯特鲁维地理探测弧线', 'قوس ستروف الجيوديسي'),
    text: say(
      'A chain of survey triangles through ten countries, measured to learn the size and the shape of the Earth. Five of its points lie in Belarus.',
      'Ланцуг трыангуляцыйных пунктаў праз дзесяць краін, вымераны, каб даведацца памер і форму Зямлі. Пяць з іх — у Беларусі.',
      'Цепь триангуляционных пунктов через десять стран, измеренная, чтобы узнать размер и форму Земли. Пять из них — в Беларуси.',
      '贯穿十国的三角测量链，用以测定地球的大小和形状。其中五个测点位于白俄罗斯。',
      'سلسلة من مثلثات المساحة عبر عشرة بلدان قيست لمعرفة حجم الأرض وشكلها. تقع خمس من نقاطها في بيلاروس.',
    ),
  },
  {
    id: '33', countries: ['BY', 'PL'], criteria: '(ix)(x)', inscribed: 1979, extended: [1992, 2014], category: say('Natural', 'Прыродны аб’ект', 'Природный объект', '自然遗产', 'طبيعي'),
    region: say('Brest and Grodno Regions', 'Брэсцкая і Гродзенская вобласці', 'Брестская и Гродненская области', '布列斯特州和格罗德诺州', 'مقاطعتا بريست وغرودنو'),
    latitude: 52.7275, longitude: 23.9811111, pictures: ['forest-shafts', 'bison-mist', 'old-oak'], page: 'https://whc.unesco.org/en/list/33',
    facts: [
      fact(area, say('141,885 ha', '141 885 га', '141 885 га', '141,885公顷', '141885 هكتارًا')),
      fact(say('Buffer zone', 'Буферная зона', 'Буферная зона', '缓冲区', 'المنطقة العازلة'), say('166,708 ha', '166 708 га', '166 708 га', '166,708公顷', '166708 هكتارات')),
    ],
    name: say('Białowieża Forest', 'Белавежская пушча', 'Беловежская пуща', '比亚沃维耶扎森林', 'غابة بياوفيجا'),
    text: say(
      'An old forest on both sides of a border, with more European bison than anywhere else. The Polish park was inscribed in 1979, the Belarusian forest joined it in 1992, new boundaries were drawn in 2014.',
      'Старажытны лес па абодва бакі мяжы, дзе зуброў больш, чым дзе-небудзь яшчэ. Польскі парк унесены ў спіс у 1979 годзе, беларуская пушча далучана ў 1992-м, новыя межы праведзены ў 2014-м.',
      'Старый лес по обе стороны границы, где зубров больше, чем где-либо ещё. Польский парк внесён в список в 1979 году, белорусская пуща присоединена в 1992-м, новые границы проведены в 2014-м.',
      '横跨边界的古老森林，欧洲野牛数量居世界之首。波兰国家公园于1979年列入名录，白俄罗斯部分于1992年加入，2014年重新划定边界。',
      'غابة قديمة على جانبي الحدود، فيها من البيسون الأوروبي أكثر من أي مكان آخر. أُدرجت الحديقة البولندية عام 1979 وانضمت الغابة البيلاروسية عام 1992 ورُسمت حدود جديدة عام 2014.',
    ),
  },
];
