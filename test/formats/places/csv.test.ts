import { assert } from 'chai';
import { readCsv, toRecords } from '../../../src/formats/places/csv.js';

describe('CSV (RFC 4180 and what spreadsheets make of it)', () => {
  const cases: [name: string, text: string, rows: string[][]][] = [
    ['plain, CRLF, no end of line at the end', 'a,b\r\n1,2', [['a', 'b'], ['1', '2']]],
    ['quotes with separators, line ends and doubled quotes', 'a;b\n"1;2";"say ""x""\nagain"\n', [['a', 'b'], ['1;2', 'say "x"\nagain']]],
    ['an empty cell at the end', 'a,b,c\n1,,\n', [['a', 'b', 'c'], ['1', '', '']]],
    ['empty rows are left out', 'a,b\n\n,\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['CR alone', 'a\tb\r1\t2\r', [['a', 'b'], ['1', '2']]],
    ['sep= in front', 'sep=|\na|b,c\n1|2\n', [['a', 'b,c'], ['1', '2']]],
    ['a quote inside a cell is a quote', 'a,b\n5" wide,2\n', [['a', 'b'], ['5" wide', '2']]],
    ['a quoted header with commas', '"a, b";c\n1;2\n', [['a, b', 'c'], ['1', '2']]],
    ['a quote that never ends', 'a,b\n"1,2\n3', [['a', 'b'], ['1,2\n3']]],
    ['text behind a closing quote stays', 'a,b\n"1"x,2\n', [['a', 'b'], ['1x', '2']]],
    ['one column', 'name\nMill\n', [['name'], ['Mill']]],
  ];
  for (const [name, text, rows] of cases) it(name, () => assert.deepEqual(readCsv(text), rows));

  it('records have the first row\'s words; cells beyond it are dropped; names of Object.prototype are words like others', () => {
    const [record] = toRecords([['name', '__proto__', ''], ['Mill', 'x', 'y', 'z']]);
    assert.deepEqual({ ...record }, { name: 'Mill', ['__proto__']: 'x' });
    assert.isUndefined(({} as Record<string, unknown>).x);
  });

  it('a megabyte of quotes ends in time', () => {
    const start = performance.now();
    readCsv('a,b\n' + '"'.repeat(1e6));
    readCsv('a,b\n' + '"x"'.repeat(3e5));
    assert.isBelow(performance.now() - start, 3000);
  });
});
