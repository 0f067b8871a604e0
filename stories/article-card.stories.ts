import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { articleCardControls } from './controls.js';
import { articleCard } from './create-element.js';
import { demoArticle, demoArticles } from './sample/demo-articles.js';
import { badFeed } from './sample/fake-portal.js';
import { sheetArticle, sheetArticles, sheetHead } from './sample/sheet-articles.js';
import { serveFeed } from './sample/write-sample-feed.js';
import { find } from './sheets/act.js';

const meta: Meta = {
  title: 'article-card',
  component: 'article-card',
  argTypes: articleCardControls,
  args: { layout: 'card', loading: 'eager' },
  render: (args) => articleCard({ article: demoArticle('mir-castle-in-the-first-snow'), ...args }),
};
export default meta;
type Story = StoryObj;

export const Card: Story = {};
export const Compact: Story = { args: { layout: 'compact' } };
export const Lead: Story = { args: { layout: 'lead' } };
export const Full: Story = { args: { layout: 'full' } };

const of = (slug: string): Story => ({ render: (args) => articleCard({ article: demoArticle(slug), ...args, layout: 'full' }) });
export const VeryLong = of('nesvizh-a-day-on-foot');
export const Corrected = of('how-cranberries-keep-till-spring');
export const Undated = of('about-this-news-page');
export const WithTable = of('public-holidays-of-2027');
export const WithVideo = of('straw-that-turns-to-gold');
export const WithFile = of('the-visitors-leaflet-as-a-file');
export const WithSound = of('the-bells-of-khatyn');
export const LongTitle = of('a-title-of-extraordinary-length');
export const InBelarusian = of('khata-pachynajecca-z-pokuci');

export const WithoutPicture: Story = { args: { images: 'none' } };
export const FullWithoutPicture: Story = { args: { layout: 'full', images: 'none' } };

/** From a feed: breadcrumb with the home page, previous and next. */
export const FromFeed: Story = {
  args: { layout: 'full', item: '2' },
  render: (args) => articleCard({ src: serveFeed(sheetHead(), [sheetArticle(), ...sheetArticles().slice(1, 4)]), ...args }),
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('article-card')!, '.neighbours a');
  },
};

/** Without a feed: fields as attributes, the body as children. */
export const FromAttributes: Story = {
  args: {
    layout: 'full',
    headline: 'How a library lends a book for sixty years',
    href: 'https://portal.example/en/news/2026/11/how-a-library-lends',
    category: 'Culture/Guides',
    published: '2026-11-20T09:00:00Z',
    author: 'Portal News',
  },
  render: (args) => articleCard(args, '<p>The reader came back with it, and with an apology.</p><p>There was no fine: the slip had faded.</p>'),
};

export const FirstLoad: Story = {
  render: (args) => articleCard({ src: badFeed('slow'), ...args }),
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('article-card')!, '.skeleton');
    await new Promise((resolve) => setTimeout(resolve, 250));
  },
};

const awaitReason: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await find(canvasElement.querySelector('article-card')!, '.blank');
};
export const Failed: Story = { render: (args) => articleCard({ src: badFeed('error-timeout'), ...args }), play: awaitReason };
export const NotInFeed: Story = {
  render: (args) => articleCard({ src: serveFeed(sheetHead(), sheetArticles()), ...args, item: 'gone' }),
  play: awaitReason,
};

export const BrokenPicture: Story = {
  render(args) {
    const article = demoArticles('en')[0]!;
    return articleCard({ article: { ...article, image: { url: 'data:image/webp;base64,AAAA', credit: 'Portal News' } }, ...args });
  },
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('article-card')!, '.picture svg');
  },
};

/** One line that flows around its picture, in a side column. */
export const Narrow: Story = {
  args: { layout: 'full' },
  render(args) {
    const element = articleCard({ article: sheetArticle(), ...args });
    element.style.maxInlineSize = '280px';
    return element;
  },
};
