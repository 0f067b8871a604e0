/**
 * What stands on a page for one of our elements, where a CMS lets no unknown tag through:
 * `<p data-portal-widget="news-feed" data-src="…">`, `<a data-portal-widget="news-feed" …>`, or a link that tells all in its
 * address, `<a href="https://portal.example/news#portal-widget=news-feed&src=…">`. An element of ours stands for itself.
 */
export const CARRIERS = '[data-portal-widget],a[href*="#portal-widget="]';

/** Reads what a carrier says, by the name of the attribute; `portal-widget` is the tag. Nothing where it says nothing. */
export function readCarrier(carrier: HTMLElement, name: string): string | null {
  const { hash } = carrier as HTMLAnchorElement;
  return carrier.getAttribute(`data-${name}`) ?? new URLSearchParams(hash?.slice(1)).get(name);
}
