import type { Edition } from '../portal/demo-article.js';
import type { TopicName } from './topics.js';

export interface PageTexts {
  /** The edition's name in its own language. */
  language: string;
  /** BCP 47 tag of its pages. */
  tag: string;
  portal: string;
  sample: string;
  skip: string;
  home: string;
  menu: string;
  languages: string;
  breadcrumb: string;
  topics: Record<TopicName, string>;
  sections: string;
  latest: string;
  allNews: string;
  byDate: string;
  /** `{section}` stands for the section's name. */
  otherNews: string;
  source: string;
  /** `{credit}` stands for who made the picture. */
  photo: string;
  updated: string;
  attachments: string;
  feeds: string;
  feedsIntro: string;
  embed: string;
  /** Above the news of events, below their calendar. */
  eventNews: string;
  calendarFile: string;
  /** Below a list of places: what of it is real. */
  placeSample: string;
  /** Before the names of file formats. */
  placeFiles: string;
  /** Above the news of a topic, below its places. */
  topicNews: string;
  askDoctor: string;
  notFound: string;
  notFoundText: string;
  footer: string;
}

/** The fixed texts of the portal's pages. */
export const pageTexts: Record<Edition, PageTexts> = {
  en: {
    language: 'English', tag: 'en', portal: 'Portal',
    sample: 'Sample content: this portal and its news agency are invented.',
    skip: 'Skip to content', home: 'Home', menu: 'Menu', languages: 'Languages', breadcrumb: 'You are here',
    topics: {
      government: 'Government', events: 'Events Calendar', tourism: 'Tourist Sites', unesco: 'UNESCO sites',
      sanatoria: 'Sanatoria', souvenirs: 'Souvenirs', memorials: 'War monuments',
    },
    sections: 'Sections', latest: 'Top news', allNews: 'All news', byDate: 'News by date', otherNews: 'Other news: {section}',
    source: 'Source:', photo: 'Photo: {credit}', updated: 'Updated', attachments: 'Files',
    feeds: 'For websites', feedsIntro: 'The news of this portal as feeds that any site may show. Two lines of markup put them on a page:',
    embed: 'A foreign page that shows this news',
    eventNews: 'News of events', calendarFile: 'The calendar as a file (.ics)',
    placeSample: 'Sample content: the facts are real, texts and drawings are made for this demonstration.', placeFiles: 'The list as a file:',
    topicNews: 'News of this topic', askDoctor: 'A list to look at, not advice: ask a doctor what suits you.',
    notFound: 'There is no such page', notFoundText: 'The address may have been mistyped, or the page was moved.',
    footer: 'A demonstration of custom elements. Texts, pictures and the portal itself are samples.',
  },
  be: {
    language: 'Беларуская', tag: 'be', portal: 'Партал',
    sample: 'Узор зместу: гэты партал і яго агенцтва навін выдуманыя.',
    skip: 'Перайсці да зместу', home: 'Галоўная', menu: 'Меню', languages: 'Мовы', breadcrumb: 'Вы тут',
    topics: {
      government: 'Дзяржава', events: 'Каляндар падзей', tourism: 'Турыстычныя аб’екты', unesco: 'Аб’екты ЮНЕСКА',
      sanatoria: 'Санаторыі', souvenirs: 'Сувеніры', memorials: 'Ваенныя помнікі',
    },
    sections: 'Раздзелы', latest: 'Галоўныя навіны', allNews: 'Усе навіны', byDate: 'Навіны па датах', otherNews: 'Іншыя навіны: {section}',
    source: 'Крыніца:', photo: 'Фота: {credit}', updated: 'Абноўлена', attachments: 'Файлы',
    feeds: 'Для сайтаў', feedsIntro: 'Навіны партала ў выглядзе стужак, якія можа паказваць любы сайт. Дастаткова двух радкоў разметкі:',
    embed: 'Чужая старонка з гэтымі навінамі',
    eventNews: 'Навіны пра падзеі', calendarFile: 'Каляндар файлам (.ics)',
    placeSample: 'Узор зместу: факты сапраўдныя, тэксты і малюнкі зроблены для гэтай дэманстрацыі.', placeFiles: 'Спіс файлам:',
    topicNews: 'Навіны па тэме', askDoctor: 'Гэта спіс для агляду, а не парада: што вам падыходзіць, скажа ўрач.',
    notFound: 'Такой старонкі няма', notFoundText: 'Магчыма, адрас набраны з памылкай або старонку перанеслі.',
    footer: 'Дэманстрацыя вэб-кампанентаў. Тэксты, малюнкі і сам партал – узоры.',
  },
  ru: {
    language: 'Русский', tag: 'ru', portal: 'Портал',
    sample: 'Образец содержания: этот портал и его агентство новостей вымышлены.',
    skip: 'Перейти к содержанию', home: 'Главная', menu: 'Меню', languages: 'Языки', breadcrumb: 'Вы здесь',
    topics: {
      government: 'Государство', events: 'Календарь событий', tourism: 'Туристические объекты', unesco: 'Объекты ЮНЕСКО',
      sanatoria: 'Санатории', souvenirs: 'Сувениры', memorials: 'Военные памятники',
    },
    sections: 'Разделы', latest: 'Главные новости', allNews: 'Все новости', byDate: 'Новости по датам', otherNews: 'Другие новости: {section}',
    source: 'Источник:', photo: 'Фото: {credit}', updated: 'Обновлено', attachments: 'Файлы',
    feeds: 'Для сайтов', feedsIntro: 'Новости портала в виде лент, которые может показывать любой сайт. Достаточно двух строк разметки:',
    embed: 'Чужая страница с этими новостями',
    eventNews: 'Новости о событиях', calendarFile: 'Календарь файлом (.ics)',
    placeSample: 'Образец содержания: факты настоящие, тексты и рисунки сделаны для этой демонстрации.', placeFiles: 'Список файлом:',
    topicNews: 'Новости по теме', askDoctor: 'Это список для просмотра, а не совет: что вам подходит, скажет врач.',
    notFound: 'Такой страницы нет', notFoundText: 'Возможно, адрес набран с ошибкой или страницу перенесли.',
    footer: 'Демонстрация веб-компонентов. Тексты, рисунки и сам портал – образцы.',
  },
  zh: {
    language: '中文', tag: 'zh-Hans', portal: '门户',
    sample: '示例内容：本门户及其新闻社均为虚构。',
    skip: '跳到正文', home: '首页', menu: '菜单', languages: '语言', breadcrumb: '当前位置',
    topics: {
      government: '政务', events: '活动日历', tourism: '旅游景点', unesco: '世界遗产地',
      sanatoria: '疗养院', souvenirs: '纪念品', memorials: '战争纪念碑',
    },
    sections: '栏目', latest: '要闻', allNews: '全部新闻', byDate: '按日期浏览', otherNews: '其他新闻：{section}',
    source: '来源：', photo: '图片：{credit}', updated: '更新于', attachments: '附件',
    feeds: '供网站使用', feedsIntro: '本门户的新闻以订阅源形式发布，任何网站均可显示。只需两行代码：',
    embed: '显示这些新闻的外部网页',
    eventNews: '活动新闻', calendarFile: '日历文件（.ics）',
    placeSample: '示例内容：所述事实属实，文字与图画为本演示而作。', placeFiles: '列表文件：',
    topicNews: '相关新闻', askDoctor: '此列表仅供浏览，并非建议：是否适合您，请咨询医生。',
    notFound: '页面不存在', notFoundText: '地址可能有误，或页面已移动。',
    footer: '自定义元素演示。文字、图片和门户本身均为示例。',
  },
  ar: {
    language: 'العربية', tag: 'ar', portal: 'البوابة',
    sample: 'محتوى نموذجي: هذه البوابة ووكالة أنبائها من نسج الخيال.',
    skip: 'انتقل إلى المحتوى', home: 'الرئيسية', menu: 'القائمة', languages: 'اللغات', breadcrumb: 'أنت هنا',
    topics: {
      government: 'الحكومة', events: 'تقويم الفعاليات', tourism: 'معالم سياحية', unesco: 'مواقع اليونسكو',
      sanatoria: 'المصحات', souvenirs: 'هدايا تذكارية', memorials: 'نصب حربية',
    },
    sections: 'الأقسام', latest: 'أهم الأخبار', allNews: 'جميع الأخبار', byDate: 'الأخبار حسب التاريخ', otherNews: 'أخبار أخرى: {section}',
    source: 'المصدر:', photo: 'الصورة: {credit}', updated: 'آخر تحديث', attachments: 'ملفات',
    feeds: 'لمواقع الإنترنت', feedsIntro: 'أخبار البوابة في خلاصات يمكن لأي موقع عرضها. يكفي سطران:',
    embed: 'صفحة أجنبية تعرض هذه الأخبار',
    eventNews: 'أخبار الفعاليات', calendarFile: 'التقويم في ملف (.ics)',
    placeSample: 'محتوى نموذجي: الحقائق صحيحة، أما النصوص والرسوم فأُعدت لهذا العرض.', placeFiles: 'القائمة في ملف:',
    topicNews: 'أخبار هذا الموضوع', askDoctor: 'هذه قائمة للاطلاع وليست نصيحة: اسأل الطبيب عما يناسبك.',
    notFound: 'لا توجد صفحة بهذا العنوان', notFoundText: 'ربما كُتب العنوان خطأً أو نُقلت الصفحة.',
    footer: 'عرض لعناصر مخصصة. النصوص والصور والبوابة نفسها نماذج.',
  },
};
