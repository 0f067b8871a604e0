import { assert } from 'chai';
import type { CalendarEvent, Occurrence } from '../../src/model/calendar-event.js';
import type { RawHtml } from '../../src/model/feed.js';
import {
  fileNameOf,
  googleLink,
  googleSubscription,
  mapLink,
  outlookLink,
  outlookSubscription,
  webcalLink,
} from '../../src/selecting/calendar-links.js';
import { at, makeEvent } from './sample-event.js';

const occur = (fields: Partial<CalendarEvent>, end = fields.end): Occurrence => {
  const event = makeEvent(fields);
  return { event, start: event.start, end: end ?? event.start, key: '', from: 0, to: 0 };
};
const query = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

describe('links that add an event to a calendar', () => {
  const timed = occur({ end: at('2026-12-11T22:00', 'Europe/Minsk', '2026-12-11T19:00Z'), location: 'Bolshoi Theatre, Minsk', url: 'https://portal.example/e?a=1&b=2' });
  const days = occur({ start: at('2026-12-24'), end: at('2026-12-26') });

  it('Google: an instant, and the zone it is shown in', () => {
    const { dates, ctz, text, location, details, action } = query(googleLink(timed));
    assert.deepEqual(
      { dates, ctz, text, location, details, action },
      {
        dates: '20261211T160000Z/20261211T190000Z',
        ctz: 'Europe/Minsk',
        text: 'Christmas Opera Forum',
        location: 'Bolshoi Theatre, Minsk',
        details: 'https://portal.example/e?a=1&b=2',
        action: 'TEMPLATE',
      },
    );
  });

  it('days end before the day named, in both', () => {
    assert.equal(query(googleLink(days))['dates'], '20261224/20261226');
    const { startdt, enddt, allday } = query(outlookLink(days));
    assert.deepEqual([startdt, enddt, allday], ['2026-12-24', '2026-12-26', 'true']);
  });

  it('Outlook: an instant', () => {
    const { startdt, enddt, allday, subject } = query(outlookLink(timed));
    assert.deepEqual([startdt, enddt, allday, subject], ['2026-12-11T16:00:00Z', '2026-12-11T19:00:00Z', undefined, 'Christmas Opera Forum']);
  });

  it('a floating time floats, a moment has no length', () => {
    const floating = occur({ start: at('2026-12-11T19:00') });
    assert.equal(query(googleLink(floating))['dates'], '20261211T190000/20261211T190000');
    assert.notProperty(query(googleLink(floating)), 'ctz');
    assert.equal(query(outlookLink(floating))['startdt'], '2026-12-11T19:00:00');
  });

  it('a zone that only the feed knows is not named', () => {
    const own = occur({ start: at('2026-12-11T19:00', 'Custom/Zone', '2026-12-11T16:00Z'), zone: [{ start: '1970-01-01T00:00:00', offsetFrom: 180, offsetTo: 180 }] });
    assert.notProperty(query(googleLink(own)), 'ctz');
  });

  it('carry the description as text, and not all of a long one', () => {
    const html = occur({ contentHtml: `<p>Six <b>evenings</b> &amp; more.</p>${'<p>word</p>'.repeat(1000)}` as RawHtml, joinUrl: 'https://meet.example/x' });
    const details = query(googleLink(html))['details']!;
    assert.match(details, /^Six evenings & more\. word/);
    assert.isBelow(details.length, 900);
    assert.match(details, /\n\nhttps:\/\/meet\.example\/x$/);
    assert.equal(query(outlookLink(html))['body'], details);
  });
});

describe('links to a feed', () => {
  it('webcal, in place of http and https only', () => {
    assert.equal(webcalLink('https://portal.example/events.ics?lang=be'), 'webcal://portal.example/events.ics?lang=be');
    assert.equal(webcalLink('http://portal.example/e'), 'webcal://portal.example/e');
    assert.isUndefined(webcalLink('blob:https://portal.example/1'));
    assert.isUndefined(webcalLink('javascript:alert(1)'));
  });

  it('of Google and Outlook', () => {
    assert.deepEqual(query(googleSubscription('https://portal.example/e?a=1&b=2')), { cid: 'webcal://portal.example/e?a=1&b=2' });
    assert.deepEqual(query(outlookSubscription('https://portal.example/e', 'Events & more')), { url: 'https://portal.example/e', name: 'Events & more' });
  });
});

describe('mapLink', () => {
  it('is of coordinates, zero too', () => {
    assert.equal(mapLink({ latitude: 53.9, longitude: 27.5666667, location: 'Minsk' }), 'https://www.openstreetmap.org/?mlat=53.9&mlon=27.566667#map=17/53.9/27.566667');
    assert.match(mapLink({ latitude: 0, longitude: 0 })!, /mlat=0&mlon=0/);
  });
  it('is of an address where there are none', () => {
    assert.equal(mapLink({ location: ' Плошча Парыжскай Камуны, 1 ' }), `https://www.openstreetmap.org/search?query=${encodeURIComponent('Плошча Парыжскай Камуны, 1')}`);
  });
  it('is none without a place', () => {
    assert.isUndefined(mapLink({}));
    assert.isUndefined(mapLink({ location: ' ', latitude: 53 }));
  });
});

describe('fileNameOf', () => {
  for (const [title, name] of [
    ['Christmas Opera Forum', 'Christmas-Opera-Forum.ics'],
    ['Калядны форум: «Опера»', 'Калядны-форум-Опера.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['  ', 'event.ics'],
    [undefined, 'event.ics'],
  ] as const) {
    it(String(title), () => assert.equal(fileNameOf(title), name));
  }
  it('is no longer than a file system allows', () => assert.isBelow(new TextEncoder().encode(fileNameOf('字'.repeat(300))).length, 255));
});
