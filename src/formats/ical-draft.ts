import type { ItemSource } from '../model/feed.js';
import type { ZoneObservance } from '../model/recurrence.js';
import type { Property } from './ical-property.js';

/** What has been read of a `VCALENDAR`. */
export interface CalendarDraft {
  properties: Property[];
  /** Lines of each `VTIMEZONE`, by {@link zoneKey}. */
  zones: Map<string, string[]>;
  /** Zones by the names that events use. */
  found: Map<string, Zone | undefined>;
  /** Rules of the calendar's own zones, by {@link Zone.name}. */
  rules: Map<string, ZoneObservance[]>;
  /** What is known of names of zones outside of the calendar. */
  names: Map<string, string | undefined>;
  /** Events whose zone is not known yet: its `VTIMEZONE` may follow. */
  waiting: EventDraft[];
  isEnded: boolean;
  /** Set where the stream has calendars of several names. */
  source?: ItemSource;
}

/** What has been read of a `VEVENT`. */
export interface EventDraft {
  calendar: CalendarDraft;
  properties: Property[];
  line: number;
  original?: string;
  /** Whether it is written in vCalendar 1.0's manner and was not translated yet. */
  isOld: boolean;
}

/** An IANA zone, `UTC`, a fixed offset, or a calendar's own zone with its rules. */
export interface Zone {
  name: string;
  rules?: ZoneObservance[];
}

/** The forms that few calendars have: a later part. */
export type RareForms = typeof import('./ical-rare.js');

/** What is at hand while an event is read. */
export interface Reading {
  /** Base of relative links. */
  url?: string;
  /** BCP 47 language preferred where a text stands in several. */
  language?: string;
  /** Empty where the part could not be loaded. */
  rare?: Partial<RareForms>;
  /** Whether the names that Windows gives to zones were asked for. */
  hasWindowsZones?: boolean;
  /** Set where something was not there yet: what was read is not to be used. */
  missing?: 'rare' | 'zones' | 'calendar';
  report(code: string, message: string, line?: number): void;
}

/** The first property of a name; they are few, so that a list is faster than a map. */
export function firstOf(properties: readonly Property[], name: string): Property | undefined {
  for (const property of properties) if (property.name === name) return property;
  return undefined;
}

export const allOf = (properties: readonly Property[], name: string): Property[] => properties.filter((property) => property.name === name);

export const valueOf = (properties: readonly Property[], name: string): string => firstOf(properties, name)?.value.trim() ?? '';

/** One spelling for names of zones: without quotes and escapes, any case. */
export const zoneKey = (name: string): string => name.replace(/["\\]/g, '').trim().toLowerCase();
