import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DemoArticle, DemoAttachment, Edition, Section, Subsection } from './demo-article.js';
import { sections, subsections } from './demo-article.js';
import { editionTexts } from './edition-texts.js';
import { readPicture } from './read-picture.js';
import { writeDateline } from './write-dateline.js';

const folder = new URL('./articles/', import.meta.url);
const blockTag = /^<(?:p|h[2-6]|ul|ol|dl|table|blockquote|figure|div|hr|pre)\b/;

/** All articles of an edition, newest first; the undated ones last. Throws where a file does not hold an article. */
export function readArticles(edition: Edition): DemoArticle[] {
  const shelf = new URL(`${edition}/`, folder);
  return readdirSync(shelf)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readArticle(readFileSync(new URL(name, shelf), 'utf8'), basename(name, '.md'), edition))
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.slug.localeCompare(b.slug));
}

/**
 * One article from its file: `key: value` lines between two `---` lines, then the body.
 * The body is HTML in which a blank line starts a new paragraph.
 * @param name of the file without its ending: `2026-11-24-mir-castle-in-winter`; the day is left out of the slug.
 */
export function readArticle(text: string, name: string, edition: Edition): DemoArticle {
  const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${name}: no front matter`);
  const fields = new Map<string, string[]>();
  for (const line of head.split('\n')) {
    const [, key, value] = /^([a-z]+): (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`${name}: cannot read "${line}"`);
    fields.set(key, [...(fields.get(key) ?? []), value.trim()]);
  }
  const find = (key: string): string | undefined => fields.get(key)?.[0];
  const need = (key: string): string => find(key) ?? fail(`${name}: no ${key}`);

  const slug = name.replace(/^\d{4}-\d\d-\d\d-/, '');
  const language = (find('lang') ?? edition) as Edition;
  const published = readTime(find('published'));
  const place = find('place');
  const [section, subsection] = need('section').split('/');
  const picture = find('picture');
  const geo = find('geo')?.split(' ').map(Number);
  const paragraphs = body.trim().split(/\n{2,}/);
  if (place && published) paragraphs[0] = writeDateline(place, published, language) + paragraphs[0];
  return {
    id: `tag:portal.example,2024:${edition}/news/${slug}`,
    slug,
    path: `/${edition}/news/${published ? `${published.slice(0, 4)}/${published.slice(5, 7)}/` : ''}${slug}`,
    edition,
    language,
    title: need('title'),
    summary: need('summary'),
    bodyHtml: paragraphs.map((block) => (blockTag.test(block) ? block : `<p>${block}</p>`)).join('\n'),
    authors: [editionTexts[language].agency],
    published,
    updated: readTime(find('updated')),
    announced: readTime(find('announced')),
    section: pick(sections, section, name),
    subsection: subsection ? pick(subsections, subsection, name) : undefined,
    tags: find('tags')?.split(' | ') ?? [],
    place,
    picture: picture ? readPicture(picture, need('caption'), editionTexts[language].agency, language) : undefined,
    geo: geo ? { latitude: geo[0]!, longitude: geo[1]! } : undefined,
    attachments: (fields.get('attachment') ?? []).map(readAttachment),
  };
}

/** `2026-11-24 11:40` of the portal's clock, which is three hours ahead of UTC all year. */
function readTime(text: string | undefined): string | undefined {
  return text && `${text.replace(' ', 'T')}:00+03:00`;
}

/** `path | media type | bytes | title`, and the seconds of audio and video as a fifth field. */
function readAttachment(line: string): DemoAttachment {
  const [path, type, bytes, title, seconds] = line.split(' | ');
  if (!path || !type || !title) return fail(`cannot read the attachment "${line}"`);
  return { path, type, title, bytes: Number(bytes), seconds: seconds ? Number(seconds) : undefined };
}

function pick<Slug extends Section | Subsection>(known: readonly Slug[], slug: string | undefined, name: string): Slug {
  return known.find((one) => one === slug) ?? fail(`${name}: no section "${slug}"`);
}

function fail(message: string): never {
  throw new Error(message);
}
