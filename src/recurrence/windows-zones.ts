import { WINDOWS_ZONES } from './windows-zones.generated.js';

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
