import { readFileSync, writeFileSync } from 'node:fs';
import { read, type WorkBook } from '@e965/xlsx';
import { readSheet } from 'read-excel-file/node';
import { insertPlans, openBytes, readWorkbookBytes } from '../src/files';
import type { SheetPlan } from '../src/workbook';
import { convertWorkbook, DRAWING } from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
import { temporaryFolder } from './cli/support';
import { FOREIGN_SHEETS, foreignWorkbook, RICH_WORKBOOK } from './support/foreignWorkbook';

const PATIENCE = 180_000;
const { path } = temporaryFolder();
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const PLAN: SheetPlan = {
  kind: 'indicators',
  name: "Показатели 'А' 2026",
  styles: { head: { bold: true, fill: '#E8EEF7' }, share: { numberFormat: '0.0%' } },
  rows: [
    [
      { value: 'Школа', style: 'head' },
      { value: 'Доля', style: 'head' },
    ],
    [{ value: '=Первая' }, { value: 0.5, formula: '=Данные!B1/4', style: 'share' }],
    [{ value: 'Вторая & <третья>' }, { value: 0.25, style: 'share' }],
  ],
  columnWidths: [30, 12],
  rules: [{ range: range(1, 1, 2, 1), when: { kind: 'formula', formula: '=B2>0.4' }, style: { bold: true } }],
  charts: [
    {
      title: 'Доли школ',
      kind: 'bar',
      categories: range(1, 0, 2, 0),
      series: [{ name: 'Доля', values: range(1, 1, 2, 1), color: '#2B579A' }],
      place: range(5, 0, 20, 3),
      legend: 'bottom',
    },
  ],
  page: { orientation: 'landscape', titleRows: { top: 0, bottom: 0 }, footer: 'стр. &P' },
};

const VALUES = [
  ['Школа', 'Доля'],
  ['=Первая', 0.5],
  ['Вторая & <третья>', 0.25],
];

const KINDS = [
  ['transitional', RICH_WORKBOOK],
  ['strict', { ...RICH_WORKBOOK, strict: true }],
  ['with prefixes', { ...RICH_WORKBOOK, prefix: 'x:' as const }],
] as const;

const made = new Map(
  KINDS.map(([kind, foreign]) => [
    kind,
    insertPlans(openBytes('книга.xlsm', foreignWorkbook(foreign)), [PLAN]),
  ]),
);
const bytesOf = (kind: string): Uint8Array => made.get(kind as (typeof KINDS)[number][0]) ?? new Uint8Array();

const names = [FOREIGN_SHEETS[0], 'Рисунок', ...FOREIGN_SHEETS.slice(1), PLAN.name];

test.each(KINDS)('SheetJS reads own sheets of a workbook that is %s', (kind) => {
  const book: WorkBook = read(bytesOf(kind), { cellStyles: true });
  expect(book.SheetNames).toEqual(names);
  const sheet = book.Sheets[PLAN.name];
  expect([sheet?.A2?.v, sheet?.B2?.v, sheet?.B2?.f, sheet?.B2?.w, sheet?.B3?.v]).toEqual([
    '=Первая',
    0.5,
    'Данные!B1/4',
    '50.0%',
    0.25,
  ]);
});

test('read-excel-file reads the same', async () => {
  const rows = await readSheet(Buffer.from(bytesOf('transitional')), PLAN.name);
  expect(rows).toEqual(VALUES);
});

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice', () => {
  it.each(KINDS)(
    'opens a workbook that is %s with own sheets, calculates them and draws their charts',
    async (kind) => {
      const file = path(`${kind}.xlsx`);
      writeFileSync(file, bytesOf(kind));
      const again = readWorkbookBytes(
        'книга.xlsx',
        readFileSync(await convertWorkbook(file, 'xlsx', path(kind))),
      );
      const own = again.sheets.find(({ name }) => name === PLAN.name);
      expect(own?.values.map((row) => row.slice(0, 2))).toEqual(VALUES);
      const drawn = read(readFileSync(path(`${kind}/${kind}.xlsx`)), { bookFiles: true }) as WorkBook & {
        readonly files: Readonly<Record<string, { readonly content: Buffer }>>;
      };
      const charts = Object.entries(drawn.files).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
      expect(
        charts.some(([, { content }]) => Buffer.from(content).toString('utf8').includes('Доли школ')),
      ).toBe(true);
    },
    PATIENCE,
  );
});
