import type { CalendarEvent } from '../model/calendar-event.js';
import { timeKey } from '../model/event-version.js';
import type { Attachment, Day, Instant, Person, Picture, RawHtml } from '../model/feed.js';
import type { Recurrence, RecurrenceRule } from '../model/recurrence.js';
import { parseRule } from '../recurrence/parse-rule.js';
import { allOf, firstOf, valueOf, type EventDraft, type RareForms, type Reading } from './ical-draft.js';
import { readParameter, splitValues, tidyLines, unescapeText, type Property } from './ical-property.js';
import { readDates, readSpan, readTime } from './ical-times.js';
import { known, positive } from './known.js';
import { resolveLink } from './links.js';

/** Most values kept of a list. */
const MOST = 100;

/** Characters kept of a place. */
const LONGEST_PLACE = 2000;

/** What may be a tag or a character reference. */
const MARKUP = /<[a-z!/]|&[#a-z]\w*;/i;

/** Addresses of rooms for a video call, as they stand in places and descriptions. */
const CALL =
  /https:\/\/(?:[\w-]+\.)*(?:zoom(?:gov)?\.(?:us|com)|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|meet\.jit\.si|whereby\.com)\/[^\s"'<>]{1,2000}/i;

const LINK = /https?:\/\/[^\s"'<>]{1,2000}/i;

/** What follows a link in a sentence. */
const findLink = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, '');

/** Asks for a rare form's reader; undefined while it is not there. */
function rareForm<K extends keyof RareForms>(reading: Reading, key: K): Partial<RareForms>[K] {
  if (!reading.rare) reading.missing = 'rare';
  return reading.rare?.[key];
}

/** A text without markup; white space collapses, but for the breaks between lines. */
function plainText(text: string, reading: Reading): string {
  if (MARKUP.test(text)) text = rareForm(reading, 'cleanText')?.(text) ?? text;
  return tidyLines(text);
}

/** The property in the language that is asked for, else the first. */
export function chooseLanguage(all: readonly Property[], name: string, { language = '' }: Pick<Reading, 'language'>): Property | undefined {
  const properties = allOf(all, name);
  if (properties.length < 2) return properties[0];
  const tag = (property: Property): string => readParameter(property, 'LANGUAGE').toLowerCase();
  const wanted = language.toLowerCase();
  return (
    properties.find((property) => tag(property) === wanted) ??
    properties.find((property) => tag(property).split('-')[0] === wanted.split('-')[0]) ??
    properties[0]
  );
}

function readPerson(property: Property, url: string | undefined): Person | undefined {
  const value = property.value.trim();
  const email = /^mailto:([^\s<>]+@[^\s<>?]+)/i.exec(value)?.[1];
  const person: Person = known({
    name: readParameter(property, 'CN').replace(/^mailto:/i, '').replace(/\s+/g, ' '),
    // Addresses that Google makes for calendars reach nobody.
    email: email?.endsWith('calendar.google.com') ? undefined : email,
    url: email ? undefined : resolveLink(value, url),
  });
  return Object.keys(person).length ? person : undefined;
}

/** Degrees north and east; undefined where they are none. */
function readPoint(text: string): { latitude: number; longitude: number } | undefined {
  const [latitude = NaN, longitude = NaN] = text.split(/[;,]/).map((part) => parseFloat(part));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude) ? { latitude, longitude } : undefined;
}

function readFiles(draft: EventDraft, { url }: Reading): { image?: Picture; attachments: Attachment[] } {
  const attachments: Attachment[] = [];
  let image: Picture | undefined;
  for (const name of ['IMAGE', 'ATTACH']) {
    for (const property of allOf(draft.properties, name).slice(0, MOST)) {
      const link = resolveLink(property.value, url);
      if (!link || /BASE64|BINARY/i.test(property.parameters)) continue;
      const type = readParameter(property, 'FMTTYPE').toLowerCase();
      if (type ? type.startsWith('image/') : name === 'IMAGE') image ??= known({ url: link, type });
      else {
        const title = readParameter(property, 'FILENAME') || readParameter(property, 'X-FILENAME') || readParameter(property, 'LABEL');
        attachments.push(known({ url: link, type, title, size: positive(readParameter(property, 'SIZE')) }));
      }
    }
  }
  return { image, attachments };
}

function readCategories({ properties }: EventDraft, reading: Reading): string[] {
  const labels = new Set<string>();
  for (const { value } of allOf(properties, 'CATEGORIES')) {
    for (const text of splitValues(value)) {
      const label = plainText(unescapeText(text), reading);
      // Google writes the address of its schema.
      if (label && labels.size < MOST && !/^https?:/.test(label)) labels.add(label);
    }
  }
  return [...labels];
}

function readRecurrence(draft: EventDraft, reading: Reading): Recurrence | undefined {
  const { properties } = draft;
  const rules = (name: string): RecurrenceRule[] =>
    allOf(properties, name).slice(0, MOST).flatMap(({ value, line }) => {
      return parseRule(value, (code, message) => reading.report(code, message, line)) ?? [];
    });
  const recurrence: Recurrence = {
    rules: rules('RRULE'),
    exceptionRules: rules('EXRULE'),
    dates: readDates('RDATE', draft, reading),
    exceptions: readDates('EXDATE', draft, reading).map(({ start }) => start),
  };
  return recurrence.rules.length || recurrence.dates.length ? recurrence : undefined;
}

/**
 * Makes an event of a `VEVENT`. What is wrong with it is reported; only an event without a start is none.
 * @returns Undefined where there is no start, or where `reading.missing` says that something has to be fetched first.
 */
export function readEvent(draft: EventDraft, reading: Reading): CalendarEvent | undefined {
  if (draft.isOld) rareForm(reading, 'translateOld')?.(draft);
  const { properties, calendar, line, original } = draft;
  const value = (name: string): string => valueOf(properties, name);
  const first = (name: string): Property | undefined => firstOf(properties, name);
  const textOf = (property: Property | undefined): string => (property ? plainText(unescapeText(property.value), reading) : '');

  const span = readSpan(draft, reading);
  if (!span || reading.missing) return undefined;
  const { start, end, duration, zone } = span;
  const replaced = first('RECURRENCE-ID');
  const recurrenceId = replaced && readTime(replaced, replaced.value, draft, reading);
  const range = replaced ? readParameter(replaced, 'RANGE').toUpperCase() : '';
  if (range && range !== 'THISANDFUTURE') reading.report('bad-range', `RANGE=${range.slice(0, 20)} is ignored`, replaced!.line);

  const stamp = (name: string): Instant | Day | undefined => {
    const property = first(name);
    const time = property && readTime(property, property.value, draft, reading);
    const date = time && ('date' in time ? time.date : time.instant);
    // Google writes 1900, others 1970, for "never".
    return date && date > '1971' ? date : undefined;
  };

  const summary = chooseLanguage(properties, 'SUMMARY', reading);
  const title = textOf(summary).replace(/\n+/g, ' ');
  const described = chooseLanguage(properties, 'DESCRIPTION', reading);
  let text = described ? unescapeText(described.value) : '';
  let contentHtml: string | undefined;
  if (MARKUP.test(text) || first('STYLED-DESCRIPTION') || first('X-ALT-DESC') || described?.parameters.includes('ALTREP')) {
    [text, contentHtml] = rareForm(reading, 'readDescription')?.(draft, text, described) ?? [text];
  } else text = plainText(text, reading);

  let location = textOf(chooseLanguage(properties, 'LOCATION', reading)).slice(0, LONGEST_PLACE).replace(/\n+/g, ', ');
  const placeLink = findLink(location, LINK);
  let joinUrl = [...allOf(properties, 'CONFERENCE'), first('X-GOOGLE-CONFERENCE'), first('X-MICROSOFT-SKYPETEAMSMEETINGURL')]
    .map((property) => resolveLink(property?.value))
    .find(Boolean);
  if (placeLink) {
    location = location.replace(placeLink, '').replace(/^[\s,;:|-]+|[\s,;:|(-]+$/g, '');
    joinUrl ??= placeLink;
  }
  joinUrl ??= findLink(text, CALL);

  const mapped = first('X-APPLE-STRUCTURED-LOCATION');
  const coordinates = value('GEO') || (mapped && /geo:(.*)/i.exec(mapped.value)?.[1]);
  const point = coordinates && readPoint(coordinates);
  if (value('GEO') && !point) reading.report('bad-geo', `GEO: ${value('GEO').slice(0, 40)}`, first('GEO')!.line);

  const written = value('COLOR');
  const color = written && rareForm(reading, 'readColor')?.(written);
  if (written && reading.rare && !color) reading.report('bad-color', `COLOR: ${written.slice(0, 40)}`, first('COLOR')!.line);

  const uid = value('UID');
  if (!uid) reading.report('no-id', 'No UID', line);
  const id = uid || [title, timeKey(start), location].filter(Boolean).join(' ');
  const status = value('STATUS').toUpperCase();
  const sequence = parseInt(value('SEQUENCE'));
  const organizer = first('ORGANIZER');
  const categories = readCategories(draft, reading);

  return known<CalendarEvent>({
    kind: 'event',
    id: recurrenceId ? `${id} ${timeKey(recurrenceId)}` : id,
    uid,
    url: resolveLink(value('URL'), reading.url),
    title,
    summary: text,
    contentHtml: contentHtml as RawHtml | undefined,
    ...readFiles(draft, reading),
    start,
    end,
    duration,
    allDay: 'date' in start,
    timeZone: 'local' in start ? start.timeZone : undefined,
    zone,
    location,
    ...(point || undefined),
    status: status.startsWith('CANCEL') || /^CANCEL$/i.test(valueOf(calendar.properties, 'METHOD')) ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed',
    categories,
    color,
    organizer: organizer && readPerson(organizer, reading.url),
    joinUrl,
    published: stamp('CREATED'),
    updated: stamp('LAST-MODIFIED'),
    authors: [],
    tags: categories.map((label) => ({ label })),
    language: summary && readParameter(summary, 'LANGUAGE'),
    sequence: sequence > 0 ? sequence : undefined,
    // An override's copy of its series' rule says nothing.
    recurrence: recurrenceId ? undefined : readRecurrence(draft, reading),
    source: calendar.source,
    recurrenceId,
    thisAndFuture: range === 'THISANDFUTURE' || undefined,
    original,
  });
}
