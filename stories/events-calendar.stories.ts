import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { eventsCalendarControls } from './calendar-controls.js';
import { eventsCalendar } from './create-calendar.js';
import { onOwnGround } from './create-element.js';
import { demoCalendar } from './sample/demo-calendar.js';
import { find, press } from './sheets/act.js';

const meta: Meta = {
  title: 'events-calendar',
  component: 'events-calendar',
  argTypes: eventsCalendarControls,
  args: { view: 'month', filters: true, search: true, 'time-zone': 'Europe/Minsk', loading: 'eager' },
  render: (args) => eventsCalendar({ src: demoCalendar(), ...args }),
  async play({ canvasElement }) {
    await find(canvasElement.querySelector('events-calendar')!, '[part~="event"]');
  },
};
export default meta;
type Story = StoryObj;

export const Month: Story = {};
export const Week: Story = { args: { view: 'week' } };
export const Day: Story = { args: { view: 'day' } };
export const Agenda: Story = { args: { view: 'agenda' } };
export const AgendaOfFortyDays: Story = { args: { view: 'agenda', days: 40 } };
export const Next: Story = { args: { view: 'next', limit: 5, filters: false, search: false } };
export const Details: Story = {
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('events-calendar')!;
    await press(element, 'button[part~="event"], .open-event');
    await find(element, '[part~="details"]');
  },
};

/** Days off and moved working days as the ground of the days. */
export const Holidays: Story = { args: { 'day-source': demoCalendar('days') } };
export const WeekNumbers: Story = { args: { 'week-numbers': 'iso' } };
export const WeekNumbersOfTheLanguage: Story = { args: { 'week-numbers': 'locale' } };
export const SundayFirst: Story = { args: { 'first-day': '0' } };
export const OneCategory: Story = { args: { category: 'Culture', filters: false, search: false } };
export const WithoutCancelled: Story = { args: { view: 'agenda', hideCancelled: true } };
export const Subscribe: Story = { args: { subscribe: true } };

/** The calendar of the portal, and those of two partners, as one. */
export const SeveralCalendars: Story = {
  render: (args) => eventsCalendar({ ...args, src: [demoCalendar(), demoCalendar('trade-hall'), demoCalendar('youth-centre')].join(' ') }),
};
export const WrittenByOutlook: Story = { args: { view: 'agenda' }, render: (args) => eventsCalendar({ ...args, src: demoCalendar('trade-hall') }) };
export const WrittenByGoogle: Story = { args: { view: 'agenda' }, render: (args) => eventsCalendar({ ...args, src: demoCalendar('youth-centre') }) };

const ofWidth = (width: number, view = 'month'): Story => ({
  args: { view },
  render(args) {
    const element = eventsCalendar({ src: demoCalendar(), ...args });
    element.style.inlineSize = `${width}px`;
    return width < 900 ? element : onOwnGround(element);
  },
});
export const Width240 = ofWidth(240);
export const Width280 = ofWidth(280);
export const Width320 = ofWidth(320);
export const Width480 = ofWidth(480);
export const Width768 = ofWidth(768);
export const Width1200 = ofWidth(1200);
export const Width1600 = ofWidth(1600);
export const WeekOf320 = ofWidth(320, 'week');
export const DayOf320 = ofWidth(320, 'day');
export const AgendaOf320 = ofWidth(320, 'agenda');
export const WeekOf1200 = ofWidth(1200, 'week');
