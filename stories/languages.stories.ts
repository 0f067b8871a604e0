import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Edition } from '../demo/portal/demo-article.js';
import { articleCard, newsFeed } from './create-element.js';
import { demoArticles } from './sample/demo-articles.js';
import { asFeed } from './sample/write-sample-feed.js';

const meta: Meta = { title: 'Languages', parameters: { controls: { disable: true } } };
export default meta;

/** The demo portal's news in a language; where it has no edition, English news in an element that speaks it. */
const inLanguage = (lang: string, edition: Edition = 'en'): StoryObj => ({
  globals: { locale: lang },
  render() {
    const items = demoArticles(edition).map((item) => ({ ...item, tags: [{ label: item.tags[0]!.label.split('/')[0]! }] }));
    const page = document.createElement('div');
    page.lang = lang;
    const shared = { filters: true, search: true, limit: 4 };
    page.append(newsFeed({ feed: asFeed({ title: 'portal.example', language: edition }, items), archive: true, ...shared }));
    page.append(articleCard({ article: items.find(({ image, contentHtml }) => image && contentHtml), layout: 'full' }));
    return page;
  },
});

export const English = inLanguage('en', 'en');
export const Belarusian = inLanguage('be', 'be');
export const Russian = inLanguage('ru', 'ru');
export const Chinese = inLanguage('zh', 'zh');
export const Arabic = inLanguage('ar', 'ar');
export const German = inLanguage('de');
export const French = inLanguage('fr');
export const Spanish = inLanguage('es');
export const Polish = inLanguage('pl');
export const Lithuanian = inLanguage('lt');
