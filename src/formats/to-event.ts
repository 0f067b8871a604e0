import type { CalendarEvent, EventStatus } from '../model/calendar-event.js';
import type { ItemSpine, Person } from '../model/feed.js';
import type { EventTime } from '../model/recurrence.js';
import { cleanText } from '../model/plain-text.js';
import { shiftDay } from '../model/day-number.js';
import { wallToInstant } from '../model/zone-offset.js';
import { writeInstant } from '../model/write-instant.js';
import { parseRule } from '../recurrence/parse-rule.js';
import { parseTime } from '../recurrence/parse-time.js';
import { readDate } from './dates.js';
import { known } from './known.js';
import { resolveLink } from './links.js';
import { readPerson } from './persons.js';

/** What a source says of an event, in its own words. */
export interface EventFacts {
  /** RFC 5545 or ISO 8601, else any form of date that feeds use. */
  start: string;
  end?: string;
  duration?: string;
  location?: string;
  organizer?: string | Person;
  status?: string;
  uid?: string;
  rule?: string;
  joinUrl?: string;
}

export interface EventContext {
  /** IANA zone of times that name none; they float where absent. */
  timeZone?: string;
  problem: (code: string, message: string) => void;
}

function readTime(text: string, timeZone: string | undefined): EventTime | undefined {
  const time = parseTime(text);
  if (time && 'local' in time && !time.timeZone && timeZone) {
    return { ...time, timeZone, instant: writeInstant(wallToInstant(Date.parse(`${time.local}Z`), timeZone)) };
  }
  const date = time ? undefined : readDate(text, { timeZone });
  if (!date) return time;
  if (!date.endsWith('Z')) return parseTime(date);
  return { local: date.slice(0, 19) as never, timeZone: 'UTC', instant: date as never };
}

const isLater = (end: EventTime, start: EventTime): boolean =>
  'date' in end || 'date' in start
    ? 'date' in end && 'date' in start && end.date > start.date
    : (end.instant && start.instant ? end.instant > start.instant : end.local > start.local);

const statusOf = (text = ''): EventStatus => (/cancel/i.test(text) ? 'cancelled' : /tentative|postponed/i.test(text) ? 'tentative' : 'confirmed');

/** The day after. */
const nextDay = (time: EventTime): EventTime => ('date' in time ? { date: shiftDay(time.date, 1) } : time);

/**
 * Makes an event of an item and what its source says of a time (RSS 1.0 Event module, xCal in RSS, schema.org `Event`).
 * @param isLastDay whether an end that is a day is the last day of the event (schema.org), not the day after (RFC 5545)
 * @returns undefined where there is no readable start: the item stays what it was
 */
export function toEvent(item: ItemSpine, facts: EventFacts, { timeZone, problem }: EventContext, isLastDay = false): CalendarEvent | undefined {
  const start = readTime(facts.start, timeZone);
  if (!start) return void problem('bad-date', `No start of an event: "${facts.start.slice(0, 60)}"`);
  let end = facts.end ? readTime(facts.end, timeZone) : undefined;
  if (end && isLastDay && 'date' in start) end = nextDay(end);
  const { organizer, rule } = facts;
  const person = typeof organizer === 'string' ? readPerson(organizer.replace(/^mailto:/i, '')) : organizer;
  const recurrenceRule = rule && parseRule(rule, problem);
  return known<CalendarEvent>({
    ...item,
    kind: 'event',
    uid: facts.uid,
    start,
    end: end && isLater(end, start) ? end : undefined,
    duration: /^P[\dWDTHMS]{2,40}$/i.exec(facts.duration ?? '')?.[0],
    allDay: 'date' in start,
    timeZone: 'local' in start ? start.timeZone : undefined,
    location: cleanText(facts.location ?? ''),
    status: statusOf(facts.status),
    categories: item.tags.map(({ label }) => label),
    organizer: person && Object.keys(person).length ? person : undefined,
    joinUrl: resolveLink(facts.joinUrl),
    recurrence: recurrenceRule ? { rules: [recurrenceRule], exceptionRules: [], dates: [], exceptions: [] } : undefined,
  });
}
