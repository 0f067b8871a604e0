import { assert } from 'chai';
import { listDirectives, writePolicy } from '../../src/embedding/list-directives.js';

const page = 'https://embassy.example/news';
const script = 'https://cdn.example/1.0.0/portal-widgets.js';

describe('listDirectives', () => {
  it('names the origins of the script, the feed and its pictures, and one Trusted Types policy', () => {
    const directives = listDirectives({ page, script, attributes: { src: 'https://portal.example/rss /own.ics', 'day-source': 'https://days.example/x.ics' } });
    assert.deepEqual(directives, {
      'script-src': 'https://cdn.example',
      'connect-src': "https://portal.example 'self' https://days.example",
      'img-src': "https://portal.example 'self' https://days.example",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'portal-widgets',
    });
  });

  it('takes pictures by their own origins, none where none are shown', () => {
    const src = 'https://portal.example/rss';
    assert.equal(listDirectives({ page, script, attributes: { src }, pictures: ['https://img.example/a.png'] })['img-src'], 'https://img.example');
    assert.equal(listDirectives({ page, script, attributes: { src, images: 'none' } })['img-src'], "'none'");
    assert.equal(listDirectives({ page, script, attributes: { image: '/a.png' } })['img-src'], "'self'");
  });

  it('names the gateway, the portal, the outline and the tiles', () => {
    const attributes = {
      src: 'feed:news', gateway: 'https://feeds.embassy.example/x', portal: 'portal.example', 'map-outline': '/outline.json',
      'map-tiles': 'https://tiles.example/{z}/{x}/{y}.png',
    };
    const directives = listDirectives({ page, script, attributes });
    assert.equal(directives['connect-src'], "https://feeds.embassy.example 'self' https://portal.example");
    assert.equal(directives['img-src'], 'https://tiles.example');
    assert.equal(listDirectives({ page, script, attributes: { 'map-outline': '{"type":"FeatureCollection"}' } })['connect-src'], "'none'");
  });

  it('trusts by nonce where the page does', () => {
    assert.equal(listDirectives({ page, script, nonce: 'abc', attributes: {} })['script-src'], "'nonce-abc' 'strict-dynamic'");
    assert.equal(listDirectives({ page, script: '/own.js', attributes: {} })['script-src'], "'self'");
  });

  it('asks for nothing where nothing is fetched; an address that is no feed`s adds nothing', () => {
    assert.equal(listDirectives({ page, script, attributes: {} })['connect-src'], "'none'");
    assert.equal(listDirectives({ page, script, attributes: { src: 'javascript:alert(1)' } })['connect-src'], "'none'");
    assert.equal(listDirectives({ page, script, attributes: { src: 'data:text/calendar,BEGIN' } })['connect-src'], 'data:');
  });

  it('is written as one line, which no address can break', () => {
    const attributes = { src: "https://portal.example/rss;script-src%20*;'unsafe-inline'" };
    assert.equal(
      writePolicy(listDirectives({ page, script, attributes })),
      "script-src https://cdn.example; connect-src https://portal.example; img-src https://portal.example; require-trusted-types-for 'script'; trusted-types portal-widgets",
    );
  });
});
