import {assert} from 'chai';
describe('smoke', () => {
  it('knows the zone', () => { assert.include(['Europe/Minsk', 'America/New_York', 'Pacific/Apia'], Intl.DateTimeFormat().resolvedOptions().timeZone); assert.equal(new Date().getTimezoneOffset() !== 0, true); });
});
