import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { NewsFeed } from '../src/elements/news-feed.js';
import type { FeedErrorCode } from '../src/model/feed-error.js';
import type { Article } from '../src/model/feed.js';
import { newsFeed } from './create-element.js';
import { badFeed } from './sample/fake-portal.js';
import { sheetArticles, sheetHead } from './sample/sheet-articles.js';
import { asFeed } from './sample/write-sample-feed.js';
import { find, press } from './sheets/act.js';

const meta: Meta = { title: 'news-feed/States', parameters: { controls: { disable: true } } };
export default meta;
type Story = StoryObj;

const shown = (change: (item: Article, index: number) => Partial<Article>, settings: Partial<NewsFeed> = {}) =>
  newsFeed({
    feed: asFeed(sheetHead(), sheetArticles().map((item, index) => ({ ...item, ...change(item, index) }))),
    limit: 4,
    ...settings,
  });

const fallback = '<p><a href="https://portal.example/en/">News of the sample portal</a></p>';

const skeleton = (layout: NewsFeed['layout']): Story => ({
  render: () => newsFeed({ src: badFeed('slow'), layout, limit: 3, filters: true, archive: true }),
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('news-feed')!, '.skeleton');
    await new Promise((resolve) => setTimeout(resolve, 250));
  },
});

export const FirstLoad = skeleton('list');
export const FirstLoadCards = skeleton('cards');
export const FirstLoadHeadlines = skeleton('headlines');
export const Fallback: Story = { render: () => newsFeed({ src: badFeed('slow') }, fallback) };
export const EmptyFeed: Story = { render: () => newsFeed({ feed: asFeed(sheetHead(), []) }) };
export const EmptyWithOwnWords: Story = {
  render: () => newsFeed({ feed: asFeed(sheetHead(), []) }, '<p slot="empty">Nothing was announced this week.</p>'),
};

export const EmptySection: Story = {
  render: () => shown(() => ({}), { filters: true, search: true }),
  async play({ canvasElement }) {
    await search(canvasElement, 'balet');
  },
};

async function search(canvas: HTMLElement, words: string): Promise<void> {
  const element = canvas.querySelector('news-feed')!;
  const field = await find<HTMLInputElement>(element, 'input[type="search"]');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await find(element, '.blank');
}

/** A failure without an earlier copy: the reason in one sentence, the portal itself, and another try. */
const failure = (code: FeedErrorCode, inside = ''): Story => ({
  render: () => newsFeed({ src: badFeed(`error-${code}`) }, inside),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('news-feed')!;
    const failed = new Promise<string>((resolve) => element.addEventListener('feed-error', (event) => resolve(event.code), { once: true }));
    element.reload();
    const happened = await failed;
    if (happened !== code) throw new Error(`the failure is ${happened}, not ${code}`);
    await find(element, '.blank');
  },
});

export const ErrorNetwork = failure('network');
export const ErrorCors = failure('cors');
export const ErrorHttp = failure('http');
export const ErrorMixedContent = failure('mixed-content');
export const ErrorCsp = failure('csp');
export const ErrorNotAFeed = failure('not-a-feed');
export const ErrorMalformed = failure('malformed');
export const ErrorTooLarge = failure('too-large');
export const ErrorTimeout = failure('timeout');
export const ErrorEmpty = failure('empty');
export const ErrorAborted = failure('aborted');
export const ErrorWithFallback = failure('timeout', fallback);

/** Items are there before their feed is whole; the time of the footer only after. */
const whole = '[part~="source"] .num';

/** The last good items stay, with the time they are from. */
export const StaleCopy: Story = {
  render: () => newsFeed({ src: badFeed('stale'), limit: 3 }),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('news-feed')!;
    await find(element, whole);
    element.reload();
    await find(element, '.note');
  },
};

/** A refresh found news: they wait until the reader asks for them. */
export const FreshNews: Story = {
  render: () => newsFeed({ src: badFeed('fresh'), limit: 4, refresh: 1 }),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('news-feed')!;
    await find(element, whole);
    // What the timer does after a minute, for which a story cannot wait.
    element.refresh = 0.0001;
    await element.updateComplete;
    await (element as unknown as { source: { look(): Promise<void> } }).source.look();
    await find(element, '.fresh');
  },
};

export const Partial_: Story = {
  name: 'Partial',
  render: () => {
    const feed = asFeed(sheetHead(), sheetArticles());
    const lost = { code: 'item-skipped', message: 'An item without title and link' };
    return newsFeed({ feed: { ...feed, problems: [lost, lost] }, limit: 3 });
  },
};

export const BrokenPicture: Story = {
  render: () =>
    shown(({ image }, index) => (index === 1 && image ? { image: { ...image, url: 'data:image/webp;base64,AAAA', sizes: undefined } } : {})),
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('news-feed')!, '.picture svg');
  },
};
export const OneWithoutPicture: Story = { render: () => shown((_, index) => (index === 1 ? { image: undefined } : {})) };
export const NoPictures: Story = { render: () => shown(() => ({ image: undefined })) };
export const NoPicturesCards: Story = { render: () => shown(() => ({ image: undefined }), { layout: 'cards', limit: 7 }) };

export const LongWords: Story = {
  render() {
    const long = [
      { title: 'Bioenergieforschungszusammenarbeitsabkommen unterzeichnet', language: 'de' },
      { title: 'Full list at https://portal.example/en/government/documents/2026/restoration-programme' },
    ];
    const element = shown((_, index) => long[index % 2]!, { limit: 2 });
    element.style.maxInlineSize = '280px';
    return element;
  },
};

export const Undated: Story = { render: () => shown((_, index) => (index < 2 ? { published: undefined } : {})) };
export const Future: Story = { render: () => shown((_, index) => (index === 0 ? { published: '2030-01-01T09:00:00.000Z' } : {})) };
export const Updated: Story = {
  render: () => shown((_, index) => (index === 0 ? { updated: new Date(Date.now() - 7.2e6).toISOString() as Article['updated'], published: new Date(Date.now() - 2e7).toISOString() as Article['published'] } : {})),
};
export const OtherLanguages: Story = {
  render: () =>
    newsFeed({
      feed: asFeed(sheetHead(), [sheetArticles()[0]!, sheetArticles('be')[1]!, sheetArticles('ar')[2]!]),
    }),
};

export const LoadedMore: Story = {
  render: () => shown(() => ({}), { limit: 3 }),
  async play({ canvasElement }) {
    await press(canvasElement.querySelector('news-feed')!, '.more button');
  },
};
