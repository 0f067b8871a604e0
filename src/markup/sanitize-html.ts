import { stripTracking } from '../model/canonical-url.js';
import { buildEmbed } from './build-embed.js';
import { buildImage, imageKey } from './build-image.js';
import { ATTRIBUTES, BLOCK, CONTEXT, IMPLIED, INLINE, VALUES } from './html-elements.js';
import { safeUrl } from './safe-url.js';
import { scanHtml, type HtmlAttributes } from './scan-html.js';

export interface SanitizeOptions {
  /** Absolute address that relative ones are resolved against; without it they are left out. */
  baseUrl?: string;
  /** The level that the body's highest heading gets; the others follow, none below 6. Default 3. */
  headingLevel?: number;
  /** Pictures shown elsewhere already (addresses, compared without query and size): each is left out once. */
  skipImages?: readonly string[];
  /** BCP 47 tag, set on the result. */
  language?: string;
}

/** Blocks nested deeper are opened no more: their content stays, in the last that was. */
const MAX_DEPTH = 64;
const MAX_INLINE_DEPTH = 32;
/** Elements built at most; what follows keeps its text. */
const MAX_ELEMENTS = 50_000;
const LINKS = /^(https?|mailto|tel):$/;
const LIST = /^[uod]l$/;
/** Blocks that hold phrasing only. */
const PHRASING = /^(h|pre|caption)$/;

/** An open block. `kind` is how it behaves, `node` where its content goes: its parent's node, where that holds phrasing only. */
interface Block {
  name: string;
  kind: string;
  node: Element;
  /** Opened by us, not by a tag. */
  implied: boolean;
  /** Holds something to see. Blocks that never do are not shown. */
  full: boolean;
}

/** An open phrasing element, built anew in every block that it spans; without `model` it leaves no element. */
interface Inline {
  name: string;
  model?: Element;
  /** How many blocks enclose it: it ends with the innermost of them. */
  depth: number;
}

/**
 * Turns HTML from a feed into an element that is safe to show anywhere. The text is scanned and allow-listed nodes
 * are built with `createElement`: nothing is parsed by the platform, so there is no second reading to disagree with
 * the first, no Trusted Types policy, and no violation report for a `style=` in the source.
 *
 * Kept: text, paragraphs, lists, tables (in a focusable scroll box), quotes, figures, phrasing, links (http, https,
 * mailto, tel), raster pictures. Unknown elements leave their content. Players and frames become a link. Empty
 * paragraphs go, double line breaks part paragraphs, unclosed elements are closed. Linear in time; 64 blocks deep,
 * 50,000 elements at most, beyond which text stays and elements are not built. Never throws.
 *
 * @returns a new `<div>`, detached
 */
