import { HEIGHT_MESSAGE } from './follow-frames.js';

/**
 * Shows, in a page that stands in a frame, what its address asks for: `embed.html?widget=news-feed&src=…&link=…&text=…`. Every
 * other parameter is an attribute of the element, `lang` is the page's language. Tells the page around it how high it is, in our
 * words and, where the address carries WordPress's `#?secret=`, in those of its oEmbed frames.
 */
export function showEmbed(): void {
  const given = new URLSearchParams(location.search);
  const carrier = document.createElement('div');
  const fallback = document.createElement('a');
  const link = URL.parse(given.get('link') ?? '');
  if (link && /^https?:$/.test(link.protocol)) fallback.href = link.href;
  fallback.textContent = given.get('text') ?? link?.hostname ?? '';
  document.title = fallback.textContent;
  document.documentElement.lang = given.get('lang') ?? '';
  for (const [name, value] of given) if (/^[a-z-]+$/.test(name)) carrier.setAttribute(`data-${name === 'widget' ? 'portal-widget' : name}`, value);
  carrier.setAttribute('data-loading', 'eager');
  carrier.append(fallback);
  document.body.append(carrier);

  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }).observe(document.body);
}
