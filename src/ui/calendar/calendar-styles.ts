import { pickStyles } from '../choice-styles.js';
import { markStyles } from './mark-styles.js';
import { monthStyles } from './month-styles.js';
import { toolbarStyles } from './toolbar-styles.js';

/** What a month needs from the start. */
export const calendarStyles = [markStyles, pickStyles, toolbarStyles, monthStyles];
