import { assert } from 'chai';
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import type { RecurrenceRule } from '../../src/model/recurrence.js';
import { expandRule } from '../../src/recurrence/expand-rule.js';
import { parseRule } from '../../src/recurrence/parse-rule.js';
import { bruteForce } from './brute-force.js';
import { createRandom, makeRule, writeRule } from './random-rules.js';

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 19);
const SEED = 20261125;
const DAY = 864e5;
const SPANS: Record<string, number> = { YEARLY: 3 * 366, MONTHLY: 300, WEEKLY: 100, DAILY: 40, HOURLY: 2 };

type Expand = (text: string, start: number, to: number) => string[];

const ours: Expand = (text, start, to) => {
  const found: string[] = [];
  expandRule(parseRule(text)!, start, { from: start, to }, (wall) => void found.push(iso(wall)));
  return found;
};

const libraries: Record<string, Expand> = {
  'rrule 2.8.1': (text, start, to) => {
    const rule = new rrule.RRule({ ...rrule.RRule.parseString(text), dtstart: new Date(start), until: new Date(to - 1) });
    return rule.all().map((at) => iso(+at));
  },
  'rrule-temporal 2.2.8': (text, start, to) =>
    new RRuleTemporal({ rruleString: `DTSTART:${iso(start).replace(/[-:]/g, '')}Z\nRRULE:${text}` })
      .between(new Date(start), new Date(to - 1), true)
      .map((at) => iso(Number(at.epochMilliseconds))),
};

/** What each library reads otherwise, as named below: rules without it must come out the same. */
function isReadAlike(library: string, rule: RecurrenceRule): boolean {
  const { byDay, byWeekNo, byMonthDay, byYearDay, bySetPos, frequency } = rule;
  // Both count BYSETPOS in the order in which parts are written, not in that of time.
  if (bySetPos && (byMonthDay ?? byYearDay ?? byWeekNo ?? rule.byHour ?? rule.byMinute ?? rule.bySecond)) return false;
  const numbered = byDay?.filter(({ nth }) => nth) ?? [];
  // rrule looks for what a rule never makes until the year 9999: sets without their BYSETPOS, weeks outside their months.
  const isMixed = numbered.length > 0 && numbered.length < byDay!.length;
  if (library.startsWith('rrule ')) return !isMixed && !bySetPos && !(byWeekNo && rule.byMonth) && !(numbered.length && (byMonthDay ?? byYearDay));
  const isWeekOdd = byWeekNo && (!byDay || byMonthDay || byYearDay || bySetPos);
  return !isWeekOdd && !(frequency === 'YEARLY' && (isMixed || (numbered.length && (byMonthDay ?? byYearDay))));
}

describe('rules beside other libraries', () => {
  // rrule agrees less often, and is too slow to be asked at random: its differences stand below.
  for (const [library, expand] of Object.entries(libraries).slice(1)) {
    it(`come out the same as in ${library}, seed ${SEED}`, function () {
      this.timeout(300000);
      const random = createRandom(SEED);
      let compared = 0;
      for (let n = 0; n < 120; n++) {
        const { rule, start, isDays } = makeRule(random);
        delete rule.count;
        // rrule ends at the first time beyond the window: out of order, it loses those behind.
        for (const times of [rule.byHour, rule.byMinute, rule.bySecond]) times?.sort((x, y) => x - y);
        const span = SPANS[rule.frequency];
        if (isDays || !span || !isReadAlike(library, rule)) continue;
        const text = writeRule(rule);
        const to = start + span * DAY;
        // The order of times within a day is not the libraries' concern.
        assert.deepEqual(ours(text, start, to), [...new Set(expand(text, start, to))].sort(), `${text} from ${iso(start)}`);
        compared++;
      }
      console.log(`    ${compared} rules compared`);
      assert.isAbove(compared, 20);
    });
  }

  /** Each with what RFC 5545 says; both sides are pinned, so that a library that changes its mind is noticed. */
  const differences: [library: string, why: string, rule: string, start: string, days: number, theirs: string | number, own: string | number][] = [
    ['rrule 2.8.1', 'a plain weekday beside a numbered one is lost: BYDAY lists both (3.3.10)', 'FREQ=MONTHLY;BYDAY=1SU,MO', '2026-11-01T10:00:00', 30, 0, 6],
    ['rrule 2.8.1', 'BYSETPOS=-5 of a set of one is taken for its first: there is none', 'FREQ=MONTHLY;BYMONTH=2,7;BYSETPOS=-5', '2026-02-11T10:00:00', 30, 1, 0],
    ['rrule-temporal 2.2.8', 'BYWEEKNO takes the weekday of the start: the table says expand, to all days of the week', 'FREQ=YEARLY;BYWEEKNO=20', '2026-05-13T10:00:00', 20, 1, 5],
    ['rrule-temporal 2.2.8', 'a plain weekday beside a numbered one is lost in yearly rules', 'FREQ=YEARLY;BYDAY=2MO,WE', '2026-01-01T10:00:00', 31, 1, 5],
  ];
  it('rrule 2.8.1: BYSETPOS counts times in the order in which they are written', () => {
    const from = Date.UTC(2026, 10, 3, 9);
    const text = 'FREQ=DAILY;BYHOUR=12,9;BYSETPOS=1';
    assert.deepEqual(libraries['rrule 2.8.1']!(text, from, from + DAY), ['2026-11-03T12:00:00']);
    assert.deepEqual(ours(text, from, from + DAY), ['2026-11-03T09:00:00']);
  });

  for (const [library, why, text, start, days, theirs, own] of differences) {
    it(`${library}: ${why}`, () => {
      const from = Date.parse(`${start}Z`);
      const to = from + days * DAY;
      const found = ours(text, from, to);
      assert.lengthOf(found, own as number);
      assert.deepEqual(found, bruteForce(parseRule(text)!, from, to).map(iso));
      assert.lengthOf(libraries[library]!(text, from, to), theirs as number);
    });
  }
});
