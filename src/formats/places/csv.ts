/**
 * Reads CSV (RFC 4180) as spreadsheets and open-data portals write it: separated by comma, semicolon, tab or bar (whatever
 * the first row has most of), quotes doubled or not needed, `sep=;` in front, any line ends.
 * @param most rows to read
 * @returns rows of cells; rows without any text are left out
 */
export function readCsv(text: string, most = 100_000): string[][] {
  let source = text.replace(/^\ufeff/, '');
  const told = /^sep=(.)\r?\n/i.exec(source);
  if (told) source = source.slice(told[0].length);
  const separator = told?.[1] ?? guessSeparator(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    if (row.some((cell) => cell)) rows.push(row);
    row = [];
  };
  while (at < source.length && rows.length < most) {
    let cell: string;
    if (source[at] === '"') {
      let end = at + 1;
      while ((end = source.indexOf('"', end)) >= 0 && source[end + 1] === '"') end += 2;
      if (end < 0) end = source.length;
      cell = source.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      // What follows a closing quote before the separator belongs to a broken cell.
      while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') cell += source[at++]!;
    } else {
      let end = at;
      while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++;
      cell = source.slice(at, end);
      at = end;
    }
    row.push(cell.trim());
    if (source[at] === separator) {
      at++;
      if (at === source.length || source[at] === '\n' || source[at] === '\r') row.push('');
      else continue;
    }
    if (source[at] === '\r') at++;
    if (source[at] === '\n') at++;
    endRow();
  }
  if (row.length) endRow();
  return rows;
}

/** The separator that stands most often in the first row, outside of quotes. */
function guessSeparator(source: string): string {
  const line = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(source)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = [';', '\t', '|', ','].map((separator) => ({ separator, n: line.split(separator).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).separator;
}

/** Rows as records under the first row's words; cells beyond it are dropped. */
export function toRecords(rows: readonly (readonly string[])[]): Record<string, string>[] {
  const [header = [], ...body] = rows;
  return body.map((row) => {
    const record: Record<string, string> = Object.create(null) as Record<string, string>;
    header.forEach((key, i) => {
      if (key && row[i]) record[key] ??= row[i];
    });
    return record;
  });
}
