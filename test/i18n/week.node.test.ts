import { assert } from 'chai';
import { getRegionFirstDay } from '../../src/i18n/week.js';

/** CLDR changed its mind about these between the versions that supported releases of Node carry. */
const changedLately = ['AE', 'IS'];

describe('week', () => {
  it('our table of regions agrees with CLDR', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const wrong: string[] = [];
    for (const region of letters.flatMap((a) => letters.map((b) => a + b))) {
      if (!names.of(region) || new Intl.Locale(`und-${region}`).region !== region) continue;
      const { firstDay } = (new Intl.Locale(`und-${region}`) as unknown as { weekInfo: { firstDay: number } }).weekInfo;
      if (!changedLately.includes(region) && firstDay % 7 !== getRegionFirstDay(region)) wrong.push(`${region} ${firstDay}`);
    }
    assert.deepEqual(wrong, []);
  });
});
