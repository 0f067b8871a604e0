import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/events-calendar.js';
import type { EventsCalendar } from '../../src/elements/events-calendar.js';
import type { CalendarEvent } from '../../src/model/calendar-event.js';
import type { Day } from '../../src/model/feed.js';
import { happening } from '../selecting/happening.js';
import { build, focused, nameOf, Shown, until, type MountOptions } from './harness.js';

type Attributes = Record<string, string | number | boolean | undefined>;

/** A calendar on the page, as a reader and a host page meet it. */
export class ShownCalendar extends Shown<EventsCalendar> {
  /** The button of a day. */
  day(day: Day): HTMLElement {
    const found = this.find(`[data-day="${day}"]`)[0];
    if (!found) throw new Error(`${day} is not shown, but ${this.title()}`);
    return found;
  }

  /** The day that has the focus. */
  focusedDay(): string | undefined {
    return (focused() as HTMLElement | null)?.dataset.day;
  }

  /** The heading. */
  title(): string {
    return this.texts('heading').join();
  }

  /** Names of the bars and titles in the month. */
  bars(): string[] {
    return this.see('.event').map(nameOf);
  }

  /** Waits until what follows the first events is there. */
  async complete(): Promise<this> {
    await until(() => this.find('footer').length, 'the rest of the calendar', 9000);
    await this.settled();
    return this;
  }

  /** Elements that Tab stops at, links apart, in order; one of a group of radios. */
  stops(): string[] {
    const groups = new Set<string>();
    return this.see<HTMLInputElement>('button, select, input')
      .filter(({ tabIndex, type, name }) => tabIndex >= 0 && (type !== 'radio' || (!groups.has(name) && groups.add(name))))
      .map((stop) => (stop.type === 'radio' ? 'view' : nameOf(stop)));
  }
}

/** An event of a calendar; times are Minsk's. */
export function makeEvent(title: string, start: string, end: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const { event } = happening(title, start, end, more);
  for (const time of [event.start, event.end]) {
    if (time && 'local' in time) time.instant = new Date(`${time.local}+03:00`).toISOString() as never;
  }
  return event;
}

/** Puts an `<events-calendar>` on the page. */
export function mountCalendar(attributes: Attributes = {}, options: MountOptions<EventsCalendar> = {}): ShownCalendar {
  const { element, box } = build('events-calendar', { 'time-zone': 'Europe/Minsk', date: '2026-12-01', ...attributes }, { width: 900, ...options });
  const shown = new ShownCalendar(element, box);
  document.body.append(box);
  return shown;
}

/** Whether the engine's driver can hold a key while it presses another. */
export const canHoldKeys = !/AppleWebKit/.test(navigator.userAgent) || /Chrome/.test(navigator.userAgent);

/** Presses a key with those that are held: `Control+Home`. */
export async function press(keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop()!;
  // WebKit's driver cannot hold a key: there the page is told of it as a keyboard would tell it.
  if (held.length && !canHoldKeys) {
    const [shiftKey, ctrlKey, altKey] = ['Shift', 'Control', 'Alt'].map((each) => held.includes(each));
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, ctrlKey, altKey, bubbles: true, composed: true, cancelable: true }));
    return;
  }
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press: key });
  for (const up of held) await sendKeys({ up });
}
