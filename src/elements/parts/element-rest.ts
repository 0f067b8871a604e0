import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { ClockController } from '../../controllers/clock-controller.js';
import { ThemeController } from '../../controllers/theme-controller.js';
import { completeEnglish } from '../../i18n/complete-english.js';
import type { Locale } from '../../i18n/locale.js';
import { lateStyles } from '../../theming/late-styles.js';
import { icon, NO_PICTURE } from '../../ui/icons.js';
import { lateItemStyles } from '../../ui/late-item-styles.js';
import { stateStyles } from '../../ui/state-styles.js';
import { adoptStyles } from './adopt-styles.js';

/** What every element has beyond its first items: the page's scheme, passing time, all of its English, late styles. */
export class ElementRest {
  constructor(host: ReactiveElement) {
    completeEnglish();
    adoptStyles(host, ...lateStyles, lateItemStyles, stateStyles);
    new ThemeController(host);
    new ClockController(host);
  }

  /** What stands in the box of a picture that did not load. */
  noPicture(locale: Locale): TemplateResult {
    return html`${icon(NO_PICTURE)}<span class="sr">${locale.t('pictureFailed')}</span>`;
  }
}
