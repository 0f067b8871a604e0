import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { NewsFeed } from '../../src/elements/news-feed.js';
import { newsFeed } from '../create-element.js';
import { badFeed } from '../sample/fake-portal.js';
import { samplePicture } from '../sample/sample-picture.js';
import { sheetArticles, sheetHead } from '../sample/sheet-articles.js';
import { asFeed } from '../sample/write-sample-feed.js';
import { find } from './act.js';
import { column, rows, type SheetParameter } from './sheet.js';

const meta: Meta = { title: 'Sheets/states', parameters: { layout: 'fullscreen', controls: { disable: true } } };
export default meta;

const items = sheetArticles;
const news = (settings: Partial<NewsFeed>) => newsFeed({ filters: true, archive: true, ...settings });
const of = (...indices: number[]) => asFeed(sheetHead(), indices.map((index) => items()[index]!));

function brokenPicture(): NewsFeed {
  const feed = of(1, 4);
  const [, bison] = feed.items;
  bison!.image = { ...bison!.image!, url: 'data:image/webp;base64,AAAA', sizes: undefined };
  return news({ feed });
}

function longWords(): NewsFeed {
  const feed = of(4, 5);
  Object.assign(feed.items[0]!, {
    title: 'Bioenergieforschungszusammenarbeitsabkommen unterzeichnet',
    language: 'de',
    tags: [{ label: 'Nature conservation' }],
    image: samplePicture('lake-jetty', 'Portal News'),
  });
  feed.items[1]!.title = 'Full list at https://portal.example/en/government/documents/2026/restoration-programme';
  return news({ feed });
}

const parameters: { sheet: SheetParameter } = { sheet: { name: 'states', width: 1376, scale: 1.5 } };
const lost = { code: 'item-skipped', message: 'An item without title and link' };

export const States: StoryObj = {
  parameters,
  render: () =>
    rows('States', '352 px unless said', [
      column(
        { label: 'First load: same boxes as the content, no shimmer', width: 352, content: news({ src: badFeed('slow'), limit: 3 }) },
        { label: 'Empty: says why and offers the way out', width: 352, content: news({ feed: of(0, 1, 2, 3, 6) }) },
        { label: 'Error, no earlier copy: reason and fallback link', width: 352, content: news({ src: badFeed('error-timeout') }) },
      ),
      column(
        { label: 'Stale copy: last good items stay', width: 352, content: news({ src: badFeed('stale'), limit: 2 }) },
        { label: 'Partial: what is missing, in one line', width: 352, content: news({ feed: { ...of(0, 1), problems: [lost, lost] } }) },
        { label: 'Broken picture: box stays, headline stays', width: 352, content: brokenPicture() },
      ),
      column({ label: 'Very long words, 280 px, German', width: 280, content: longWords() }),
    ]),
  async play({ canvasElement }) {
    const [, empty, , stale] = canvasElement.querySelectorAll('news-feed');
    const pick = await find<HTMLSelectElement>(empty!, 'select');
    pick.value = 'Sport';
    pick.dispatchEvent(new Event('change'));
    empty!.until = '2026-11-27';
    await find(stale!, '[part~="source"] .num');
    stale!.reload();
    await find(stale!, '.note');
  },
};
