import { assert } from 'chai';
import { escapeText, foldLine, writeParameter } from '../../src/selecting/write-content-line.js';

describe('lines of iCalendar', () => {
  it('are folded at 75 octets, between characters (RFC 5545 3.1)', () => {
    const line = `SUMMARY:${'ў😀'.repeat(40)}`;
    const folded = foldLine(line);
    assert.equal(folded.replaceAll('\r\n ', ''), `${line}\r\n`);
    for (const part of folded.split('\r\n')) assert.isAtMost(new TextEncoder().encode(part).length, 75);
    assert.notInclude(folded, '\ufffd');
    assert.equal(foldLine('x'.repeat(75)), `${'x'.repeat(75)}\r\n`);
  });

  it('have texts escaped (3.3.11), parameters quoted (3.2) and their quotes written as RFC 6868 has them', () => {
    assert.equal(escapeText('a;b,c\\d\r\ne\u0007'), 'a\\;b\\,c\\\\d\\ne');
    assert.equal(writeParameter('Plain'), 'Plain');
    assert.equal(writeParameter('A "b": c^\nd'), '"A ^\'b^\': c^^^nd"');
  });
});