export function sanitizeHtml(html: string, options: SanitizeOptions = {}): HTMLElement {
  const base = safeUrl(options.baseUrl)?.href;
  const skip = new Set((options.skipImages ?? []).flatMap((it) => safeUrl(it, base) ?? []).map(imageKey));
  const levels = Array.from(html.matchAll(/<h([1-6])/gi), (it) => Number(it[1]));
  const shift = (options.headingLevel ?? 3) - levels.reduce((least, level) => Math.min(least, level), 6);
  const root = document.createElement('div');
  const blocks: Block[] = [{ name: '', kind: 'div', node: root, implied: false, full: false }];
  let inlines: Inline[] = [];
  /** Where the content of each open phrasing element goes in the present block; shorter than `inlines`: not built yet. */
  let built: Element[] = [];
  let pending = '';
  let breaks = 0;
  let count = 0;
  /** Nothing but a line's start stands before the place for text. */
  let fresh = true;

  const top = () => blocks[blocks.length - 1]!;
  const create = (name: string, attributes?: HtmlAttributes): HTMLElement => {
    count++;
    const element = document.createElement(name);
    for (const attribute of ['lang', 'dir', ...(ATTRIBUTES.get(name) ?? [])]) {
      const value = attributes?.get(attribute)?.trim();
      if (value !== undefined && VALUES[attribute]!.test(value)) element.setAttribute(attribute, value);
    }
    return element;
  };

  const push = (name: string, attributes?: HtmlAttributes, inside?: string) => {
    const kind = inside ?? BLOCK.get(name)!;
    const level = Math.max(1, Math.min(6, Number(attributes?.get('level')) + shift));
    const node = inside ? top().node : create(kind === 'h' ? `h${level}` : kind, attributes);
    blocks.push({ name, kind, node, implied: !attributes, full: false });
    built = [];
  };

  /** Puts a finished block into its parent: a table into its scroll box, a lone block out of its `div`. */
  const attach = ({ kind, node }: Block, parent: Element) => {
    let box = node;
    const only = node.firstElementChild;
    if (kind === 'div' && only && !only.nextSibling && !only.previousSibling) {
      box = only;
      for (const { name, value } of node.attributes) if (!only.hasAttribute(name)) only.setAttribute(name, value);
    }
    if (kind === 'table') {
      box = document.createElement('div');
      box.className = 'table';
      box.setAttribute('tabindex', '0');
      box.setAttribute('role', 'region');
      const caption = (node as HTMLTableElement).caption?.textContent?.trim();
      if (caption) box.setAttribute('aria-label', caption);
      box.append(node);
    }
    parent.append(box);
  };

  const pop = () => {
    const block = blocks.pop()!;
    const parent = top();
    if (block.node !== parent.node && (block.full || /^t[dhr]$/.test(block.kind))) attach(block, parent.node);
    parent.full ||= block.full;
    inlines = inlines.filter(({ depth }) => depth <= blocks.length);
    built = [];
    breaks = 0;
  };

  const popTo = (length: number) => {
    while (blocks.length > length) pop();
  };

  /** Index of the innermost open block that is `wanted`, none beyond one that `barrier` names; 0 is none. */
  const findOpen = (wanted: (name: string) => boolean, barrier?: RegExp): number => {
    let index = blocks.length - 1;
    while (index > 0 && !wanted(blocks[index]!.name)) index = barrier?.test(blocks[index]!.name) ? 0 : index - 1;
    return index;
  };

  /** A list that only a stray `<li>` opened ends with its items. */
  const closeImpliedList = () => {
    if (top().implied && LIST.test(top().kind)) pop();
  };

  /** The node that text or a picture goes into now. */
  const place = (): Element => {
    closeImpliedList();
    for (let kind; (kind = IMPLIED.get(top().kind)); ) push(kind);
    const block = top();
    fresh = !block.full || breaks > 0;
    if (block.full && breaks > 1 && block.kind === 'p') {
      attach(block, blocks[blocks.length - 2]!.node);
      block.node = block.node.cloneNode() as Element;
      built = [];
    } else if (block.full) {
      for (; breaks > 0; breaks--) (built[built.length - 1] ?? block.node).append(create('br'));
    }
    breaks = 0;
    block.full = true;
    for (const { model } of inlines.slice(built.length)) {
      const parent = built[built.length - 1] ?? block.node;
      const node = model ? (model.cloneNode() as Element) : parent;
      if (model) {
        count++;
        parent.append(node);
      }
      built.push(node);
    }
    return built[built.length - 1] ?? block.node;
  };

  /** Text is put into the tree when the next tag changes the tree: pieces are joined, white space is judged once. */
  const flush = () => {
    let text = pending;
    pending = '';
    const block = top();
    if (block.kind === 'pre') {
      const full = block.full || /\S/.test(text);
      if (!block.node.firstChild) text = text.replace(/^\n/, '');
      if (text) place().append(text);
      block.full = full;
      return;
    }
    text = text.replace(/[\t\n\f\r ]+/g, ' ');
    const blank = !/[^\s\u200b]/.test(text);
    if (blank && (!text || !block.full || breaks || block.kind === 'figure' || IMPLIED.has(block.kind))) return;
    const node = place();
    node.append(fresh ? text.replace(/^ /, '') : text);
  };

  const closeInline = (name: string) => {
    const index = inlines.findLastIndex((it) => it.name === name);
    if (index < 0) return;
    inlines.splice(index, 1);
    built.length = Math.min(built.length, index);
  };

  const openInline = (name: string, attributes: HtmlAttributes) => {
    if (name === 'a') closeInline('a');
    if (/^r[tp]$/.test(name)) ['rt', 'rp'].forEach(closeInline);
    if (inlines.length >= MAX_INLINE_DEPTH) return;
    let model: Element | undefined = create(INLINE.get(name)!, attributes);
    if (name === 'a') {
      const url = safeUrl(attributes.get('href'), base, LINKS);
      if (url) {
        model.setAttribute('href', stripTracking(url.href));
        model.setAttribute('rel', 'noopener');
      } else model = undefined;
    } else if (/^(span|font)$/.test(name) && !model.attributes.length) model = undefined;
    let depth = blocks.length;
    while (depth > 1 && blocks[depth - 1]!.implied) depth--;
    inlines.push({ name, model, depth });
  };

  const openBlock = (name: string, attributes?: HtmlAttributes): void => {
    const context = CONTEXT.get(name);
    const item = /^(li|d[dt])$/.test(name);
    if (context) {
      const index = findOpen((it) => context.test(it), item ? /^(t[dh]|blockquote)$/ : undefined);
      if (index) popTo(index + 1);
      else if (item) openBlock(name === 'li' ? 'ul' : 'dl');
      else return name === 'figcaption' ? openBlock('p', attributes) : undefined;
    } else closeImpliedList();
    if (top().kind === 'p' || (top().kind === 'h' && top().full)) pop();
    const { kind, node } = top();
    if (PHRASING.test(kind)) return push(name, attributes, kind);
    if (/^t[dh]$/.test(name) && kind !== 'tr') push('tr');
    if (LIST.test(kind) && LIST.test(BLOCK.get(name)!) && node.lastElementChild) {
      // A list directly in a list belongs to the item before it.
      blocks.push({ name: 'li', kind: 'li', node: node.lastElementChild, implied: true, full: true });
    } else if (!context) for (let it; (it = IMPLIED.get(top().kind)) && it !== 'p'; ) push(it);
    push(name, attributes);
  };

  scanHtml(
    html,
    (name, attributes, content) => {
      const level = /^h[1-6]$/.test(name) && name[1]!;
      if (level) {
        name = 'h';
        attributes = new Map([...attributes, ['level', level]]);
      }
      if (count >= MAX_ELEMENTS) return;
      if (name === 'br') {
        if (top().kind === 'pre') pending += '\n';
        else {
          flush();
          breaks++;
        }
      } else if (INLINE.has(name)) {
        flush();
        openInline(name, attributes);
      } else if (BLOCK.has(name) && blocks.length < MAX_DEPTH) {
        flush();
        openBlock(name, attributes);
      } else if (name === 'hr') {
        flush();
        openBlock('div', attributes);
        top().node.append(create('hr'));
        top().full = true;
        pop();
      } else if (name === 'img') {
        const image = buildImage(attributes, base, skip);
        if (!image) return;
        flush();
        count++;
        place().append(image);
      } else if (/^(iframe|video|audio|embed)$/.test(name)) {
        const link = buildEmbed(attributes, content ?? '', base);
        if (!link) return;
        flush();
        closeInline('a');
        count++;
        openBlock('p', new Map());
        place().append(link);
        pop();
      }
    },
    (name) => {
      if (/^h[1-6]$/.test(name)) name = 'h';
      if (INLINE.has(name)) {
        // A stray end tag does not part the text around it: a hundred thousand pieces take WebKit ten seconds.
        if (!inlines.some((it) => it.name === name)) return;
        flush();
        closeInline(name);
      } else if (BLOCK.has(name) && (name === 'p' || findOpen((it) => it === name))) {
        flush();
        const index = findOpen((it) => it === name, name === 'table' ? undefined : (CONTEXT.get(name) ?? /^(t[dh]|caption)$/));
        if (index) popTo(index);
      }
    },
    (text) => {
      pending += text;
    },
  );
  flush();
  popTo(1);
  if (options.language && VALUES['lang']!.test(options.language)) root.setAttribute('lang', options.language);
  return root;
}
