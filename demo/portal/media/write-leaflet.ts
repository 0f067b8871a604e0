/** The visitor's leaflet: a line that begins with `#` is a heading. ASCII only, as the PDF has no font of its own. */
export const leaflet = `# Visitor's leaflet
Demo Portal. Sample content, may be copied and given away.

# What the sign at the door means
Closing day: the same day every week; the house is shut.
Sanitary day: once a month; the rooms are cleaned and the house is shut.
Last admission: no ticket is sold after this time.
Closing time: visitors leave the rooms.

# Which line counts
1. Single dates: public holidays, evening openings, closed days.
2. Seasons, for instance May to September.
3. The ordinary week, Monday to Sunday.
If the sign and the page tell different things, the sign is right.

# Times
All times are local time in Minsk, UTC+3 in summer and in winter.

# Telephone
101 fire and rescue, 102 police, 103 ambulance, 104 gas, 112 rescue.
`;

/** The leaflet as a PDF of one A4 page (PDF 1.4, standard fonts). */
export function writeLeafletPdf(text: string): Uint8Array {
  const escape = (line: string): string => line.replace(/[\\()]/g, '\\$&');
  const shown = text.trimEnd().split('\n').map((line) =>
    line.startsWith('#')
      ? `/F2 15 Tf 0 -8 Td (${escape(line.slice(2))}) Tj 0 -24 Td`
      : `/F1 11 Tf (${escape(line)}) Tj 0 -17 Td`);
  const stream = `BT 64 770 Td\n${shown.join('\n')}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + end);
}
