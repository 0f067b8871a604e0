import { html, nothing, type TemplateResult } from 'lit';
import { placeWords } from '../../i18n/place/place-words.js';
import type { Place } from '../../model/place.js';
import { exportGeoJson } from '../../selecting/places/export-geojson.js';
import { exportGpx } from '../../selecting/places/export-gpx.js';
import { exportKml } from '../../selecting/places/export-kml.js';
import { exportOpenings, hasOpenings } from '../../selecting/places/export-openings.js';
import { downloadFile } from '../../ui/download-file.js';
import type { GalleryView } from '../../ui/gallery/gallery-view.js';
import { printSheet } from '../../ui/gallery/print-sheet.js';
import type { HeritageSitesGallery } from '../heritage-sites-gallery.js';

export { printSheetStyles } from '../../ui/gallery/print-sheet-styles.js';

type Write = (places: readonly Place[], title: string | undefined) => string;

const FILES: readonly [name: string, ending: string, type: string, write: Write][] = [
  ['GPX', 'gpx', 'application/gpx+xml', exportGpx],
  ['KML', 'kml', 'application/vnd.google-earth.kml+xml', exportKml],
  ['GeoJSON', 'geojson', 'application/geo+json', exportGeoJson],
];

const nameOf = (title: string | undefined): string => (title ?? '').normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60).replace(/^-|-$/g, '') || 'places';

/** Places to take along: as files, made on the device, and on paper. */
export class TakeAway {
  private printed = false;

  constructor(private readonly element: HeritageSitesGallery) {}

  render(view: GalleryView, places: readonly Place[], isList: boolean): TemplateResult {
    const say = placeWords.in(view.locale);
    const title = isList ? this.element.feed?.title : places[0]!.name;
    const save = (ending: string, type: string, write: Write): void => downloadFile(`${nameOf(title)}.${ending}`, type, write(places, title));
    const located = places.some(({ latitude, components }) => latitude !== undefined || components.some((part) => part.latitude !== undefined));
    const files = located ? FILES : FILES.slice(2);
    return html`<p class="take" part="files">
        ${say('takeAway')}
        ${isList ? html`<button type="button" class="link" @click=${() => this.print()}>${say('print')}</button>` : nothing}${files.map(
          ([name, ending, type, write]) => html`<button type="button" class="link" @click=${() => save(ending, type, write)}>${name}</button>`,
        )}${places.some(hasOpenings)
          ? html`<button type="button" class="link" @click=${() => save('ics', 'text/calendar;charset=utf-8', (places, title) => exportOpenings(places, Date.now(), title))}>${say('openings')}</button>`
          : nothing}
      </p>
      ${isList && this.printed ? printSheet(view, places, this.element.feed) : nothing}`;
  }

  /** Only what the button asks for is a sheet: who prints the page gets the page. */
  private print(): void {
    const { element } = this;
    const root = element.renderRoot.querySelector('.root');
    this.printed = true;
    element.drawNow();
    root?.classList.add('sheet-printed');
    const end = (): void => {
      root?.classList.remove('sheet-printed');
      this.printed = false;
      element.requestUpdate();
    };
    addEventListener('afterprint', end, { once: true });
    print();
  }
}
