import { WINDOWS_ZONES } from './windows-zones.generated.js';

const REGIONS = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic'];

/** Lower-case names of Windows and Exchange, each with its IANA zone (CLDR, for the whole world). */
export function windowsZones(): [string, string][] {
  return WINDOWS_ZONES.flatMap((row) => {
    const [region, zones] = row.split(';');
    return zones!.split(',').map((pair): [string, string] => {
      const [name, place = name!.replace(/ /g, '_')] = pair.split(':');
      const whole = name!.startsWith('=') ? name!.slice(1) : `${name} standard time`;
      return [whole.toLowerCase(), `${region}/${place}`];
    });
  });
}

/** Makes what finds the zones of names that are not IANA's: those of Windows, offsets, cities beside an offset. `ianaZone` tries one that is. */
export function createZoneFinder(ianaZone: (name: string) => string | undefined): (name: string, hasRules: boolean) => string | undefined {
  const windows = new Map(windowsZones());
  return (name, hasRules) => {
    const key = name.toLowerCase();
    const known =
      windows.get(key) ?? windows.get(key.replace(/\([^)]*\)/g, '').trim().replace(/( standard)? time( \d+)?$/, ' standard time'));
    if (known) return known;
    // `+02:00`, `GMT+2`, `UTC-0330`, `(UTC+01:00) Amsterdam, Berlin`
    const [whole, sign, hours, minutes = '00'] = /^\(?(?:UTC|GMT)?\s*([+-−])(\d{1,2}):?([0-5]\d)?(?:\)|$)/i.exec(name) ?? [];
    if (!whole || +hours! > 18 || hasRules) return undefined;
    // The cities that Outlook names beside an offset say more than it does: they have summer time.
    for (const city of whole.endsWith(')') ? name.slice(whole.length).split(',') : []) {
      const place = city.trim().replace(/[\s.]+/g, '_');
      for (const region of /^\w+$/.test(place) ? REGIONS : []) {
        const zone = ianaZone(`${region}/${place}`);
        if (zone) return zone;
      }
    }
    return +hours! || +minutes ? `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes}` : 'UTC';
  };
}
