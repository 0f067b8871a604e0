import {assert} from 'chai';
import {LitElement, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
@customElement('x-smoke')
class Smoke extends LitElement {
  @property() name = 'a';
  override render() { return html`<p>${this.name}</p>`; }
}
describe('smoke', () => {
  it('renders', async () => {
    const e = new Smoke();
    document.body.append(e);
    e.name = 'b';
    await e.updateComplete;
    assert.equal(e.shadowRoot!.textContent, 'b');
    assert.isAbove(e.getBoundingClientRect().height + e.shadowRoot!.querySelector('p')!.offsetWidth, 0);
  });
});
