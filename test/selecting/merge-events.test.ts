import { assert } from 'chai';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import type { Article } from '../../src/model/feed.js';
import { mergeEvents } from '../../src/selecting/merge-events.js';

const at = (hour: string): CalendarEvent['start'] => ({
  local: `2026-07-03T${hour}:00:00` as never,
  timeZone: 'Europe/Minsk',
  instant: `2026-07-03T${hour}:00:00.000Z` as never,
});

const event = (title: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  kind: 'event', id: more.uid ?? 'a', uid: 'a', title, start: at('18'), allDay: false, status: 'confirmed', categories: [], authors: [], tags: [], attachments: [], ...more,
});

const titles = (...lists: CalendarEvent[][]): unknown[] => mergeEvents(lists).map(({ title }) => title);

describe('mergeEvents', () => {
  it('shows an event of two calendars once, in the place of the first', () => {
    assert.deepEqual(titles([event('One'), event('Two', { uid: 'b' })], [event('One'), event('Three', { uid: 'c' })]), ['One', 'Two', 'Three']);
  });

  it('keeps the newest version, whichever list it is in', () => {
    const old = event('Old', { sequence: 1, updated: '2026-06-09T00:00:00.000Z' });
    const fresh = event('New', { sequence: 2, updated: '2026-06-01T00:00:00.000Z' });
    assert.deepEqual(titles([old], [fresh]), ['New']);
    assert.deepEqual(titles([fresh], [old]), ['New']);
    const later = event('Later', { sequence: 2, updated: '2026-06-02T00:00:00.000Z' });
    assert.deepEqual(titles([later], [fresh]), ['Later']);
    assert.deepEqual(titles([fresh], [later]), ['Later']);
  });

  it('keeps the first of equal versions', () => {
    assert.deepEqual(titles([event('First')], [event('Second')]), ['First']);
  });

  it('knows exceptions by the date they replace, in any zone, wherever they stand now', () => {
    const moved = (title: string, hour: string, sequence: number): CalendarEvent =>
      event(title, { id: 'a 18', start: at(hour), recurrenceId: at('18'), sequence });
    const elsewhere = { ...moved('Again', '21', 3), recurrenceId: { ...at('18'), local: '2026-07-04T00:00:00' as never, timeZone: 'Asia/Tokyo' } };
    assert.deepEqual(titles([event('Series'), moved('Moved', '19', 1)], [elsewhere]), ['Series', 'Again']);
  });

  it('keeps different events that share a UID, with ids of their own', () => {
    const merged = mergeEvents([[event('One')], [event('Two', { start: at('20'), sequence: 5 })]]);
    assert.deepEqual(merged.map(({ title, id }) => [title, id]), [['One', 'a'], ['Two', 'a 2']]);
  });

  it('lets other items pass, and changes none', () => {
    const article: Article = { kind: 'article', id: 'a', authors: [], tags: [], attachments: [] };
    const one = Object.freeze(event('One'));
    assert.deepEqual(mergeEvents([[article, one], [article]]), [article, one, article]);
    assert.isEmpty(mergeEvents([]));
  });
});
