import { EventsCalendar } from '../elements/events-calendar.js';
import { defineElement } from './define-element.js';

defineElement('events-calendar', EventsCalendar, import.meta.url);
