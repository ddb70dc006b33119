import { call, literal, type SheetPlan } from '../workbook';
import {
  type Block,
  cellsIn,
  count,
  type Document,
  documentSheet,
  groupIn,
  heat,
  label,
  type Table,
  toned,
} from '.';
import { plainLanguage as language } from './testSupport';

const GRID = [20, 10, 10, 10, 10];

const sheetOf = (blocks: readonly Block[], frame: Partial<Document['frame']> = {}): SheetPlan =>
  documentSheet({
    document: {
      title: 'Report',
      frame: { orientation: 'landscape', grid: GRID, footer: '&P', ...frame },
      blocks,
    },
    kind: 'risk-profile',
    name: 'Report',
    kept: new Map(),
    language,
  });

const mark = heat({ high: '▲', medium: '■', low: '▽', unrated: '+' }, [{ word: '?', tone: 'bad' }]);

const tableOf = (rows: number, own: Partial<Table> = {}): Table => ({
  key: 'map',
  columns: [
    { key: 'school', title: 'School', span: 1, kind: label },
    { key: 'a', title: 'Aaaaaaa', group: 'Factors', span: 1, kind: mark, turned: true },
    { key: 'b', title: 'B', group: 'Factors', span: 1, kind: mark },
    { key: 'n', title: 'n', group: 'Factors', groupKey: 'counts', span: 1, kind: toned(count, []) },
    { key: 'N', title: 'N', span: 1, kind: count },
  ],
  rows: Array.from({ length: rows }, (_, at) => ({
    key: `r${at}`,
    cells: { school: `School ${at}`, a: '▲', b: '▽', n: 1, N: { value: 2, strong: true, tone: 'bad' } },
  })),
  ...own,
});

const block = (rows: number, own?: Partial<Table>): Block => ({ kind: 'table', table: tableOf(rows, own) });
const title: Block = { kind: 'title', title: 'Report', lines: ['of schools'], left: true };

test('the head and the first columns stay in view, and the rows can be filtered', () => {
  const plan = sheetOf([title, block(3, { inView: { columns: 1 }, filtered: true })]);
  expect(plan.frozen).toEqual({ rows: 4, columns: 1 });
  expect(plan.filter).toEqual({ top: 3, left: 0, bottom: 6, right: 4 });
  expect(plan.rowHeights?.get(4)).toBeUndefined();
});

test('the head of the last table is printed on each of its pages, else the title', () => {
  const repeated = (rows: number, own: Partial<Table>) =>
    sheetOf([title, block(rows, own)], { titleOnPages: true }).page.titleRows;
  expect(repeated(90, {})).toEqual({ top: 0, bottom: 1 });
  expect(repeated(3, { headOnPages: true })).toEqual({ top: 2, bottom: 3 });
});

test('a table stands on one page where one can hold it, repeated rows take their room, and Excel breaks the last table', () => {
  const breaks = (first: number, own: Partial<Table>) =>
    sheetOf([block(first), block(20, { ...own, key: 'below' })]).page.breaks;
  expect(breaks(20, {})).toEqual([]);
  expect(breaks(20, { together: true })).toEqual([23]);
  const below: Block = { kind: 'paragraph', content: 'Below.' };
  const pages = (own: Partial<Table>) => sheetOf([block(600, own), below]).page.breaks?.length ?? 0;
  expect(pages({ headOnPages: true })).toBeGreaterThan(pages({}));
});

test('a table of several pages fills them alike, and each begins with its head', () => {
  const plan = sheetOf([block(100, { together: true })]);
  const { breaks = [] } = plan.page;
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) expect(plan.rows[row]?.[0]?.value).toBe('School');
  const sizes = [0, ...breaks, plan.rows.length].flatMap((row, at, all) =>
    at === 0 ? [] : [row - (all[at - 1] ?? 0)],
  );
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
  expect(plan.rows.filter(([cell]) => cell?.value === 'School 57')).toHaveLength(1);
});

test('rows of several lines are told their height, but for those of the last table', () => {
  const long = (key: string): Block => {
    const table = tableOf(3, { key });
    const rows = table.rows.map((row) => ({ ...row, cells: { ...row.cells, school: 'школа '.repeat(8) } }));
    return { kind: 'table', table: { ...table, rows } };
  };
  const { rowHeights } = sheetOf([long('first'), long('last')]);
  expect([2, 3, 4, 8, 9, 10].map((row) => rowHeights?.get(row))).toEqual([
    ...[45, 45, 45, 45, undefined, undefined],
  ]);
});

test('words of a heat map have their colours in one rule for columns side by side', () => {
  const plan = sheetOf([block(2)]);
  expect(plan.rules?.map(({ range, when }) => [range.left, range.right, when.kind])).toEqual(
    Array.from({ length: 5 }, () => [1, 2, 'equals']),
  );
  expect(plan.rows[2]?.[4]).toEqual({ value: 2, style: 'count strong bad' });
  expect(plan.styles['count strong bad']).toMatchObject({ bold: true, color: '#B10E1C' });
});

test('turned titles are as high as their words are long; groups of one name stand apart where their keys do', () => {
  const table = tableOf(1);
  const columns = table.columns.map((own) =>
    own.key === 'a' ? { ...own, title: 'Несформированность' } : own,
  );
  const plan = sheetOf([{ kind: 'table', table: { ...table, columns } }]);
  expect(plan.rows[1]?.[1]).toEqual({ value: 'Несформированность', style: 'turnedHeader' });
  expect(plan.styles.turnedHeader).toMatchObject({ turned: true, wrap: true });
  // Eighteen bold letters of some 8 pixels, and the ends.
  expect(plan.rowHeights?.get(1)).toBeGreaterThan(110);
  expect(plan.rows[0]?.map((cell) => cell?.value)).toEqual(['School', 'Factors', null, 'Factors', 'N']);
});

test('a line of the title, and any cell, may count cells below', () => {
  const formula = call(
    'COUNTIFS',
    cellsIn({ table: 'map', row: 'r0', column: 'a' }, 'r1', 'b'),
    literal('▲'),
  );
  const table = tableOf(2);
  const rows = table.rows.map((row) => ({
    ...row,
    cells: { ...row.cells, N: { value: 'Factors', formula: groupIn('map', 'b') } },
  }));
  const plan = sheetOf([
    { ...title, lines: ['', { value: 2, formula }] },
    { kind: 'table', table: { ...table, rows } },
  ]);
  expect(plan.rows[1]).toEqual([]);
  expect(plan.rows[2]?.[0]).toMatchObject({ value: 2, formula: '=COUNTIFS($B$6:$C$7,"▲")' });
  expect(plan.rows[5]?.[4]?.formula).toBe('=$B$4');
});

test('a chart stands over rows of its own and shows the rows that it is told', () => {
  const plan = sheetOf([
    block(5),
    {
      kind: 'chart',
      chart: {
        title: 'Counts',
        kind: 'bar',
        table: 'map',
        categories: 'school',
        rows: { first: 'r1', last: 'r3' },
        series: [{ name: 'n', column: 'n', color: '#000000' }],
        height: 600,
      },
    },
  ]);
  expect(plan.charts).toMatchObject([
    { categories: { top: 3, left: 0, bottom: 5 }, series: [{ values: { top: 3, left: 3, bottom: 5 } }] },
  ]);
  const { top = 0, bottom = 0 } = plan.charts?.[0]?.place ?? {};
  expect(bottom - top + 1).toBe(40);
  expect(Math.max(...(plan.rowHeights?.values() ?? []))).toBeLessThan(409);
});
