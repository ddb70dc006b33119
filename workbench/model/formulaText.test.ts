import fc from 'fast-check';
import { formatReference, mapReferences, parseReference, sheetPrefix } from './formulaText';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

const found = (formula: string): string[] => {
  const references: string[] = [];
  mapReferences(formula, (reference) => {
    references.push(formatReference(reference));
    return null;
  });
  return references;
};

test.each([
  ['=A1+$B$2', ['A1', '$B$2']],
  ["=SUM('Лист 1'!A1:B2,Лист2!C:C)", ["'Лист 1'!A1:B2", 'Лист2!C:C']],
  ["='О''Нил'!$A$1:$A$5", ["'О''Нил'!$A$1:$A$5"]],
  ['=SUM(2:3)', ['2:3']],
  ['="A1"&B2', ['B2']],
  ['=LOG10(100)+ЛИСТ1+A1B', []],
  ['=IF(A1>0,"см. ""A1""",C3)', ['A1', 'C3']],
  ['=Таблица1[A1]', []],
])('references of %s', (formula, expected) => {
  expect(found(formula)).toEqual(expected);
});

test('only what is replaced changes', () => {
  expect(mapReferences('= A1 + "A1" + B2', ({ shape, range }) => (range.left === 0 ? shape : null))).toBe(
    '= cell + "A1" + B2',
  );
});

const place = fc
  .record({
    top: fc.nat(MAX_ROWS - 1),
    left: fc.nat(MAX_COLUMNS - 1),
    rows: fc.nat(50),
    columns: fc.nat(50),
  })
  .map(({ top, left, rows, columns }) => ({
    top,
    left,
    bottom: Math.min(top + rows, MAX_ROWS - 1),
    right: Math.min(left + columns, MAX_COLUMNS - 1),
  }));

test('a reference that is written is read again', () => {
  const flags = fc.record({
    top: fc.boolean(),
    left: fc.boolean(),
    bottom: fc.boolean(),
    right: fc.boolean(),
  });
  fc.assert(
    fc.property(
      place,
      flags,
      fc.constantFrom(null, 'Лист1', 'Лист 1', "О'Нил", 'A1', '2021'),
      (range, absolute, sheet) => {
        const reference = { sheet, range, absolute, shape: 'range' as const };
        expect(parseReference(formatReference(reference))).toEqual(reference);
      },
    ),
  );
});

test('sheet names are quoted where they must be', () => {
  expect(['Лист1', 'Лист 1', 'A1', '5А', "О'Нил"].map(sheetPrefix)).toEqual([
    'Лист1!',
    "'Лист 1'!",
    "'A1'!",
    "'5А'!",
    "'О''Нил'!",
  ]);
});
