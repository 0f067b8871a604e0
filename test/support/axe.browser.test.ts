import {assert} from 'chai';
import {findViolations} from './axe.js';

function show(html: string): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'}).innerHTML = html;
  document.body.append(host);
  return host;
}

describe('axe', () => {
  it('looks into shadow trees and says what is wrong where', async () => {
    const host = show('<img src="data:," width="10" height="10"><button></button>');
    const violations = await findViolations(host);
    host.remove();
    assert.lengthOf(violations, 2);
    assert.match(violations.join('\n'), /^button-name \(critical\).*\n.*div >>> button/m);
    assert.match(violations.join('\n'), /^image-alt/m);
  });

  it('finds nothing wrong with a good button', async () => {
    const host = show('<button>Go</button>');
    const violations = await findViolations(host);
    host.remove();
    assert.deepEqual(violations, []);
  });

  it('does not pass what it did not see', async () => {
    const host = show('<button></button>');
    host.hidden = true;
    const error = await findViolations(host).catch((cause: unknown) => cause);
    host.remove();
    assert.match(String(error), /checked nothing/);
  });
});
