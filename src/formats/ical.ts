import type { CalendarEvent } from '../model/calendar-event.js';
import { eventKey, isNewerEvent, timeKey } from '../model/event-version.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { parseDuration } from '../recurrence/parse-duration.js';
import { parseTime } from '../recurrence/parse-time.js';
import { loadWindowsZones } from '../recurrence/zones.js';
import { MOST_ITEMS, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { valueOf, zoneKey, type CalendarDraft, type EventDraft, type Reading } from './ical-draft.js';
import { chooseLanguage, readEvent } from './ical-event.js';
import { readProperty, unescapeText, type Property } from './ical-property.js';
import { known } from './known.js';
import { resolveLink } from './links.js';

export { decodeIcal } from './ical-bytes.js';

/** Properties that are read; all others are passed over. */
const KNOWN = new Set(
  (
    'UID SUMMARY DESCRIPTION LOCATION DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID STATUS CLASS CATEGORIES ' +
    'URL GEO COLOR IMAGE ATTACH ORGANIZER SEQUENCE CREATED LAST-MODIFIED CONFERENCE X-GOOGLE-CONFERENCE ' +
    'X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-CDO-ALLDAYEVENT X-APPLE-STRUCTURED-LOCATION X-ALT-DESC STYLED-DESCRIPTION ' +
    'VERSION METHOD NAME X-WR-CALNAME X-WR-CALDESC X-WR-TIMEZONE X-APPLE-CALENDAR-COLOR SOURCE REFRESH-INTERVAL ' +
    'X-PUBLISHED-TTL PRODID'
  ).split(' '),
);

/** Texts, in which a line break may stand that nobody escaped. */
const TEXTS = /^(SUMMARY|LOCATION|.*DESC.*)$/;

/** Components that stand beside events, so that an event before them that does not end has ended. */
const BESIDE = /^(VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE|VCALENDAR)$/;

const END_EVENT = '\r\nEND:VEVENT';

/** Characters of a line, and of a component as it was written, beyond which the rest is not kept. */
const LONGEST = 1e6;
/** Properties of a component, and lines of a zone, that are kept. */
const MOST = 5000;
/** Problems of one kind that are listed. */
const MOST_PROBLEMS = 20;
/** How long a copy may be good for at most, minutes: a week. */
const WEEK = 10_080;

/**
 * Reads iCalendar (RFC 5545, RFC 7986) and what is left of vCalendar 1.0, one or more calendars after another. Each event is
 * read when its `END` is; a defect costs the smallest thing it stands in, and is told in `problems` with its line.
 */
export function createIcalReader(options: CollectorOptions & { language?: string }): FeedReader {
  const { url, onItem, limit = Infinity, language } = options;
  const feed: Feed = { format: 'icalendar', authors: [], tags: [], items: [], problems: [] };
  const events = feed.items as CalendarEvent[];
  const most = Math.min(limit, MOST_ITEMS);
  const counts = new Map<string, number>();
  const problem = (code: string, message: string, line?: number): void => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= MOST_PROBLEMS) feed.problems.push(known({ code, message, line }));
  };
  const finishing = { problem, waits: false };
  let found: [string, string, number?][] = [];
  const reading: Reading = { url, language, report: (...told) => found.push(told) };

  let buffer = '';
  let at = 0;
  let line = 1;
  let isFinal = false;
  let hasCarriageReturns: boolean | undefined;
  /** The content line that may go on, where it begins, and its number. */
  let pending = '';
  let pendingAt = 0;
  let pendingLine = 1;

  let calendar: CalendarDraft | undefined;
  let event: EventDraft | undefined;
  let eventAt = -1;
  /** The component that is passed over. */
  let skipped = '';
  let zone: string[] | undefined;
  let last: Property | undefined;
  let hasCalendar = false;
  let isOpen = false;
  let isPrivate = 0;
  let isOther = 0;
  /** Events that wait for a later part. */
  const waiting: EventDraft[] = [];
  const indexes = new Map<string, number>();
  const ids = new Set<string>();

  const isFull = (): boolean => events.length >= most;

  const keep = (item: CalendarEvent, line: number): void => {
    const key = eventKey(item);
    const index = indexes.get(key);
    if (index !== undefined) {
      problem('duplicate', `The same event again: ${item.id.slice(0, 60)}`, line);
      if (isNewerEvent(item, events[index]!)) events[index] = Object.freeze({ ...item, id: events[index]!.id });
      return;
    }
    if (isFull()) {
      if (most === MOST_ITEMS) problem('limit', `Cut at ${MOST_ITEMS} events`);
      return;
    }
    // One UID on different events.
    if (ids.has(item.id)) item.id += ` ${timeKey(item.start)}`;
    ids.add(item.id);
    indexes.set(key, events.length);
    onItem?.(item, events.push(Object.freeze(item)) - 1);
  };

  const add = (draft: EventDraft): void => {
    if (finishing.waits) return void waiting.push(draft);
    if (/^\s*(PRIVATE|CONFIDENTIAL)/i.test(valueOf(draft.properties, 'CLASS'))) return void isPrivate++;
    reading.missing = undefined;
    found = [];
    const item = readEvent(draft, reading);
    const missing = reading.missing as Reading['missing'];
    if (missing === 'calendar') return void draft.calendar.waiting.push(draft);
    if (missing) {
      finishing.waits = true;
      return void waiting.push(draft);
    }
    for (const told of found) problem(...told);
    if (item) keep(item, draft.line);
    else problem('item-skipped', 'An event without a start was skipped', draft.line);
  };

  const endEvent = (end: number, missing = ''): void => {
    if (!event) return;
    // What is cut off at the front was let go because it is too long.
    if (eventAt >= 0 && end - eventAt <= LONGEST) event.original = buffer.slice(eventAt, end).trim() + missing;
    const draft = event;
    event = undefined;
    eventAt = -1;
    add(draft);
  };

  const endCalendar = (): void => {
    if (!calendar) return;
    calendar.isEnded = true;
    describe(calendar.properties);
    calendar.waiting.splice(0).forEach(add);
    calendar = undefined;
  };

  const startCalendar = (): CalendarDraft => {
    hasCalendar = true;
    return (calendar ??= { properties: [], zones: new Map(), found: new Map(), waiting: [], isEnded: false });
  };

  const textIn = (properties: readonly Property[], ...names: string[]): string => {
    const property = names.map((name) => chooseLanguage(properties, name, reading)).find(Boolean);
    return unescapeText(property?.value ?? '').trim();
  };

  /** What the first calendar says of itself is the feed's. */
  const describe = (properties: readonly Property[]): void => {
    const value = (name: string): string => valueOf(properties, name);
    const [length] = ['REFRESH-INTERVAL', 'X-PUBLISHED-TTL'].flatMap((name) => parseDuration(value(name)) ?? []);
    const minutes = length && Math.round(length.days * 1440 + length.seconds / 60);
    const updated = parseTime(value('LAST-MODIFIED'));
    const image = resolveLink(value('IMAGE'), url);
    const about: Partial<Feed> = known({
      title: textIn(properties, 'NAME', 'X-WR-CALNAME').replace(/\s+/g, ' '),
      description: textIn(properties, 'DESCRIPTION', 'X-WR-CALDESC'),
      homePage: resolveLink(value('URL'), url),
      feedUrl: resolveLink(value('SOURCE'), url) ?? url,
      id: value('UID'),
      generator: value('PRODID'),
      updated: updated && 'local' in updated ? updated.instant : undefined,
      image: image ? { url: image } : undefined,
      color: /^(?:#[\da-f]{6}|[a-z]+)/i.exec(value('COLOR') || value('X-APPLE-CALENDAR-COLOR'))?.[0].toLowerCase(),
      refreshMinutes: minutes && minutes > 0 ? Math.min(minutes, WEEK) : undefined,
    });
    Object.assign(feed, { ...about, ...feed });
  };

  const begin = (name: string, start: number): void => {
    if (BESIDE.test(name)) {
      skipped = '';
      zone = undefined;
      if (event) {
        problem('not-closed', 'An event has no end', event.line);
        endEvent(start, END_EVENT);
      }
    }
    if (name === 'VCALENDAR') {
      endCalendar();
      startCalendar();
      isOpen = true;
    } else if (name === 'VEVENT') {
      event = { calendar: startCalendar(), properties: [], line: pendingLine, isOld: false };
      eventAt = start;
    } else {
      if (name === 'VTIMEZONE') zone = [];
      else if (!skipped && !event && !zone) isOther++;
      skipped ||= name;
    }
  };

  const end = (name: string, after: number): void => {
    if (name === 'VEVENT') endEvent(after);
    else if (name === 'VTIMEZONE' && zone) {
      const id = zone.find((text) => /^TZID/i.test(text));
      const key = zoneKey((id && readProperty(id, 0)?.value) ?? '');
      const { zones } = startCalendar();
      if (zones.size < MOST) zones.set(key, zone);
      zone = undefined;
    } else if (name === 'VCALENDAR') {
      if (event) problem('not-closed', 'An event has no end', event.line);
      endEvent(pendingAt, END_EVENT);
      endCalendar();
      isOpen = false;
    } else if (name !== skipped) return;
    skipped = '';
  };

  /** Takes the content line that is pending; `after` is where the next one begins. */
  const take = (after: number): void => {
    const text = pending;
    pending = '';
    if (!text || (skipped && !zone && !/^(BEGIN|END)\s*:/i.test(text))) return;
    if (zone && zone.length < MOST) zone.push(text);
    const property = readProperty(text, pendingLine);
    const component = property && /^(BEGIN|END)$/.test(property.name) ? property.value.trim().toUpperCase() : '';
    if (component) {
      last = undefined;
      if (property!.name === 'END') end(component, after);
      else begin(component, pendingAt);
      return;
    }
    if (skipped || !calendar) return;
    const isKnown = property && KNOWN.has(property.name);
    // What no writer of calendars calls a property was a line of the text before.
    if (!property || (!isKnown && (/^[\w-]*[a-z]/.test(text) || property.value.startsWith(' ')))) {
      if (!text.trim()) return;
      problem('bad-line', `No property: "${text.slice(0, 40)}"`, pendingLine);
      if (last && last.value.length < LONGEST) last.value += /^\s/.test(text) ? text.slice(1) : `\\n${text}`;
      return;
    }
    last = TEXTS.test(property.name) ? property : undefined;
    if (!isKnown) return;
    const { properties } = event ?? calendar;
    if (properties.length < MOST) properties.push(property);
    if (event && (property.parameters.includes('QUOTED') || (property.name === 'RRULE' && /^\s*[A-Z]+\d/i.test(property.value)))) {
      event.isOld = true;
    }
  };

  const isFold = (code: number): boolean => code === 32 || code === 9 || (code > 159 && code !== 0xfeff && /\s/.test(String.fromCharCode(code)));

  const read = (characters: number): boolean => {
    const stop = at + characters;
    while (at < stop && at < buffer.length && !finishing.waits && !isFull()) {
      let feedAt = buffer.indexOf('\n', at);
      if (feedAt < 0) {
        if (!isFinal && buffer.length - at < LONGEST) return false;
        feedAt = buffer.length;
      }
      const start = at;
      at = Math.min(feedAt + 1, buffer.length);
      let finish = feedAt;
      while (finish > start && buffer.charCodeAt(finish - 1) === 13) finish--;
      const isSoft = pending.endsWith('=') && /^[\w-]+;[^:]*QUOTED-PRINTABLE/i.test(pending);
      if (isSoft || isFold(buffer.charCodeAt(start))) {
        if (pending.length < LONGEST) pending = isSoft ? pending.slice(0, -1) + buffer.slice(start, finish) : pending + buffer.slice(start + 1, finish);
      } else if (finish > start) {
        take(start);
        pending = buffer.slice(start, finish);
        if (pending.charCodeAt(0) === 0xfeff) pending = pending.slice(1);
        pendingAt = start;
        pendingLine = line;
      }
      line++;
    }
    return at < buffer.length && !isFull();
  };

  return {
    push(text) {
      // Old Macs end lines with CR alone.
      if (hasCarriageReturns === undefined) {
        const first = /\r[^\r\n]|\n/.exec(text)?.[0];
        if (first) hasCarriageReturns = first !== '\n';
      }
      if (hasCarriageReturns) text = text.replaceAll('\r', '\n');
      if (eventAt >= 0 && at - eventAt > LONGEST) eventAt = -1;
      const kept = eventAt >= 0 ? eventAt : pending ? pendingAt : at;
      buffer = buffer.slice(kept) + text;
      at -= kept;
      pendingAt -= kept;
      if (eventAt >= 0) eventAt = 0;
    },
    read,
    isEnded: () => false,
    isFull,
    finishing,
    async settle() {
      const wantsZones = reading.missing === 'zones';
      if (wantsZones) reading.hasWindowsZones = true;
      // Without the part what it would have read stays unknown; the events do not suffer for it.
      const rare = import('./ical-rare.js').catch(() => ({}));
      if (wantsZones) await loadWindowsZones().catch(() => {});
      reading.rare = await rare;
      finishing.waits = false;
      waiting.splice(0).forEach(add);
    },
    end() {
      isFinal = true;
      while (read(Infinity));
      if (finishing.waits) return undefined;
      if (!isFull()) take(buffer.length);
      if (finishing.waits) return undefined;
      const isWhole = (!isOpen && !event) || isFull();
      if (!isWhole) problem('cut-off', 'The calendar ends too early', pendingLine);
      event = undefined;
      endCalendar();
      if (finishing.waits) return undefined;
      if (!hasCalendar) throw new FeedError('not-a-feed', 'No calendar', { url });
      if (!isWhole && !events.length) throw new FeedError('malformed', 'The calendar breaks off before its first event', { url });
      if (isPrivate) problem('private', `Not public, left out: ${isPrivate}`);
      if (isOther) problem('no-event', `Tasks and other components, left out: ${isOther}`);
      return feed;
    },
  };
}
