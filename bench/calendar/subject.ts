import type { MadeEvent } from './make-events.js';

/** A calendar on the page. */
export interface Shown {
  /** Where its nodes come and go. */
  root: Node;
  /** Shows another month; a day of it, `2026-05-01`. */
  turn(day: string): void;
  /** Titles that are on the page. */
  countTitles(): number;
  remove(): void;
}

/** A program that shows months of events. */
export interface Subject {
  name: string;
  /** Gives the events the form that the program takes, which is not measured. */
  prepare(events: readonly MadeEvent[]): Promise<unknown>;
  /** @param prepared what `prepare` gave, or the address of an `.ics` */
  mount(host: HTMLElement, prepared: unknown, day: string): Shown;
  /** Whether it reads iCalendar from an address. */
  readsAddress: boolean;
}
