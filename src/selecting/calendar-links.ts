import type { Occurrence } from '../model/calendar-event.js';
import { toPlainText } from '../model/plain-text.js';
import type { EventTime } from '../model/recurrence.js';
import { compactTime } from './write-time-zone.js';

/** Characters of a description that a link carries: longer addresses are cut off or refused on the way. */
const LONGEST_TEXT = 800;

function describe({ event }: Occurrence): string {
  const text = event.contentHtml ? toPlainText(event.contentHtml, LONGEST_TEXT) : (event.summary ?? '').slice(0, LONGEST_TEXT);
  return [text, event.joinUrl, event.url].filter(Boolean).join('\n\n');
}

/** Days are exclusive at their end, in both services as in RFC 5545. A moment ends when it begins. */
const googleTime = (time: EventTime): string =>
  'date' in time ? time.date.replace(/-/g, '') : time.instant ? `${compactTime(time.instant)}Z` : compactTime(time.local);

const outlookTime = (time: EventTime): string =>
  'date' in time ? time.date : time.instant ? `${time.instant.slice(0, 19)}Z` : time.local;

const link = (base: string, parameters: Record<string, string | undefined>): string =>
  `${base}?${Object.entries(parameters)
    .flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : []))
    .join('&')}`;

/**
 * The page of Google Calendar that takes one event over. For single events only: it would add the first date of a series.
 * A floating time stays one.
 */
export function googleLink(occurrence: Occurrence): string {
  const { event, start, end } = occurrence;
  return link('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: event.title,
    dates: `${googleTime(start)}/${googleTime(end)}`,
    // Shows the time where it takes place; a name that only the feed knows would be refused.
    ctz: 'instant' in start && !event.zone && /^[A-Z]\w+\//i.test(start.timeZone ?? '') ? start.timeZone : undefined,
    details: describe(occurrence),
    location: event.location,
  });
}

/** The same for Outlook on the web. */
export function outlookLink(occurrence: Occurrence): string {
  const { event, start, end } = occurrence;
  return link('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: outlookTime(start),
    enddt: outlookTime(end),
    allday: 'date' in start ? 'true' : undefined,
    body: describe(occurrence),
    location: event.location,
  });
}

/** The address at which calendar programs subscribe to a feed; nothing for what they could not reach. */
export const webcalLink = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url.replace(/^https?/i, 'webcal') : undefined);

/** The page of Google Calendar that subscribes to a feed ("add by URL"). */
export const googleSubscription = (url: string): string =>
  link('https://calendar.google.com/calendar/render', { cid: webcalLink(url) ?? url });

/** The page of Outlook on the web that subscribes to a feed. */
export const outlookSubscription = (url: string, name: string | undefined): string =>
  link('https://outlook.live.com/calendar/0/addfromweb', { url, name });

/**
 * A map of where an event takes place, on OpenStreetMap: by its coordinates, else by its address.
 * Nothing is asked of it before a reader follows the link.
 */
export function mapLink({ latitude, longitude, location }: Pick<Occurrence['event'], 'latitude' | 'longitude' | 'location'>): string | undefined {
  if (latitude !== undefined && longitude !== undefined) {
    const [lat, lon] = [latitude, longitude].map((degrees) => String(+degrees.toFixed(6)));
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  }
  return location?.trim() ? link('https://www.openstreetmap.org/search', { query: location.trim() }) : undefined;
}

/** A name for a file of an event: letters and digits of any script, at most 60 of them, and `event` where there are none. */
export const fileNameOf = (title: string | undefined): string => {
  const name = (title ?? '').normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${[...name].slice(0, 60).join('').replace(/-$/, '') || 'event'}.ics`;
};
