import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CalendarEdition } from '../demo/portal/events/demo-event.js';
import { eventsCalendar } from './create-calendar.js';
import { demoCalendar } from './sample/demo-calendar.js';
import { find } from './sheets/act.js';

const meta: Meta = {
  title: 'events-calendar/Languages',
  parameters: { controls: { disable: true } },
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('events-calendar')!, '[part~="event"]');
  },
};
export default meta;
type Story = StoryObj;

/** The element's own words in a language, over events in that language where the portal has them. */
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
