import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Article, FeedItem } from '../src/model/feed.js';
import { newsFeedControls } from './controls.js';
import { newsFeed } from './create-element.js';
import { demoArticles } from './sample/demo-articles.js';
import { manySheetArticles, sheetHead } from './sample/sheet-articles.js';
import { asFeed, serveFeed } from './sample/write-sample-feed.js';
import { find, press } from './sheets/act.js';

/** The demo portal's news in their main sections. */
const demo = (): Article[] =>
  demoArticles('en').map((item) => ({ ...item, tags: item.tags.slice(0, 1).map(({ label }) => ({ label: label.split('/')[0]! })) }));

const data = () => ({ feed: asFeed({ title: 'Demo portal', homePage: 'https://portal.example/en/' }, demo()) });

const meta: Meta = {
  title: 'news-feed',
  component: 'news-feed',
  argTypes: newsFeedControls,
  args: { layout: 'list', limit: 6, loading: 'eager' },
  render: (args) => newsFeed({ ...data(), ...args }),
};
export default meta;
type Story = StoryObj;

export const List: Story = {};
export const Cards: Story = { args: { layout: 'cards', limit: 9 } };
export const Headlines: Story = { args: { layout: 'headlines', limit: 9 } };
export const Lead: Story = { args: { layout: 'lead' } };
export const Filters: Story = { args: { filters: true } };
export const Search: Story = { args: { search: true } };
export const WithArchive: Story = { name: 'Archive', args: { archive: true } };
export const Everything: Story = { args: { filters: true, search: true, archive: true, summary: 3 } };
export const WithoutPictures: Story = { args: { images: 'none' } };
export const WithoutSummaries: Story = { args: { summary: 0 } };
export const OldestFirst: Story = { args: { sort: 'oldest', limit: 4 } };
export const OneSection: Story = { args: { category: 'Culture' } };
export const OwnTimeZone: Story = { args: { 'time-zone': 'America/New_York', limit: 4 } };
export const HeadingLevel: Story = { args: { 'heading-level': 3, limit: 3 } };

/** The feed is a URL: what a page usually has. */
export const FromUrl: Story = {
  render: (args) => newsFeed({ src: serveFeed(sheetHead(), manySheetArticles()), filters: true, archive: true, ...args }),
};

/** Words of the search are marked where they were found. */
export const MarkedMatches: Story = {
  args: { search: true },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('news-feed')!;
    const field = await find<HTMLInputElement>(element, 'input[type="search"]');
    field.value = 'winter';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  },
};

export const ArchiveOpen: Story = {
  args: { archive: true, limit: 3 },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('news-feed')!;
    // Where there is room the month is there by itself.
    await find(element, '.archive-button, [part~="archive"]');
    if (element.renderRoot.querySelector('.archive-button')) await press(element, '.archive-button');
    await find(element, '[part~="archive"] [data-day]');
  },
};

export const DayChosen: Story = {
  args: { archive: true },
  async play({ canvasElement, step }) {
    await ArchiveOpen.play!({ canvasElement, step } as never);
    await press(canvasElement.querySelector('news-feed')!, '[part~="archive"] button[data-day]:not([aria-disabled="true"])');
  },
};

const openFirst: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('news-feed')!;
  await press(element, '.headline a');
  await find(element, '.article-title');
};

/** An article is read in place of the list; Back closes it. */
export const ReadingInline: Story = { args: { reading: 'inline' }, play: openFirst };
export const ReadingDialog: Story = { args: { reading: 'dialog' }, play: openFirst };

/** A page draws an item itself; the element keeps choosing, counting and loading. */
export const OwnTemplate: Story = {
  args: { limit: 4 },
  render: (args) =>
    newsFeed({
      ...data(),
      ...args,
      renderItem: ({ title, url, published }: FeedItem) =>
        html`<p><a href=${url ?? nothing}>${title}</a>, <time datetime=${published ?? nothing}>${published?.slice(0, 10)}</time></p>`,
    }),
};

export const OwnHeadingAndFooter: Story = {
  args: { limit: 3 },
  render: (args) =>
    newsFeed(
      { ...data(), ...args },
      '<h2 slot="heading">What is new in the museums</h2><p slot="footer"><a href="https://portal.example/en/">All news of the portal</a></p>',
    ),
};

export const Tokens: Story = {
  args: { limit: 3, filters: true },
  render(args) {
    const element = newsFeed({ ...data(), ...args });
    element.style.cssText = '--portal-accent:#8a2b52;--portal-radius:12px;--portal-density:.75;--portal-heading-weight:500';
    return element;
  },
};
