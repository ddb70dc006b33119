/** Makes examples/roadmap.xlsx: npm run examples */
import { writeFile } from 'node:fs/promises';
import { type Cell, type CellStyle, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { HEADER, PREAMBLE, RESPONSIBLES, ROWS } from './roadmap';

const THIN = { style: 'thin', color: { rgb: '999999' } } as const;
const CELL: CellStyle = {
  alignment: { vertical: 'top', wrapText: true },
  border: { top: THIN, right: THIN, bottom: THIN, left: THIN },
};
const HEAD: CellStyle = {
  ...CELL,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBE4' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const SECTION: CellStyle = { ...CELL, font: { bold: true } };
const TITLE: CellStyle = {
  font: { bold: true, size: 14 },
  alignment: { wrapText: true, vertical: 'center' },
};
const LINE: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
const WIDTHS = [7, 48, 24, 28, 28, 24];

const LINE_HEIGHT = 15;

/** A row as high as its longest text wraps in its column. */
function heightOf(texts: readonly string[], row: number): [number, { height: number }] {
  const lines = texts.map((text, column) => Math.ceil((text.length * 1.2) / (WIDTHS[column] ?? 1)));
  return [row, { height: LINE_HEIGHT * Math.max(1, ...lines) }];
}

function roadmapSheet(): WriteSheet {
  const width = HEADER.length;
  const headerRow = PREAMBLE.length + 1;
  const rows = [...PREAMBLE.map((line) => [line]), [], [...HEADER], ...ROWS.map((row) => [...row])];
  const cells = new Map<string, Partial<Cell>>();
  PREAMBLE.forEach((_, row) => cells.set(`${row},0`, { style: row === 0 ? TITLE : LINE }));
  HEADER.forEach((_, column) => cells.set(`${headerRow},${column}`, { style: HEAD }));
  ROWS.forEach((texts, index) => {
    const style = texts.length === 2 && texts[0] ? SECTION : CELL;
    for (let column = 0; column < width; column += 1)
      cells.set(`${headerRow + 1 + index},${column}`, { style });
  });
  return {
    name: 'Дорожная карта',
    columns: WIDTHS.map((columnWidth) => ({ width: columnWidth })),
    rows,
    cells,
    merges: PREAMBLE.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: width - 1 })),
    rowDefs: new Map([
      [0, { height: 24 }],
      ...ROWS.map((texts, index) => heightOf(texts, headerRow + 1 + index)),
    ]),
    freezePane: { rows: headerRow + 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const responsiblesSheet = (): WriteSheet => ({
  name: 'Ответственные',
  columns: [{ width: 40 }],
  rows: [['Ответственный'], ...RESPONSIBLES.map((name) => [name])],
  cells: new Map([['0,0', { style: HEAD }]]),
});

const settingsSheet = (): WriteSheet => ({
  name: 'Настройки',
  columns: [{ width: 28 }, { width: 18 }],
  rows: [
    ['Параметр', 'Значение'],
    ['Начало плана', '01.01.2026'],
    ['Окончание плана', '31.12.2026'],
    ['Дата отчёта', '01.06.2026'],
  ],
  cells: new Map([
    ['0,0', { style: HEAD }],
    ['0,1', { style: HEAD }],
  ]),
});

async function main(): Promise<void> {
  const sheets = [roadmapSheet(), responsiblesSheet(), settingsSheet()];
  await writeFile(new URL('roadmap.xlsx', import.meta.url), await writeXlsx({ sheets }));
}

void main();
