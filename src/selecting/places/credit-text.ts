import type { Place, PlacePicture } from '../../model/place.js';

/** Whom a picture is by: its credit line, else author and licence; empty where the list names nobody. */
export const creditOf = ({ credit, author, license }: PlacePicture): string =>
  credit ? [credit, credit.includes(license ?? '') ? '' : license].filter(Boolean).join(', ') : [author, license].filter(Boolean).join(', ');

/** The credits of all pictures of a place as text, each once, with their licences' and sources' addresses: files have no room for links. */
export const creditText = ({ images }: Place): string =>
  [...new Set(images.map((image) => [creditOf(image), image.licenseUrl, image.source].filter(Boolean).join(', ')))].filter(Boolean).join('\n');
