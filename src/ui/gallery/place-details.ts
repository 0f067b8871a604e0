import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../../i18n/gallery/gallery-words.js';
import { keepTogether } from '../../i18n/keep-together.js';
import { placeWords } from '../../i18n/place/place-words.js';
import { sanitizeHtml } from '../../markup/sanitize-html.js';
import type { Feed } from '../../model/feed.js';
import type { Place } from '../../model/place.js';
import { hostOf } from '../host-of.js';
import { CLOSE, EXTERNAL, icon, LINK } from '../icons.js';
import { picture } from '../picture.js';
import { criteriaList } from './criteria-band.js';
import { describeDanger, describeKind, describeWhere, nameCountry, picturesOf, translate } from './describe-place.js';
import { describePosition } from './describe-position.js';
import type { GalleryView } from './gallery-view.js';
import { pictureCredit } from './picture-credit.js';
import { placeLinks } from './place-links.js';

/** What the details of a place are drawn from. */
export interface PlaceDetailsState {
  place: Place;
  feed: Feed | undefined;
  /** Descriptions already built: building one again would lose a reader's selection. */
  bodies: WeakMap<Place, HTMLElement>;
  takeAway: TemplateResult | typeof nothing;
  copied: boolean;
  onCopy(url: string): void;
  onClose(): void;
}

type Row = [label: string, value: unknown];

/** All that is known of a place: pictures, words, history, criteria, facts, ways there, parts, credits, publisher. */
export function placeDetails(view: GalleryView, state: PlaceDetailsState): TemplateResult {
  const { place } = state;
  const { locale } = view;
  const t = galleryWords.in(locale);
  const { name } = translate(locale, place);
  const kind = [describeKind(view, place), describeDanger(view, place), view.distanceOf(place)].filter(Boolean).join(' · ');
  return html`<header>
      <button type="button" class="button icon quiet place-close" aria-label=${t('close')} @click=${state.onClose}>${icon(CLOSE)}</button>
    </header>
    <h3 class="place-title" id="place-title" part="details-title" tabindex="-1" aria-level=${view.level} lang=${place.language ?? nothing} dir="auto">${name}</h3>
    <p class="where">${describeWhere(view, place)}</p>
    ${kind ? html`<p class="fact num">${kind}</p>` : nothing}${pictures(view, place)}${description(view, state)}${historyLine(view, place)}
    ${facts(view, place)}${parts(view, place)}${credits(view, place)}${ways(view, state)}`;
}

const section = ({ level }: GalleryView, title: string, content: TemplateResult): TemplateResult =>
  html`<section class="place-section"><h4 role="heading" aria-level=${Math.min(level + 1, 6)}>${title}</h4>${content}</section>`;

/** All pictures, each the button that opens it over the window. */
function pictures(view: GalleryView, place: Place): TemplateResult | typeof nothing {
  const images = picturesOf(view, place);
  const say = placeWords.in(view.locale);
  if (!images.length) return nothing;
  return html`<div class="place-pictures">
    ${images.map(
      (image, i) =>
        html`<button
          type="button"
          class="photo"
          aria-haspopup="dialog"
          aria-label=${image.alt || image.caption || say('picture', { n: i + 1 })}
          @click=${(event: Event) => view.onPhotos(place, event.currentTarget as HTMLElement, i)}
        >
          ${picture(view, image, i ? '160px' : '(min-width: 560px) 512px, 100vw', '', !i)}
        </button>`,
    )}
  </div>`;
}

/** The list's own words: safe HTML, or text. */
function description(view: GalleryView, { place, bodies, feed }: PlaceDetailsState): TemplateResult | typeof nothing {
  const { summary } = translate(view.locale, place);
  const { contentHtml, language = nothing } = place;
  // A translation is text; HTML is in the list's own language.
  if (contentHtml && summary === place.summary) {
    let body = bodies.get(place);
    if (!body) {
      body = sanitizeHtml(contentHtml, { baseUrl: place.url ?? feed?.homePage, headingLevel: Math.min(view.level + 1, 6), skipImages: place.images.map(({ url }) => url) });
      if (!view.images) for (const image of body.querySelectorAll('img')) image.remove();
      bodies.set(place, body);
    }
    if (body.hasChildNodes()) return html`<div class="place-text" part="description" lang=${language} dir="auto">${body}</div>`;
  }
  return summary ? html`<p class="place-text" part="description" dir="auto">${keepTogether(summary)}</p>` : nothing;
}

const STEPS = { inscribed: 'inscribed', extended: 'extended', changed: 'changed', danger: 'danger', 'danger-ended': 'dangerEnded' } as const;

