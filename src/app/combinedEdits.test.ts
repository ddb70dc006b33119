import type { CellEdit } from '../workbook';
import { CombinedEdits } from './safeFixes';

const edit = (cell: string, from: string, to: string): CellEdit => ({ sheet: 'Карта', cell, from, to });
const combined = (...groups: readonly (readonly CellEdit[])[]) => {
  const edits = new CombinedEdits();
  for (const group of groups) edits.add(group);
  return edits.groups;
};

test('edits of one cell become one', () => {
  expect(combined([edit('A1', 'a', 'b')], [edit('B1', 'x', 'y')], [edit('A1', 'b', 'c')])).toEqual([
    [edit('A1', 'a', 'c')],
    [edit('B1', 'x', 'y')],
  ]);
});

test('groups that meet in a cell become one group', () => {
  const [first, second, both] = [
    [edit('A1', 'a', 'b'), edit('A2', 'c', '')],
    [edit('B1', 'x', 'y')],
    [edit('A1', 'b', 'd'), edit('B1', 'y', 'z')],
  ];
  expect(combined(first, second, both)).toEqual([
    [edit('A1', 'a', 'd'), edit('A2', 'c', ''), edit('B1', 'x', 'z')],
  ]);
});

test('what comes to nothing is left out', () => {
  expect(combined([edit('A1', 'a', 'b'), edit('A2', 'c', 'd')], [edit('A1', 'b', 'a')])).toEqual([
    [edit('A2', 'c', 'd')],
  ]);
  expect(combined([edit('A1', 'a', 'b')], [edit('A1', 'b', 'a')])).toEqual([]);
});
