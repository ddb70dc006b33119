const GAP = '  ';

/** Cells in columns for a terminal, the first column wrapped to a width. Rows may be of different length. */
export function textTable(rows: readonly (readonly string[])[], firstWidth: number): readonly string[] {
  const wrapped = rows.map(([first = '', ...others]) => ({ lines: wrap(first, firstWidth), others }));
  const widths = columnWidths(wrapped.map(({ lines, others }) => [longest(lines), ...others]));
  return wrapped.flatMap(({ lines, others }) =>
    lines.map((line, at) =>
      [line, ...(at === 0 ? others : [])]
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    ),
  );
}

const longest = (lines: readonly string[]): string =>
  lines.reduce((most, line) => (line.length > most.length ? line : most), '');

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return widths;
}

/** Breaks at spaces; lines after the first are indented. A longer word stands alone. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = GAP + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
