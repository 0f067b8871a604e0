import type { Feed } from '../model/feed.js';
import { parseDuration } from '../recurrence/parse-duration.js';
import { parseTime } from '../recurrence/parse-time.js';
import { valueOf, type Reading } from './ical-draft.js';
import { chooseLanguage } from './ical-event.js';
import { unescapeText, type Property } from './ical-property.js';
import { known } from './known.js';
import { resolveLink } from './links.js';

/** How long a copy may be good for at most, minutes: a week. */
const WEEK = 10_080;

function textIn(properties: readonly Property[], reading: Reading, ...names: string[]): string {
  const property = names.map((name) => chooseLanguage(properties, name, reading)).find(Boolean);
  return unescapeText(property?.value ?? '').trim();
}

/** `NAME` (RFC 7986 5.1), or what is written instead. */
export const calendarTitle = (properties: readonly Property[], reading: Reading): string =>
  textIn(properties, reading, 'NAME', 'X-WR-CALNAME').replace(/\s+/g, ' ');

/** What a calendar says of itself (RFC 7986 section 5, and what was written before it). */
export function describeCalendar(properties: readonly Property[], reading: Reading): Partial<Feed> {
  const { url } = reading;
  const value = (name: string): string => valueOf(properties, name);
  const [length] = ['REFRESH-INTERVAL', 'X-PUBLISHED-TTL'].flatMap((name) => parseDuration(value(name)) ?? []);
  const minutes = length && Math.round(length.days * 1440 + length.seconds / 60);
  const updated = parseTime(value('LAST-MODIFIED'));
  const image = resolveLink(value('IMAGE'), url);
  return known<Partial<Feed>>({
    title: calendarTitle(properties, reading),
    description: textIn(properties, reading, 'DESCRIPTION', 'X-WR-CALDESC'),
    homePage: resolveLink(value('URL'), url),
    feedUrl: resolveLink(value('SOURCE'), url) ?? url,
    id: value('UID'),
    generator: value('PRODID'),
    updated: updated && 'local' in updated ? updated.instant : undefined,
    image: image ? { url: image } : undefined,
    color: /^(?:#[\da-f]{6}|[a-z]+)/i.exec(value('COLOR') || value('X-APPLE-CALENDAR-COLOR'))?.[0].toLowerCase(),
    refreshMinutes: minutes && minutes > 0 ? Math.min(minutes, WEEK) : undefined,
  });
}
