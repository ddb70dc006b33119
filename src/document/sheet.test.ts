import fc from 'fast-check';
import { disagreements, recalculate } from '../../test/support/recalculate';
import { a1, call, type KeptTexts, type SheetPlan } from '../workbook';
import {
  type Block,
  cellIn,
  cellsIn,
  changeOf,
  count,
  type Document,
  documentSheet,
  editedDocument,
  laidOutSheet,
  shareOf,
  sum,
  type Table,
  text,
  word,
} from '.';
import { language as usualLanguage } from './testSupport';

const language = {
  ...usualLanguage,
  signed: (value: number) => (value > 0 ? `+${value}` : String(value)),
};

const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Report',
  frame: { orientation: 'portrait', grid: [10, 10, 10, 10, 10, 10, 10, 10], footer: '&P' },
  blocks,
});

const sheetOf = (document: Document, kept: KeptTexts = new Map()): SheetPlan =>
  documentSheet({ document, kind: 'memo', name: 'Report', kept, language });

const table = (key: string, rows: Table['rows']): Table => ({
  key,
  columns: [
    { key: 'school', title: 'School', span: 2, kind: text },
    { key: 'n', title: 'n', group: '2025', span: 1, kind: count },
    { key: 'N', title: 'N', group: '2025', span: 1, kind: count },
    { key: 'share', title: '%', group: '2025', span: 1, kind: shareOf('n', 'N') },
    { key: 'before', title: '2024', span: 1, kind: shareOf('m', 'N') },
    { key: 'm', title: 'm', span: 1, kind: sum('n') },
    { key: 'change', title: 'Change', span: 1, kind: changeOf('share', 'before', 6) },
  ],
  rows,
});

const cellsOf = (plan: SheetPlan): Record<string, unknown> =>
  Object.fromEntries(
    plan.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell && cell.value !== null ? [[a1(r, c), cell.formula ?? cell.value]] : [])),
    ),
  );

const rows: Table['rows'] = [
  { key: 'a', cells: { school: 'A', n: 1, N: 4 } },
  { key: 'b', cells: { school: 'B', n: 3, N: 4 } },
  { key: 'all', cells: { school: 'All' }, sums: ['a', 'b'], strong: true },
];

describe('a table on a sheet', () => {
  const plan = sheetOf(documentOf({ kind: 'table', table: table('schools', rows) }));

  it('has a head of two rows where columns stand under a common name', () => {
    expect(cellsOf(plan)).toMatchObject({ A1: 'School', C1: '2025', F1: '2024', C2: 'n', D2: 'N', E2: '%' });
    expect(plan.merges).toContainEqual({ top: 0, left: 2, bottom: 0, right: 4 });
    expect(plan.merges).toContainEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });

  it('computes shares and sums with formulas over its own cells', () => {
    expect(cellsOf(plan)).toMatchObject({
      C3: 1,
      E3: '=IF(AND(ISNUMBER($C3),(N($D3)>0)),IF(($C3>$D3),"fault",($C3/$D3)),"no data")',
      C5: '=SUM($C$3:$C$4)',
      G5: '=SUM($C5)',
    });
    expect(plan.rows[4]?.[4]).toMatchObject({ value: 0.5, style: 'share strong' });
  });

  it('refers to cells of tables that stand below', () => {
    const above: Table = {
      key: 'key figures',
      columns: [{ key: 'all', title: 'All', span: 8, kind: word() }],
      rows: [
        {
          key: 'only',
          cells: { all: { value: 0.5, formula: cellIn({ table: 'schools', row: 'all', column: 'share' }) } },
        },
      ],
    };
    const both = sheetOf(
      documentOf({ kind: 'table', table: above }, { kind: 'table', table: table('schools', rows) }),
    );
    const place = both.rows.findIndex((row) => row[0]?.value === 'All');
    expect(cellsOf(both)['A2']).toBe(`=$E$${both.rows.findLastIndex((row) => row[0]?.value === 'All') + 1}`);
    expect(place).toBe(0);
  });

  it('fails where a formula refers to no cell', () => {
    const cells = { n: { value: 1, formula: cellIn({ table: 'other', row: 'a', column: 'n' }) } };
    const document = documentOf({ kind: 'table', table: table('schools', [{ key: 'a', cells }]) });
    expect(() => sheetOf(document)).toThrow('no cell: other/a/n');
  });
});

