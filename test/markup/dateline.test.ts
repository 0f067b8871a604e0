import { assert } from 'chai';
import { findDateline } from '../../src/markup/dateline.js';

/** The dateline is what stands before `|`. */
const FOUND: [text: string, place: string | undefined, agency: string | undefined][] = [
  ['MINSK, 30 November (BelTA) –| The bridge opened.', 'MINSK', 'BelTA'],
  ['MINSK (BelTA) -| The bridge opened.', 'MINSK', 'BelTA'],
  ['Minsk (BelTA) —| The bridge opened.', 'Minsk', 'BelTA'],
  ['MINSK, Nov. 30 (Xinhua) --| The bridge', 'MINSK', 'Xinhua'],
  ['WASHINGTON (AP) —| The bridge', 'WASHINGTON', 'AP'],
  ['NEW YORK, Nov 30 (Reuters) -| The bridge', 'NEW YORK', 'Reuters'],
  ['BAGHDAD, Iraq (AP) —| The bridge', 'BAGHDAD', 'AP'],
  ['VILNIUS, November 30, 2026 (ELTA) –| The bridge', 'VILNIUS', 'ELTA'],
  ['Brest, 3 July (Portal News) –| The bridge', 'Brest', 'Portal News'],
  ['GRODNO, 30th November –| The bridge', 'GRODNO', undefined],
  ['Минск, 30 ноября. /Корр. БЕЛТА/.| Мост открыт.', 'Минск', 'Корр. БЕЛТА'],
  ['30 ноября, Минск /Корр. БЕЛТА/.| Мост открыт.', 'Минск', 'Корр. БЕЛТА'],
  ['30 лістапада, Мінск /Кар. БЕЛТА/.| Мост адкрыты.', 'Мінск', 'Кар. БЕЛТА'],
  ['МИНСК, 30 ноября (ПОРТАЛ) —| Мост открыт.', 'МИНСК', 'ПОРТАЛ'],
  ['МІНСК, 30 лістапада (ПАРТАЛ) –| Мост адкрыты.', 'МІНСК', 'ПАРТАЛ'],
  ['МОСКВА, 30 ноября. /ТАСС/.| Мост открыт.', 'МОСКВА', 'ТАСС'],
  ['МИНСК, 30 ноя —| РИА Новости. Мост', 'МИНСК', undefined],
  ['РОСТОВ-НА-ДОНУ, 1 мая 2026 г. (ПОРТАЛ) —| Мост', 'РОСТОВ-НА-ДОНУ', 'ПОРТАЛ'],
  ['BERLIN, 30. November (dpa) –| Die Brücke', 'BERLIN', 'dpa'],
  ['WARSZAWA, 30 listopada (PAP) –| Most', 'WARSZAWA', 'PAP'],
  ['مينسك 30 نوفمبر (بيلتا) -| افتتح الجسر', 'مينسك', 'بيلتا'],
  ['الرياض (واس) -| افتتح الجسر', 'الرياض', 'واس'],
  ['مينسك، ٣٠ تشرين الثاني ٢٠٢٦ (أخبار البوابة) -| افتتح', 'مينسك', 'أخبار البوابة'],
  ['新华社明斯克11月30日电（记者张三）|大桥开通。', '明斯克', '新华社'],
  ['明斯克11月30日电| 大桥开通。', '明斯克', undefined],
  ['中新网11月30日电|大桥开通。', undefined, '中新网'],
  ['本报明斯克2026年11月30日电 （记者李四）|大桥', '明斯克', '本报'],
];

const MISSED = [
  '', 'Minsk', 'The bridge opened on 30 November (Monday) – and closed.', 'WARNING – heavy rain is expected.', 'COVID-19 – what to know', 'MINSK – The bridge',
  'Brest (Belarus) – a city on the Bug – is old.', 'Minsk, 30 people – all of them volunteers – came.', 'Минск, 30 человек — все добровольцы', 'Ivanov (Dinamo) – scored',
  'UNESCO (Paris) is a body', 'On 30 November, Minsk saw snow.', '30 November is a day', 'November 30, 2026', 'Минск — столица Беларуси.', 'В Минске 30 ноября (понедельник) открыли мост.',
  '11月30日，大桥开通。', '明斯克大桥11月30日开通', 'افتتح الجسر في مينسك يوم 30 نوفمبر', 'منظمة (دولية) - قالت', '– –', '(AP) —', 'MINSK (', 'MINSK, 30 November (BelTA', '1/2/2026 – dates',
  'a MINSK, 30 November (BelTA) –', 'IN MINSK ON 30 NOVEMBER IT SNOWED', 'Anna Petrova, 30, said – quietly – no.', 'May 1 – Labour Day', 'Brest, March 8, is quiet.',
];

describe('findDateline', () => {
  for (const [marked, place, agency] of FOUND) {
    it(`finds ${marked}`, () => {
      const text = marked.replace('|', '');
      const found = findDateline(text);
      assert.equal(found && text.slice(0, found.length), marked.split('|')[0]);
      assert.equal(found?.place, place);
      assert.equal(found?.agency, agency);
    });
  }
  for (const text of MISSED) it(`leaves ${text || 'nothing'}`, () => assert.isUndefined(findDateline(text)));

  it('reads white space of every kind, at the start too', () => {
    assert.equal(findDateline('\n MINSK,\u00a030\u00a0November (BelTA)\u00a0– Text')?.length, 30);
  });

  it('ends in time on what only looks like one', () => {
    const start = performance.now();
    for (const piece of ['A ', 'A', 'A, ', 'Aa-', '30 ', 'мая ', '明', 'ا ', '(', 'A (A) ', 'A. 1 мая. ', "A'"]) findDateline(piece.repeat(1e5));
    assert.isBelow(performance.now() - start, 2000);
  });
});
