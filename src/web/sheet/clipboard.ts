/** Cells as text, as spreadsheets hand them over: tabs between columns, lines between rows. */
const SPECIAL = /[\t\n\r"]/;

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const asText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

/** A cell and the sign after it; cells in quotation marks may hold tabs, lines and doubled quotation marks. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n\r]|$)|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/gy;

/** The cells of such a text. The line that ends it is no row. */
export function fromText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, inQuotes, plain = '', end] of text.replace(/\r?\n$/, '').matchAll(CELL)) {
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
