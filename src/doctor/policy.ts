import { findTagEnd } from '../model/tag-end.js';
import { readAttributes } from '../formats/read-attributes.js';

/** The policies that an answer and its page set (CSP 3 sections 3.1 and 3.3). */
export function readPolicies(header: string | undefined, html: string): string[] {
  const policies = (header ?? '').split(',');
  for (const { index } of html.slice(0, 1e6).matchAll(/<meta\s/gi)) {
    const tag = readAttributes(html.slice(index + 5, findTagEnd(html, index)));
    if (/^content-security-policy$/i.test(tag['http-equiv'] ?? '')) policies.push(...(tag.content ?? '').split(','));
  }
  return policies.map((policy) => policy.trim()).filter(Boolean);
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');
const SOURCE = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+|\[[\da-f:]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** Whether a source expression matches (CSP 3 section 6.7.2.8); a path does not count after a redirect. */
function matches(source: string, url: URL, page: URL, isRedirect: boolean): boolean {
  const word = source.toLowerCase();
  const upgraded = (scheme: string): boolean => url.protocol === `${scheme}:` || (scheme === 'http' && url.protocol === 'https:');
  if (word === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
  if (word === "'self'") {
    const defaults = !page.port && !url.port && upgraded(page.protocol.slice(0, -1));
    return url.origin === page.origin || (url.hostname === page.hostname && defaults);
  }
  const scheme = /^([a-z][a-z\d+.-]*):$/.exec(word)?.[1];
  if (scheme) return upgraded(scheme);
  const [, wanted, host, port, path] = SOURCE.exec(source) ?? [];
  if (!host || !upgraded(wanted?.toLowerCase() ?? page.protocol.slice(0, -1))) return false;
  const name = host.toLowerCase();
  if (name !== '*' && (name.startsWith('*.') ? !url.hostname.endsWith(name.slice(1)) : name !== url.hostname)) return false;
  const own = portOf(url);
  if (port ? port !== '*' && port !== own && !(port === '80' && own === '443') : url.port) return false;
  if (!path || path === '/' || isRedirect) return true;
  return path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path;
}

/** Whether all policies of a page let it load `url` for that purpose (`default-src` where the directive is absent). */
export function isAllowed(policies: readonly string[], directive: string, url: URL, page: URL, isRedirect = false): boolean {
  return policies.every((policy) => {
    const directives = new Map<string, string[]>();
    for (const part of policy.split(';')) {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
    }
    const sources = directives.get(directive) ?? directives.get('default-src');
    return !sources || sources.some((source) => matches(source, url, page, isRedirect));
  });
}
