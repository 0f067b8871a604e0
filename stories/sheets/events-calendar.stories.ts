import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { EventsCalendar } from '../../src/elements/events-calendar.js';
import { eventsCalendar } from '../create-calendar.js';
import { serveSheetCalendar, sheetCategories, type SheetCalendarLanguage } from '../sample/sheet-events.js';
import { find } from './act.js';
import { sheet, type SheetParameter } from './sheet.js';

const meta: Meta = { title: 'Sheets/events-calendar', parameters: { layout: 'fullscreen', controls: { disable: true } } };
export default meta;

const urls: Partial<Record<SheetCalendarLanguage, string>> = {};
const calendar = (settings: Partial<EventsCalendar> = {}, language: SheetCalendarLanguage = 'en') =>
  eventsCalendar({
    src: (urls[language] ??= serveSheetCalendar(language)),
    categories: sheetCategories[language],
    date: '2026-12-02',
    timeZone: 'Europe/Minsk',
    firstDay: language === 'en' ? 0 : 6,
    filters: true,
    search: true,
    ...settings,
  });

/** Moments of the sheets: the week's Tuesday has its line at 14:22. */
const second = '2026-12-02T09:41:00+03:00';
const eighth = '2026-12-08T14:22:00+03:00';

const sheetOf = (name: string, width = 1344, more: Partial<SheetParameter> = {}): { sheet: SheetParameter } => ({
  sheet: { name, width, scale: 1.5, now: second, ...more },
});
const calendarsOf = (canvas: HTMLElement): EventsCalendar[] => [...canvas.querySelectorAll('events-calendar')];
const awaitEvents: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  for (const element of calendarsOf(canvasElement)) await find(element, '[part~="event"]');
};

export const Month: StoryObj = {
  parameters: sheetOf('events-calendar-month'),
  render: () =>
    sheet('events-calendar', 'view="month"', [
      [{ label: '1200 px', width: 1200, content: calendar() }],
      [
        { label: '768 px', width: 768, content: calendar() },
        { label: '320 px', width: 320, content: calendar({ date: '2026-12-12' }) },
      ],
    ]),
  play: awaitEvents,
};

export const Agenda: StoryObj = {
  parameters: sheetOf('events-calendar-agenda'),
  render: () =>
    sheet('events-calendar', 'view="agenda"', [
      [{ label: '1200 px', width: 1200, content: calendar({ view: 'agenda', days: 11 }) }],
      [
        { label: '768 px', width: 768, content: calendar({ view: 'agenda', days: 10 }) },
        { label: '320 px', width: 320, content: calendar({ view: 'agenda', days: 10 }) },
      ],
    ]),
  play: awaitEvents,
};

/** Opens the opera's details in a calendar; a page has one at a time. */
async function openOpera(element: EventsCalendar): Promise<void> {
  // Where narrow, in the list of its day.
  await find(element, element.offsetWidth < 768 ? '.event-row' : '[part~="event"]');
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('.event-row, [part~="event"]')];
  const event = all.find((each) => each.textContent?.includes('Christmas Opera Forum'));
  (event?.querySelector<HTMLElement>('button') ?? event)?.click();
  await find(element, '[part~="details"]');
}

const detail = (width: number): StoryObj => ({
  parameters: sheetOf('events-calendar-detail', width + 144),
  render: () => sheet('events-calendar', 'event detail', [[{ label: `${width} px`, width, content: calendar(width < 768 ? { date: '2026-12-12' } : {}) }]]),
  async play({ canvasElement }) {
    await openOpera(calendarsOf(canvasElement)[0]!);
  },
});
export const Detail1200 = detail(1200);
export const Detail768 = detail(768);
export const Detail320 = detail(320);

export const WeekAndDay: StoryObj = {
  parameters: sheetOf('events-calendar-week-day', 1344, { now: eighth }),
  render: () =>
    sheet('events-calendar', 'view="week" and view="day"', [
      [{ label: '1200 px', width: 1200, content: calendar({ view: 'week', date: '2026-12-08' }) }],
      [
        { label: '768 px', width: 768, content: calendar({ view: 'week', date: '2026-12-08' }) },
        { label: '320 px · day', width: 320, content: calendar({ view: 'day', date: '2026-12-12' }) },
      ],
    ]),
  play: awaitEvents,
};

export const Dark: StoryObj = {
  parameters: sheetOf('events-calendar-dark', 912),
  render: () =>
    sheet('events-calendar', 'dark, 768 px', [
      [{ label: '768 px · dark', width: 768, dark: true, content: calendar() }],
      [{ label: '768 px · dark', width: 768, dark: true, content: calendar({ view: 'agenda', days: 5 }) }],
    ]),
  async play({ canvasElement }) {
    const [month, agenda] = calendarsOf(canvasElement);
    await find(agenda!, '[part~="event"]');
    await openOpera(month!);
  },
};

export const Narrow: StoryObj = {
  parameters: sheetOf('narrow-280', 424),
  render: () => sheet('280 px', 'events-calendar', [[{ label: 'events-calendar', width: 280, padding: 20, content: calendar({ date: '2026-12-14' }) }]]),
  play: awaitEvents,
};

export const ForcedColors: StoryObj = {
  parameters: sheetOf('forced-colors', 912, { forcedColors: true }),
  render: () => sheet('Forced colours', 'events-calendar', [[{ label: 'events-calendar, 768 px', width: 768, content: calendar() }]]),
  play: awaitEvents,
};

export const Print: StoryObj = {
  parameters: sheetOf('print', 650, { scale: 1, print: true }),
  render: () => sheet('Print', 'events-calendar', [[{ label: 'A4', width: 650, content: calendar() }]]),
  async play(context) {
    await awaitEvents(context);
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
};

export const Arabic: StoryObj = {
  parameters: sheetOf('rtl-arabic', 1320),
  render: () =>
    sheet('Right to left, Arabic', 'events-calendar month and list; the week starts on Saturday', [
      [
        { label: 'events-calendar month, 768 px', width: 768, lang: 'ar', content: calendar({}, 'ar') },
        { label: 'list, 320 px', width: 320, lang: 'ar', content: calendar({ view: 'agenda', days: 10 }, 'ar') },
      ],
    ]),
  play: awaitEvents,
};
