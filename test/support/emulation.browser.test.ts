import {assert} from 'chai';
import {emulate, inChromium, isWebKit, setViewport} from './emulation.js';

const matches = (query: string): boolean => matchMedia(query).matches;

inChromium(() => {
  describe('emulated media', () => {
    it('hold together', async () => {
      await emulate({colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce', contrast: 'more'});
      assert.isTrue(matches('(prefers-color-scheme: dark)'));
      assert.isTrue(matches('(forced-colors: active)'));
      assert.isTrue(matches('(prefers-reduced-motion: reduce)'));
      assert.isTrue(matches('(prefers-contrast: more)'));
      const paragraph = document.createElement('p');
      paragraph.style.color = 'rgb(1, 2, 3)';
      document.body.append(paragraph);
      assert.notEqual(getComputedStyle(paragraph).color, 'rgb(1, 2, 3)');
      paragraph.remove();
    });

    it('end with their test', () => {
      assert.isFalse(matches('(prefers-color-scheme: dark)'));
      assert.isFalse(matches('(forced-colors: active)'));
    });

    it('include paper', async () => {
      await emulate({media: 'print'});
      assert.isTrue(matches('print'));
      await emulate({});
      assert.isTrue(matches('screen'));
    });
  });
});

if (!isWebKit) {
  describe('the viewport', () => {
    it('takes a size', async () => {
      await setViewport({width: 320, height: 500});
      assert.deepEqual([innerWidth, innerHeight], [320, 500]);
    });

    it('is the usual one in the next test', () => {
      assert.deepEqual([innerWidth, innerHeight], [800, 600]);
    });
  });
}
