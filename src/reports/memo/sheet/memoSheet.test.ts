import { disagreements, recalculate } from '../../../../test/support/recalculate';
import type { KeptTexts, PlanCell, SheetPlan } from '../../../workbook';
import { day } from '../../../../test/support/check';
import type { MemoBlock, MemoDocument, MemoTable } from '../model';
import { memoSheet } from './memoSheet';

const documentOf = (...blocks: readonly MemoBlock[]): MemoDocument => ({
  locale: 'ru',
  title: 'Справка',
  reportDate: day('2026-03-31'),
  blocks,
});
const planOf = (document: MemoDocument, kept: KeptTexts = new Map()): SheetPlan =>
  memoSheet({ document, kept, name: 'Справка' });
const filled = ({ rows }: SheetPlan): readonly (readonly PlanCell[])[] =>
  rows
    .map((cells) => cells.flatMap((cell) => (cell && cell.value !== null ? [cell] : [])))
    .filter((cells) => cells.length > 0);

const paragraph = (key: string, text: string): MemoBlock => ({ kind: 'paragraph', content: { key, text } });

const TABLE: MemoTable = {
  columns: [
    { title: 'Класс', width: 8, content: { kind: 'text' } },
    { title: 'n', group: '2025/2026', width: 4, content: { kind: 'count' } },
    { title: 'N', group: '2025/2026', width: 4, content: { kind: 'count' } },
    { title: 'Доля', group: '2025/2026', width: 4, content: { kind: 'share', part: 1, total: 2 } },
    { title: 'Всего', width: 4, content: { kind: 'sum', of: [1, 2] } },
  ],
  rows: [
    { cells: ['Все', null, null, null, null], sums: [1, 2], strong: true },
    { cells: ['4', 1, 10, null, null] },
    { cells: ['=6+', 5, 10, null, null] },
    { cells: ['8', '–', '–', null, null] },
  ],
};

test('a table stands under a head of two rows, its figures formulas over the numbers beside them', () => {
  const plan = planOf(documentOf({ kind: 'table', table: TABLE }));
  const values = plan.rows.map((cells) => cells.map((cell) => cell?.value ?? null));
  expect(values.slice(0, 6).map((row) => [0, 8, 12, 16, 20].map((at) => row[at] ?? null))).toEqual([
    ['Класс', '2025/2026', null, null, 'Всего'],
    ['', 'n', 'N', 'Доля', ''],
    ['Все', 6, 20, 0.3, 26],
    ['4', 1, 10, 0.1, 11],
    ['=6+', 5, 10, 0.5, 15],
    ['8', '–', '–', 'нет данных', 0],
  ]);
  expect([8, 12, 16, 20].map((at) => plan.rows[2]?.[at]?.formula)).toEqual([
    '=SUM($I$4:$I$5)',
    '=SUM($M$4:$M$5)',
    '=IF((N(M3)>0),IF(ISNUMBER(M3),IF((I3>M3),"ошибка",(I3/M3)),"нет данных"),"нет данных")',
    '=SUM(I3,M3)',
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

test.each(['=1+1', '+7 (495)', '-5', '@отдел'])('%s stays text', (text) => {
  const list: MemoBlock = { kind: 'list', items: [{ key: 'i', text }] };
  const cells = filled(planOf(documentOf(paragraph('p', text), list)));
  expect(cells.map((own) => own.map(({ value, formula }) => [value, formula]))).toEqual([
    [[text, undefined]],
    [
      ['–', undefined],
      [text, undefined],
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
