import { apart } from '../../test/support/edits';
import { type CellInput, sheetOf, workbookOf } from '../../test/support/snapshot';
import { applyEdits } from './applyEdits';
import type { CellEdit } from './cellEdit';
import { numberFormatAt, textAt, valueAt } from './snapshot';

const rows: readonly (readonly CellInput[])[] = [
  ['a', 1],
  ['b', { value: 3, formula: '=1+2' }],
];
const edit = (cell: string, from: string, to: string, sheet = 'Лист1'): CellEdit => ({
  sheet,
  cell,
  from,
  to,
});
const edited = (...edits: readonly CellEdit[]) => {
  const { snapshot, refused } = applyEdits(workbookOf({ rows }), apart(edits));
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return { sheet, refused };
};

describe('applyEdits', () => {
  it('writes text, as text, and clears', () => {
    const { sheet, refused } = edited(edit('B1', '1', '1.10'), edit('A2', 'b', ''));
    expect(sheet.values).toEqual([
      ['a', '1.10'],
      [null, 3],
    ]);
    expect(sheet.texts).toEqual([
      ['a', '1.10'],
      ['', '3'],
    ]);
    expect(numberFormatAt(sheet, 0, 1)).toBe('@');
    expect(numberFormatAt(sheet, 0, 0)).toBe('General');
    expect(refused).toEqual([]);
  });

  it('replaces a formula', () => {
    expect([...edited(edit('B2', '3', '4')).sheet.formulas]).toEqual([]);
    expect([...edited(edit('A1', 'a', 'x')).sheet.formulas]).toEqual([['B2', '=1+2']]);
  });

  it('keeps the format of a cell that it empties', () => {
    const { snapshot } = applyEdits(workbookOf({ rows: [[{ value: 5, format: '0.00' }, 'b']] }), [
      [edit('A1', '5', '')],
    ]);
    const [sheet] = snapshot.sheets;
    expect(sheet && [valueAt(sheet, 0, 0), numberFormatAt(sheet, 0, 0)]).toEqual([null, '0.00']);
  });

  it('makes a group whole or not at all', () => {
    const snapshot = workbookOf({ rows });
    const stale = [edit('A1', 'a', 'x'), edit('A2', 'gone', 'y')];
    const whole = [edit('B1', '1', '2'), edit('A2', 'b', '')];
    const { snapshot: changed, refused } = applyEdits(snapshot, [stale, whole]);
    expect(changed.sheets[0]?.texts).toEqual([
      ['a', '2'],
      ['', '3'],
    ]);
    expect(refused).toEqual(stale);
  });

  it('refuses what was read otherwise, stands nowhere, or has no sheet', () => {
    const wrong = [edit('A1', 'x', 'y'), edit('A0', '', 'y'), edit('A1', 'a', 'y', 'Другой')];
    const { sheet, refused } = edited(...wrong);
    expect(refused).toEqual(wrong);
    expect(sheet.texts).toEqual(sheetOf({ rows }).texts);
  });

  it('makes edits of one cell in turn', () => {
    const { sheet, refused } = edited(edit('A1', 'a', 'x'), edit('A1', 'x', 'y'), edit('A1', 'a', 'z'));
    expect(textAt(sheet, 0, 0)).toBe('y');
    expect(refused).toEqual([edit('A1', 'a', 'z')]);
  });

  it('grows below, to the right, above and to the left', () => {
    const snapshot = workbookOf({ rows });
    const [first] = snapshot.sheets;
    if (!first) throw new Error('no sheet');
    const away = { ...snapshot, sheets: [{ ...first, origin: { row: 2, column: 2 } }] };
    const { snapshot: grown } = applyEdits(away, apart([edit('A1', '', 'new'), edit('E6', '', 'far')]));
    const [sheet] = grown.sheets;
    if (!sheet) throw new Error('no sheet');
    expect(sheet.origin).toEqual({ row: 0, column: 0 });
    expect([textAt(sheet, 0, 0), textAt(sheet, 2, 2), valueAt(sheet, 2, 3), textAt(sheet, 5, 4)]).toEqual([
      'new',
      'a',
      1,
      'far',
    ]);
  });

  it('leaves the snapshot it was given', () => {
    const snapshot = workbookOf({ rows });
    applyEdits(snapshot, [[edit('A1', 'a', 'x')]]);
    expect(snapshot).toEqual(workbookOf({ rows }));
  });
});
