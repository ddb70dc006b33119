import fc from 'fast-check';
import { checkWorkbook } from '../src/app';
import type { Finding } from '../src/findings';
import { a1, a1Range, parseA1, parseA1Range, type SheetSnapshot } from '../src/workbook';
import { day } from './support/check';
import { roadmaps } from './support/generate';
import { broken, mutations } from './support/mutations';
import { SCENARIOS } from './scenarios';
import { type SheetInput, sheetOf } from './support/snapshot';

type Move = { readonly down: number; readonly right: number };

const movedCell = (cell: string, { down, right }: Move): string => {
  const { row = 0, column = 0 } = parseA1(cell) ?? {};
  return a1(row + down, column + right);
};

/** The sheet moved with empty cells above and to the left of it. */
function padded({ rows, merges = [], ...input }: SheetInput, move: Move): SheetSnapshot {
  const left = Array.from({ length: move.right }, () => null);
  const above = Array.from({ length: move.down }, () => []);
  const moved = merges.map((address) => {
    const {
      top,
      left: from,
      bottom,
      right,
    } = parseA1Range(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const { down, right: by } = move;
    return a1Range({ top: top + down, left: from + by, bottom: bottom + down, right: right + by });
  });
  return sheetOf({ ...input, rows: [...above, ...rows.map((row) => [...left, ...row])], merges: moved });
}

/** The sheet moved as a used range that starts elsewhere. */
function shifted(input: SheetInput, { down, right }: Move): SheetSnapshot {
  const { formulas, merges, ...sheet } = sheetOf(input);
  return {
    ...sheet,
    origin: { row: down, column: right },
    formulas: new Map([...formulas].map(([cell, formula]) => [movedCell(cell, { down, right }), formula])),
    merges: merges.map(({ top, left, bottom, right: to }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: to + right,
    })),
  };
}

/** What a finding says of places: its cell and the cells of its fix. */
const places = (found: Finding, move: Move): readonly string[] => [
  `${found.code} ${found.severity} ${found.cell === null ? '' : movedCell(found.cell, move)}`,
  ...(found.fix?.edits ?? []).map(({ cell, from, to }) => `${movedCell(cell, move)} ${from} → ${to}`),
];
const STILL: Move = { down: 0, right: 0 };
const check = (sheet: SheetSnapshot, options: object = {}): readonly Finding[] =>
  checkWorkbook(
    { name: 'книга.xlsx', date1904: false, sheets: [sheet] },
    { today: day('2022-02-01'), ...options },
  ).findings;

describe('a table moved down and to the right', () => {
  it('has the same findings, moved with it', () => {
    const moves = fc.record({ down: fc.nat(3), right: fc.nat(40) });
    fc.assert(
      fc.property(roadmaps, mutations, moves, (roadmap, list, move) => {
        const input = { name: 'Карта', rows: broken(roadmap, list) };
        const expected = check(sheetOf(input)).flatMap((found) => places(found, move));
        expect(check(padded(input, move)).flatMap((found) => places(found, STILL))).toEqual(expected);
        expect(check(shifted(input, move)).flatMap((found) => places(found, STILL))).toEqual(expected);
      }),
    );
  });

  const single = Object.entries(SCENARIOS).filter(([, { sheets }]) => sheets.length === 1);
  it.each(single)('has %s where it went', (_code, { sheets, options }) => {
    const [input] = sheets;
    if (!input) throw new Error('the scenario has no sheet');
    const move = { down: 40, right: 5 };
    const expected = check(sheetOf(input), options).flatMap((found) => places(found, move));
    expect(check(padded(input, move), options).flatMap((found) => places(found, STILL))).toEqual(expected);
    expect(check(shifted(input, move), options).flatMap((found) => places(found, STILL))).toEqual(expected);
  });
});
