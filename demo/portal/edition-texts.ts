import type { Edition, Section, Subsection } from './demo-article.js';

export interface EditionTexts {
  /** Name of the portal's own agency. */
  agency: string;
  /** Title of the portal's site. */
  portal: string;
  /** What every feed says of itself. */
  description: string;
  sections: Record<Section, string>;
  subsections: Record<Subsection, string>;
}

/** The fixed texts of each edition; everything else is in the articles. */
export const editionTexts: Record<Edition, EditionTexts> = {
  en: {
    agency: 'Portal News',
    portal: 'Demo Portal',
    description: 'News of the demo portal. Sample content: the portal and its agency are invented, the facts are not.',
    sections: {
      government: 'Government', economy: 'Economy', society: 'Society', culture: 'Culture',
      environment: 'Environment', sport: 'Sport', tourism: 'Tourism', services: 'Services',
    },
    subsections: {
      events: 'Events', holidays: 'Public holidays', heritage: 'Heritage', crafts: 'Crafts',
      nature: 'Nature', farming: 'Farming', guides: 'Guides',
    },
  },
  be: {
    agency: 'Навіны Партала',
    portal: 'Дэманстрацыйны партал',
    description: 'Навіны дэманстрацыйнага партала. Узор зместу: партал і яго агенцтва выдуманыя, факты – не.',
    sections: {
      government: 'Дзяржава', economy: 'Эканоміка', society: 'Грамадства', culture: 'Культура',
      environment: 'Навакольнае асяроддзе', sport: 'Спорт', tourism: 'Турызм', services: 'Паслугі',
    },
    subsections: {
      events: 'Падзеі', holidays: 'Святы', heritage: 'Спадчына', crafts: 'Рамёствы',
      nature: 'Прырода', farming: 'Сельская гаспадарка', guides: 'Парады',
    },
  },
  ru: {
    agency: 'Новости Портала',
    portal: 'Демонстрационный портал',
    description: 'Новости демонстрационного портала. Образец содержания: портал и его агентство вымышлены, факты – нет.',
    sections: {
      government: 'Государство', economy: 'Экономика', society: 'Общество', culture: 'Культура',
      environment: 'Экология', sport: 'Спорт', tourism: 'Туризм', services: 'Услуги',
    },
    subsections: {
      events: 'События', holidays: 'Праздники', heritage: 'Наследие', crafts: 'Ремёсла',
      nature: 'Природа', farming: 'Сельское хозяйство', guides: 'Советы',
    },
  },
  zh: {
    agency: '门户新闻',
    portal: '演示门户',
    description: '演示门户的新闻。示例内容：门户及其新闻社为虚构，所述事实属实。',
    sections: {
      government: '政务', economy: '经济', society: '社会', culture: '文化',
      environment: '环境', sport: '体育', tourism: '旅游', services: '服务',
    },
    subsections: {
      events: '活动', holidays: '节日', heritage: '遗产', crafts: '手工艺',
      nature: '自然', farming: '农业', guides: '指南',
    },
  },
  ar: {
    agency: 'أخبار البوابة',
    portal: 'البوابة التجريبية',
    description: 'أخبار البوابة التجريبية. محتوى نموذجي: البوابة ووكالتها من نسج الخيال، أما الحقائق فصحيحة.',
    sections: {
      government: 'الحكومة', economy: 'الاقتصاد', society: 'المجتمع', culture: 'الثقافة',
      environment: 'البيئة', sport: 'الرياضة', tourism: 'السياحة', services: 'الخدمات',
    },
    subsections: {
      events: 'الفعاليات', holidays: 'الأعياد', heritage: 'التراث', crafts: 'الحرف',
      nature: 'الطبيعة', farming: 'الزراعة', guides: 'أدلة',
    },
  },
};
