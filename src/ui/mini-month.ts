import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { getFirstDay, nameMonths, nameWeekdays, type Weekday } from '../i18n/week.js';
import type { Day } from '../model/feed.js';
import { writeInstant } from '../model/write-instant.js';
import { listMonths, monthOf, type Month } from '../selecting/archive.js';
import { dayOf } from '../selecting/day-of.js';
import { monthGrid, shiftMonth } from '../selecting/month-grid.js';
import { moveDay } from '../selecting/move-day.js';
import { CHEVRON_DOWN, CHEVRON_END, icon } from './icons.js';

export { miniMonthStyles } from './mini-month-styles.js';

/** What the calendar draws. */
export interface MiniMonthView {
  locale: Locale;
  /** Articles of each day that has some. */
  counts: ReadonlyMap<Day, number>;
  /** The day or month that is chosen. */
  day?: Day | undefined;
  month?: Month | undefined;
  /** First day of the week, Sunday = 0; the language's own where absent. */
  weekStart?: Weekday | undefined;
  timeZone?: string | undefined;
  /** Milliseconds since 1970, for marking today. */
  now: number;
}

export interface MiniMonthListener {
  onDay(day: Day): void;
  onMonth(month: Month): void;
}

/**
 * The archive's month calendar: a grid of days after the ARIA Authoring Practices (date grid). One day is in the tab
 * order, and every day can be reached with the arrows, so that one meets no holes; days without articles say so and
 * do nothing. It moves between the first and the last month that have articles.
 *
 * Not an element: it keeps the state of one calendar and draws it into the element that hosts it.
 */
export class MiniMonth implements ReactiveController {
  private view!: MiniMonthView;
  private months: Month[] = [];
  private counted?: ReadonlyMap<Day, number>;
  /** The day in the tab order; its month is the one shown. */
  private current?: Day;
  private shownChoice?: string;
  private chooserOpen = false;
  private focusNext?: string;
  private said = '';

