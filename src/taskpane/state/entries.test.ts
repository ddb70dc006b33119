import fc from 'fast-check';
import { finding, type Finding } from '../../findings';
import { entriesOf, solvedBetween } from './entries';

const spaces = (cell: string, read = 'a  b'): Finding =>
  finding('text-spaces', 'advice', { sheet: 'Карта', cell }, { read, expected: read.trim() });

const solved = (earlier: readonly Finding[], later: readonly Finding[]): readonly (string | null)[] =>
  solvedBetween(entriesOf(earlier), entriesOf(later)).map((entry) => entry.finding.cell);

test('findings of one code in one cell have keys of their own', () => {
  const keys = entriesOf([spaces('A1'), spaces('A1'), spaces('A2')]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});

describe('what is solved', () => {
  it('is what a later report has no more', () => {
    expect(solved([spaces('A1'), spaces('A2')], [spaces('A2')])).toEqual(['A1']);
  });

  it('is not what says another thing of the same cell', () => {
    expect(solved([spaces('A1', ' x')], [spaces('A1', ' y')])).toEqual([]);
  });

  it('is not what has moved with its row', () => {
    expect(
      solved([spaces('A5', ' x'), spaces('A7', ' y')], [spaces('A6', ' x'), spaces('A8', ' y')]),
    ).toEqual([]);
  });

  it('counts: of two alike one is left, so one is solved', () => {
    expect(solved([spaces('A1'), spaces('A1')], [spaces('A1')])).toHaveLength(1);
  });

  const reports = fc.array(
    fc.tuple(fc.constantFrom('A1', 'A2', 'B1'), fc.constantFrom(' x', ' y')).map(([c, r]) => spaces(c, r)),
  );

  it('is nothing between equal reports, and never more than there was', () => {
    fc.assert(
      fc.property(reports, reports, (earlier, later) => {
        expect(solved(earlier, earlier)).toEqual([]);
        const count = solved(earlier, later).length;
        expect(count).toBeGreaterThanOrEqual(earlier.length - later.length);
        expect(count).toBeLessThanOrEqual(earlier.length);
      }),
    );
  });
});
