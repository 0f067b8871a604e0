export { ArchivePanel } from '../../ui/archive-panel.js';
export { miniMonthStyles } from '../../ui/mini-month-styles.js';
