/*
 * Feeds as official portals publish them, as long as wanted: full texts in CDATA or escaped, pictures, sections,
 * references, Latin and Cyrillic letters in turn. The same call makes the same text on every machine.
 */

const sentences = [
  [
    'The river rose by forty centimetres in two days, and the water meadows below the town are under water.',
    'A footbridge opened last week makes the walk from the station to the old mill ten minutes shorter.',
    'Storks came back on the first warm Sunday; most of them went straight to the nests they had left in August.',
    'The service is free of charge, and one visit is enough: bring a passport and the form with the blue margin.',
    'Opening hours stay as they were, except on public holidays, when the building closes at 16:00.',
    'Linen is still woven here on looms of the nineteenth century, and visitors may try one of them.',
  ],
  [
    'В лесах района зацвели подснежники, а на южных склонах уже показалась молодая трава.',
    'Заявление принимают в одном окне: с собой нужны паспорт и прежнее свидетельство.',
    'Мастера показали, как из соломки плетут птиц, и каждый гость сделал свою.',
    'Музей открыт со вторника по воскресенье, в последнюю среду месяца вход свободный.',
    'Новый маршрут ведёт вдоль озера к старой усадьбе, его длина двенадцать километров.',
  ],
] as const;

const sections = ['Nature', 'Services', 'Crafts & trades', 'История', 'Праздники', 'Транспорт'];
const day = 864e5;
const newest = Date.UTC(2026, 5, 30, 15, 0, 0);
const site = 'https://portal.example';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What an item says, before it is written as RSS or Atom. */
export interface MadeItem {
  title: string;
  link: string;
  id: string;
  date: Date;
  author: string;
  tags: string[];
  summary: string;
  html: string;
  picture: string;
}

/**
 * Makes item `index` of a feed: all its choices follow from the index alone.
 * @returns plain texts, not yet escaped; `html` is about 2 KB of UTF-8
 */
export function makeItem(index: number): MadeItem {
  const cyrillic = index % 2;
  const texts = sentences[cyrillic]!;
  const pick = (step: number): string => texts[(index * 7 + step * 3 + (index >> 3)) % texts.length]!;
  const picture = `${site}/files/${2026 - (index % 3)}/picture-${index}.jpg`;
  const link = `${site}/${cyrillic ? 'ru' : 'en'}/news/view-${10_000 + index}?section=${index % 6}&page=1`;
  const paragraphs = Array.from({ length: cyrillic ? 5 : 6 }, (_, step) => {
    if (step === 1) return `<p>${pick(step)} <a href="${link}#more">${cyrillic ? 'Подробности' : 'Details'}</a>&nbsp;&mdash; ${index}</p>`;
    if (step === 3) return `<ul><li><strong>${pick(step)}</strong></li><li>${pick(step + 2)} &laquo;${index}&raquo;</li></ul>`;
    return `<p>${pick(step)} ${pick(step + 4)}</p>`;
  });
  return {
    title: cyrillic ? `«Сезон ${index}»: вода, лес & дорога — что нового` : `Season ${index}: rivers, woods & roads – what is new’s here`,
    link,
    id: `portal-news-${10_000 + index}`,
    date: new Date(newest - Math.floor(index * 0.21 * day)),
    author: cyrillic ? 'Редакция портала' : 'Portal News',
    tags: [sections[index % 6]!, sections[(index + 2) % 6]!].slice(0, 1 + (index % 2)),
    summary: `${pick(0)} ${pick(5)}`,
    html: `<figure><img src="${picture}" alt="${cyrillic ? 'Берег реки' : 'The bank of the river'}" width="1200" height="675"></figure>\n${paragraphs.join('\n')}`,
    picture,
  };
}

function rssItem(index: number): string {
  const { title, link, id, date, author, tags, summary, html, picture } = makeItem(index);
  const large = picture.replace('.jpg', '-large.jpg');
  return `    <item>
      <title>${escape(title).replace('–', '&#8211;').replace('’', '&#x2019;')}</title>
      <link>${escape(link)}</link>
      <guid isPermaLink="false">${id}</guid>
      <pubDate>${date.toUTCString()}</pubDate>
      <dc:creator><![CDATA[${author}]]></dc:creator>
${tags.map((tag) => `      <category>${escape(tag)}</category>\n`).join('')}      <description>${
        index % 4 ? escape(summary) : `<![CDATA[<p>${summary}</p>]]>`
      }</description>
      <enclosure url="${picture}" length="${90_000 + index}" type="image/jpeg"/>
      <media:content url="${large}" medium="image" type="image/jpeg" width="1200" height="675">
        <media:credit>${author}</media:credit>
      </media:content>
      <content:encoded><![CDATA[${html}]]></content:encoded>
    </item>
`;
}

/**
 * Makes an RSS 2.0 feed of `count` items, newest first: 100 are 0.27 MB of UTF-8, 5,000 are 13.5 MB.
 */
export function makeRss(count: number): string {
  const items = Array.from({ length: count }, (_, index) => rssItem(index));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Portal News</title>
    <link>${site}/</link>
    <description>Sample news of a portal</description>
    <language>en</language>
    <atom:link href="${site}/rss.xml" rel="self" type="application/rss+xml"/>
    <lastBuildDate>${new Date(newest).toUTCString()}</lastBuildDate>
${items.join('')}  </channel>
</rss>
`;
}

function atomEntry(index: number): string {
  const { title, link, id, date, author, tags, summary, html, picture } = makeItem(index);
  return `  <entry>
    <title type="text">${escape(title)}</title>
    <link rel="alternate" type="text/html" href="${escape(link)}"/>
    <link rel="enclosure" type="image/jpeg" length="${90_000 + index}" href="${picture}"/>
    <id>tag:portal.example,2026:${id}</id>
    <published>${date.toISOString()}</published>
    <updated>${date.toISOString()}</updated>
    <author><name>${author}</name></author>
${tags.map((tag) => `    <category term="${escape(tag)}"/>\n`).join('')}    <summary type="text">${escape(summary)}</summary>
    <content type="html">${escape(html)}</content>
    <media:thumbnail url="${picture}" width="1200" height="675"/>
  </entry>
`;
}

/** Makes an Atom 1.0 feed of the same items; full texts are escaped, not in CDATA. */
export function makeAtom(count: number): string {
  const entries = Array.from({ length: count }, (_, index) => atomEntry(index));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
  <title>Portal News</title>
  <subtitle>Sample news of a portal</subtitle>
  <id>${site}/</id>
  <link rel="alternate" href="${site}/"/>
  <link rel="self" href="${site}/atom.xml"/>
  <updated>${new Date(newest).toISOString()}</updated>
${entries.join('')}</feed>
`;
}
