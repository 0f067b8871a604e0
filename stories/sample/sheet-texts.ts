/** One article as the design sheets word it: section, time in Minsk, picture, headline, summary. */
export type SheetText = readonly [section: string, time: string, picture: string, title: string, summary: string];

export interface SheetEdition {
  title: string;
  agency: string;
  texts: readonly SheetText[];
}

/** The design sheets' sample news. The portal and its agency are invented; nobody said any of this. */
export const sheetEditions: Record<'en' | 'be' | 'ar', SheetEdition> = {
  en: {
    title: 'Official website of the sample portal',
    agency: 'Portal News',
    texts: [
      ['Government', '2026-11-30T14:20', 'cathedral', 'Programme to restore the historic centres of 24 towns approved until 2030', 'Work starts in 2027 in Polotsk, Slonim and Pinsk. Local executive committees are to publish their plans by 1 March.'],
      ['Culture', '2026-11-30T12:05', 'castle-winter', 'Mir Castle extends opening hours for the winter holidays', 'The museum will stay open until 20:00 on weekends from 5 December to 10 January, with lantern tours of the courtyard.'],
      ['Culture', '2026-11-30T10:40', 'library-night', 'National Library to show Skaryna editions from four collections', 'Books printed in Prague and Vilnius between 1517 and 1525 go on display side by side for the first time in ten years.'],
      ['Society', '2026-11-29T17:30', 'fair-night', 'New Year fairs to open in all regional centres on 12 December', 'More than 600 craft workshops have registered. Opening hours and maps are published by the regional authorities.'],
      ['Environment', '2026-11-29T11:15', 'bison-mist', 'Belovezhskaya Pushcha completes its early winter bison count', 'Rangers and students worked along 40 routes. Results will be compared with aerial images taken after the first snow.'],
      ['Economy', '2026-11-28T16:00', '', 'Regional statistics to be published as open data from January', 'Tables on trade, construction and the labour market will appear in machine-readable form on the day of release.'],
      ['Sport', '2026-11-28T09:30', 'ski-slope', 'Cross-country tracks at Raubichi open to the public on 5 December', 'Ten kilometres of floodlit trails, ski hire and a beginners’ circuit will be available every day until 22:00.'],
      ['Economy', '2026-11-27T13:45', 'flax-field', 'Flax growers complete processing of this year’s harvest', 'Mills in Orsha, Kobrin and Postavy report higher fibre quality after a dry September.'],
      ['Society', '2026-11-27T09:00', 'lake-jetty', 'Sanatoria on Lake Naroch offer spring stays at reduced rates', 'Stays of ten days and more between March and May can be booked from 1 December.'],
    ],
  },
  be: {
    title: 'Афіцыйны сайт узорнага партала',
    agency: 'Навіны Партала',
    texts: [
      ['Урад', '2026-11-30T14:20', 'cathedral', 'Праграма аднаўлення гістарычных цэнтраў 24 гарадоў зацверджана да 2030 года', 'Работы пачнуцца ў 2027 годзе ў Полацку, Слоніме і Пінску. Мясцовыя выканаўчыя камітэты апублікуюць планы да 1 сакавіка.'],
      ['Культура', '2026-11-30T12:05', 'castle-winter', 'Мірскі замак падоўжыць час работы на зімовыя святы', 'З 5 снежня па 10 студзеня ў выхадныя музей будзе адкрыты да 20:00, ва ўнутраным двары пройдуць вечаровыя экскурсіі.'],
      ['Культура', '2026-11-30T10:40', 'library-night', 'Нацыянальная бібліятэка пакажа выданні Скарыны з чатырох збораў', 'Кнігі, надрукаваныя ў Празе і Вільні ў 1517–1525 гадах, упершыню за дзесяць гадоў будуць прадстаўлены разам.'],
      ['Грамадства', '2026-11-29T17:30', 'fair-night', 'Навагоднія кірмашы адкрыюцца ва ўсіх абласных цэнтрах 12 снежня', 'Для ўдзелу зарэгістраваліся больш за 600 рамесных майстэрань. Графік работы публікуюць рэгіёны.'],
      ['Прырода', '2026-11-29T11:15', 'bison-mist', 'У Белавежскай пушчы завяршылі ўлік зуброў перад зімой', 'Егеры і студэнты працавалі на 40 маршрутах. Вынікі параўнаюць з аэрафотаздымкамі пасля першага снегу.'],
      ['Эканоміка', '2026-11-28T16:00', '', 'Рэгіянальная статыстыка з’явіцца ў адкрытых даных са студзеня', 'Табліцы пра гандаль, будаўніцтва і рынак працы будуць публікавацца ў машыначытальным выглядзе.'],
      ['Спорт', '2026-11-28T09:30', 'ski-slope', 'Лыжныя трасы ў Раўбічах адкрыюцца для ўсіх 5 снежня', 'Дзесяць кіламетраў асветленых трас і пракат будуць працаваць штодня да 22:00.'],
    ],
  },
  ar: {
    title: 'الموقع الرسمي للبوابة النموذجية',
    agency: 'أخبار البوابة',
    texts: [
      ['الحكومة', '2026-11-30T14:20', 'cathedral', 'اعتماد برنامج لترميم المراكز التاريخية في ٢٤ مدينة حتى عام ٢٠٣٠', 'تبدأ الأعمال عام ٢٠٢٧ في بولوتسك وسلونيم وبينسك، وتنشر اللجان التنفيذية المحلية خططها قبل الأول من مارس.'],
      ['الثقافة', '2026-11-30T12:05', 'castle-winter', 'قلعة مير تمدد ساعات الزيارة خلال عطلة الشتاء', 'يبقى المتحف مفتوحاً حتى الثامنة مساءً في عطلات نهاية الأسبوع من ٥ ديسمبر إلى ١٠ يناير.'],
      ['الثقافة', '2026-11-30T10:40', 'library-night', 'المكتبة الوطنية تعرض طبعات سكارينا من أربع مجموعات', 'تُعرض الكتب المطبوعة في براغ وفيلنيوس بين عامي ١٥١٧ و١٥٢٥ جنباً إلى جنب لأول مرة منذ عشر سنوات.'],
      ['المجتمع', '2026-11-29T17:30', 'fair-night', 'أسواق رأس السنة تُفتتح في جميع مراكز المقاطعات في ١٢ ديسمبر', 'سجّلت أكثر من ٦٠٠ ورشة حرفية مشاركتها، وتنشر السلطات المحلية مواعيد العمل والخرائط.'],
      ['البيئة', '2026-11-29T11:15', 'bison-mist', 'بيلوفيجسكايا بوشا تنهي إحصاء البيسون قبل الشتاء', 'عمل الحراس والطلاب على ٤٠ مساراً، وستُقارن النتائج بالصور الجوية بعد أول ثلج.'],
      ['الاقتصاد', '2026-11-28T16:00', '', 'نشر الإحصاءات الإقليمية كبيانات مفتوحة ابتداءً من يناير', 'ستظهر جداول التجارة والبناء وسوق العمل في صيغة مقروءة آلياً يوم صدورها.'],
      ['الرياضة', '2026-11-28T09:30', 'ski-slope', 'افتتاح مسارات التزلج في راوبيتشي للجمهور في ٥ ديسمبر', 'عشرة كيلومترات من المسارات المضاءة وتأجير الزلاجات كل يوم حتى العاشرة مساءً.'],
    ],
  },
};

/** Body of the full article on the sheets, with a dateline of the demo's own agency. */
export const sheetBody = `<p>MINSK, 30 November (Portal News) – A programme to restore the historic centres of 24 towns by 2030 has been approved. It covers market squares, town halls, places of worship and residential streets that are listed as historical and cultural property.</p>
<p>Work begins in 2027 in Polotsk, Slonim and Pinsk. The executive committees of the other towns are to publish their plans, with dates and contractors, by 1 March. Each plan is to be discussed with residents before it is approved.</p>
<h3>What the programme covers</h3>
<ul><li>repair of façades, roofs and foundations of 310 listed buildings;</li><li>paving, lighting and step-free access in pedestrian zones;</li><li>archaeological supervision at every site.</li></ul>
<p>The list of towns and the schedule are available on the <a href="https://portal.example/en/culture/">Culture pages of the portal</a>.</p>`;
