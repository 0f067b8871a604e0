import { assert } from 'chai';
import { creditLine } from '../../src/i18n/credit-line.js';
import { getLocale } from '../../src/i18n/locale.js';

describe('creditLine', () => {
  const line = (credit: string): string => creditLine(getLocale('en'), credit);

  it('says that it is a photo where the credit names a person alone', () => {
    assert.equal(line('A. Ivanova'), 'Photo: A. Ivanova');
    assert.equal(line('A. Ivanova, CC BY-SA 4.0'), 'Photo: A. Ivanova, CC BY-SA 4.0');
    assert.equal(line('Museum, room 3: east'), 'Photo: Museum, room 3: east');
  });

  it('leaves a credit that says itself what it is', () => {
    assert.equal(line('Drawing: Portal Widgets, CC0'), 'Drawing: Portal Widgets, CC0');
    assert.equal(line('Фото: А. Иванова'), 'Фото: А. Иванова');
  });
});
