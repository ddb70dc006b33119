import { a1Range, parseA1Range, type CellRange } from '../workbook';
import { cellCount, halvedPart, splitRows } from './rectangles';

const range = (address: string): CellRange => {
  const parsed = parseA1Range(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

test.each([
  ['A1:C10', 12, ['A1:C4', 'A5:C8', 'A9:C10']],
  ['A1:C10', 100, ['A1:C10']],
  ['B2:D4', 1, ['B2:D2', 'B3:D3', 'B4:D4']],
  ['A1', 1, ['A1']],
])('%s in pieces of %s cells', (address, most, pieces) => {
  expect(splitRows(range(address), most).map(a1Range)).toEqual(pieces);
});

test.each([
  ['A1:C4', ['A1:C2', 'A3:C4']],
  ['A1:C3', ['A1:C2', 'A3:C3']],
  ['A1:C1', ['A1:B1', 'C1']],
  ['A1', null],
])('half of %s', (address, expected) => {
  const found = halvedPart({ owner: 'лист', range: range(address) });
  expect(found && found.map((half) => a1Range(half.range))).toEqual(expected);
});

test('cells are counted', () => {
  expect(cellCount(range('B2:D5'))).toBe(12);
});
