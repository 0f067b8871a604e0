import { html, type TemplateResult } from 'lit';
import { eventWords } from '../../i18n/event/event-words.js';
import { googleSubscription, outlookSubscription, webcalLink } from '../../selecting/calendar-links.js';
import { CHEVRON_DOWN, icon } from '../icons.js';
import type { CalendarView } from './calendar-view.js';
import { newWindow } from './details-facts.js';

export interface SubscribeState {
  /** Absolute address of the calendar: without one there is nothing to subscribe to. */
  url: string;
  /** Of the calendar. */
  name: string | undefined;
  copied: boolean;
  onCopy(url: string): void;
  onToggle(event: ToggleEvent): void;
}

/**
 * A button, and the ways to subscribe to a whole calendar in a list over the page: by the device's own program, by
 * calendars on the web, by the address itself, or as a file. Plain links in tab order: no menu to learn.
 */
export function subscribe(view: CalendarView, { url, name, copied, onCopy, onToggle }: SubscribeState): TemplateResult {
  const say = eventWords.in(view.locale);
  const online = (label: string, href: string) => html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${label}${newWindow(view)}</a></li>`;
  return html`<button type="button" class="button subscribe" part="subscribe" popovertarget="subscribe">
      ${say('subscribe')}${icon(CHEVRON_DOWN)}
    </button>
    <div class="subscribe-list" id="subscribe" popover="auto" role="group" aria-label=${say('subscribe')} @toggle=${onToggle}>
      <ul>
        <li><a href=${webcalLink(url) ?? url}>${say('calendarApp')}</a></li>
        ${online('Google', googleSubscription(url))} ${online('Outlook', outlookSubscription(url, name))}
        <li><a href=${url} download>${say('downloadCalendar')}</a></li>
        <li>
          <button type="button" class="button quiet" @click=${() => onCopy(url)}><span role="status">${say(copied ? 'addressCopied' : 'copyAddress')}</span></button>
        </li>
      </ul>
    </div>`;
}
