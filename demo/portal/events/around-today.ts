import type { Day } from '../../../src/model/feed.js';
import { addDays } from './calendar-days.js';
import { say, type Clock, type DemoEvent } from './demo-event.js';

const minute = 60_000;
const hour = 60 * minute;
/** Minsk has kept this offset all year since 2011. */
const minskOffset = 3 * hour;

/** The wall clock in Minsk. @param time milliseconds since 1970 */
const readClock = (time: number): Clock => new Date(time + minskOffset).toISOString().slice(0, 16) as Clock;

/** The day it is in Minsk. @param now milliseconds since 1970 */
export const findToday = (now: number): Day => readClock(now).slice(0, 10) as Day;

/** What a reader should find on any day: live now, today, and changes of the coming days. @param now milliseconds since 1970 */
export function listAroundToday(now: number): DemoEvent[] {
  const today = findToday(now);
  const at = (days: number, time: string): Clock => `${addDays(today, days)}T${time}` as Clock;
  const live = Math.floor(now / hour) * hour;
  return [
    {
      key: `live-${today}`, category: 'online', join: 'events/', picture: 'opera-blue-hour',
      title: say('Live: rehearsal in the Linen Hall', 'Наўпрост: рэпетыцыя ў Ільняной зале', 'В прямом эфире: репетиция в Льняном зале'),
      summary: say('A camera at the conductor’s desk, without comment. A sample broadcast: it runs whenever this calendar is opened.',
        'Камера каля пульта дырыжора, без каментарыя. Узор трансляцыі: яна ідзе заўсёды, калі адкрыты гэты каляндар.',
        'Камера у пульта дирижёра, без комментария. Образец трансляции: она идёт всегда, когда открыт этот календарь.'),
      start: readClock(live - 30 * minute), end: readClock(live + 2 * hour),
    },
    {
      key: `open-workshop-${today}`, category: 'fairs', venue: 'museum', picture: 'woven-belts',
      title: say('Open weaving workshop', 'Адкрытая ткацкая майстэрня', 'Открытая ткацкая мастерская'),
      summary: say('Come and sit at a loom.', 'Прыходзьце і сядайце за кросны.', 'Приходите и садитесь за станок.'),
      html: say('<p>Come and sit at a loom. <strong>Bring nothing</strong>: yarn is there.</p><ul><li>no booking</li><li>from the age of eight</li></ul>',
        '<p>Прыходзьце і сядайце за кросны. <strong>Нічога не бярыце</strong>: ніткі ёсць.</p><ul><li>без запісу</li><li>з васьмі гадоў</li></ul>',
        '<p>Приходите и садитесь за станок. <strong>Ничего не берите</strong>: нитки есть.</p><ul><li>без записи</li><li>с восьми лет</li></ul>'),
      start: at(0, '10:00'), end: at(0, '18:00'), file: { path: '/files/visitors-leaflet.pdf', type: 'application/pdf' },
    },
    {
      key: `questions-${today}`, category: 'online', join: 'events/',
      title: say('Questions to the archive, online', 'Пытанні да архіва, анлайн', 'Вопросы к архиву, онлайн'),
      summary: say('Two archivists answer in writing and by voice.', 'Два архівісты адказваюць пісьмова і голасам.', 'Два архивиста отвечают письменно и голосом.'),
      start: at(2, '15:00'), end: at(2, '16:00'),
    },
    {
      key: `river-concert-${today}`, category: 'culture', venue: 'quay', status: 'CANCELLED', sequence: 3, picture: 'cathedral',
      title: say('Concert on the river', 'Канцэрт на рацэ', 'Концерт на реке'),
      summary: say('Cancelled: the river is too high for the stage. Tickets stay valid for the next one.',
        'Адменены: вада занадта высокая для сцэны. Білеты дзейнічаюць на наступны.', 'Отменён: вода слишком высокая для сцены. Билеты действуют на следующий.'),
      start: at(4, '19:00'), end: at(4, '21:00'),
    },
    {
      key: `sledge-${today}`, category: 'sport', venue: 'track', status: 'TENTATIVE',
      title: say('Race of old sledges and carts', 'Гонка старых саней і вазкоў', 'Гонка старых саней и тележек'),
      summary: say('Takes place if the weather holds.', 'Адбудзецца, калі дазволіць надвор’е.', 'Состоится, если позволит погода.'),
      start: at(9, '12:00'), end: at(9, '14:00'),
    },
    {
      key: `almaty-${today}`, category: 'culture', venue: 'almaty', zone: 'Asia/Almaty',
      title: say('Evening of songs in Almaty', 'Вечар песень у Алматы', 'Вечер песен в Алматы'),
      summary: say('Abroad: the clock is that of the place.', 'За мяжой: час месца правядзення.', 'За рубежом: время места проведения.'),
      start: at(6, '18:00'), end: at(6, '20:00'),
    },
    {
      key: `warsaw-${today}`, category: 'culture', venue: 'warsaw', zone: 'Europe/Warsaw', picture: 'library-night',
      title: say('Reading club in Warsaw', 'Клуб чытачоў у Варшаве', 'Клуб читателей в Варшаве'),
      summary: say('One book, two languages.', 'Адна кніга, дзве мовы.', 'Одна книга, два языка.'),
      start: at(12, '17:30'), end: at(12, '19:00'),
    },
    {
      key: `deadline-${today}`, category: 'fairs',
      title: say('Last day to book a stand at the fair', 'Апошні дзень запісу на кірмаш', 'Последний день записи на ярмарку'),
      summary: say('Forms that arrive by midnight count.', 'Лічацца заяўкі, якія прыйшлі да поўначы.', 'Считаются заявки, пришедшие до полуночи.'),
      start: addDays(today, 7),
    },
  ];
}
