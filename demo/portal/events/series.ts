import type { Day } from '../../../src/model/feed.js';
import { addDays, findNext, findWeekday, weekdayOf, weekdays, type WeekdayName } from './calendar-days.js';
import { say, type Clock, type DemoEvent } from './demo-event.js';
import { findHoliday, holidays } from './holidays.js';

const at = (day: Day, time: string): Clock => `${day}T${time}` as Clock;

/** Public holidays from last year to the next that fall on this weekday: what is weekly is closed then. */
const listClosings = (year: number, name: WeekdayName): Day[] =>
  [year - 1, year, year + 1]
    .flatMap((one) => holidays.map((holiday) => findHoliday(holiday, one)))
    .filter((day) => weekdays[weekdayOf(day)] === name);

/** Openings, tours and evenings that come back, as they stand on the day `today`. They began two years ago. */
export function listSeries(today: Day): DemoEvent[] {
  const year = Number(today.slice(0, 4));
  const began = year - 2;
  const saturday = findNext(addDays(today, 1), 'SA');
  const firstSunday = findWeekday(began, 1, 'SU', 2);
  const nextMonth = addDays(today, 40);
  const earlier = findWeekday(Number(nextMonth.slice(0, 4)), Number(nextMonth.slice(5, 7)), 'TU', 1);
  const party = findWeekday(began, 1, 'FR', -1);
  const lecture = findWeekday(began, 1, 'WE', 2);
  return [
    {
      key: 'saturday-tour', category: 'heritage', venue: 'museum', picture: 'pottery-window',
      title: say('Guided tour of the museum', 'Экскурсія па музеі', 'Экскурсия по музею'),
      summary: say('Every Saturday, an hour and a half, without booking. Closed on public holidays.',
        'Кожную суботу, паўтары гадзіны, без запісу. У святы зачынена.', 'Каждую субботу, полтора часа, без записи. В праздники закрыто.'),
      start: at(findWeekday(began, 1, 'SA', 2), '11:00'), end: at(findWeekday(began, 1, 'SA', 2), '12:30'), rule: 'FREQ=WEEKLY;BYDAY=SA',
      exceptions: [...listClosings(year, 'SA'), addDays(saturday, 14)].map((day) => at(day, '11:00')),
      sequence: 2,
      overrides: [{
        of: at(saturday, '11:00'), start: at(addDays(saturday, 1), '12:00'), end: at(addDays(saturday, 1), '13:30'),
        summary: say('Moved to Sunday: the museum has guests on Saturday.', 'Перанесена на нядзелю: у суботу ў музеі госці.', 'Перенесена на воскресенье: в субботу в музее гости.'),
      }],
    },
    {
      key: 'tuesday-reading', category: 'culture', venue: 'library', picture: 'reading-room',
      title: say('Reading aloud under green lamps', 'Чытанне ўголас пад зялёнымі лямпамі', 'Чтение вслух под зелёными лампами'),
      summary: say('Every Tuesday a guest reads one short story.', 'Кожны аўторак госць чытае адно апавяданне.', 'Каждый вторник гость читает один рассказ.'),
      start: at(findWeekday(began, 1, 'TU', 2), '18:30'), end: at(findWeekday(began, 1, 'TU', 2), '19:30'), rule: 'FREQ=WEEKLY;BYDAY=TU',
      exceptions: listClosings(year, 'TU').map((day) => at(day, '18:30')),
      overrides: [{
        of: at(earlier, '18:30'), thisAndFuture: true, start: at(earlier, '18:00'), end: at(earlier, '19:00'),
        summary: say('From now on at 18:00: a guest reads one short story.', 'Цяпер а 18:00: госць чытае адно апавяданне.', 'Теперь в 18:00: гость читает один рассказ.'),
      }],
    },
    {
      key: 'sunday-market', category: 'fairs', venue: 'square',
      title: say('Craft market', 'Рынак рамёстваў', 'Рынок ремёсел'),
      summary: say('Every second Sunday from nine to two.', 'Кожную другую нядзелю з дзевяці да дзвюх.', 'Каждое второе воскресенье с девяти до двух.'),
      start: at(firstSunday, '09:00'), end: at(firstSunday, '14:00'), rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
      exceptions: listClosings(year, 'SU').map((day) => at(day, '09:00')),
    },
    {
      key: 'thursday-skating', category: 'sport', venue: 'rink',
      title: say('Evening skating', 'Вячэрняе катанне', 'Вечернее катание'),
      summary: say('Thursdays from November to March; skates are for hire.', 'Па чацвяргах з лістапада па сакавік; ёсць пракат.', 'По четвергам с ноября по март; есть прокат.'),
      start: at(findWeekday(began, 1, 'TH', 2), '19:00'), end: at(findWeekday(began, 1, 'TH', 2), '21:00'),
      rule: 'FREQ=WEEKLY;BYDAY=TH;BYMONTH=1,2,3,11,12',
      exceptions: listClosings(year, 'TH').map((day) => at(day, '19:00')),
    },
    {
      key: 'wednesday-lecture', category: 'online', join: 'events/',
      title: say('Lecture: how the past is restored', 'Лекцыя: як аднаўляюць мінулае', 'Лекция: как восстанавливают прошлое'),
      summary: say('The second Wednesday of the month, online, with time for questions.', 'Другая серада месяца, анлайн, з часам на пытанні.', 'Вторая среда месяца, онлайн, со временем на вопросы.'),
      start: at(lecture, '16:00'), end: at(lecture, '17:00'), rule: `FREQ=MONTHLY;BYDAY=2WE;UNTIL=${year + 1}0630T130000Z`,
    },
    {
      key: 'friday-dance', category: 'culture', venue: 'hall', picture: 'opera-blue-hour',
      title: say('Dance till two', 'Танцы да другой', 'Танцы до двух'),
      summary: say('The last Friday of the month, with a band, until two at night.', 'Апошняя пятніца месяца, з аркестрам, да другой ночы.', 'Последняя пятница месяца, с оркестром, до двух ночи.'),
      start: at(party, '21:00'), end: at(addDays(party, 1), '02:00'), rule: 'FREQ=MONTHLY;BYDAY=-1FR',
    },
    {
      key: 'quartet', category: 'culture', venue: 'quay', picture: 'cathedral',
      title: say('String quartet at the quay', 'Струнны квартэт на прычале', 'Струнный квартет на причале'),
      summary: say('On days of its own choosing; the programme hangs at the door.', 'У дні, якія выбірае сам; праграма вісіць на дзвярах.', 'В дни, которые выбирает сам; программа висит на дверях.'),
      start: at(addDays(today, -24), '17:00'), end: at(addDays(today, -24), '18:30'),
      dates: [-11, 5, 12, 31].map((count) => at(addDays(today, count), '17:00')),
    },
  ];
}
