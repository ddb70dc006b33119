import {
  call,
  cellOf,
  cellReference,
  columnOf,
  fitsCriterion,
  formula,
  joined,
  literal,
  numeral,
  rangeReference,
} from './formula';

const cell = { row: 4, column: 27 };

test('a reference stays, moves with its row, or moves with the cell', () => {
  expect(cellReference(cell)).toBe('AB5');
  expect(cellReference(cell, 'row-moves')).toBe('$AB5');
  expect(cellReference(cell, 'fixed')).toBe('$AB$5');
  expect(rangeReference({ top: 1, left: 0, bottom: 9, right: 2 })).toBe('$A$2:$C$10');
  expect(rangeReference({ top: 1, left: 0, bottom: 1, right: 0 })).toBe('$A$2:$A$2');
});

test('names of other sheets are quoted where Excel asks for it', () => {
  expect(columnOf('Педагоги', 2)).toBe('Педагоги!$C:$C');
  expect(columnOf('Результаты ВПР', 2)).toBe("'Результаты ВПР'!$C:$C");
  expect(cellOf("Итоги '24", cell)).toBe("'Итоги ''24'!$AB$5");
  expect(cellOf('RC', cell)).toBe("'RC'!$AB$5");
  expect(cellOf('r1c1', cell)).toBe("'r1c1'!$AB$5");
  expect(cellOf('TRUE', cell)).toBe("'TRUE'!$AB$5");
});

test('texts keep their quotes', () => {
  expect(literal('ООШ "Заря"')).toBe('"ООШ ""Заря"""');
});

test('calls and operands make a formula', () => {
  const share = joined('/', cellReference(cell), numeral(2));
  expect(formula(call('IF', joined('>', share, numeral(0.5)), literal('да'), literal('нет')))).toBe(
    '=IF(((AB5/2)>0.5),"да","нет")',
  );
  expect(joined('+', numeral(1))).toBe('1');
});

test.each([
  ['МБОУ СОШ № 5', true],
  ['', false],
  ['=СОШ', false],
  ['<10', false],
  ['СОШ*', false],
  ['какая?', false],
  ['~', false],
  ['ш'.repeat(254), true],
  ['ш'.repeat(255), false],
])('«%s» as a criterion means itself: %s', (text, fits) => {
  expect(fitsCriterion(text)).toBe(fits);
});
