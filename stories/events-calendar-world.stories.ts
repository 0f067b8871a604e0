import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type calendarNames } from './calendar-controls.js';
import { eventsCalendar } from './create-calendar.js';
import { demoCalendar } from './sample/demo-calendar.js';
import { find } from './sheets/act.js';

const meta: Meta = {
  title: 'events-calendar/World',
  parameters: { controls: { disable: true } },
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('events-calendar')!, '[part~="event"]');
  },
};
export default meta;
type Story = StoryObj;

/** Months of another calendar, in a language that counts by it. */
const counted = (calendar: (typeof calendarNames)[number], locale: string): Story => ({
  globals: { locale },
  render: () => eventsCalendar({ src: demoCalendar(), calendar, lang: locale, timeZone: 'Europe/Minsk' }),
});
export const Persian = counted('persian', 'fa');
export const Hebrew = counted('hebrew', 'he');
export const UmmAlQura = counted('islamic-umalqura', 'ar');
export const IslamicCivil = counted('islamic-civil', 'ar');
export const Buddhist = counted('buddhist', 'th');
export const Indian = counted('indian', 'en');
export const Japanese = counted('japanese', 'ja');
export const Minguo = counted('roc', 'zh');
/** A reader far from the events: both clocks where they differ. */
const inZone = (timeZone: string, view: 'month' | 'week' | 'agenda' = 'agenda'): Story => ({
  render: () => eventsCalendar({ src: demoCalendar(), view, timeZone }),
});
export const ReaderInNewYork = inZone('America/New_York');
export const ReaderInTokyo = inZone('Asia/Tokyo', 'week');
export const ReaderInApia = inZone('Pacific/Apia', 'month');
/** The week in which the clocks are set back. */
export const WeekOfTheChange: Story = {
  render: () => eventsCalendar({ src: demoCalendar(), view: 'week', date: '2026-10-25', timeZone: 'Europe/Warsaw' }),
};
