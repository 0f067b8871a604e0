import { assert } from 'chai';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import type { LocalTime } from '../../src/model/recurrence.js';
import type { Day, Instant } from '../../src/model/feed.js';
import { parseRule } from '../../src/recurrence/parse-rule.js';
import { occurrences } from '../../src/selecting/occurrences.js';
import { bruteForce, findInstant } from './brute-force.js';
import { createRandom, makeRule, writeRule } from './random-rules.js';

/** Zones with and without summer time, with half an hour of it, on both halves of the earth, and none. */
const ZONES = ['', 'UTC', 'Europe/Minsk', 'Europe/London', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Casablanca'];

const SEED = 20261124;
const RULES = 20000;
const BATCH = 1000;

/** An instant about a wall time, for the window. */
const wallInstant = (wall: number, zone: string): number => (zone ? (findInstant(wall, zone) ?? wall) : wall);

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

describe(`rules made at random, seed ${SEED}`, () => {
  const random = createRandom(SEED);
  let made = 0;
  let empty = 0;
  let total = 0;

  for (let batch = 0; batch < RULES / BATCH; batch++) {
    it(`the fast expander agrees with the slow one on rules ${batch * BATCH + 1} to ${(batch + 1) * BATCH}`, function () {
      this.timeout(120000);
      for (let n = 0; n < BATCH; n++) {
        const { rule, start, from, to, isDays } = makeRule(random);
        const zone = isDays ? '' : ZONES[Math.floor(random() * ZONES.length)]!;
        if (zone && findInstant(start, zone) === undefined) continue;
        const until = rule.count || random() > 0.2 ? undefined : start + Math.floor(random() * (to - start));
        const text = writeRule(rule) + (until ? `;UNTIL=${iso(until).replace(/[-:]/g, '')}` : '');
        const label = `${text} from ${iso(start)} ${zone}, ${iso(from)} to ${iso(to)}`;

        const expected = bruteForce(rule, start, to, {
          isDays,
          ...(zone && { exists: (wall: number) => findInstant(wall, zone) !== undefined }),
          ...(until !== undefined && { isOver: (wall: number) => wall > until }),
        })
          .filter((wall) => wall >= from)
          .map(iso);

        const local = iso(start) as LocalTime;
        const event: CalendarEvent = {
          kind: 'event', id: 'x', authors: [], tags: [], attachments: [], categories: [], status: 'confirmed', allDay: isDays,
          start: isDays ? { date: local.slice(0, 10) as Day }
            : zone ? { local, timeZone: zone, instant: `${iso(findInstant(start, zone)!)}Z` as Instant }
            : { local },
          recurrence: { rules: [parseRule(text, (_, message) => assert.fail(`${message}: ${label}`))!], exceptionRules: [], dates: [], exceptions: [] },
        };
        // Floating times and days are placed as they are written, zoned ones by the same clocks.
        const window = { from: `${iso(wallInstant(from, zone))}Z`, to: `${iso(wallInstant(to, zone))}Z`, timeZone: zone || 'UTC' };
        const found = occurrences([event], window)
          .map(({ start: one }) => ('date' in one ? `${one.date}T00:00:00` : one.local))
          .filter((one) => one >= iso(from) && one < iso(to));
        assert.deepEqual([...new Set(found)], expected, label);
        made++;
        total += expected.length;
        if (!expected.length) empty++;
      }
    });
  }

  it('and most of them made something', () => {
    console.log(`    ${made} rules, ${total} dates, ${empty} windows without any`);
    assert.isBelow(empty, made * 0.6);
  });
});
