/** What a column of somebody's list may stand for. */
export type PlaceField =
  | 'id' | 'name' | 'alternate' | 'summary' | 'html' | 'url' | 'image' | 'imageAlt' | 'caption' | 'credit' | 'author'
  | 'license' | 'licenseUrl' | 'imageSource' | 'category' | 'country' | 'criteria' | 'inscribed' | 'history' | 'danger'
  | 'region' | 'address' | 'latitude' | 'longitude' | 'position' | 'precision' | 'components' | 'phone' | 'hours'
  | 'links' | 'updated' | 'published' | 'facts' | 'wikidata';

/** Words for a field, best first, without spaces and signs, in the languages that portals keep their lists in. */
const WORDS: Readonly<Record<PlaceField, string>> = {
  id: 'id idnumber identifier uuid number code ид код нумар номер',
  name: 'name title site label sitename itemlabel назва назваміжнародная название наименование имя імя объект абект',
  alternate: 'alternatenames altname altnames alternatename othernames officialname oldname localname',
  summary: 'summary description shortdescription contenttext desc itemdescription about апісанне описание аннотация',
  html: 'contenthtml descriptionhtml',
  url: 'url link website httpurl homepage page web uri сайт спасылка ссылка',
  image: 'image photo picture images photos pictures imageurl mainimageurl imagesurls pictureurl photourl thumbnail pic img фото фота выява малюнак изображение картинка',
  imageAlt: 'alt imagealt alttext',
  caption: 'caption imagecaption подпись подпіс',
  credit: 'credit credits imagecredit photocredit copyright attribution imageattribution',
  author: 'author photographer imageauthor creator автор фотограф аўтар',
  license: 'license licence imagelicense imagelicence rights лицензия ліцэнзія',
  licenseUrl: 'licenseurl licenceurl',
  imageSource: 'imagesource photosource imagepage',
  category: 'category type kind categories group class катэгорыя категория тып тип від вид',
  country: 'country countries isocode isocodes countrycode countrycodes states stateparty countrylabel iso краіна страна краіны страны',
  criteria: 'criteria criteriatxt criterion крытэрыі критерии',
  inscribed: 'inscribed dateinscribed yearinscribed year inscription год датавключения',
  history: 'history secondarydates',
  danger: 'indanger danger',
  region: 'region regions oblast province area вобласць область регион рэгіён раён район',
  address: 'address location place street адрас адрес месца место',
  latitude: 'lat latitude y шырата широта',
  longitude: 'lon lng long longitude x даўгата долгота',
  position: 'coordinates coordinate coords coord geopoint2d geopoint geo position latlng latlon location gps каардынаты координаты',
  precision: 'precision accuracy coordinateprecision',
  components: 'components componentslist parts points',
  phone: 'phone tel telephone phonenumber тэлефон телефон',
  hours: 'openinghours hours opening worktime рэжымпрацы режимработы часыработы часыпрацы',
  links: 'links',
  updated: 'updated modified datemodified lastmodified',
  published: 'published datepublished created time',
  facts: 'facts',
  wikidata: 'wikidata wikidataid qid item',
};

/** Letters and digits alone, lower case. */
const foldKey = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const fields = new Map<string, { field: PlaceField; rank: number }[]>();
for (const [field, words] of Object.entries(WORDS) as [PlaceField, string][]) {
  words.split(' ').forEach((word, rank) => {
    const known = fields.get(word);
    if (known) known.push({ field, rank });
    else fields.set(word, [{ field, rank }]);
  });
}

/** `name:be`, `name_be`, `name@be`, `name (be)`: the key and its language. */
const IN_LANGUAGE = /^(.+?)\s*[:_@.(-]\s*([a-z]{2})\)?$/i;

export interface KeyMeaning {
  fields: readonly { field: PlaceField; rank: number }[];
  /** BCP 47, lower case, where the key names one. */
  language?: string;
}

/** What a key stands for; nothing where it is a fact of the list's own. */
export function meaningOf(key: string): KeyMeaning | undefined {
  const whole = fields.get(foldKey(key));
  if (whole) return { fields: whole };
  const [, stem, language] = IN_LANGUAGE.exec(key.trim()) ?? [];
  const found = stem && fields.get(foldKey(stem));
  return found ? { fields: found, language: language!.toLowerCase() } : undefined;
}
