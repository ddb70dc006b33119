const QUOTED = /["\t\n]/;

/** Rows of texts as Excel puts them on the clipboard: tabs between cells, quotes around what needs them. */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');

const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;

/** The cells of a copied text; a line end at its end starts no row. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (lines === '') return [];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of lines.matchAll(CELL)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
