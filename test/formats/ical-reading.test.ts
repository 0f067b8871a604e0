import { assert } from 'chai';
import { readFeed, type ReadFeedOptions } from '../../src/formats/read-feed.js';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import type { Feed } from '../../src/model/feed.js';

const url = 'https://portal.example/feeds/events.ics';
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@portal.example', 'DTSTART:20260703T180000Z', ...lines, 'END:VEVENT'].join('\r\n');
const read = (text: string, options: ReadFeedOptions = {}): Promise<Feed> => readFeed(text, { url, ...options });
const first = async (text: string, options?: ReadFeedOptions): Promise<CalendarEvent> =>
  (await read(text, options)).items[0] as CalendarEvent;
const codes = ({ problems }: Feed): string[] => problems.map(({ code }) => code);

const failure = async (text: string): Promise<unknown> => read(text).then(
  () => 'no failure',
  (error: unknown) => (error as { code: string }).code,
);

describe('reading iCalendar', () => {
  it('takes an HTML page for what it is', async () => {
    assert.equal(await failure('<!DOCTYPE html><html><head><title>Not found</title></head><body>404</body></html>'), 'not-a-feed');
  });

  it('tells a calendar without events from one that breaks off', async () => {
    assert.isEmpty((await read(calendar())).items);
    assert.isEmpty((await read(calendar())).problems);
    assert.equal(await failure('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:2026'), 'malformed');
  });

  it('prefers the language that is asked for', async () => {
    const text = calendar(event('SUMMARY;LANGUAGE=en:Concert', 'SUMMARY;LANGUAGE=be:Канцэрт', 'SUMMARY;LANGUAGE=ru-RU:Концерт'));
    const titles = ['be', 'ru', 'ru-BY', 'de', undefined].map((language) => first(text, { language }).then(({ title }) => title));
    assert.deepEqual(await Promise.all(titles), ['Канцэрт', 'Концерт', 'Концерт', 'Concert', 'Concert']);
  });

  it('stops where it has enough', async () => {
    const text = calendar(event(), event().replace('1@', '2@'), event().replace('1@', '3@'));
    assert.lengthOf((await read(text, { limit: 2 })).items, 2);
  });

  it('hands an event on before the next one is there', async () => {
    const heard: string[] = [];
    async function* pieces(): AsyncGenerator<string> {
      yield `BEGIN:VCALENDAR\r\n${event()}\r\n`.padEnd(1500) + '\r\n';
      yield 'BEGIN:VEVENT\r\nUID:2@portal.example\r\n';
      assert.deepEqual(heard, ['1@portal.example']);
      yield 'DTSTART:20260704\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    }
    await readFeed(pieces(), { onItem: ({ id }) => heard.push(id) });
    assert.deepEqual(heard, ['1@portal.example', '2@portal.example']);
  });

  it('bounds how long a copy is good for', async () => {
    const minutes = async (...lines: string[]): Promise<unknown> => (await read(calendar(...lines, event()))).refreshMinutes;
    assert.equal(await minutes('X-PUBLISHED-TTL:PT1H'), 60);
    assert.equal(await minutes('REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:PT1H'), 1440);
    assert.equal(await minutes('X-PUBLISHED-TTL:P52W'), 10080);
    assert.isUndefined(await minutes('X-PUBLISHED-TTL:-PT1H'));
    assert.isUndefined(await minutes('X-PUBLISHED-TTL:soon'));
  });

  it('names the calendar an event of another name comes from', async () => {
    const one = calendar('X-WR-CALNAME:Music', event());
    const two = calendar('X-WR-CALNAME:Talks', event().replace('1@', '2@'));
    const feed = await read(one + two);
    assert.equal(feed.title, 'Music');
    assert.deepEqual(feed.items.map(({ source }) => source), [undefined, { title: 'Talks' }]);
  });

  it('leaves no trace of a private exception at its old date', async () => {
    const series = event('SUMMARY:Open day', 'RRULE:FREQ=DAILY;COUNT=3');
    const hidden = event('SUMMARY:Secret', 'CLASS:PRIVATE', 'RECURRENCE-ID:20260704T180000Z').replace('20260703', '20260704');
    const told = async (text: string): Promise<void> => {
      const feed = await read(text);
      assert.lengthOf(feed.items, 1);
      assert.notInclude(JSON.stringify(feed), 'Secret');
      assert.deepEqual((feed.items[0] as CalendarEvent).recurrence?.exceptions.map((time) => 'instant' in time && time.instant), [
        '2026-07-04T18:00:00.000Z',
      ]);
    };
    await told(calendar(series, hidden));
    await told(calendar(hidden, series));
  });

  it('lists twenty problems of a kind, each with its line', async () => {
    const feed = await read(calendar(...Array.from({ length: 30 }, () => 'BEGIN:VEVENT\r\nSUMMARY:No start\r\nEND:VEVENT')));
    assert.lengthOf(codes(feed), 20);
    assert.deepEqual(feed.problems.map(({ line }) => line).slice(0, 3), [2, 5, 8]);
  });

  it('reads on after a component that does not end', async () => {
    const feed = await read(calendar('BEGIN:VTODO', 'SUMMARY:A task', event(), 'BEGIN:VTIMEZONE', 'TZID:Nowhere', event().replace('1@', '2@')));
    assert.deepEqual(feed.items.map(({ id }) => id), ['1@portal.example', '2@portal.example']);
  });

  it('keeps an event whose parts cannot be read', async () => {
    const feed = await read(calendar(event('DTEND:later', 'RRULE:FREQ=NEVER', 'EXDATE:yesterday', 'GEO:91;0', 'CREATED:once', 'URL:javascript:alert(1)')));
    assert.lengthOf(feed.items, 1);
    assert.sameMembers(codes(feed), ['bad-date', 'bad-date', 'bad-date', 'bad-geo', 'bad-rule']);
    assert.notProperty(feed.items[0], 'url');
  });

  it('drops an override in a zone that is known only at the end into its place', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0330', 'TZOFFSETTO:+0330', 'END:STANDARD', 'END:VTIMEZONE'];
    const { start } = await first(calendar(event().replace('DTSTART:20260703T180000Z', 'DTSTART;TZID=Ours:20260703T180000'), ...zone));
    assert.deepEqual(start, { local: '2026-07-03T18:00:00', timeZone: 'Ours', instant: '2026-07-03T14:30:00.000Z' });
  });
});
