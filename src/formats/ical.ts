import type { CalendarEvent } from '../model/calendar-event.js';
import { eventKey, isNewerEvent, timeKey } from '../model/event-version.js';
import { FeedError } from '../model/feed-error.js';
import type { Feed } from '../model/feed.js';
import { loadWindowsZones } from '../recurrence/zones.js';
import { MOST_ITEMS, type CollectorOptions, type FeedReader } from './feed-collector.js';
import { calendarTitle, describeCalendar } from './ical-about.js';
import { valueOf, zoneKey, type CalendarDraft, type EventDraft, type Reading } from './ical-draft.js';
import { readEvent } from './ical-event.js';
import { readProperty, type Property } from './ical-property.js';
import { known } from './known.js';

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

/** Characters of a line that are kept, and of an event that is kept as it was written. */
const LONGEST = 1e6;
const LONGEST_EVENT = 2e5;
/** Properties of a component, and lines of a zone, that are kept. */
const MOST = 5000;
/** Problems of one kind that are listed. */
const MOST_PROBLEMS = 20;

/**
 * Reads iCalendar (RFC 5545, RFC 7986) and what is left of vCalendar 1.0, one or more calendars after another. Each event is
 * read when its `END` is; a defect costs the smallest thing it stands in, and is told in `problems` with its line.
 */
export function createIcalReader(options: CollectorOptions): FeedReader {
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
  let hasBreak = false;
  let hasCarriageReturns: boolean | undefined;
  /** The content line that may go on, where it begins, and its number. */
  let pending = '';
  let pendingAt = 0;
  let pendingLine = 1;
  /** Whether it ends as quoted-printable text does that goes on, and whether it is such text. */
  let endsSoft = false;
  let isQuoted: boolean | undefined;

  let calendar: CalendarDraft | undefined;
  let event: EventDraft | undefined;
  let eventAt = -1;
  /** The component that is passed over. */
  let skipped = '';
  let zone: string[] | undefined;
  let last: Property | undefined;
  let hasCalendar = false;
  let isOpen = false;
  let feedTitle: string | undefined;
  let isPrivate = 0;
  /** Overrides that are not public. */
  const hidden: CalendarEvent[] = [];
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
    const isHidden = /^\s*(PRIVATE|CONFIDENTIAL)/i.test(valueOf(draft.properties, 'CLASS'));
    reading.missing = undefined;
    found = [];
    const item = readEvent(draft, reading);
    const missing = reading.missing as Reading['missing'];
    if (missing === 'calendar') return void draft.calendar.waiting.push(draft);
    if (missing) {
      finishing.waits = true;
      return void waiting.push(draft);
    }
    if (isHidden) {
      isPrivate++;
      if (item?.recurrenceId && item.uid && hidden.length < MOST_PROBLEMS * 5) hidden.push(item);
      return;
    }
    for (const told of found) problem(...told);
    if (item) keep(item, draft.line);
    else problem('item-skipped', 'An event without a start was skipped', draft.line);
  };

  /** A date whose override is not public is no date of its series. */
  const hide = ({ uid, recurrenceId }: CalendarEvent): void => {
    const index = events.findIndex((item) => item.uid === uid && item.recurrence);
    const { recurrence, ...item } = events[index] ?? {};
    if (!recurrence) return;
    const exceptions = [...recurrence.exceptions, recurrenceId!];
    events[index] = Object.freeze({ ...(item as CalendarEvent), recurrence: { ...recurrence, exceptions } });
  };

  const endEvent = (end: number, missing = ''): void => {
    if (!event) return;
    // What is cut off at the front was let go because it is too long.
    if (eventAt >= 0 && end - eventAt <= LONGEST_EVENT) event.original = buffer.slice(eventAt, end).trim() + missing;
    const draft = event;
    event = undefined;
    eventAt = -1;
    add(draft);
  };

  const endCalendar = (): void => {
    if (!calendar) return;
    calendar.isEnded = true;
    Object.assign(feed, { ...describeCalendar(calendar.properties, reading), ...feed });
    calendar.waiting.splice(0).forEach(add);
    calendar = undefined;
  };

  const startCalendar = (): CalendarDraft => {
    hasCalendar = true;
    return (calendar ??= { properties: [], zones: new Map(), found: new Map(), names: new Map(), rules: new Map(), waiting: [], isEnded: false });
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
      const { properties } = startCalendar();
      const title = calendarTitle(properties, reading);
      feedTitle ??= title;
      if (title !== feedTitle) calendar!.source ??= { title };
      event = { calendar: calendar!, properties: [], line: pendingLine, isOld: false };
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
    // A line that does not end is not looked through again at every piece of it.
    if (!hasBreak && !isFinal && buffer.length - at < LONGEST) return false;
    while (at < stop && at < buffer.length && !finishing.waits && !isFull()) {
      let feedAt = buffer.indexOf('\n', at);
      if (feedAt < 0) {
        hasBreak = false;
        if (!isFinal && buffer.length - at < LONGEST) return false;
        feedAt = buffer.length;
      }
      const start = at;
      at = Math.min(feedAt + 1, buffer.length);
      let finish = feedAt;
      while (finish > start && buffer.charCodeAt(finish - 1) === 13) finish--;
      // A text that grows is looked at once only: each look at it costs its whole length.
      const isSoft = endsSoft && (isQuoted ??= /^[\w-]+;[^:]*QUOTED-PRINTABLE/i.test(pending));
      endsSoft = buffer.charCodeAt(finish - 1) === 61;
      if (isSoft || isFold(buffer.charCodeAt(start))) {
        if (pending.length < LONGEST) pending = isSoft ? pending.slice(0, -1) + buffer.slice(start, finish) : pending + buffer.slice(start + 1, finish);
      } else if (finish > start) {
        take(start);
        pending = buffer.slice(start, finish);
        isQuoted = undefined;
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
        const first = /\r[^\r\n]|\n/.exec(buffer.slice(-1) + text)?.[0];
        if (first) hasCarriageReturns = first !== '\n';
        if (hasCarriageReturns) {
          buffer = buffer.replaceAll('\r', '\n');
          hasBreak = true;
        }
      }
      if (hasCarriageReturns) text = text.replaceAll('\r', '\n');
      if (eventAt >= 0 && at - eventAt > LONGEST_EVENT) eventAt = -1;
      // A line that may begin an event is short.
      const kept = eventAt >= 0 ? eventAt : pending.length < 99 ? Math.max(0, pendingAt) : at;
      hasBreak ||= text.includes('\n');
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
      hidden.forEach(hide);
      if (isPrivate) problem('private', `Not public, left out: ${isPrivate}`);
      if (isOther) problem('no-event', `Tasks and other components, left out: ${isOther}`);
      return feed;
    },
  };
}
