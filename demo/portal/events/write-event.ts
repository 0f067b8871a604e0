import type { Day } from '../../../src/model/feed.js';
import { captions } from '../../pictures/captions.js';
import { categories, type CalendarEdition, type Clock, type DemoEvent, type Override } from './demo-event.js';
import { escapeText, writeParameter, type Line } from './ical-line.js';
import { venues } from './venues.js';

/** What an event's lines need to know of the calendar they stand in. */
export interface EventContext {
  edition: CalendarEdition;
  /** When the calendar was written, as iCalendar writes it: `20261124T000000Z`. */
  stamp: string;
  /** Absolute address of a path of the portal. */
  resolve(path: string): string;
}

export const portalZone = 'Europe/Minsk';

const compact = (time: Day | Clock): string => time.replaceAll(/[-:]/g, '') + (time.includes('T') ? '00' : '');

/** The parameters and values of one time or several of one type. */
function writeTime(name: string, times: readonly (Day | Clock)[], zone: string): Line[] {
  if (!times.length) return [];
  return [[`${name};${times[0]!.includes('T') ? `TZID=${zone}` : 'VALUE=DATE'}`, times.map(compact).join(',')]];
}

function writePlace({ venue, join }: Pick<DemoEvent, 'venue' | 'join'>, { edition, resolve }: EventContext): Line[] {
  const place = venue && venues[venue];
  return [
    ...(place ? [['LOCATION', escapeText(place.name[edition])], ['GEO', `${place.latitude};${place.longitude}`]] satisfies Line[] : []),
    ...(join ? [[`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=${writeParameter(categories.online[edition])}`, resolve(`/${edition}/${join}`)]] satisfies Line[] : []),
  ];
}

/** An event as `VEVENT`, and one more for each of its overrides. */
export function writeEvent(event: DemoEvent, context: EventContext): Line[] {
  const { edition } = context;
  return [event, ...(event.overrides ?? [])].flatMap((one): Line[] => {
    const override = 'of' in one ? one : undefined;
    const all: DemoEvent = { ...event, ...one, ...(override && { rule: undefined, exceptions: undefined, dates: undefined, sequence: 1 }) };
    const { key, title, summary, start, end, zone = portalZone, status = 'CONFIRMED', rule, exceptions = [], dates = [], category, sequence } = all;
    return [
      ['BEGIN', 'VEVENT'],
      ['UID', `${key}@events.portal.example`],
      ['DTSTAMP', context.stamp],
      ...writeIdentity(override, zone),
      ...writeTime('DTSTART', [start], zone),
      ...writeTime('DTEND', end ? [end] : [], zone),
      ['RRULE', rule],
      ...writeTime('RDATE', dates, zone),
      ...writeTime('EXDATE', exceptions, zone),
      ['SEQUENCE', sequence === undefined ? undefined : String(sequence)],
      [`SUMMARY;LANGUAGE=${edition}`, escapeText(title[edition])],
      [`DESCRIPTION;LANGUAGE=${edition}`, escapeText(summary[edition])],
      ...writeMedia(all, context),
      ['CATEGORIES', escapeText(categories[category][edition])],
      ['STATUS', status],
      ...writePlace(all, context),
      ['URL', context.resolve(`/${edition}/events/?event=${key}`)],
      ['END', 'VEVENT'],
    ];
  });
}

function writeIdentity(override: Override | undefined, zone: string): Line[] {
  if (!override) return [];
  const [line] = writeTime('RECURRENCE-ID', [override.of], zone);
  return [override.thisAndFuture ? [line![0].replace(';', ';RANGE=THISANDFUTURE;'), line![1]] : line!];
}

/** Description with markup (RFC 9073), pictures (RFC 7986) and files. */
function writeMedia({ html, picture, file }: DemoEvent, { edition, resolve }: EventContext): Line[] {
  const image = (width: number, display: string): Line =>
    [`IMAGE;VALUE=URI;DISPLAY=${display};FMTTYPE=image/webp`, resolve(`/pictures/${picture}-${width}.webp`)];
  return [
    ['STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html', html && escapeText(html[edition])],
    ...(picture ? [image(960, 'BADGE,GRAPHIC'), ['X-IMAGE-ALT', escapeText(captions[picture][edition])] as const] : []),
    ...(file ? [[`ATTACH;FMTTYPE=${file.type}`, resolve(file.path)] as const] : []),
  ];
}
