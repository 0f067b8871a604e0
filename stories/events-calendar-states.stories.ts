import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FeedErrorCode } from '../src/model/feed-error.js';
import { eventsCalendar } from './create-calendar.js';
import { demoCalendar } from './sample/demo-calendar.js';
import { badFeed } from './sample/fake-portal.js';
import { find, press } from './sheets/act.js';

const meta: Meta = { title: 'events-calendar/States', parameters: { controls: { disable: true } } };
export default meta;
type Story = StoryObj;

const calendarOf = (canvas: HTMLElement) => canvas.querySelector('events-calendar')!;
const fallback = '<p><a href="https://portal.example/en/events/">Events of the sample portal</a></p>';

/** The month is there at once; only its events wait. */
export const FirstLoad: Story = {
  render: () => eventsCalendar({ src: badFeed('slow'), filters: true, search: true }),
  async play({ canvasElement }) {
    await find(calendarOf(canvasElement), '[part~="month"]');
    await new Promise((resolve) => setTimeout(resolve, 250));
  },
};

/** A month without an event says so and leads to the next one. */
export const EmptyMonth: Story = {
  render: () => eventsCalendar({ src: demoCalendar(), date: '2020-06-01', timeZone: 'Europe/Minsk' }),
  async play({ canvasElement }) {
    await find(calendarOf(canvasElement), '.nothing');
  },
};
export const EmptyCalendar: Story = {
  render: () => eventsCalendar({ items: [] }),
  async play({ canvasElement }) {
    await find(calendarOf(canvasElement), '.nothing');
  },
};
export const EmptyWithOwnWords: Story = {
  render: () => eventsCalendar({ items: [] }, '<p slot="empty">Nothing is planned yet.</p>'),
};

export const NothingFound: Story = {
  render: () => eventsCalendar({ src: demoCalendar(), search: true, filters: true, timeZone: 'Europe/Minsk' }),
  async play({ canvasElement }) {
    const element = calendarOf(canvasElement);
    await find(element, '[part~="source"]');
    // Where narrow the field is behind a button.
    if (!element.renderRoot.querySelector('input[type="search"]')) await press(element, '.picks .icon');
    const field = await find<HTMLInputElement>(element, 'input[type="search"]');
    field.value = 'zzzz';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await find(element, '.nothing');
  },
};

/** A failure without an earlier copy: the reason in one sentence, the portal itself, and another try. */
const failure = (code: FeedErrorCode, inside = ''): Story => ({
  render: () => eventsCalendar({ src: badFeed(`error-${code}`) }, inside),
  async play({ canvasElement }) {
    const element = calendarOf(canvasElement);
    await (inside ? find(element, 'slot:not([name])') : find(element, '.blank'));
  },
});
export const FailedNetwork = failure('network');
export const FailedHttp = failure('http');
export const FailedNotACalendar = failure('not-a-feed');
export const FailedWithFallback = failure('timeout', fallback);

/** A copy that could not be refreshed says how old it is. */
export const Stale: Story = {
  render: () => eventsCalendar({ src: badFeed('stale-calendar'), timeZone: 'Europe/Minsk' }),
  async play({ canvasElement }) {
    const element = calendarOf(canvasElement);
    await find(element, '[part~="source"]');
    element.reload();
    await find(element, '[part~="status"]');
  },
};

const series = ['live-', 'river-concert-', 'sledge-', 'almaty-', 'saturday-tour'];

/** Live, cancelled, tentative, in another zone, moved: states are said in words. */
export const EventStates: Story = {
  render: () => eventsCalendar({ src: demoCalendar(), view: 'agenda', days: 14, timeZone: 'Europe/Minsk' }),
  async play({ canvasElement }) {
    const element = calendarOf(canvasElement);
    await find(element, '[part~="event"]');
    const uids = element.feed!.items.map((item) => ('uid' in item ? item.uid : undefined));
    for (const name of series) if (!uids.some((uid) => uid?.startsWith(name))) throw new Error(`no ${name} in the sample calendar`);
  },
};
