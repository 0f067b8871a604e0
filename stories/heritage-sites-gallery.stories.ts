import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { choice, hidden, number, shared, text } from './controls.js';
import type { HeritageSitesGallery } from '../src/elements/heritage-sites-gallery.js';
import { heritageSitesGallery } from './create-gallery.js';
import { onOwnGround } from './create-element.js';
import { demoPlaces } from './sample/demo-places.js';
import { assetUrl } from './sample/asset-url.js';
import { badFeed } from './sample/fake-portal.js';
import { worldPlaces } from './sample/world-places.js';
import { find, press } from './sheets/act.js';

const meta: Meta = {
  title: 'heritage-sites-gallery',
  component: 'heritage-sites-gallery',
  argTypes: {
    ...shared,
    view: choice('grid', 'list', 'map', 'compact'),
    views: text,
    country: text,
    category: text,
    criteria: text,
    region: text,
    query: text,
    filters: { control: 'boolean' },
    search: { control: 'boolean' },
    sort: choice('name', 'year', 'distance', 'feed'),
    limit: number(0, 50),
    near: text,
    tone: choice('plain', 'memorial'),
    uncredited: choice('placeholder', 'hide', 'show'),
    downloads: { control: 'boolean' },
    'deep-link': { control: 'boolean' },
    'map-outline': text,
    'map-tiles': text,
    'map-attribution': text,
    history: choice('none', 'auto'),
    summary: hidden,
    'time-zone': hidden,
  },
  args: { view: 'grid', views: 'grid list map compact', country: 'BY', filters: true, search: true, loading: 'eager' },
  render: (args) => heritageSitesGallery({ src: demoPlaces(), ...args }),
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('heritage-sites-gallery')!, '[part~="item"]');
  },
};
export default meta;
type Story = StoryObj;

export const Grid: Story = {};
export const List: Story = { args: { view: 'list' } };
export const Compact: Story = { args: { view: 'compact' } };
export const ByYear: Story = { args: { sort: 'year' } };
export const ByDistance: Story = { args: { sort: 'distance', near: '53.9, 27.57' } };
export const WithoutControls: Story = { args: { filters: false, search: false, views: '' } };
export const Memorials: Story = { args: { tone: 'memorial' }, render: (args) => heritageSitesGallery({ ...args, src: demoPlaces('memorials') }) };
export const Crafts: Story = { render: (args) => heritageSitesGallery({ ...args, src: demoPlaces('crafts') }) };
export const WithoutPictures: Story = { args: { images: 'none' } };
export const Belarusian: Story = { args: { lang: 'be' } };
export const Russian: Story = { args: { lang: 'ru' } };
export const Arabic: Story = { args: { lang: 'ar' } };
export const Chinese: Story = { args: { lang: 'zh' } };

/** The parts of a serial site, across the grid. */
export const Parts: Story = {
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('heritage-sites-gallery')!;
    await press(element, '.parts-button');
    await find(element, '.band');
  },
};

export const Pictures: Story = {
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('heritage-sites-gallery')!;
    await press(element, '[part~="photo"]');
    await find(element, 'dialog[open]');
  },
};

/** All that is known of a place, over the page. */
export const Details: Story = {
  args: { downloads: true },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('heritage-sites-gallery')!;
    await press(element, '.headline a, .headline button');
    await find(element, 'dialog.place[open] .place-ways');
  },
};

/** The criteria of a place in plain words, across the grid. */
export const Criteria: Story = {
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('heritage-sites-gallery')!;
    await press(element, '.why');
    await find(element, '.band .criteria');
  },
};

const ofWidth = (width: number, view = 'grid'): Story => ({
  args: { view },
  render(args) {
    const element = heritageSitesGallery({ src: demoPlaces(), ...args });
    element.style.inlineSize = `${width}px`;
    return width < 900 ? element : onOwnGround(element);
  },
});
export const Width240 = ofWidth(240);
export const Width320 = ofWidth(320);
export const Width480 = ofWidth(480);
export const Width768 = ofWidth(768);
export const Width1200 = ofWidth(1200);
export const ListOf320 = ofWidth(320, 'list');
export const ListOf1200 = ofWidth(1200, 'list');

const belarus = (): Record<string, string> => ({ view: 'map', 'map-outline': assetUrl('files/outline-by.json') });
const ofMap = (width: number, act?: (element: HeritageSitesGallery) => Promise<unknown>, more: Record<string, string> = {}): Story => ({
  render(args) {
    const element = heritageSitesGallery({ src: demoPlaces(), ...args, ...belarus(), ...more });
    element.style.inlineSize = `${width}px`;
    return width < 900 ? element : onOwnGround(element);
  },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('heritage-sites-gallery')!;
    await find(element, '.pin');
    await act?.(element);
  },
});
export const MapOf320 = ofMap(320);
export const MapOf768 = ofMap(768);
export const MapOf1200 = ofMap(1200);
/** Neither coast nor outline: degrees and names say where this is. */
export const MapWithoutOutline = ofMap(768, undefined, { 'map-outline': '' });
/** A place that was chosen: its card, and its row. */
export const MapWithCard = ofMap(768, async (element) => {
  await press(element, '.pin');
  await find(element, '.map-card');
});
/** Many places are gathered; a tile server is asked nothing before the reader allows it. */
export const MapOfTheWorld = ofMap(768, undefined, {
  src: worldPlaces(), country: '', 'map-outline': '', 'map-tiles': 'https://tiles.example/{z}/{x}/{y}.png', 'map-attribution': '© Somebody https://tiles.example/',
});
export const MapInArabic = ofMap(768, undefined, { lang: 'ar' });

const ofState = (behaviour: string, part: string): Story => ({
  render: (args) => heritageSitesGallery({ ...args, src: badFeed(behaviour) }, '<a href="https://portal.example/">The list on the portal</a>'),
  async play({ canvasElement }) {
    if (part) await find(canvasElement.querySelector('heritage-sites-gallery')!, part);
  },
});
export const Failure = ofState('error-http', '.blank');
export const Loading: Story = { render: (args) => heritageSitesGallery({ ...args, src: badFeed('slow') }), play: () => {} };
