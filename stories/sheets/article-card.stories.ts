import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { articleCard } from '../create-element.js';
import { sheetArticle, sheetHead } from '../sample/sheet-articles.js';
import { serveFeed } from '../sample/write-sample-feed.js';
import { sheet, type SheetParameter } from './sheet.js';

const meta: Meta = { title: 'Sheets/article-card', parameters: { layout: 'fullscreen', controls: { disable: true } } };
export default meta;

let url: string | undefined;
const src = () => (url ??= serveFeed(sheetHead(), [sheetArticle()]));
const full = () => articleCard({ src: src(), layout: 'full' });
const sheetOf = (name: string, width = 1320, scale = 1.5): { sheet: SheetParameter } => ({ sheet: { name, width, scale } });

/** The card's article stands in the section alone. */
const card = (settings: Partial<ArticleCard> = {}) => articleCard({ article: { ...sheetArticle(), tags: [{ label: 'Government' }] }, ...settings });
const plain = () => card({ images: 'none' });

export const Card: StoryObj = {
  parameters: sheetOf('article-card-card'),
  render: () =>
    sheet('article-card', 'layout="card"', [
      [
        { label: '768 px · light', width: 768, content: card() },
        { label: '320 px · light', width: 320, content: card() },
      ],
      [
        { label: '768 px · dark', width: 768, dark: true, content: card() },
        { label: '320 px · dark', width: 320, dark: true, content: card() },
      ],
      [
        { label: '768 px · light · no picture in the feed', width: 768, content: plain() },
        { label: '320 px · light · no picture', width: 320, content: plain() },
      ],
    ]),
};

export const FullLight: StoryObj = {
  parameters: sheetOf('article-card-full-light'),
  render: () =>
    sheet('article-card', 'layout="full"', [
      [
        { label: '768 px · light', width: 768, content: full() },
        { label: '320 px · light', width: 320, content: full() },
      ],
    ]),
};

export const FullDark: StoryObj = {
  parameters: sheetOf('article-card-full-dark'),
  render: () =>
    sheet('article-card', 'layout="full"', [
      [
        { label: '768 px · dark', width: 768, dark: true, content: full() },
        { label: '320 px · dark', width: 320, dark: true, content: full() },
      ],
    ]),
};
