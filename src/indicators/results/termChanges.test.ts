import type { CellInput, SheetInput } from '../../../test/support/snapshot';
import { indicatorsOf, results, settings } from '../testSupport';

const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория'],
    ['СОШ № 1', 'ШНОР'],
    ['СОШ № 2', 'нет'],
  ],
};

/** Low results of 20 pupils. */
const row = (school: number, year: string, term: string, subject: string, low: number): CellInput[] => [
  ...[`СОШ № ${school}`, year, term, 'КДР', subject, 5],
  ...[20, low, 20 - low, 0, 0],
];

const told = (rows: readonly CellInput[][], ...more: readonly SheetInput[]) =>
  indicatorsOf(SCHOOLS, results(...rows), ...more).termChanges.map(
    ({ term, before, rows: works, now, previous, change, trend }) => [
      `${term.name} к ${before.term.name} ${before.year}, ${works.length}`,
      `${previous.part}/${previous.total}`,
      `${now.part}/${now.total}`,
      change,
      trend,
    ],
  );

it('pools all schools over the works that both parts have', () => {
  expect(
    told([
      row(1, '2024/2025', 'I полугодие', 'Математика', 8),
      row(2, '2024/2025', 'I полугодие', 'Математика', 4),
      row(1, '2024/2025', 'I полугодие', 'Физика', 20),
      row(1, '2024/2025', 'II полугодие', 'Математика', 10),
      row(2, '2024/2025', 'II полугодие', 'Математика', 6),
      row(1, '2024/2025', 'II полугодие', 'Химия', 0),
    ]),
  ).toEqual([['II полугодие к I полугодие 2024/2025, 1', '12/40', '16/40', 10, 'worse']]);
});

it('holds the first part of a year against the last of the year before', () => {
  expect(
    told([
      row(1, '2023/2024', '4 четв.', 'Математика', 8),
      row(1, '2024/2025', '1-я четверть', 'Математика', 4),
    ]),
  ).toEqual([['I четверть к IV четверть 2023/2024, 1', '8/20', '4/20', -20, 'better']]);
});

it('does not judge a small cohort, nor a change within the band', () => {
  const rows = [
    row(1, '2024/2025', 'I четверть', 'Математика', 8),
    row(1, '2024/2025', 'II четверть', 'Математика', 9),
  ];
  expect(told(rows, settings(['Полоса стабильности, п.п.', 5]))[0]?.slice(3)).toEqual([5, 'stable']);
  expect(told(rows, settings(['Малая группа, чел.', 21]))[0]?.slice(3)).toEqual([5, 'small-cohort']);
});

it('has nothing to tell of a single part, or of parts of two kinds', () => {
  expect(told([row(1, '2024/2025', 'I полугодие', 'Математика', 8)])).toEqual([]);
  expect(
    told([
      row(1, '2024/2025', 'I полугодие', 'Математика', 8),
      row(1, '2024/2025', 'II четверть', 'Математика', 8),
    ]),
  ).toEqual([]);
});
