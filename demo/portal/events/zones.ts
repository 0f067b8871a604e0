import type { Line } from './ical-line.js';

interface ZoneRule {
  name: string;
  from: string;
  to: string;
  start: string;
  rule?: string;
}

const zones: Readonly<Record<string, readonly [kind: 'STANDARD' | 'DAYLIGHT', rule: ZoneRule][]>> = {
  'Europe/Minsk': [['STANDARD', { name: '+03', from: '+0300', to: '+0300', start: '20110327T020000' }]],
  'Asia/Almaty': [['STANDARD', { name: '+05', from: '+0600', to: '+0500', start: '20240301T000000' }]],
  'Europe/Warsaw': [
    ['DAYLIGHT', { name: 'CEST', from: '+0100', to: '+0200', start: '19960331T020000', rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU' }],
    ['STANDARD', { name: 'CET', from: '+0200', to: '+0100', start: '19961027T030000', rule: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU' }],
  ],
};

/** The rules of a zone of the sample calendar (RFC 5545 section 3.6.5), as they are in the years it shows. */
export function writeZone(id: string): Line[] {
  return [
    ['BEGIN', 'VTIMEZONE'],
    ['TZID', id],
    ...(zones[id] ?? []).flatMap(([kind, { name, from, to, start, rule }]): Line[] => [
      ['BEGIN', kind], ['DTSTART', start], ['TZOFFSETFROM', from], ['TZOFFSETTO', to], ['TZNAME', name], ['RRULE', rule], ['END', kind],
    ]),
    ['END', 'VTIMEZONE'],
  ];
}
