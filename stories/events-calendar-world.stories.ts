import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CalendarEdition } from '../demo/portal/events/demo-event.js';
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

/** Months of another calendar, in a language that counts by it, with the Gregorian day beside. */
const counted = (calendar: (typeof calendarNames)[number], locale: string): Story => ({
  globals: { locale },
  render: () => eventsCalendar({ src: demoCalendar(), calendar, secondCalendar: 'gregory', lang: locale, timeZone: 'Europe/Minsk' }),
});
export const Persian = counted('persian', 'fa');
export const Hebrew = counted('hebrew', 'he');
export const UmmAlQura = counted('islamic-umalqura', 'ar');
export const IslamicCivil = counted('islamic-civil', 'ar');
export const Buddhist = counted('buddhist', 'th');
export const Indian = counted('indian', 'en');
export const Japanese = counted('japanese', 'ja');
export const Minguo = counted('roc', 'zh');
export const GregorianWithHebrew: Story = {
  render: () => eventsCalendar({ src: demoCalendar(), secondCalendar: 'hebrew', timeZone: 'Europe/Minsk' }),
};

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

const spoken = (locale: string, edition: CalendarEdition = 'en', view: 'month' | 'agenda' = 'month'): Story => ({
  globals: { locale },
  render: () => eventsCalendar({ src: demoCalendar('events', edition), view, filters: true, search: true, timeZone: 'Europe/Minsk' }),
});
export const English = spoken('en');
export const Belarusian = spoken('be', 'be');
export const BelarusianAgenda = spoken('be', 'be', 'agenda');
export const Russian = spoken('ru', 'ru');
export const Chinese = spoken('zh');
export const Arabic = spoken('ar');
export const German = spoken('de');
export const French = spoken('fr');
export const Spanish = spoken('es');
export const Polish = spoken('pl');
export const Lithuanian = spoken('lt');
