const DAY = 864e5;

/** Zones come from attributes and feeds, days from feeds: both caches start afresh rather than grow without end. */
const offsetsByZone = new Map<string, (ms: number) => number>();

/** The exact offset from `Intl`, milliseconds; 0 for a zone that the platform does not know. */
function createLookup(timeZone: string): (ms: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return () => 0;
  }
  return (ms) => {
    const [, sign, h, m, s] = /GMT([+-])(\d+):?(\d*):?(\d*)/.exec(format.format(ms)) ?? [];
    return h ? Number(sign + '1') * (+h * 36e5 + +m! * 6e4 + +s! * 1e3) : 0;
  };
}

function createOffsets(timeZone: string): (ms: number) => number {
  const lookup = createLookup(timeZone);
  const days = new Map<number, number>();
  const atDay = (day: number): number => {
    let offset = days.get(day);
    if (offset === undefined) {
      if (days.size > 1e4) days.clear();
      days.set(day, (offset = lookup(day * DAY)));
    }
    return offset;
  };
  // Asking Intl costs 7 µs, so it is asked once a day: only a day on which the offset changes needs it every time.
  return (ms) => {
    const day = Math.floor(ms / DAY);
    const offset = atDay(day);
    return offset === atDay(day + 1) ? offset : lookup(ms);
  };
}

/**
 * How far local time is ahead of UTC at an instant, milliseconds (Minsk: 10,800,000).
 * @param ms Milliseconds since 1970, UTC.
 * @param timeZone IANA name; absent, the zone of the reader's device. An unknown name counts as UTC.
 */
export function zoneOffset(ms: number, timeZone?: string): number {
  if (!timeZone) return new Date(ms).getTimezoneOffset() * -6e4;
  let offsets = offsetsByZone.get(timeZone);
  if (!offsets) {
    if (offsetsByZone.size > 50) offsetsByZone.clear();
    offsetsByZone.set(timeZone, (offsets = createOffsets(timeZone)));
  }
  return offsets(ms);
}

/**
 * The instant at which clocks in a zone show a wall time.
 * A time that occurs twice is the earlier one; one that is skipped moves on by the gap (as RFC 5545 section 3.3.5).
 * @param wall The wall time written as if it were UTC, milliseconds since 1970.
 * @param offset What tells offsets, where the zone is not one of `Intl`'s.
 * @returns Milliseconds since 1970, UTC.
 */
export function wallToInstant(wall: number, timeZone?: string, offset = zoneOffset): number {
  const before = offset(wall - DAY, timeZone);
  const after = offset(wall + DAY, timeZone);
  if (before === after) return wall - before;
  const isBefore = offset(wall - before, timeZone) === before || offset(wall - after, timeZone) !== after;
  return wall - (isBefore ? before : after);
}
