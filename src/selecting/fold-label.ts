/** A label for comparing: without case, accents and outer white space. */
export function foldLabel(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** The folded parts of a list separated by commas. */
export function foldList(list = ''): string[] {
  return list.split(',').map(foldLabel).filter(Boolean);
}
