import type { Place } from '../../model/place.js';
import { isObject, readPlaceRecord, textOf, type Json, type RecordContext } from './place-record.js';

/** Whether JSON is a SPARQL result (SPARQL 1.1 Query Results JSON Format). */
export const isSparqlResult = (json: Json): boolean => isObject(json.results) && Array.isArray(json.results.bindings);

/** Words that queries use for what our synonyms call otherwise. */
const VARIABLES: Readonly<Record<string, string>> = {
  itemlabel: 'name', placelabel: 'name', sitelabel: 'name', itemdescription: 'summary', coord: 'coordinates', coords: 'coordinates', p625: 'coordinates',
  pic: 'image', p18: 'image', p757: 'whsId', whsid: 'whsId', whid: 'whsId', countrylabel: 'countryName', p856: 'website', p17: 'country',
  itemaltlabel: 'alternateNames',
};

const GROUPED = ['image', 'countryName', 'alternateNames'];

/**
 * The rows of a SPARQL answer as one record an item: rows are combinations of values, so an item with two pictures and two
 * countries has four. A label that is the item's own number is no name.
 */
export function readSparql(json: Json, context: RecordContext): Place[] {
  const bindings = listOfBindings(json);
  const records = new Map<string, Json>();
  for (const row of bindings) {
    const values: Json = {};
    for (const key of Object.keys(row).slice(0, 60)) {
      const cell = row[key];
      const value = isObject(cell) ? textOf(cell.value) : '';
      const name = VARIABLES[key.toLowerCase()] ?? key;
      if (value) values[name] = value;
      const language = isObject(cell) && /label$/i.test(key) ? textOf(cell['xml:lang']) : '';
      if (language && name === 'name') values.language = language;
    }
    const item = textOf(values.item ?? values.place ?? values.site);
    const number = /Q\d+$/.exec(item)?.[0];
    if (number && values.name === number) delete values.name;
    // Item links are no country names.
    if (/\/entity\/Q\d+$/.test(textOf(values.country))) delete values.country;
    const id = item || textOf(values.name);
    const known = records.get(id);
    if (!known) {
      const record: Json = { ...values };
      for (const key of GROUPED) if (values[key]) record[key] = [values[key]];
      if (number) Object.assign(record, { wikidata: number, id: textOf(values.whsId) || number });
      delete record.item;
      delete record.place;
      delete record.site;
      records.set(id, record);
      continue;
    }
    for (const key of GROUPED) {
      const list = (known[key] ??= []) as unknown[];
      if (values[key] && !list.includes(values[key])) list.push(values[key]);
    }
    known.name ??= values.name;
  }
  const places: Place[] = [];
  for (const { countryName, whsId, language, ...record } of records.values()) {
    const place = readPlaceRecord({ ...record, ...(record.country ? {} : { country: countryName }) }, context);
    if (!place) {
      context.problem('item-skipped', 'An item of the answer has no name');
      continue;
    }
    if (whsId) place.facts.unshift({ label: 'World Heritage', value: textOf(whsId) });
    if (language) place.language = textOf(language);
    places.push(place);
  }
  return places;
}

const listOfBindings = (json: Json): Json[] =>
  ((json.results as Json).bindings as unknown[]).slice(0, 100_000).filter(isObject);

