import { checked, computed, municipality, RESULTS, type Row, shares } from './municipality';
import type { CellInput } from '../support/snapshot';

const percent = (value: number): CellInput => ({ value, text: `${value * 100}%`, format: '0%' });
const HEADED = (RESULTS[0] ?? []).map((text) => (String(text).startsWith('«') ? `${String(text)}, %` : text));

/** The results of the base with other cells for the marks of each school. */
const withMarks = (marks: readonly Row[], head: Row = RESULTS[0] ?? []): readonly Row[] => [
  head,
  ...RESULTS.slice(1).map((row, at) => [...row.slice(0, 6), ...(marks[at] ?? [])]),
];

const TABLES: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
  [
    'percents as texts under counts',
    withMarks([
      ['10%', '40%', '30%', '20%'],
      ['40%', '30%', '20%', '10%'],
      ['25%', '37,5%', '25%', '12,5%'],
      ['20%', '40%', '20%', '20%'],
    ]),
    ['G2', 'G3', 'G4', 'G5'],
  ],
  [
    'a row of each kind',
    withMarks([
      [4, 16, 12, 8],
      [percent(0.4), percent(0.3), percent(0.2), percent(0.1)],
      ['25%', '37,5%', '25%', '12,5%'],
      [20, 40, 20, 20],
    ]),
    ['G3', 'G4', 'G5'],
  ],
  [
    'whole percents under counts',
    withMarks([
      [10, 40, 30, 20],
      [40, 30, 20, 10],
      [25, 38, 25, 12],
      [20, 40, 20, 20],
    ]),
    ['G2', 'G3', 'G4', 'G5'],
  ],
  [
    'parts of 1 among percents',
    withMarks(
      [
        [10, 40, 30, 20],
        [0.4, 0.3, 0.2, 0.1],
        [25, 37.5, 25, 12.5],
        [20, 40, 20, 20],
      ],
      HEADED,
    ),
    ['G3'],
  ],
  [
    'texts and formats among percents',
    withMarks(
      [
        [10, 40, 30, 20],
        [40, 30, 20, 10],
        ['25%', '37,5 %', '25%', '12,5%'],
        [percent(0.2), percent(0.4), percent(0.2), percent(0.2)],
      ],
      HEADED,
    ),
    ['G4', 'G5'],
  ],
];

describe('marks in another unit than their columns', () => {
  it.each(TABLES)('%s', (_name, rows, cells) => {
    const sheets = municipality({ Результаты: rows });
    const report = computed(sheets);
    expect(shares(report, 'low-result-index').now).toBe('14 of 46');
    expect([...(report.indicators.summary.rows[0]?.sums.values() ?? [])]).toEqual([{ part: 18, total: 86 }]);
    const { findings } = checked(sheets);
    expect(
      findings.filter(({ sheet }) => sheet === 'Результаты').map(({ code, cell }) => [code, cell]),
    ).toEqual(cells.map((cell) => ['unit-mixed', cell]));
  });

  it('the advice is in the unit of the columns', () => {
    const mixed = TABLES[1]?.[1];
    const edits = checked(municipality({ Результаты: mixed ?? [] })).findings.map(({ fix }) =>
      fix?.edits.map(({ cell, to }) => [cell, to]),
    );
    expect(edits.at(-1)).toEqual([
      ['G5', 2],
      ['H5', 4],
      ['I5', 2],
      ['J5', 2],
    ]);
  });

  it.each<[string, Row]>([
    ['whole counts don’t fit', [30, 40, 20, 10]],
    ['some cells show a percent and others don’t', ['25%', 6, 4, 2]],
  ])('a row is left out where %s', (_name, marks) => {
    const rows = RESULTS.map((row, at) => (at === 3 ? [...row.slice(0, 6), ...marks] : row));
    const sheets = municipality({ Результаты: rows });
    expect(shares(computed(sheets), 'low-result-index').now).toBe('10 of 30');
    const found = checked(sheets).findings.filter(({ sheet }) => sheet === 'Результаты');
    expect(found).toMatchObject([{ code: 'unit-mixed', cell: 'G4', data: { unit: null } }]);
  });

  it('fractions are no counts of persons, and never a share of some', () => {
    const rows = RESULTS.map((row, at) => (at === 2 ? [...row.slice(0, 6), 0.4, 6, 4, 2] : row));
    expect(shares(computed(municipality({ Результаты: rows })), 'low-result-index').now).toBe('6 of 26');
  });
});
