import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { newsFeed } from './create-element.js';
import { hostPages } from './sample/host-pages.js';
import { sheetArticles, sheetHead } from './sample/sheet-articles.js';
import { asFeed } from './sample/write-sample-feed.js';

const meta: Meta = { title: 'Host pages', parameters: { controls: { disable: true } } };
export default meta;
type Story = StoryObj;

const news = () => newsFeed({ feed: asFeed(sheetHead(), sheetArticles()), limit: 2 });
const note = html`<p>The host page’s own text, which stands beside the element or below it.</p>`;

/** A layout of the host in which the element has to find its width. */
const inside = (layout: (element: HTMLElement) => TemplateResult): Story => ({ render: () => layout(news()) });

export const Block = inside((element) => html`<div>${element}</div>`);
export const FlexRow = inside((element) => html`<div style="display:flex;gap:24px">${element}${note}</div>`);
export const FlexRowGrowing = inside((element) => html`<div style="display:flex;gap:24px"><div style="flex:1">${element}</div>${note}</div>`);
export const FlexColumn = inside((element) => html`<div style="display:flex;flex-direction:column;align-items:flex-start">${element}${note}</div>`);
export const Grid = inside((element) => html`<div style="display:grid;grid-template-columns:1fr 1fr;gap:24px">${element}${note}</div>`);
export const GridAuto = inside((element) => html`<div style="display:grid;grid-template-columns:auto 1fr;gap:24px">${element}${note}</div>`);
export const Float = inside((element) => html`<div style="display:flow-root"><div style="float:inline-start;margin-inline-end:24px">${element}</div>${note}</div>`);
export const TableCell = inside((element) => html`<table role="presentation"><tr><td style="vertical-align:top">${element}</td><td style="vertical-align:top">${note}</td></tr></table>`);
export const Absolute = inside((element) => html`<div style="position:relative;block-size:640px"><div style="position:absolute;inset-block-start:0">${element}</div></div>`);
export const InlineBlock = inside((element) => html`<div><span style="display:inline-block">${element}</span></div>`);
export const NarrowColumn = inside((element) => html`<div style="inline-size:240px">${element}</div>`);

/** A page that is dark without saying so by `color-scheme`. */
export const DarkUndeclared = inside((element) => html`<div style="background:#101418;color:#eee;padding:24px">${element}</div>`);

const onPage = (name: string): Story => ({ globals: { host: name }, render: () => news() });
export const Newspaper = onPage('newspaper');
export const DarkSite = onPage('dark');
export const LargeType = onPage('large');
export const RoundedBrand = onPage('rounded');
export const OldSite = onPage('old');

export const AllPages: Story = {
  // A page that sets its own scheme keeps its colours where the emulation forces them: nothing a reader meets.
  parameters: { ownScheme: true },
  render: () =>
    html`<div style="display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:24px">
      ${hostPages.map(({ name, css }) => {
        const page = document.createElement('div');
        // Each page has a scheme of its own, whatever this one has.
        page.style.cssText = `padding:24px;background:#fff;color:#1c1d1f;color-scheme:${name === 'dark' ? 'dark' : 'light'};${css}`;
        page.append(news());
        return page;
      })}
    </div>`,
};
