import {intlDates} from '../date-formats.js'; export default intlDates('be');
