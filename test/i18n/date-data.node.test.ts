import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { belarusianDates } from '../fixtures/dates/be.js';
import { fingerprintDates } from './fingerprint-dates.js';
import { generateDateData, generatedLanguages } from '../../scripts/generate-date-data.js';
import { intlDates } from '../../src/i18n/date-formats.js';
import { missingDates } from '../../src/i18n/languages.js';

const zones = ['Europe/Minsk', 'America/New_York', 'Pacific/Apia'];

describe('date data', () => {
  it('there is a row for each generated language', () => {
    assert.deepEqual(Object.keys(missingDates), generatedLanguages);
  });

  for (const language of generatedLanguages) {
    const file = readFileSync(new URL(`../../src/i18n/dates/${language}.ts`, import.meta.url), 'utf8');
    const cldr = /CLDR ([\d.]+\d)/.exec(file)?.[1];
    // Another CLDR may word things another way; then the file only has to say which one it was made from.
    if (cldr === process.versions.cldr) {
      it(`${language}: the file is what the script writes`, () => {
        assert.equal(file, generateDateData(language));
      });

      it(`${language}: names and patterns write what Intl writes, on every day of two years in three zones`, async () => {
        const named = (await missingDates[language]!()).default;
        for (const zone of zones) assert.deepEqual(fingerprintDates(named, zone), fingerprintDates(intlDates(language), zone));
        for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C', 'D']]) assert.equal(named.formatList(items), intlDates(language).formatList(items));
      });
    } else it(`${language}: the file names its CLDR`, () => assert.match(cldr ?? '', /^\d/));
  }

  it('the fixture for browsers is what Intl writes here', () => {
    if (belarusianDates.cldr !== process.versions.cldr) return;
    assert.deepEqual(belarusianDates.zones, Object.fromEntries(zones.map((zone) => [zone, fingerprintDates(intlDates('be'), zone)])));
  });
});
