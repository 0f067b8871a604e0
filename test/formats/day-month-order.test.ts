import { assert } from 'chai';
import { readFeed } from '../../src/formats/read-feed.js';

const datesOf = async (...dates: string[]): Promise<(string | undefined)[]> => {
  const items = dates.map((date, i) => `<item><title>${i}</title><guid>${i}</guid><pubDate>${date}</pubDate></item>`).join('');
  return (await readFeed(`<rss version="2.0"><channel>${items}</channel></rss>`)).items.map(({ published }) => published);
};

describe('a date that could be two days', () => {
  it('is unknown alone', async () => assert.deepEqual(await datesOf('03/04/2026'), [undefined]));

  it('is read as the dates before it', async () => {
    assert.deepEqual(await datesOf('24/03/2026', '03/04/2026'), ['2026-03-24', '2026-04-03']);
    assert.deepEqual(await datesOf('03/24/2026', '03/04/2026'), ['2026-03-24', '2026-03-04']);
  });

  it('is unknown where they disagree', async () => {
    assert.deepEqual(await datesOf('24/03/2026', '03/24/2026', '03/04/2026'), ['2026-03-24', '2026-03-24', undefined]);
  });
});
