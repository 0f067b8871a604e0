import { FeedError } from '../../model/feed-error.js';
import { collapse } from '../../model/plain-text.js';
import type { Place } from '../../model/place.js';
import { createCollector, type CollectorOptions, type FeedReader } from '../feed-collector.js';
import { createXmlReader, ENTER, readAttributes, SKIP, TEXT } from '../xml.js';
import { locate } from './geometry.js';
import { readPlaceRecord, type Json, type RecordContext } from './place-record.js';
import { mendRegions, readWhcRecord } from './whc-record.js';

/** Documents that are lists of places: their root, and the element of one place. */
const ITEMS: Readonly<Record<string, string>> = { query: 'row', kml: 'placemark', gpx: 'wpt' };

/** Elements of KML that only hold others. */
const HOLDERS = /^(document|folder|extendeddata|schemadata|data|multigeometry|point|linestring|linearring|polygon|outerboundaryis|metadata|link)$/;

/** `lon,lat[,alt] lon,lat…` of KML. */
const readCoordinates = (text: string): number[][] =>
  text.trim().split(/\s+/).map((vertex) => vertex.split(',').slice(0, 2).map(Number)).filter(([x, y]) => x === x && y === y && y !== undefined);

/** Reads UNESCO's list in XML, KML 2.x placemarks and GPX waypoints. Each place is read when its element ends. */
export function createPlaceXmlReader(options: CollectorOptions): FeedReader {
  const { url } = options;
  const collector = createCollector('whc', options);
  const { feed, problem } = collector;
  const context: RecordContext = { base: url, map: options.map, problem };
  const path: string[] = [];
  let root = '';
  let ended = false;
  let record: Json | undefined;
  let geometries: Json[] = [];
  let leaf = '';
  let dataName = '';

  const finishPlace = (): void => {
    const fields = record!;
    record = undefined;
    const geometry = geometries.length > 1 ? { type: 'GeometryCollection', geometries } : geometries[0];
    geometries = [];
    collector.addItem(root === 'query' ? readWhcRecord(fields, context) : readPlaceRecord(fields, context, geometry && locate(geometry)));
  };

  const takeText = (text: string): void => {
    const parent = path.at(-1);
    if (!record) {
      if (leaf === 'name' && !feed.title && path.length < 3) feed.title = collapse(text);
      else if ((leaf === 'description' || leaf === 'desc') && !feed.description && path.length < 3) feed.description = collapse(text);
      return;
    }
    if (leaf === 'coordinates') {
      const vertices = readCoordinates(text);
      const type = parent === 'point' ? 'Point' : parent === 'linestring' ? 'LineString' : path.includes('outerboundaryis') ? 'Polygon' : '';
      if (type && vertices.length) geometries.push({ type, coordinates: type === 'Point' ? vertices[0] : type === 'Polygon' ? [vertices] : vertices });
    } else if (leaf === 'value' && dataName) record[dataName] ??= text;
    else if (leaf === 'simpledata' && dataName) record[dataName] ??= text;
    else if (parent === ITEMS[root] && !/^(styleurl|visibility|open|snippet|extrude|altitudemode|ele|time|sym)$/.test(leaf)) record[leaf] ??= text;
  };

  const reader = createXmlReader({
    open(written, source) {
      const name = written.toLowerCase().replace(/^.*:/, '');
      if (!root) {
        if (!ITEMS[name]) return name === 'html' ? SKIP : ENTER;
        root = name;
        feed.format = root === 'query' ? 'whc' : (root as 'kml' | 'gpx');
        path.push(name);
        return ENTER;
      }
      if (name === ITEMS[root]) {
        record = {};
        const attributes = readAttributes(source);
        if (root === 'gpx') {
          geometries = [{ type: 'Point', coordinates: [Number(attributes.lon), Number(attributes.lat)] }];
        }
        if (attributes.id) record.id = attributes.id;
        path.push(name);
        return ENTER;
      }
      if (record && root === 'gpx' && name === 'link') record.url ??= readAttributes(source).href ?? '';
      if (record && (name === 'data' || name === 'simpledata')) dataName = readAttributes(source).name ?? '';
      if (HOLDERS.test(name) && root !== 'query') {
        path.push(name);
        return ENTER;
      }
      if (!record && !/^(name|description|desc)$/.test(name)) return SKIP;
      leaf = name;
      return TEXT;
    },
    restarts: (name) => name.toLowerCase().replace(/^.*:/, '') === ITEMS[root],
    close(text) {
      if (leaf) {
        takeText(text);
        leaf = '';
        return;
      }
      const name = path.pop();
      if (name === ITEMS[root]) finishPlace();
      else if (name === 'data') dataName = '';
      else if (name === root) ended = true;
    },
  });

  return {
    push: reader.push,
    read: (characters) => !ended && !collector.isFull() && reader.read(characters),
    isEnded: () => ended,
    isFull: collector.isFull,
    finishing: collector.finishing,
    settle: collector.settle,
    end() {
      const complete = collector.isFull() || reader.end() || ended;
      if (!root) throw new FeedError('not-a-feed', 'XML, but no list of places', { url });
      if (!complete) {
        if (!feed.items.length) throw new FeedError('malformed', 'The list breaks off before its first place', { url });
        problem('cut-off', 'The list ends too early');
      }
      feed.feedUrl ??= url;
      if (root === 'query') {
        // Which region a state lies in is known when the whole list is.
        feed.items = mendRegions(feed.items as Place[]).map((place) => Object.freeze(place));
        feed.homePage = 'https://whc.unesco.org/en/list/';
      }
      return feed;
    },
  };
}
