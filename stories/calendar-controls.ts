import type { ArgTypes } from '@storybook/web-components-vite';
import { choice, hidden, number, shared, text } from './controls.js';

export const calendarNames = ['gregory', 'persian', 'islamic-umalqura', 'islamic-civil', 'hebrew', 'buddhist', 'indian', 'japanese', 'roc'] as const;

/** A control for every attribute of `<events-calendar>`. */
export const eventsCalendarControls: ArgTypes = {
  ...shared,
  view: choice('month', 'week', 'day', 'agenda', 'next'),
  views: text,
  date: text,
  calendar: choice(...calendarNames),
  'second-calendar': choice('', ...calendarNames),
  'first-day': choice('', '0', '1', '6'),
  'week-numbers': choice('none', 'iso', 'locale'),
  'day-source': text,
  category: text,
  filters: { control: 'boolean' },
  search: { control: 'boolean' },
  limit: number(1, 20),
  days: number(0, 62),
  'day-ends': text,
  hideCancelled: { control: 'boolean' },
  subscribe: { control: 'boolean' },
  deepLink: { control: 'boolean' },
  summary: hidden,
  secondCalendar: hidden,
  firstDay: hidden,
  weekNumbers: hidden,
  daySource: hidden,
  dayEnds: hidden,
  target: hidden,
};