  constructor(
    private readonly host: ReactiveElement,
    private readonly listener: MiniMonthListener,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.focusNext) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(`.mini-month ${this.focusNext}`);
    this.focusNext = undefined;
    target?.focus();
  }

  /** Draws nothing where no article has a date. */
  render(view: MiniMonthView): TemplateResult | typeof nothing {
    const { locale, counts } = (this.view = view);
    if (this.counted !== counts) {
      this.counted = counts;
      this.months = listMonths(counts);
    }
    if (!this.months.length) return nothing;
    const day = this.findCurrent();
    const month = monthOf(day);
    const title = this.titleOf(month);
    return html`<div class="mini-month" @keydown=${this.closeByKey}>
      <div class="mini-head">
        ${this.renderStep(-1, month, locale.t('previousMonth'))}
        <button
          class="mini-title"
          aria-expanded=${this.chooserOpen}
          aria-label="${title}, ${locale.t('chooseMonth')}"
          @click=${this.toggleChooser}
        >
          ${title} ${icon(CHEVRON_DOWN)}
        </button>
        ${this.renderStep(1, month, locale.t('nextMonth'))}
      </div>
      ${this.chooserOpen ? this.renderChooser(month) : nothing}
      <p class="sr" role="status">${this.said}</p>
      <table role="grid" aria-label=${title} @keydown=${this.moveByKey} @click=${this.choose}>
        <thead>
          <tr>
            ${this.weekdays('long').map(
              (name, i) => html`<th scope="col" abbr=${name}><span aria-hidden="true">${this.weekdays('short')[i]}</span><span class="sr">${name}</span></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${monthGrid(month, this.weekStart).map(
            (week) => html`<tr>${week.map((cell) => (cell ? this.renderDay(cell, day) : html`<td></td>`))}</tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private renderDay(day: Day, current: Day): TemplateResult {
    const { locale, counts, day: chosen, now, timeZone } = this.view;
    const n = counts.get(day) ?? 0;
    return html`<td role="gridcell" aria-selected=${day === chosen}>
      <button
        data-day=${day}
        tabindex=${day === current ? 0 : -1}
        aria-label="${locale.formatDate(day, 'dayFull')}, ${locale.t('articlesOnDay', { n })}"
        aria-disabled=${n ? nothing : 'true'}
        aria-current=${day === dayOf(writeInstant(now), timeZone) ? 'date' : nothing}
      >
        ${locale.formatNumber(+day.slice(8))}
      </button>
    </td>`;
  }

  private renderStep(direction: 1 | -1, month: Month, label: string): TemplateResult {
    const next = shiftMonth(month, direction);
    // Not `disabled`: the button that was just pressed would lose the focus.
    const atEnd = !this.isWithin(next);
    return html`<button
      class="mini-step"
      aria-label=${label}
      aria-disabled=${atEnd ? 'true' : nothing}
      @click=${() => !atEnd && this.show(next)}
    >
      ${icon(CHEVRON_END, direction < 0 ? 'back' : 'flip')}
    </button>`;
  }

  private renderChooser(month: Month): TemplateResult {
    const { locale, month: chosen } = this.view;
    const [year, number] = month.split('-') as [string, string];
    const years = [...new Set(this.months.map((each) => each.slice(0, 4)))].reverse();
    const jump = (event: Event): void => {
      const picked = (event.currentTarget as HTMLElement).querySelectorAll('select');
      const wanted = `${picked[1]!.value}-${picked[0]!.value}`;
      // A year that has nothing in this month has it in another.
      const inYear = this.months.filter((each) => each.startsWith(picked[1]!.value));
      this.show(inYear.findLast((each) => each <= wanted) ?? inYear[0] ?? month);
    };
    return html`<div class="mini-chooser">
      <span class="mini-selects" @change=${jump}>
        <select aria-label=${locale.t('month')}>
          ${nameMonths(locale).map((name, i) => {
            const value = String(i + 1).padStart(2, '0');
            const isEmpty = !this.months.includes(`${year}-${value}` as Month);
            return html`<option value=${value} .selected=${value === number} ?disabled=${isEmpty && value !== number}>${name}</option>`;
          })}
        </select>
        <select aria-label=${locale.t('year')}>
          ${(years.includes(year) ? years : [year, ...years].sort().reverse()).map(
            (each) => html`<option value=${each} .selected=${each === year}>${locale.formatDate(`${each}-07-01` as Day, 'year')}</option>`,
          )}
        </select>
      </span>
      <button class="button" aria-pressed=${month === chosen} @click=${() => this.chooseMonth(month)}>
        ${locale.t('wholeMonth')}
      </button>
    </div>`;
  }

  private get weekStart(): Weekday {
    return this.view.weekStart ?? getFirstDay(this.view.locale.asked);
  }

  private weekdays(width: 'long' | 'short'): string[] {
    const { locale } = this.view;
    const names = nameWeekdays(locale, width);
    const turn = (this.weekStart - getFirstDay(locale.asked) + 7) % 7;
    return [...names.slice(turn), ...names.slice(0, turn)];
  }

  private titleOf(month: Month): string {
    return this.view.locale.formatDate(`${month}-01` as Day, 'monthTitle');
  }

  private isWithin(month: Month): boolean {
    return month >= this.months[0]! && month <= this.months.at(-1)!;
  }

  /** The day in the tab order: where the reader went last, until another day or month is chosen. */
  private findCurrent(): Day {
    const { day, month, now, timeZone } = this.view;
    const choice = day ?? month;
    if (choice !== this.shownChoice) {
      this.shownChoice = choice;
      if (choice && (!this.current || !this.current.startsWith(choice))) this.current = day ?? this.firstDayIn(month!);
    }
    if (!this.current || !this.isWithin(monthOf(this.current))) {
      const today = monthOf(dayOf(writeInstant(now), timeZone));
      // An announced event of next year is not what an archive opens with.
      this.current = this.firstDayIn(this.months.findLast((each) => each <= today) ?? this.months[0]!);
    }
    return this.current;
  }

  private firstDayIn(month: Month): Day {
    const days = monthGrid(month, 0).flat().filter((day) => day !== undefined);
    return days.find((day) => this.view.counts.has(day)) ?? days[0]!;
  }

  private show(month: Month): void {
    this.current = this.firstDayIn(month);
    this.said = this.titleOf(month);
    this.host.requestUpdate();
  }

  private chooseMonth(month: Month): void {
    this.closeChooser();
    this.listener.onMonth(month);
  }

  private closeChooser(): void {
    this.chooserOpen = false;
    this.focusNext = '.mini-title';
    this.host.requestUpdate();
  }

  private readonly toggleChooser = (): void => {
    this.chooserOpen = !this.chooserOpen;
    if (this.chooserOpen) this.focusNext = 'select';
    this.host.requestUpdate();
  };

  private readonly closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.chooserOpen) return;
    // One Escape closes one thing: not the popover around it too.
    event.preventDefault();
    event.stopPropagation();
    this.closeChooser();
  };

  private readonly choose = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-day]');
    if (!button) return;
    this.current = button.dataset.day as Day;
    this.host.requestUpdate();
    if (this.view.counts.has(this.current)) this.listener.onDay(this.current);
  };

  private readonly moveByKey = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).dataset.day as Day | undefined;
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = moveDay(from, event.key, {
      shift: event.shiftKey,
      rtl: (event.currentTarget as Element).matches(':dir(rtl)'),
      weekStart: this.weekStart,
      first: this.months[0]!,
      last: this.months.at(-1)!,
    });
    if (!to) return;
    event.preventDefault();
    this.current = to;
    this.focusNext = `[data-day="${to}"]`;
    this.host.requestUpdate();
  };
}
