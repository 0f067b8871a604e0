import '../define/events-calendar.js';
