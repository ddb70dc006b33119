import fc from 'fast-check';
import { disagreements, recalculate } from '../../test/support/recalculate';
import type { SheetPlan } from '../workbook';
import {
  achievementOf,
  type Block,
  changeOf,
  type Column,
  count,
  day,
  type Direction,
  documentSheet,
  givenShare,
  key,
  type Row,
  shareOf,
  statusOf,
  text,
  trendOf,
  whole,
} from '.';
import { plainLanguage as language } from './testSupport';

const sheetOf = (...blocks: readonly Block[]): SheetPlan =>
  documentSheet({
    document: {
      title: 'Report',
      frame: { orientation: 'landscape', grid: Array.from({ length: 12 }, () => 9), footer: '&P' },
      blocks,
    },
    kind: 'monitoring',
    name: 'Report',
    kept: new Map(),
    language,
  });

const column = (own: string, kind: Column['kind']): Column => ({ key: own, title: own, span: 1, kind });

const columnsFor = (direction: Direction): readonly Column[] => [
  column('n', whole),
  column('N', whole),
  column('now', shareOf('n', 'N', 'whole')),
  column('m', count),
  column('M', count),
  column('before', shareOf('m', 'M')),
  column('change', changeOf('now', 'before', 6)),
  column(
    'trend',
    trendOf({ change: 'change', direction, band: 5, cohorts: { columns: ['N', 'M'], limit: 10 } }),
  ),
  column('target', givenShare),
  column('way', achievementOf({ current: 'now', baseline: 0.2, target: 'target' })),
  column(
    'status',
    statusOf({ current: 'now', baseline: 0.2, target: 'target', change: 'change', direction, decimals: 2 }),
  ),
  column(
    'alone',
    statusOf({ current: 'now', baseline: null, target: 'target', change: 'change', direction, decimals: 2 }),
  ),
];

const shown = (cells: Row['cells']) => {
  const rows = [{ key: 'a', cells }];
  const plan = sheetOf({ kind: 'table', table: { key: 't', columns: columnsFor('less'), rows } });
  return (plan.rows[1] ?? []).map((cell) => cell?.value);
};

test('a change is judged by the persons that it is of, and a target by how far the share has come', () => {
  expect(shown({ n: 8, N: 40, m: 20, M: 40, target: 0.1 }).slice(6)).toEqual([
    ...[-30, 'better -1', 0.1, -0, 'behind', 'on the way'],
  ]);
  expect(shown({ n: 2, N: 5, m: 20, M: 40, target: 0.5 }).slice(7, 11)).toEqual([
    'small-cohort 0',
    0.5,
    expect.closeTo(2 / 3),
    'reached',
  ]);
  expect(shown({ n: 2.5, N: 10, m: 1, M: 10 }).slice(2, 11)).toEqual([
    ...['fault', 1, 10, 0.1, 'no data', 'no data', null, '', ''],
  ]);
});

test('whatever the numbers, judgements by formula are those of the code', () => {
  const number = fc.option(fc.constantFrom(0, 1, 2.5, 4, 9, 10, 16, 40), { nil: null });
  const goal = fc.option(fc.constantFrom(0, 0.1, 0.2, 0.25, 1), { nil: null });
  const row = fc.record({ n: number, N: number, m: number, M: number, target: goal });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom<Direction>('more', 'less'),
      (cells, direction) => {
        const rows = cells.map((own, at) => ({ key: String(at), cells: own }));
        const plan = sheetOf({ kind: 'table', table: { key: 't', columns: columnsFor(direction), rows } });
        expect(disagreements([plan], recalculate([], [plan]))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

describe('cells of other kinds than their column', () => {
  const plan = sheetOf(
    {
      kind: 'table',
      table: {
        key: 'first',
        columns: [column('what', text), column('value', text)],
        rows: [
          { key: 'day', cells: { what: 'Day', value: 46_112 }, kinds: { value: day(false) } },
          {
            key: 'share',
            cells: { what: 'Share', value: { same: { table: 'second', row: 'all', column: 'now' } } },
            kinds: { value: key(givenShare) },
          },
        ],
      },
    },
    {
      kind: 'table',
      table: {
        key: 'second',
        columns: [column('n', whole), column('N', whole), column('now', shareOf('n', 'N'))],
        rows: [
          { key: 'a', cells: { n: 1, N: 4 } },
          { key: 'b', cells: { n: 1, N: 4 } },
          { key: 'all', cells: {}, sums: ['a', 'b'], total: true },
        ],
        inView: { columns: 1 },
        headOnPages: true,
        filtered: true,
      },
    },
  );

  it('look as their kind', () => {
    expect(plan.rows[1]?.[1]).toMatchObject({ value: 46_112, style: 'day' });
    expect(plan.styles['day']?.numberFormat).toBe('yyyy-mm-dd');
    expect(plan.styles['share key']).toMatchObject({ bold: true, size: 12, numberFormat: '0.0%' });
  });

  it('show what a cell of another table shows', () => {
    expect(plan.rows[2]?.[1]).toMatchObject({ value: 0.25, formula: '=$C$8' });
    expect(disagreements([plan], recalculate([], [plan]))).toEqual([]);
  });

  it('stand out in a row of totals', () => {
    expect(plan.rows[7]?.[0]).toMatchObject({ value: 2, formula: '=SUM($A$6:$A$7)', style: 'whole total' });
  });

  it('leave the head in view, on each page, and to filter by', () => {
    expect(plan).toMatchObject({
      frozen: { rows: 5, columns: 1 },
      filter: { top: 4, left: 0, bottom: 7, right: 2 },
      page: { titleRows: { top: 4, bottom: 4 } },
    });
  });
});

test('a chart beside its table takes as many rows as it needs', () => {
  const rows = ['a', 'b', 'c'].map((own) => ({ key: own, cells: { name: own, n: 1 } }));
  const columns = [column('name', text), column('n', count)];
  const plan = sheetOf(
    { kind: 'table', table: { key: 't', columns, rows } },
    {
      kind: 'chart',
      chart: {
        ...{ title: 'Chart', kind: 'bar', table: 't', categories: 'name', height: 200, beside: true },
        rows: { first: 'a', last: 'a' },
        series: ['a', 'b'].map((own) => ({
          name: own,
          column: 'n',
          color: '#000000',
          rows: { first: own, last: own },
        })),
      },
    },
    { kind: 'paragraph', content: 'Below.' },
  );
  const [chart] = plan.charts ?? [];
  expect(chart?.place).toMatchObject({ top: 0, left: 2, right: 11 });
  expect(chart?.place.bottom).toBeGreaterThanOrEqual(13);
  expect(chart?.series.map(({ values }) => [values.top, values.bottom])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(plan.rows.findIndex((row) => row[0]?.value === 'Below.')).toBeGreaterThan(chart?.place.bottom ?? 0);
});

test('blocks that belong together stay on one page where one can hold them', () => {
  const lines = (count: number): Block[] =>
    Array.from({ length: count }, (_, at): Block => ({ kind: 'paragraph', content: `Line ${at}.` }));
  const plan = sheetOf(...lines(25), { kind: 'together', blocks: lines(20) });
  expect(plan.page.breaks).toEqual([25]);
});
