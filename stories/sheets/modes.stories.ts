import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { NewsFeed } from '../../src/elements/news-feed.js';
import { articleCard, newsFeed } from '../create-element.js';
import { hostPages } from '../sample/host-pages.js';
import { manySheetArticles, sheetArticle, sheetHead, type SheetLanguage } from '../sample/sheet-articles.js';
import { serveFeed } from '../sample/write-sample-feed.js';
import { find } from './act.js';
import { sheet, type Frame, type SheetParameter } from './sheet.js';

const meta: Meta = { title: 'Sheets/modes', parameters: { layout: 'fullscreen', controls: { disable: true } } };
export default meta;

const urls: Partial<Record<string, string>> = {};
const src = (language: SheetLanguage, skip = 0) =>
  (urls[language + skip] ??= serveFeed(sheetHead(language), manySheetArticles(language).slice(skip)));
const news = (settings: Partial<NewsFeed>) =>
  newsFeed({ src: src('en'), filters: true, archive: true, ...settings });
const full = () => articleCard({ src: (urls['full'] ??= serveFeed(sheetHead(), [sheetArticle()])), layout: 'full' });
const sheetOf = (parameter: SheetParameter): { sheet: SheetParameter } => ({ sheet: parameter });

export const Hosts: StoryObj = {
  parameters: sheetOf({ name: 'hosts', width: 1424, scale: 1.5 }),
  render() {
    const frames = hostPages.map(
      ({ label, css }): Frame => ({ label, width: 360, padding: 28, page: css, content: news({ src: src('en', 1), limit: 3 }) }),
    );
    return sheet('One element, six host pages', 'each sets at most two custom properties', [frames.slice(0, 3), frames.slice(3)]);
  },
};

export const Narrow: StoryObj = {
  parameters: sheetOf({ name: 'narrow-280', width: 776, scale: 1.5 }),
  render: () =>
    sheet('280 px', 'and so 400 % zoom on a 1120 px window', [
      [
        { label: 'news-feed', width: 280, padding: 20, content: news({ limit: 3 }) },
        { label: 'article-card full', width: 280, padding: 20, content: full() },
      ],
    ]),
};

export const ForcedColors: StoryObj = {
  parameters: sheetOf({ name: 'forced-colors', width: 464, scale: 1.5, forcedColors: true }),
  render: () =>
    sheet('Forced colours', 'second headline focused', [[{ label: 'news-feed, 320 px', width: 320, content: news({ limit: 4 }) }]]),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('news-feed')!;
    (await find(element, '.item:nth-of-type(2) .headline a')).focus({ preventScroll: true });
  },
};

export const PrintArticle: StoryObj = {
  parameters: sheetOf({ name: 'print', width: 650, scale: 1, print: true }),
  render: () => sheet('Print', 'article', [[{ label: 'A4', width: 650, content: full() }]]),
};

export const PrintNews: StoryObj = {
  parameters: sheetOf({ name: 'print', width: 650, scale: 1, print: true }),
  render: () => sheet('Print', 'news', [[{ label: 'A4', width: 650, content: news({ limit: 5 }) }]]),
};

export const Cyrillic: StoryObj = {
  parameters: sheetOf({ name: 'cyrillic', width: 1320, scale: 1.5 }),
  render: () =>
    sheet('Belarusian', 'news-feed; the week starts on Monday', [
      [
        { label: 'news-feed list, 768 px', width: 768, lang: 'be', content: news({ limit: 5, src: src('be') }) },
        { label: 'cards, 320 px', width: 320, lang: 'be', content: news({ limit: 6, layout: 'cards', src: src('be') }) },
      ],
    ]),
};

export const Arabic: StoryObj = {
  parameters: sheetOf({ name: 'rtl-arabic', width: 1320, scale: 1.5 }),
  render: () =>
    sheet('Right to left, Arabic', 'news-feed list', [
      [
        { label: 'news-feed list, 768 px', width: 768, lang: 'ar', content: news({ limit: 4, src: src('ar') }) },
        { label: '320 px', width: 320, lang: 'ar', content: news({ limit: 6, src: src('ar') }) },
      ],
    ]),
};
