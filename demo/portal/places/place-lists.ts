import { editions, type Edition } from '../demo-article.js';
import { crafts } from './crafts.js';
import { say, type DemoPlace, type Texts } from './demo-place.js';
import { memorials } from './memorials.js';
import { sanatoria } from './sanatoria.js';
import { sights } from './sights.js';
import { tentativeList } from './tentative-list.js';
import { worldHeritage } from './world-heritage.js';

/** A list of places as its editors keep it. */
export interface PlaceList {
  title: Texts;
  places: readonly DemoPlace[];
}

const lists = {
  'world-heritage': {
    title: say('World Heritage Sites in Belarus', 'Сусветная спадчына ў Беларусі', 'Всемирное наследие в Беларуси', '白俄罗斯的世界遗产', 'مواقع التراث العالمي في بيلاروس'),
    places: worldHeritage,
  },
  'tentative-list': {
    title: say('Tentative List of Belarus', 'Папярэдні спіс Беларусі', 'Предварительный список Беларуси', '白俄罗斯预备名录', 'القائمة التمهيدية لبيلاروس'),
    places: tentativeList,
  },
  sights: { title: say('Top sights', 'Галоўныя славутасці', 'Главные достопримечательности'), places: sights },
  sanatoria: { title: say('Sanatoria and health resorts', 'Санаторыі і здраўніцы', 'Санатории и здравницы'), places: sanatoria },
  memorials: { title: say('Memorials', 'Мемарыялы', 'Мемориалы'), places: memorials },
  crafts: { title: say('Crafts and souvenirs', 'Рамёствы і сувеніры', 'Ремёсла и сувениры'), places: crafts },
} satisfies Record<string, PlaceList>;

export type PlaceListName = keyof typeof lists;

/** The lists of the demo portal, by the name in their address. */
export const placeLists: Readonly<Record<PlaceListName, PlaceList>> = lists;

/** A list's title in an edition's language, English where it is not kept in it. */
export const titleIn = (list: PlaceListName, edition: Edition): string => placeLists[list].title[edition] ?? placeLists[list].title.en;

/** Whether an address names a list. */
export const isPlaceList = (name: string): name is PlaceListName => Object.hasOwn(placeLists, name);

/** The editions that a list is kept in: those its title is written in. */
export const editionsOf = (list: PlaceListName): Edition[] => editions.filter((edition) => placeLists[list].title[edition] !== undefined);
