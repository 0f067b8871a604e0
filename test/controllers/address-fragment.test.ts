import { assert } from 'chai';
import { readFragment, writeFragment } from '../../src/controllers/address-fragment.js';

describe('the fragment of an address', () => {
  it('keeps what was written, whatever it is', () => {
    const state = { view: 'week', date: '2026-12-07', event: 'opera;1&2=3:4@portal.example/я', filter: 'Culture, Sport', search: '100 %+' };
    const hash = writeFragment('', 'events', state);
    assert.deepEqual(readFragment(hash, 'events'), state);
    assert.match(hash, /^#events=view:week;date:2026-12-07;event:opera%3B1%262%3D3%3A4@portal\.example\/%D1%8F;filter:Culture,\+Sport/);
    assert.deepEqual(readFragment(new URL(hash, 'https://portal.example/').hash, 'events'), state);
  });

  it('leaves alone what is not its own', () => {
    const hash = writeFragment('#chapter-2&other=view:map', 'events', { view: 'day' });
    assert.equal(hash, '#chapter-2&other=view:map&events=view:day');
    assert.equal(writeFragment(hash, 'events', { view: 'week' }), '#chapter-2&other=view:map&events=view:week');
    assert.equal(writeFragment(hash, 'events', { view: undefined, date: '' }), '#chapter-2&other=view:map');
    assert.equal(writeFragment('#events=view:day', 'events', {}), '');
    assert.deepEqual(readFragment(hash, 'other'), { view: 'map' });
  });

  it('keeps names apart that begin alike, and any name', () => {
    assert.isUndefined(readFragment('#events-2=view:day', 'events'));
    assert.isUndefined(readFragment('#events', 'events'));
    const hash = writeFragment('#a=view:x', 'мерапрыемствы & co=1', { view: 'day' });
    assert.deepEqual(readFragment(hash, 'мерапрыемствы & co=1'), { view: 'day' });
    assert.deepEqual(readFragment(hash, 'a'), { view: 'x' });
  });

  it('reads what it can of a damaged one', () => {
    assert.deepEqual(readFragment('#e=view:%E0%A4%A;date:2026-12-01;;:x;nothing;__proto__:1;Event:2', 'e'), { date: '2026-12-01' });
    assert.deepEqual(readFragment('#e=', 'e'), {});
    assert.isAtMost(Object.keys(readFragment(`#e=${'a:1;'.repeat(1e5)}`, 'e')!).length, 12);
  });
});
