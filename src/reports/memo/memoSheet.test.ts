import { disagreements, recalculate } from '../../../test/support/recalculate';
import { type Block, count, type Document, shareOf, sum, type Table, text } from '../../document';
import type { KeptTexts, PlanCell, SheetPlan } from '../../workbook';
import { PAGE_PARTS } from './columns';
import { memoSheet } from './render';
import { column } from '../column';

const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Справка',
  frame: { orientation: 'portrait', grid: Array.from({ length: PAGE_PARTS }, () => 3.4), footer: '&P' },
  blocks,
});
const planOf = (document: Document, kept: KeptTexts = new Map()): SheetPlan =>
  memoSheet({ document, kept, name: 'Справка', locale: 'ru' });
const filled = ({ rows }: SheetPlan): readonly (readonly PlanCell[])[] =>
  rows
    .map((cells) => cells.flatMap((cell) => (cell && cell.value !== null ? [cell] : [])))
    .filter((cells) => cells.length > 0);

const paragraph = (key: string, own: string): Block => ({ kind: 'paragraph', content: { key, text: own } });

const group = '2025/2026';
const TABLE: Table = {
  key: 'results',
  columns: [
    column('grade', 'Класс', 8, text),
    { ...column('n', 'n', 4, count), group },
    { ...column('N', 'N', 4, count), group },
    { ...column('share', 'Доля', 4, shareOf('n', 'N')), group },
    column('sum', 'Всего', 4, sum('n', 'N')),
  ],
  rows: [
    { key: 'all', cells: { grade: 'Все' }, sums: ['4', '6'], strong: true },
    { key: '4', cells: { grade: '4', n: 1, N: 10 } },
    { key: '6', cells: { grade: '=6+', n: 5, N: 10 } },
    { key: '8', cells: { grade: '8', n: '–', N: '–' } },
  ],
};

test('a table stands under a head of two rows, its figures formulas over the numbers beside them', () => {
  const plan = planOf(documentOf({ kind: 'table', table: TABLE }));
  const values = plan.rows.map((cells) => cells.map((cell) => cell?.value ?? null));
  expect(values.slice(0, 6).map((row) => [0, 8, 12, 16, 20].map((at) => row[at] ?? null))).toEqual([
    ['Класс', '2025/2026', null, null, 'Всего'],
    [null, 'n', 'N', 'Доля', null],
    ['Все', 6, 20, 0.3, 26],
    ['4', 1, 10, 0.1, 11],
    ['=6+', 5, 10, 0.5, 15],
    ['8', '–', '–', 'нет данных', 0],
  ]);
  expect([8, 12, 16, 20].map((at) => plan.rows[2]?.[at]?.formula)).toEqual([
    '=SUM($I$4:$I$5)',
    '=SUM($M$4:$M$5)',
    '=IF(AND(ISNUMBER($I3),(N($M3)>0)),IF(($I3>$M3),"ошибка",($I3/$M3)),"нет данных")',
    '=SUM($I3,$M3)',
  ]);
  expect(disagreements([plan], recalculate([], [plan]))).toEqual([]);
});

test('merged cells don’t overlap, and leave no border out', () => {
  const plan = planOf(documentOf({ kind: 'table', table: TABLE }));
  const merges = plan.merges ?? [];
  expect(merges.slice(0, 4)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 7 },
    { top: 0, left: 8, bottom: 0, right: 19 },
    { top: 0, left: 20, bottom: 1, right: 23 },
    { top: 1, left: 8, bottom: 1, right: 11 },
  ]);
  const cells = merges.flatMap(({ top, left, bottom, right }) =>
    [top, bottom].flatMap((row) =>
      Array.from({ length: right - left + 1 }, (_, at) => `${top}:${bottom} ${row},${left + at}`),
    ),
  );
  const places = new Set(cells).size;
  expect(new Set(cells.map((text) => text.split(' ')[1])).size).toBe(places);
  expect(plan.rows[2]?.every((cell) => cell?.style !== undefined)).toBe(true);
  expect(plan.rows[2]).toHaveLength(24);
});

test('a text keeps what the person wrote over it, and remembers what was proposed', () => {
  const document = documentOf(paragraph('a', 'Одно.'), paragraph('b', 'Другое.'), paragraph('c', 'Третье.'));
  const kept = new Map([
    ['a', { text: 'Своё.', edited: true }],
    ['b', { text: 'прежнее', edited: false }],
    ['c', { text: '', edited: true }],
  ]);
  const cells = planOf(document, kept).rows.flatMap((row) => row.filter((cell) => cell?.editable));
  expect(cells.map((cell) => [cell?.value, cell?.editable])).toEqual([
    ['Своё.', { key: 'a', proposed: 'Одно.' }],
    ['Другое.', { key: 'b', proposed: 'Другое.' }],
    ['', { key: 'c', proposed: 'Третье.' }],
  ]);
});

test.each(['=1+1', '+7 (495)', '-5', '@отдел'])('%s stays text', (own) => {
  const list: Block = { kind: 'list', items: [{ key: 'i', text: own }] };
  const cells = filled(planOf(documentOf(paragraph('p', own), list)));
  expect(cells.map((row) => row.map(({ value, formula }) => [value, formula]))).toEqual([
    [[own, undefined]],
    [
      ['–', undefined],
      [own, undefined],
    ],
  ]);
});

test('a row is as high as its text needs, and a long memo breaks into pages', () => {
  const long = 'Показатель ухудшился в нескольких школах. '.repeat(10);
  const plan = planOf(documentOf(...Array.from({ length: 20 }, (_, at) => paragraph(String(at), long))));
  const height = plan.rowHeights?.get(0) ?? 0;
  expect(height).toBeGreaterThanOrEqual(60);
  expect(height).toBeLessThanOrEqual(90);
  const perPage = Math.floor(735 / height);
  expect(plan.page.breaks).toEqual(
    Array.from({ length: Math.ceil(20 / perPage) - 1 }, (_, at) => (at + 1) * perPage),
  );
});
