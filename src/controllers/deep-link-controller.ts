import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFragment, writeFragment, type FragmentState } from './address-fragment.js';

/** Fields of an address: absent is what the element shows without one. */
export type LinkedState = Readonly<Record<string, string | undefined>>;

/** What an element keeps in the page's address. */
export interface DeepLinkPlace {
  enabled(): boolean;
  /** What is shown now, but for what is shown without an address. */
  read(): LinkedState;
  /** The field of what is open over everything else, if anything is: closing it goes back to where it was opened. */
  readonly open: readonly string[];
  /** Whether choices make entries of the page's history; they do by default. */
  entries?(): boolean;
  /** Shows what an address says; a field that is absent, as it was at first. Nothing of it can be trusted. */
  show(state: FragmentState): void;
}

/** Fields that change while one types or pages: no entry of the history each. */
const TYPED = /^(search)$/;
const PAGED = 'photo';
/** The address of a page that a router reads. */
const ROUTED = /^#[/!]/;

const same = (a: LinkedState, b: LinkedState): boolean => [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => (a[key] ?? '') === (b[key] ?? ''));

/** Who made the entry of the history that is shown, and the address before it: of all elements of the page. */
let lastEntry: Entry | undefined;

interface Entry {
  maker: DeepLinkController;
  before: string;
  hash: string;
  /** The one that was made before it. */
  below: Entry | undefined;
}

/**
 * Keeps what a reader chose in the page's address, so that it can be sent to somebody, and Back undoes it. Several elements
 * share the fragment, each under its id or name.
 */
export class DeepLinkController implements ReactiveController {
  /** What the address says, or said when the element last looked. */
  private known: LinkedState | undefined;
  private isFollowing = false;
  /** What an address asked to open, until it is: its data may come later. */
  private awaited: LinkedState | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly place: DeepLinkPlace,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.follow);
    addEventListener('hashchange', this.follow);
    this.follow();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.follow);
    removeEventListener('hashchange', this.follow);
    if (lastEntry?.maker === this) lastEntry = undefined;
  }

  hostUpdated(): void {
    // An element that left the page leaves its address alone.
    if (!this.host.isConnected || !this.place.enabled()) return;
    const state = this.await(this.place.read());
    // What is shown at first is no choice; nor is what an address asked for.
    if (!this.known || this.isFollowing) {
      this.known = state;
      this.isFollowing = false;
      return;
    }
    if (!same(state, this.known)) this.write(state, this.known);
  }

  /** Its id or name; else what it is, and which of its kind on the page. */
  private get name(): string {
    const { host } = this;
    const named = host.getAttribute('deep-link') || host.id || host.getAttribute('name');
    if (named) return named;
    const unnamed = (host.getRootNode() as ParentNode).querySelectorAll(`${host.localName}:not([id], [name])`);
    const at = [...unnamed].indexOf(host);
    return at > 0 ? `${host.localName}-${at + 1}` : host.localName;
  }

  /** A state with what is still to be opened, unless the reader went on to something else. */
  private await(state: LinkedState): LinkedState {
    const { awaited } = this;
    if (!awaited) return state;
    const expected = { ...state, ...awaited };
    const isOpen = Object.keys(awaited).every((key) => state[key]);
    if (isOpen || !(this.isFollowing || same(expected, this.known ?? {}))) this.awaited = undefined;
    return this.awaited ? expected : state;
  }

  private write(state: LinkedState, before: LinkedState): void {
    this.known = state;
    if (ROUTED.test(location.hash)) return;
    const hash = writeFragment(location.hash, this.name, state);
    if (hash === location.hash) return;
    const closes = this.place.open.some((key) => before[key] && !state[key]);
    if (closes && lastEntry?.maker === this && lastEntry.hash === location.hash && lastEntry.before === hash) {
      lastEntry = lastEntry.below;
      history.back();
      return;
    }
    const pages = (key: string): boolean => key === PAGED && !!state[key] && !!before[key];
    const typed =
      this.place.entries?.() === false ||
      Object.keys({ ...state, ...before }).every((key) => TYPED.test(key) || pages(key) || state[key] === before[key]);
    const made = { maker: this, before: location.hash, hash, below: lastEntry };
    try {
      // A browser stops a page that makes too many entries: the address is then as it was.
      history[typed ? 'replaceState' : 'pushState'](history.state, '', location.pathname + location.search + hash);
      // Paging stays within the entry that was made for the first picture.
      if (!typed) lastEntry = made;
      else if (lastEntry && lastEntry.hash === made.before) lastEntry.hash = hash;
    } catch {
      lastEntry = undefined;
    }
  }

  private readonly follow = (): void => {
    if (!this.place.enabled()) return;
    const state = readFragment(location.hash, this.name);
    // An address without us is what we began with, unless it is about something else on the page.
    if (!state && (!this.known || piecesAreForeign(location.hash))) return;
    if (this.known && same(state ?? {}, this.known)) return;
    this.isFollowing = true;
    this.known = state ?? {};
    while (lastEntry && lastEntry.hash !== location.hash) lastEntry = lastEntry.below;
    const asked = this.place.open.flatMap((key) => (state?.[key] ? [[key, state[key]]] : []));
    this.awaited = asked.length ? (Object.fromEntries(asked) as LinkedState) : undefined;
    this.place.show(state ?? {});
    this.host.requestUpdate();
  };
}

/** Whether a fragment is an anchor or an article of the page's, not a list of states: those leave elements as they are. */
const piecesAreForeign = (hash: string): boolean => hash.length > 1 && !/^#[^=&]+=[a-z]+:/.test(hash);
