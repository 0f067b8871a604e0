import type { ArgTypes } from '@storybook/web-components-vite';

export const choice = (...options: string[]) => ({ control: { type: 'select' as const }, options });
export const number = (min: number, max: number, step = 1) => ({ control: { type: 'number' as const, min, max, step } });
export const text = { control: { type: 'text' as const } };
export const hidden = { table: { disable: true } };

export const shared = {
  theme: choice('auto', 'light', 'dark'),
  images: choice('auto', 'none'),
  loading: choice('eager', 'lazy'),
  cache: choice('none', 'device'),
  target: choice('', '_blank', '_top'),
  summary: number(0, 5),
  'heading-level': number(1, 6),
  'time-zone': choice('', 'Europe/Minsk', 'America/New_York', 'Asia/Shanghai'),
  src: text,
  lang: choice('', 'en', 'be', 'ru', 'zh', 'ar', 'de', 'fr', 'es', 'pl', 'lt'),
  headingLevel: hidden,
  timeZone: hidden,
  styles: hidden,
};

/** A control for every attribute of `<news-feed>`. */
export const newsFeedControls: ArgTypes = {
  ...shared,
  layout: choice('list', 'cards', 'headlines', 'lead'),
  sort: choice('newest', 'oldest', 'feed'),
  reading: choice('link', 'inline', 'dialog'),
  limit: number(0, 50),
  offset: number(0, 50),
  refresh: number(0, 60),
  'week-start': number(0, 6),
  weekStart: hidden,
  filters: { control: 'boolean' },
  search: { control: 'boolean' },
  archive: { control: 'boolean' },
  category: text,
  exclude: text,
  query: text,
  since: text,
  until: text,
};

/** A control for every attribute of `<article-card>`. */
export const articleCardControls: ArgTypes = {
  ...shared,
  layout: choice('compact', 'card', 'lead', 'full'),
  item: text,
  'image-alt': text,
  imageAlt: hidden,
  changed: hidden,
};
