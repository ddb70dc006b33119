import { sheetOfTexts } from '../../workbook';
import { drawnCell } from './cellView';
import { step } from './keys';
import { layoutOf, rowsFor, spanOf, startOf, totalOf } from './layout';
import { marksOf } from './marks';

const sheet = {
  ...sheetOfTexts('План', [
    ['Дорожная карта на весь учебный год', '', 'до мая'],
    ['1', 'Семинар', ''],
    ['', '', ''],
  ]),
  merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
};
const shown = {
  widths: [64, 100, 50],
  heights: [20, 40, 0],
  looks: [{}, { wrap: true as const }],
  cells: new Map(),
};
const layout = layoutOf(sheet, shown);

test('lines stand one after the other, and empty ones follow', () => {
  expect(startOf(layout.rows, 2)).toBe(60);
  expect(spanOf(layout.columns, 1, 2)).toBe(150);
  // 20 rows of 20 pixels and 4 columns of 64 follow.
  expect(totalOf(layout.rows)).toBe(60 + 400);
  expect(totalOf(layout.columns)).toBe(214 + 256);
});

test('a merged cell is drawn once, as large as all of it, also where only its end is in sight', () => {
  const merged = drawnCell({ sheet, shown, layout }, 1, 1);
  expect(merged).toMatchObject({ text: 'Семинар', style: { width: 150, height: 40, left: 64 } });
  expect(drawnCell({ sheet, shown, layout }, 1, 2)).toBeNull();
  expect(drawnCell({ sheet, shown, layout }, 2, 1)).toBeNull();
  expect(rowsFor(layout, 2, 4)).toEqual([1, 2, 3, 4]);
});

test('a text that is not wrapped runs on to the next cell that holds something; a wrapped one stays', () => {
  expect(drawnCell({ sheet, shown, layout }, 0, 0)?.style).toMatchObject({ width: 164, whiteSpace: 'pre' });
  const wrapped = { ...shown, cells: new Map([[0, Uint16Array.from([1, 0, 0])]]) };
  expect(drawnCell({ sheet, shown: wrapped, layout }, 0, 0)?.style).toMatchObject({
    width: 64,
    whiteSpace: 'pre-wrap',
  });
});

test('a hidden row is not drawn', () => {
  expect(drawnCell({ sheet, shown, layout }, 2, 0)).toBeNull();
});

test('a cell carries all that was found in it, and the gravest colour; of a range its first cell', () => {
  const found = { fixes: [], data: {}, sheet: 'План' } as const;
  const findings = [
    { ...found, code: 'date-format', severity: 'advice', cell: 'B2' },
    { ...found, code: 'deadline-missing', severity: 'error', cell: 'B2:C3' },
    { ...found, code: 'deadline-missing', severity: 'warning', cell: null },
  ] as unknown as Parameters<typeof marksOf>[0];
  const marks = marksOf(findings);
  expect([...(marks.get('План')?.keys() ?? [])]).toEqual(['B2']);
  expect(marks.get('План')?.get('B2')).toEqual({ severity: 'error', findings: findings.slice(0, 2) });
});

test.each([
  ['ArrowDown', false, { row: 3, column: 2 }],
  ['ArrowUp', true, { row: 0, column: 2 }],
  ['PageDown', false, { row: 9, column: 2 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', false, { row: 2, column: 4 }],
  ['a', false, null],
] as const)('%s (with Ctrl: %s) leads to %j', (key, ctrlKey, expected) => {
  const pressed = { key, ctrlKey, metaKey: false, altKey: false };
  expect(step(pressed, { row: 2, column: 2 }, { rows: 10, columns: 5, page: 20 })).toEqual(expected);
});
