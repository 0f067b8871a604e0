import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { NewsFeed } from '../../src/elements/news-feed.js';
import { newsFeed } from '../create-element.js';
import { manySheetArticles, sheetHead } from '../sample/sheet-articles.js';
import { serveFeed } from '../sample/write-sample-feed.js';
import { find, press } from './act.js';
import { sheet, type SheetParameter } from './sheet.js';

const meta: Meta = { title: 'Sheets/news-feed', parameters: { layout: 'fullscreen', controls: { disable: true } } };
export default meta;

let url: string | undefined;
const src = () => (url ??= serveFeed(sheetHead(), manySheetArticles()));
const news = (settings: Partial<NewsFeed>) => newsFeed({ src: src(), filters: true, archive: true, ...settings });

const parameters = (name: string, width: number, scale: number): { sheet: SheetParameter } => ({ sheet: { name, width, scale } });

export const List: StoryObj = {
  parameters: parameters('news-feed-list', 1344, 1.5),
  render: () =>
    sheet('news-feed', 'layout="list"', [
      [{ label: '1200 px', width: 1200, content: news({ limit: 8, weekStart: 0 }) }],
      [
        { label: '768 px', width: 768, content: news({ limit: 5 }) },
        { label: '320 px', width: 320, content: news({ limit: 6 }) },
      ],
    ]),
};

export const Cards: StoryObj = {
  parameters: parameters('news-feed-cards', 1344, 1),
  render: () =>
    sheet('news-feed', 'layout="cards"', [
      [{ label: '1200 px', width: 1200, content: news({ layout: 'cards', limit: 9 }) }],
      [
        { label: '768 px', width: 768, content: news({ layout: 'cards', limit: 6 }) },
        { label: '320 px', width: 320, content: news({ layout: 'cards', limit: 6 }) },
      ],
    ]),
};

export const Headlines: StoryObj = {
  parameters: parameters('news-feed-headlines', 1344, 1.5),
  render: () =>
    sheet('news-feed', 'layout="headlines"', [
      [{ label: '1200 px', width: 1200, content: news({ layout: 'headlines', limit: 9, weekStart: 0 }) }],
      [
        { label: '768 px', width: 768, content: news({ layout: 'headlines', limit: 7 }) },
        { label: '320 px', width: 320, content: news({ layout: 'headlines', limit: 7 }) },
      ],
    ]),
};

export const Archive: StoryObj = {
  parameters: parameters('news-feed-archive', 1320, 1.5),
  render: () =>
    sheet('news-feed', 'archive: a popover from 768 px, in the flow below; at 320 px a day is chosen', [
      [
        { label: '768 px', width: 768, content: news({ layout: 'cards', limit: 3, weekStart: 0 }) },
        { label: '320 px', width: 320, content: news({ weekStart: 0 }) },
      ],
    ]),
  async play({ canvasElement }) {
    const [wide, narrow] = canvasElement.querySelectorAll('news-feed');
    await find(wide!, '.item');
    await press(wide!, '.archive-button');
    await find(narrow!, '.item');
    await press(narrow!, '.archive-button');
    await press(narrow!, '[part~="archive"] [data-day="2026-11-28"]');
  },
};
