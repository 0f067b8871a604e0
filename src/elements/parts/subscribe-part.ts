import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { eventWords } from '../../i18n/event/event-words.js';
import type { CalendarView } from '../../ui/calendar/calendar-view.js';
import { placeBeside } from '../../ui/calendar/place-beside.js';
import { subscribe } from '../../ui/calendar/subscribe.js';

export { subscribeStyles } from '../../ui/calendar/subscribe-styles.js';

/** Offers to subscribe to a calendar, where its address is one that others can reach. */
export class SubscribeMenu {
  private readonly copy: CopyController;

  constructor(private readonly host: ReactiveElement) {
    this.copy = new CopyController(host);
  }

  /**
   * @param src the first address of the element's `src`, resolved; `webcal:` too
   * @param name what the calendar calls itself
   */
  render(view: CalendarView, src: string | undefined, name: string | undefined): TemplateResult | typeof nothing {
    const url = src?.replace(/^webcals?:/i, 'https:');
    if (!url || !/^https?:\/\//i.test(url)) return nothing;
    void eventWords.load(view.locale)?.then(() => this.host.requestUpdate());
    return subscribe(view, { url, name, copied: this.copy.copied, onCopy: (text) => void this.copy.write(text), onToggle: this.toggled });
  }

  private readonly toggled = (event: ToggleEvent): void => {
    const list = event.target as HTMLElement;
    const root = this.host.renderRoot as ShadowRoot;
    const opener = root.querySelector<HTMLElement>('.subscribe')!;
    // A click elsewhere takes the focus with it.
    if (event.newState === 'closed' && (!root.activeElement || list.contains(root.activeElement))) opener.focus({ preventScroll: true });
    if (event.newState === 'closed' || CSS.supports('position-area', 'center')) return;
    const button = opener.getBoundingClientRect();
    // Under the button: as beside one that fills the window.
    const row = { left: 0, top: button.top, width: innerWidth, height: button.height };
    const { left, top } = placeBeside(row, list.getBoundingClientRect(), { width: innerWidth, height: innerHeight }, false);
    list.style.setProperty('top', `${top}px`);
    list.style.setProperty('left', `${Math.max(left, Math.min(button.left, innerWidth - list.offsetWidth - 8))}px`);
  };
}
