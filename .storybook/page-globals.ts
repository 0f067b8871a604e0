import { hostPages } from '../stories/sample/host-pages.js';

interface Item {
  value: string;
  title: string;
}

const toolbar = (title: string, icon: string, items: Item[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** Languages that the elements speak, by their own names. */
export const languages: Readonly<Record<string, string>> = {
  en: 'English', be: 'Беларуская', ru: 'Русский', zh: '中文', ar: 'العربية',
  de: 'Deutsch', fr: 'Français', es: 'Español', pl: 'Polski', lt: 'Lietuvių',
};

/** What the toolbar offers: the page around a story. */
export const globalTypes = {
  scheme: toolbar('Colour scheme', 'mirror', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  locale: toolbar('Language', 'globe', Object.entries(languages).map(([value, title]) => ({ value, title }))),
  direction: toolbar('Direction', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: toolbar('Width of the element', 'grow', [
    { value: '', title: 'Full width' },
    ...['280', '320', '480', '768', '1200'].map((value) => ({ value, title: `${value} px` })),
  ]),
  host: toolbar('Host page', 'browser', hostPages.map(({ name, label }) => ({ value: name, title: label }))),
};

export const initialGlobals = { scheme: 'light', locale: 'en', direction: 'auto', width: '', host: 'plain' };

const rightToLeft = /^(ar|fa|he|ur)\b/;

/** The page around a story, as its globals say. */
export function wrapInPage(content: Node, globals: Record<string, unknown>): HTMLElement {
  const { scheme, locale, direction, width, host } = { ...initialGlobals, ...globals };
  const page = document.createElement('div');
  page.lang = locale;
  page.dir = direction === 'auto' ? (rightToLeft.test(locale) ? 'rtl' : 'ltr') : direction;
  const dark = scheme === 'dark';
  const css = hostPages.find(({ name }) => name === host)?.css ?? '';
  page.style.cssText = `box-sizing:border-box;padding:24px;color-scheme:${scheme};background:${dark ? '#141619' : '#fff'};color:${dark ? '#f1f1ef' : '#1c1d1f'};${css}`;
  const room = document.createElement('div');
  if (width) room.style.inlineSize = `${width}px`;
  room.append(content);
  page.append(room);
  return page;
}
