import { assert } from 'chai';
import { findClockChange } from '../../src/selecting/clock-change.js';

describe('findClockChange', () => {
  it('finds the hour that is left out and the one that comes twice', () => {
    assert.deepEqual(findClockChange('2026-03-29', 'Europe/Warsaw'), { from: 120, to: 180, skipped: true });
    assert.deepEqual(findClockChange('2026-10-25', 'Europe/Warsaw'), { from: 120, to: 180, skipped: false });
    assert.deepEqual(findClockChange('2026-03-08', 'America/New_York'), { from: 120, to: 180, skipped: true });
    assert.deepEqual(findClockChange('2026-11-01', 'America/New_York'), { from: 60, to: 120, skipped: false });
  });

  it('knows changes of half an hour, and at midnight', () => {
    assert.deepEqual(findClockChange('2026-04-05', 'Australia/Lord_Howe'), { from: 90, to: 120, skipped: false });
    assert.deepEqual(findClockChange('2026-09-06', 'America/Santiago'), { from: 0, to: 60, skipped: true });
    assert.isUndefined(findClockChange('2026-09-05', 'America/Santiago'));
    assert.deepEqual(findClockChange('2026-04-04', 'America/Santiago'), { from: 1380, to: 1440, skipped: false });
    assert.isUndefined(findClockChange('2026-04-05', 'America/Santiago'));
  });

  it('finds none on other days and in zones without', () => {
    assert.isUndefined(findClockChange('2026-03-28', 'Europe/Warsaw'));
    assert.isUndefined(findClockChange('2026-03-29', 'Europe/Minsk'));
    assert.isUndefined(findClockChange('2026-03-29', 'No/Where'));
  });
});
