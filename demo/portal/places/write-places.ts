import { captions } from '../../pictures/captions.js';
import { crafts } from './crafts.js';
import { say, type DemoPlace, type Texts } from './demo-place.js';
import { memorials } from './memorials.js';
import { worldHeritage } from './world-heritage.js';

/** The lists of the demo portal, by the name in their address. */
export const placeLists: Readonly<Record<string, { title: Texts; places: readonly DemoPlace[] }>> = {
  'world-heritage': { title: say('World Heritage Sites in Belarus', 'Сусветная спадчына ў Беларусі', 'Всемирное наследие в Беларуси'), places: worldHeritage },
  memorials: { title: say('Memorials', 'Мемарыялы', 'Мемориалы'), places: memorials },
  crafts: { title: say('Crafts and souvenirs', 'Рамёствы і сувеніры', 'Ремёсла и сувениры'), places: crafts },
};

/** The widths that drawings are kept in; their ratio is 3:2. */
const WIDTHS = [480, 960, 1600];

/** A drawing as a picture of a list, with its credit. */
function drawingOf(name: keyof typeof captions, baseUrl: string): object[] {
  const sizes = WIDTHS.map((width) => ({ url: `${baseUrl}/pictures/${name}-${width}.webp`, width, height: Math.round((width * 2) / 3), type: 'image/webp' }));
  return [{ ...sizes.at(-1), sizes, alt: captions[name].en, credit: 'Drawing: Portal Widgets', license: 'CC0' }];
}

/**
 * A list as a portal would publish it: JSON of its own, names and texts by language.
 * @param baseUrl what the pictures' paths are below, without a slash at the end
 */
export function writePlaces(list: string, baseUrl: string): object {
  const { title, places } = placeLists[list]!;
  const inLanguages = (key: string, texts: Texts | undefined): object =>
    texts ? { [key]: texts.en, [`${key}_be`]: texts.be, [`${key}_ru`]: texts.ru } : {};
  return {
    title: title.en,
    places: places.map(({ id, name, text, category, region, countries, latitude, longitude, criteria, inscribed, extended, components, facts, picture, page }) => ({
        id,
        ...inLanguages('name', name),
        ...inLanguages('description', text),
        ...inLanguages('category', category),
        region: region?.en,
        country: countries,
        latitude,
        longitude,
        criteria,
        inscribed,
        history: extended?.map((year) => ({ year, what: 'extended' })),
        components: components?.map(([name, latitude, longitude]) => ({ name, latitude, longitude, country: 'BY' })),
        facts: facts?.map(({ label, value }) => ({ label: label.en, value: value.en })),
        url: page,
        images: picture ? drawingOf(picture, baseUrl) : [],
      }),
    ),
  };
}
