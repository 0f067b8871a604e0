import { say, type Said } from './demo-event.js';

export interface Venue {
  name: Said;
  /** Of the town, WGS 84: the venue itself is invented. */
  latitude: number;
  longitude: number;
}

const at = (latitude: number, longitude: number, en: string, be: string, ru: string): Venue => ({ name: say(en, be, ru), latitude, longitude });

/** Venues of the sample calendar. None of them exists; the towns do. */
export const venues = {
  hall: at(53.9023, 27.5619, 'Linen Hall, Minsk', 'Ільняная зала, Мінск', 'Льняной зал, Минск'),
  museum: at(53.9045, 27.5545, 'Museum of Wicker and Clay, Minsk', 'Музей лазы і гліны, Мінск', 'Музей лозы и глины, Минск'),
  library: at(53.9314, 27.6461, 'Glass Reading Room, Minsk', 'Шкляная чытальня, Мінск', 'Стеклянная читальня, Минск'),
  square: at(53.9038, 27.5545, 'Four Winds Square, Minsk', 'Плошча Чатырох Вятроў, Мінск', 'Площадь Четырёх Ветров, Минск'),
  rink: at(53.9361, 27.4822, 'North Rink, Minsk', 'Паўночны каток, Мінск', 'Северный каток, Минск'),
  track: at(54.0667, 27.7, 'Pine Hill Track, Minsk Region', 'Лыжня «Сасновая горка», Мінская вобласць', 'Лыжня «Сосновая горка», Минская область'),
  quay: at(55.4856, 28.7686, 'Old Quay, Polotsk', 'Стары прычал, Полацк', 'Старый причал, Полоцк'),
  barn: at(53.451, 26.473, 'Threshing Barn, Mir', 'Старое гумно, Мір', 'Старое гумно, Мир'),
  garden: at(53.222, 26.677, 'Apple Garden, Nesvizh', 'Яблыневы сад, Нясвіж', 'Яблоневый сад, Несвиж'),
  bay: at(54.907, 26.7, 'Reed Bay, Lake Naroch', 'Чаротавая бухта, возера Нарач', 'Тростниковая бухта, озеро Нарочь'),
  lock: at(53.878, 23.764, 'Lock House, Grodno Region', 'Дом каля шлюза, Гродзенская вобласць', 'Дом у шлюза, Гродненская область'),
  trade: at(52.4242, 31.0143, 'Trade Hall, Gomel', 'Гандлёвая зала, Гомель', 'Торговый зал, Гомель'),
  almaty: at(43.238, 76.945, 'Guest Hall, Almaty', 'Гасцявая зала, Алматы', 'Гостевой зал, Алматы'),
  warsaw: at(52.23, 21.012, 'Sample Reading Club, Warsaw', 'Узорны клуб чытачоў, Варшава', 'Образцовый клуб читателей, Варшава'),
} as const satisfies Record<string, Venue>;
export type VenueName = keyof typeof venues;
