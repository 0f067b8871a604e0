import { readCalendarPath, writeCalendar } from '../portal/events/write-calendar.js';
import { answerText, type Answer, type PortalRequest } from './answer.js';

/** Answers `/feeds/<language>/<calendar>.ics`, written anew for the hour it is asked in; nothing for other paths. */
export function answerCalendar({ path, origin }: PortalRequest): Answer | undefined {
  const address = readCalendarPath(path);
  if (!address) return undefined;
  return answerText(writeCalendar({ ...address, baseUrl: origin, now: Date.now() }), 'text/calendar; charset=utf-8', undefined, {
    'cross-origin-resource-policy': 'cross-origin',
  });
}
