import type { Place } from '../../../src/model/place.js';

/** A place with these fields. */
export const place = (name: string, fields: Partial<Place> = {}): Place => ({
  kind: 'place', id: name, title: name, name, alternateNames: [], criteria: [], history: [], countries: [], components: [], images: [], links: [], facts: [],
  authors: [], tags: [], attachments: [], ...fields,
});

export const names = (places: readonly Place[]): string => places.map(({ name }) => name).join(', ');