/** What happened to a place, year by year: 1979, 1992, 2014. */
function historyLine(view: GalleryView, { history, inscribed }: Place): TemplateResult | typeof nothing {
  const say = placeWords.in(view.locale);
  const first = inscribed && !history.some(({ year }) => year === inscribed) ? [{ year: inscribed, what: 'inscribed' }] : [];
  const steps = [...first, ...history].sort((a, b) => a.year - b.year);
  if (!steps.length) return nothing;
  return section(
    view,
    say('history'),
    html`<ol class="history" role="list">
      ${steps.map(
        ({ year, what }) =>
          html`<li><b class="num">${view.locale.formatNumber(year, { useGrouping: false })}</b> <span>${Object.hasOwn(STEPS, what) ? say(STEPS[what as keyof typeof STEPS]) : what}</span></li>`,
      )}
    </ol>`,
  );
}

function facts(view: GalleryView, place: Place): TemplateResult | typeof nothing {
  const { locale } = view;
  const say = placeWords.in(locale);
  const { address, name } = translate(locale, place);
  const { latitude, longitude, precision, phone, openingHours, criteria, countries, updated } = place;
  const names = [...new Set([place.name, ...place.alternateNames])].filter((other) => other !== name);
  const at = latitude === undefined || longitude === undefined ? undefined : describePosition(view, latitude, longitude);
  const rows: Row[] = [
    [say('alsoCalled'), names.join(' · ')],
    [say('criteria'), criteria.length ? criteriaList(view, place) : ''],
    [say('countries'), countries.length > 1 ? locale.formatList(countries.map((code) => nameCountry(locale, code))) : ''],
    [say('address'), address],
    [say('phone'), phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi>${phone}</bdi></a>`],
    [say('openingHours'), openingHours],
    [say('position'), at && html`<span class="num" dir="ltr">${at}${precision ? ` ± ${locale.formatNumber(precision)} m` : ''}</span>`],
    ...place.facts.map(({ label, value }): Row => [label, value]),
    [say('updated'), updated && locale.formatDate(updated, 'dayFull', view.timeZone)],
  ];
  const known = rows.filter(([, value]) => value);
  if (!known.length) return nothing;
  return html`<dl class="place-facts">${known.map(([label, value]) => html`<div><dt>${label}</dt><dd dir=${typeof value === 'string' ? 'auto' : nothing}>${value}</dd></div>`)}</dl>`;
}

function parts(view: GalleryView, place: Place): TemplateResult | typeof nothing {
  if (!place.components.length) return nothing;
  const { locale } = view;
  return section(
    view,
    placeWords.in(locale)('parts'),
    html`<ol class="place-parts">
      ${place.components.map(
        ({ name = '', country, latitude, longitude }) =>
          html`<li>
            ${name}${[
              country && nameCountry(locale, country),
              latitude === undefined || longitude === undefined ? '' : describePosition(view, latitude, longitude),
            ]
              .filter(Boolean)
              .map((text) => html` <span class="fact num">${text}</span>`)}
          </li>`,
      )}
    </ol>`,
  );
}

function credits(view: GalleryView, place: Place): TemplateResult | typeof nothing {
  const images = picturesOf(view, place);
  const say = placeWords.in(view.locale);
  if (!images.length) return nothing;
  return section(
    view,
    say('credits'),
    html`<ul class="credits" part="credits">
      ${images.map((image, i) => html`<li>${image.caption || image.alt || say('picture', { n: i + 1 })}: ${pictureCredit(view, image)}</li>`)}
    </ul>`,
  );
}

/** The way there, the place's own pages, and who publishes it. No address is asked before a reader follows a link. */
function ways(view: GalleryView, { place, feed, copied, onCopy, takeAway }: PlaceDetailsState): TemplateResult {
  const { locale } = view;
  const say = placeWords.in(locale);
  const ways = placeLinks(place);
  const home = place.source?.url ?? feed?.homePage;
  const publisher = place.source?.title ?? feed?.title ?? hostOf(home);
  const { url } = place;
  const link = (href: string, label: unknown): TemplateResult =>
    html`<li><a href=${href} rel="noopener noreferrer" target=${/^geo:/.test(href) ? nothing : '_blank'}>${label}</a></li>`;
  return html`<ul class="place-ways" aria-label=${say('links')} role="list">
      ${ways
        ? html`${link(ways.geo, say('mapsApp'))}${link(ways.map, hostOf(ways.map))}${link(ways.directions, say('directions', { host: hostOf(ways.directions) }))}`
        : nothing}${url ? link(url, html`${say('moreOn', { host: hostOf(url) })} ${icon(EXTERNAL, 'flip small')}`) : nothing}${place.links.map(({ url, label }) =>
        link(url, label ?? hostOf(url)),
      )}
    </ul>
    ${takeAway}
    <p class="place-source" part="source">
      ${publisher ? html`${locale.t('source')} ${home ? html`<a href=${home} rel="noopener"><bdi>${publisher}</bdi></a>` : html`<bdi>${publisher}</bdi>`}` : nothing}
      ${url
        ? html`<button type="button" class="button quiet" @click=${() => onCopy(url)}>${icon(LINK)}<span role="status">${say(copied ? 'linkCopied' : 'copyLink')}</span></button>`
        : nothing}
    </p>`;
}
