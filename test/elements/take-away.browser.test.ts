import { assert } from 'chai';
import { emulate, inChromium } from '../support/emulation.js';
import { mountGallery as mount } from './gallery-host.js';
import { until } from './harness.js';

describe('places to take along', () => {
  inChromium(() => {
    it('on paper the list asked for stands in place of the cards, then these again', async () => {
      let printed = 0;
      const real = window.print;
      window.print = () => void printed++;
      const shown = await mount({ downloads: true });
      const height = (selector: string): number => shown.find(selector)[0]?.getBoundingClientRect().height ?? 0;
      await until(() => shown.hasButton('Print'), 'the button');
      shown.button('Print').click();
      window.print = real;
      assert.equal(printed, 1);
      await emulate({ media: 'print' });
      assert.isAbove(height('.sheet'), 100);
      assert.equal(height('.grid'), 0);
      assert.isAbove(height('.sheet-map'), 100);
      assert.lengthOf(shown.find('.sheet li'), 4);
      assert.include(shown.find('.sheet')[0]!.textContent, 'A. Painter 1');
      dispatchEvent(new Event('afterprint'));
      await shown.settled();
      assert.isAbove(height('.grid'), 100);
      assert.equal(height('.sheet'), 0);
    });
  });

  it('as a file that is made here', async () => {
    const links: HTMLAnchorElement[] = [];
    const real = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      const shown = await mount({ downloads: true });
      await until(() => shown.hasButton('GeoJSON'), 'the button');
      shown.button('GeoJSON').click();
      const [link] = links;
      assert.equal(link!.download, 'Sites.geojson');
      assert.isTrue(link!.href.startsWith('blob:'));
      const { features } = (await (await fetch(link!.href)).json()) as { features: unknown[] };
      assert.isNotEmpty(features);
    } finally {
      HTMLAnchorElement.prototype.click = real;
    }
  });
});
