import { assert } from 'chai';
import { css, LitElement } from 'lit';
import { VisibilityController } from '../../src/controllers/visibility-controller.js';

class LazyElement extends LitElement {
  static override styles = css`:host { display: block; min-height: 1px; }`;
  loading: 'lazy' | 'eager' = 'lazy';
  readonly visibility = new VisibilityController(this, () => this.loading === 'lazy');
}
customElements.define('test-lazy', LazyElement);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('VisibilityController', () => {
  let place: HTMLElement;
  let element: LazyElement;

  beforeEach(() => {
    place = document.createElement('div');
    element = document.createElement('test-lazy') as LazyElement;
    place.append(element);
    document.body.append(place);
  });
  afterEach(() => place.remove());

  /** Puts the element this far below the viewport. */
  const push = (pixels: number): void => {
    place.remove();
    place.style.paddingTop = `${innerHeight + pixels}px`;
    document.body.append(place);
  };

  it('is visible in the viewport and 400 px below it', async () => {
    push(300);
    await wait(150);
    assert.isTrue(element.visibility.visible);
  });

  it('waits further below, and asks for an update on the way in', async () => {
    const far = document.createElement('test-lazy') as LazyElement;
    push(0);
    const own = document.createElement('div');
    own.style.paddingTop = `${innerHeight + 2000}px`;
    own.append(far);
    document.body.append(own);
    await wait(150);
    assert.isFalse(far.visibility.visible);
    let updates = 0;
    far.addController({ hostUpdated: () => void updates++ });
    own.style.paddingTop = '0';
    scrollTo(0, document.body.scrollHeight);
    await wait(150);
    assert.isTrue(far.visibility.visible);
    assert.isAbove(updates, 0);
    own.remove();
  });

  describe('out of sight', () => {
    let hidden: LazyElement;
    beforeEach(async () => {
      place.style.display = 'none';
      hidden = document.createElement('test-lazy') as LazyElement;
      place.append(hidden);
      await wait(100);
      assert.isFalse(hidden.visibility.visible);
    });

    it('is visible for the printer', () => {
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(hidden.visibility.visible);
    });

    it('follows a change to eager', async () => {
      hidden.loading = 'eager';
      hidden.requestUpdate();
      await hidden.updateComplete;
      assert.isTrue(hidden.visibility.visible);
    });

    it('is watched again after a move, and let go when removed', async () => {
      hidden.remove();
      dispatchEvent(new Event('beforeprint'));
      assert.isFalse(hidden.visibility.visible);
      document.body.prepend(hidden);
      scrollTo(0, 0);
      await wait(150);
      assert.isTrue(hidden.visibility.visible);
      hidden.remove();
    });
  });

  it('is visible at once when eager', () => {
    const eager = document.createElement('test-lazy') as LazyElement;
    eager.loading = 'eager';
    place.style.display = 'none';
    place.append(eager);
    assert.isTrue(eager.visibility.visible);
  });
});