test('a table may have no head, and a cell may take the columns to its right', () => {
  const own = table('schools', [
    { key: 'a', cells: { school: 'A', m: 'none' }, joined: [{ column: 'school', columns: 5 }] },
    { key: 'b', cells: { school: 'B', n: 1, N: 2 } },
  ]);
  const plan = sheetOf(documentOf({ kind: 'table', table: { ...own, headless: true } }));
  expect(cellsOf(plan)).toMatchObject({ A1: 'A', G1: 'none', A2: 'B', C2: 1, E2: expect.any(String) });
  expect(plan.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 5 });
});

test('whatever the numbers, formulas give what the code computed', () => {
  const number = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 6 }), (numbers) => {
      const own = numbers.map(([n, N], at) => ({ key: `r${at}`, cells: { school: `S${at}`, n, N } }));
      const all = { key: 'all', cells: { school: 'All' }, sums: own.map(({ key }) => key) };
      const plan = sheetOf(documentOf({ kind: 'table', table: table('schools', [...own, all]) }));
      expect(disagreements([plan], recalculate([], [plan]))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('texts to edit', () => {
  const document = documentOf(
    { kind: 'paragraph', content: { key: 'basis', text: 'Proposed.' } },
    { kind: 'list', items: [{ key: 'one', text: 'One.' }, 'Two.'] },
  );
  const kept: KeptTexts = new Map([
    ['basis', { text: 'Own.', edited: true }],
    ['one', { text: '', edited: true }],
  ]);

  it('stand on the sheet as the person left them, with what was proposed', () => {
    expect(sheetOf(document, kept).rows[0]?.[0]).toMatchObject({
      value: 'Own.',
      editable: { key: 'basis', proposed: 'Proposed.' },
    });
  });

  it('are left out of the document where they were deleted', () => {
    expect(editedDocument(document, kept).blocks).toEqual([
      { kind: 'paragraph', content: { key: 'basis', text: 'Own.' } },
      { kind: 'list', items: ['Two.'] },
    ]);
  });
});

test('rows are as high as wrapped texts need, and a heading never ends a page', () => {
  const long = { kind: 'paragraph', content: 'слово '.repeat(60) } as const;
  const blocks = Array.from({ length: 12 }, (): Block[] => [
    { kind: 'heading', text: 'Heading' },
    long,
  ]).flat();
  const plan = sheetOf(documentOf(...blocks));
  const heights = [...(plan.rowHeights?.values() ?? [])];
  expect(Math.max(...heights)).toBeGreaterThanOrEqual(75);
  expect(plan.page.breaks?.length).toBeGreaterThan(0);
  for (const first of plan.page.breaks ?? []) {
    const above = plan.rows.slice(0, first).findLast((row) => row.length > 0)?.[0]?.style;
    expect(above).toBe('paragraph');
  }
});

test('every cell names its font and size, and titles stay larger than the letters that a document tells', () => {
  const { frame, ...rest } = documentOf(
    { kind: 'title', title: 'Report', lines: [] },
    { kind: 'paragraph', content: 'One' },
  );
  const sizes = (letters?: number) =>
    Object.entries(
      sheetOf({ ...rest, frame: { ...frame, ...(letters !== undefined && { letters }) } }).styles,
    ).map(([name, { font, size }]) => [name, font, size]);
  expect(sizes()).toEqual([
    ['title', 'Times New Roman', 14],
    ['paragraph', 'Times New Roman', 11],
  ]);
  expect(sizes(10)).toEqual([
    ['title', 'Times New Roman', 13],
    ['paragraph', 'Times New Roman', 10],
  ]);
});

test('a sheet refers to cells and columns of tables on a sheet that was laid out before', () => {
  const far = laidOutSheet({
    document: documentOf({ kind: 'table', table: table('far', rows) }),
    ...{ kind: 'indicators', name: "It's far", kept: new Map(), language },
  });
  const key = { table: 'far', row: 'a', column: 'n' };
  const near: Table = {
    key: 'near',
    columns: [{ key: 'own', title: 'Own', span: 1, kind: count }],
    rows: [
      { key: 'same', cells: { own: { same: { ...key, row: 'all' } } } },
      { key: 'sum', cells: { own: { value: 4, formula: call('SUM', cellsIn(key, 'b')) } } },
    ],
  };
  const plan = documentSheet({
    document: documentOf({ kind: 'table', table: near }),
    ...{ kind: 'memo', name: 'Near', kept: new Map(), language, beside: [far.tables] },
  });
  expect(cellsOf(plan)).toEqual({ A1: 'Own', A2: "='It''s far'!$C$5", A3: "=SUM('It''s far'!$C$3:$C$4)" });
  expect(plan.rows[1]?.[0]?.value).toBe(4);
  expect(disagreements([plan], recalculate([], [far.plan, plan]))).toEqual([]);
});

test('what follows the mark is on the sheet and not printed; charts side by side share their rows', () => {
  const chart = (column: string) => ({
    ...({ title: column, kind: 'bar', table: 'figures', categories: 'school', height: 45, span: 4 } as const),
    series: [{ name: column, column, color: '#000000' }],
  });
  const document = documentOf(
    { kind: 'heading', text: 'Charts' },
    { kind: 'charts', charts: [chart('n'), { ...chart('N'), height: 60 }] },
    { kind: 'unprinted' },
    { kind: 'table', table: table('figures', rows) },
  );
  const {
    charts = [],
    page,
    rowHeights,
  } = sheetOf({
    ...document,
    frame: { ...document.frame, onePage: true },
  });
  expect(page).toEqual({ orientation: 'portrait', footer: '&P', lastRow: 6, one: true, breaks: [] });
  expect(charts.map(({ place }) => place)).toEqual([
    { top: 3, bottom: 6, left: 0, right: 3 },
    { top: 3, bottom: 6, left: 4, right: 7 },
  ]);
  expect([3, 4, 5, 6].map((row) => rowHeights?.get(row))).toEqual([15, 15, 15, 15]);
  expect(charts.map(({ labels }) => labels)).toEqual([true, true]);
});

test('a text that Excel gives no row high enough for goes on in rows below', () => {
  const long = 'Разработать порядок сопровождения школ. '.repeat(50).trim();
  const plan = documentSheet({
    document: {
      title: 'Справка',
      frame: { orientation: 'portrait', grid: [20, 20], footer: '&P' },
      blocks: [
        {
          kind: 'table',
          table: {
            key: 'tall',
            columns: ['what', 'who'].map((key) => ({ key, title: key, span: 1, kind: text })),
            rows: [
              { key: 'a', cells: { what: long, who: 'Кому' } },
              { key: 'b', cells: { what: 'Коротко', who: 'Ей' } },
            ],
          },
        },
      ],
    },
    ...{ kind: 'memo', name: 'Справка', kept: new Map(), language },
  });
  const told = plan.rows.map(([what]) => what?.value).filter((value) => typeof value === 'string');
  expect(told.length).toBeGreaterThan(4);
  expect(told.slice(1, -1).join(' ')).toBe(long);
  expect(plan.rows.filter((row) => row[1]?.value === 'Кому')).toHaveLength(1);
  expect(Math.max(...(plan.rowHeights?.values() ?? []))).toBeLessThan(409);
});
