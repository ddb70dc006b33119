import fc from 'fast-check';
import {
  a1,
  a1Range,
  columnName,
  parseA1,
  parseA1Range,
  SHEET_COLUMNS,
  SHEET_ROWS,
  sheetAddress,
} from './address';

describe('A1 addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

  it.each([
    ['B12', { row: 11, column: 1 }],
    ['$B$12', { row: 11, column: 1 }],
    ['xfd1048576', { row: 1_048_575, column: 16_383 }],
  ])('%s is read', (address, position) => expect(parseA1(address)).toEqual(position));

  it.each([
    '',
    'A',
    '12',
    'A0',
    'A01',
    'A-1',
    'A1:B2',
    'ABCD1',
    'A12345678',
    'Ж1',
    'A1 ',
    '$$A1',
    'A$',
    '@1',
    '!1',
  ])('%j is none', (address) => expect(parseA1(address)).toBeNull());

  it('reads back every cell it writes', () => {
    const row = fc.nat(SHEET_ROWS - 1);
    const column = fc.nat(SHEET_COLUMNS - 1);
    fc.assert(fc.property(row, column, (r, c) => expect(parseA1(a1(r, c))).toEqual({ row: r, column: c })));
  });

  it('reads ranges whichever corner comes first', () => {
    expect(parseA1Range('C5:A1')).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
    expect(parseA1Range('A1:')).toBeNull();
    expect(a1Range({ top: 0, left: 0, bottom: 4, right: 2 })).toBe('A1:C5');
    expect(a1Range({ top: 1, left: 1, bottom: 1, right: 1 })).toBe('B2');
  });

  it.each([
    ['Лист1', 'Лист1!A1'],
    ['Дорожная карта', "'Дорожная карта'!A1"],
    ["Школа 'Надежда'", "'Школа ''Надежда'''!A1"],
    ['A1', "'A1'!A1"],
    ['2021', "'2021'!A1"],
  ])('the sheet %s is quoted as Excel does', (sheet, address) =>
    expect(sheetAddress(sheet, 'A1')).toBe(address),
  );
});
