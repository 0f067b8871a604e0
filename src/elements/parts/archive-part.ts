export { MiniMonth, miniMonthStyles } from '../../ui/mini-month.js';
export { countByDay } from '../../selecting/archive.js';
