import { html, LitElement, type TemplateResult } from 'lit';
import { completeEnglish } from '../../../src/i18n/complete-english.js';
import { calendarWords } from '../../../src/i18n/calendar/calendar-words.js';
import { loadLocale } from '../../../src/i18n/locale.js';
import type { Occurrence } from '../../../src/model/calendar-event.js';
import type { Day } from '../../../src/model/feed.js';
import { baseStyles } from '../../../src/theming/base-styles.js';
import { lateStyles } from '../../../src/theming/late-styles.js';
import { agenda, weekList, type AgendaPeriod } from '../../../src/ui/calendar/agenda.js';
import { agendaStyles } from '../../../src/ui/calendar/agenda-styles.js';
import type { CalendarView } from '../../../src/ui/calendar/calendar-view.js';
import { markStyles } from '../../../src/ui/calendar/mark-styles.js';
import { next } from '../../../src/ui/calendar/next.js';
import { nextStyles } from '../../../src/ui/calendar/next-styles.js';
import { printAgenda } from '../../../src/ui/calendar/print-agenda.js';
import { printAgendaStyles } from '../../../src/ui/calendar/print-agenda-styles.js';
import { TimeGrid, type GridPeriod } from '../../../src/ui/calendar/time-grid.js';
import { timeGridStyles } from '../../../src/ui/calendar/time-grid-styles.js';

export type Kind = 'agenda' | 'week list' | 'next' | 'print' | 'grid';

/** A host as the element is one, for one view. */
export class ViewHost extends LitElement {
  static override styles = [...baseStyles, ...lateStyles, markStyles, ...agendaStyles, ...timeGridStyles, ...nextStyles, printAgendaStyles];
  view!: CalendarView;
  kind: Kind = 'agenda';
  occurrences: readonly Occurrence[] = [];
  period: AgendaPeriod & GridPeriod = { from: '2026-12-01', to: '2027-01-01' };
  readonly opened: string[] = [];
  readonly days: Day[] = [];
  private readonly grid = new TimeGrid(this);

  protected override render(): TemplateResult {
    return html`<div class="root" lang=${this.view.locale.language} dir=${this.view.locale.dir}>${this.draw()}</div>`;
  }

  private draw(): TemplateResult {
    const { view, occurrences, period } = this;
    if (this.kind === 'grid') return this.grid.render(view, occurrences, period);
    if (this.kind === 'next') return next(view, occurrences);
    const templates = { agenda, 'week list': weekList, print: printAgenda };
    return templates[this.kind](view, occurrences, period);
  }

  all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** What is seen, white space squeezed. */
  read(selector: string): string[] {
    return this.all(selector).map((element) => element.innerText.replace(/\s+/g, ' ').trim());
  }

  /** Name of what has the focus. */
  get focused(): string | null | undefined {
    const at = this.shadowRoot!.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.replace(/\s+/g, ' ').trim();
  }
}
customElements.define('test-view-host', ViewHost);

const CATEGORIES = ['Culture', 'Holidays', 'Sport', 'Fairs', 'Heritage'];
let shown: ViewHost | undefined;

afterEach(() => {
  shown?.remove();
  shown = undefined;
  document.documentElement.removeAttribute('style');
});

export interface MountView extends Partial<Pick<ViewHost, 'kind' | 'occurrences' | 'period'>> {
  view?: Partial<CalendarView>;
  language?: string;
  width?: number;
  dark?: boolean;
}

/** Shows a view at 14:20 of Tuesday, 8 December 2026, in Minsk, to a reader who is there unless told. */
export async function mountView({ view, language = 'en', width = 1000, dark, ...fields }: MountView): Promise<ViewHost> {
  const locale = await loadLocale(language);
  completeEnglish();
  await calendarWords.load(locale);
  const host = document.createElement('test-view-host') as ViewHost;
  Object.assign(host, fields);
  host.view = {
    locale,
    timeZone: 'Europe/Minsk',
    readerZone: 'Europe/Minsk',
    calendar: 'gregory',
    secondCalendar: undefined,
    firstDay: 0,
    weekNumbers: 'none',
    dayEnds: 6,
    level: 3,
    images: true,
    now: Date.UTC(2026, 11, 8, 11, 20),
    today: '2026-12-08',
    openKey: undefined,
    markOf({ event }) {
      const [name] = event.categories;
      return { name, shape: (name ? CATEGORIES.indexOf(name) + 1 : 0) as 0 };
    },
    onOpen: (_, { event }) => host.opened.push(event.title!),
    onDay: (day) => host.days.push(day),
    ...view,
  };
  document.documentElement.style.cssText = dark ? 'color-scheme: dark; background: #141619; color: #eee' : 'background: #fff; color: #1c1d1f';
  host.style.inlineSize = `${width}px`;
  document.body.append((shown = host));
  await host.updateComplete;
  return host;
}
