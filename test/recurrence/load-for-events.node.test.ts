import { spawnSync } from 'node:child_process';
import { assert } from 'chai';

/** In a process of its own, where nothing has been loaded yet. */
const script = `
import { event, starts } from './test/recurrence/event.js';
import { loadForEvents } from './src/selecting/load-for-events.js';
const zoned = event({ start: '20261101T120000', rule: 'FREQ=DAILY;COUNT=2', timeZone: 'Own', zone: [{ start: '1970-01-01T00:00:00', offsetFrom: 60, offsetTo: 60 }] });
zoned.start = { local: '2026-11-01T12:00:00', timeZone: 'Own', instant: '2026-11-01T11:00:00.000Z' };
const persian = event({ start: '20260622', rule: 'RSCALE=PERSIAN;FREQ=MONTHLY;COUNT=2' });
const klingon = event({ start: '20260622', rule: 'RSCALE=KLINGON;FREQ=MONTHLY;COUNT=2' });
const told = [];
const look = () => starts([zoned, persian, klingon], '2026-01-01', '2027-01-01', 'UTC', (code) => told.push(code));
const before = look();
await loadForEvents([zoned, persian, klingon]);
console.log(JSON.stringify([before, told.splice(0), look(), told, loadForEvents([zoned, persian, klingon]) ?? 'nothing left']));
`;

describe('loadForEvents', () => {
  it('fetches what series need; without it their first date stands alone', function () {
    this.timeout(60000);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), [
      ['2026-06-22', '2026-06-22', '2026-11-01T12:00'],
      ['zone-rules', 'rule-scale', 'rule-scale'],
      ['2026-06-22', '2026-06-22', '2026-07-23', '2026-11-01T12:00', '2026-11-02T12:00'],
      ['rule-scale'],
      'nothing left',
    ]);
  });
});
