const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An RFC 3339 time as RSS writes it, at the same offset: `Tue, 24 Nov 2026 11:40:00 +0300`. */
export function writeRfc822(time: string): string {
  const [, year, month, day, clock, offset] = /^(\d{4})-(\d\d)-(\d\d)T([\d:]{8})([+-]\d\d:\d\d)$/.exec(time) ?? [];
  if (!offset) throw new Error(`not a time with an offset: ${time}`);
  const weekday = weekdays[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${clock} ${offset.replace(':', '')}`;
}
