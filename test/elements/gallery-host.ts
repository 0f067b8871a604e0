import '../../src/define/heritage-sites-gallery.js';
import type { HeritageSitesGallery } from '../../src/elements/heritage-sites-gallery.js';
import { build, press, Shown, until, type MountOptions } from './harness.js';
import { pictureUrl, publish } from './sample-news.js';

type Attributes = Record<string, string | number | boolean | undefined>;

export const image = (n: number, more: object = {}): object => ({ url: `${pictureUrl()}#${n}`, width: 600, height: 400, author: `A. Painter ${n}`, license: 'CC BY 4.0', alt: `View ${n}`, ...more });
export const row = (name: string, more: object): object => ({ name, url: `https://portal.example/${encodeURIComponent(name)}`, ...more });

export const sites = [
  row('Old Castle', { id: '1', category: 'Cultural', criteria: '(ii)(iv)', inscribed: 2000, country: ['BY'], region: 'West Region', images: [image(1), image(2)] }),
  row('Great Forest', { id: '2', category: 'Natural', criteria: '(ix)(x)', inscribed: 1979, history: [{ year: 1992, what: 'extended' }], country: ['BY', 'PL'], images: [image(3)], name_be: 'Вялікі лес' }),
  row('Long Arc', {
    id: '3', category: 'Cultural', criteria: '(ii)', inscribed: 2005, country: 'EE,BY,NO', danger: 'Y 2012', images: [image(4)],
    components: [{ name: 'South', latitude: 52.1, longitude: 25.5, country: 'BY' }, { name: 'North', latitude: 70.6, longitude: 23.6, country: 'NO' }],
  }),
  row('Small Well', { id: '4', category: 'Cultural', country: ['LT'], images: [{ url: `${pictureUrl()}#5` }] }),
];

/** A gallery of these places on the page, loaded at once, with everything that follows the first cards. */
export async function mountGallery(attributes: Attributes = {}, options: MountOptions<HeritageSitesGallery> = {}, places: readonly object[] = sites): Promise<Shown<HeritageSitesGallery>> {
  const { element, box } = build<HeritageSitesGallery>(
    'heritage-sites-gallery',
    { src: await publish(JSON.stringify({ title: 'Sites', places })), loading: 'eager', history: 'none', ...attributes },
    { width: 800, ...options },
  );
  const shown = new Shown<HeritageSitesGallery>(element, box);
  document.body.append(box);
  await shown.withItems();
  await until(() => shown.find('footer').length, 'what follows the first places');
  await shown.settled();
  return shown;
}

export const names = (shown: Shown<HeritageSitesGallery>): string => shown.headlines().join(', ');
export const photo = (shown: Shown<HeritageSitesGallery>, name: string): HTMLButtonElement => shown.button(`Pictures: ${name}`);
export const dialog = (shown: Shown<HeritageSitesGallery>, selector = 'dialog.lightbox'): HTMLDialogElement | undefined => shown.find<HTMLDialogElement>(selector)[0];

export async function openPhotos(shown: Shown<HeritageSitesGallery>, name: string): Promise<HTMLDialogElement> {
  photo(shown, name).focus();
  await press('Enter');
  return until(() => (dialog(shown)?.open ? dialog(shown) : undefined), 'the lightbox');
}

/** Opens the details of a place by its name. */
export async function openDetails(shown: Shown<HeritageSitesGallery>, name: string): Promise<HTMLDialogElement> {
  const link = shown.link(name);
  link.focus();
  await press('Enter');
  const open = await until(() => (dialog(shown, 'dialog.place')?.open ? dialog(shown, 'dialog.place') : undefined), 'the details');
  await until(() => open.querySelector('.place-ways a'), 'its links');
  return open;
}

export const caption = (shown: Shown<HeritageSitesGallery>): string => shown.find('#lb-title')[0]!.textContent.trim();
