import type { CellInput, SheetInput } from '../../../test/support/snapshot';
import { indicator, indicatorsOf, results, settings, shown } from '../testSupport';
import { lowShareOf } from './terms';

const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория'],
    ['СОШ № 1', 'ШНОР'],
    ['СОШ № 2', 'нет'],
  ],
};

/** Low results of 20 pupils of class 5 in mathematics. */
const row = (school: number, year: string, term: string, low: number): CellInput[] => [
  ...[`СОШ № ${school}`, year, term, 'КДР', 'Математика', 5],
  ...[20, low, 20 - low, 0, 0],
];

const told = (...rows: readonly CellInput[][]) =>
  indicatorsOf(SCHOOLS, results(...rows)).terms.map(({ term, year, sums, previousTerm, yearAgo }) => [
    `${term.name} ${year}`,
    `${sums.part}/${sums.total}`,
    lowShareOf(previousTerm),
    lowShareOf(yearAgo),
  ]);

it('holds each term against the one before it and the same one a year ago', () => {
  expect(
    told(
      row(1, '2023/2024', 'I четверть', 8),
      row(1, '2023/2024', 'II четверть', 6),
      row(1, '2023/2024', 'IV четверть', 5),
      row(1, '2024/2025', 'I четверть', 4),
      row(1, '2024/2025', 'II четверть', 2),
    ),
  ).toEqual([
    ['I четверть 2023/2024', '8/20', null, null],
    ['II четверть 2023/2024', '6/20', 0.4, null],
    ['IV четверть 2023/2024', '5/20', null, null],
    ['I четверть 2024/2025', '4/20', 0.25, 0.4],
    ['II четверть 2024/2025', '2/20', 0.2, 0.3],
  ]);
});

it('never compares a half-year with a quarter', () => {
  expect(
    told(row(1, '2024/2025', 'I полугодие', 8), row(1, '2024/2025', 'II четверть', 6)).map(
      ([, , before]) => before,
    ),
  ).toEqual([null, null]);
});

it('reads a term written in three ways as one, and pools the schools', () => {
  expect(
    told(
      row(1, '2024/2025', 'I четверть', 8),
      row(2, '2024/2025', '1 четв.', 6),
      row(1, '2024/2025', 'II четверть', 5),
      row(2, '2024/2025', '2-я четверть', 3),
    ),
  ).toEqual([
    ['I четверть 2024/2025', '14/40', null, null],
    ['II четверть 2024/2025', '8/40', 0.35, null],
  ]);
});

it('tells the schools of the group apart', () => {
  const { terms } = indicatorsOf(
    SCHOOLS,
    results(row(1, '2024/2025', 'I четверть', 8), row(2, '2024/2025', 'I четверть', 6)),
  );
  expect(terms.map(({ sums, ofGroup }) => [sums.part, ofGroup?.sums.part])).toEqual([[14, 8]]);
});

it('results without a term are none', () => {
  expect(told(row(1, '2024/2025', '', 8), row(1, '2024/2025', 'год', 8))).toEqual([]);
});

const HALVES = [
  row(1, '2023/2024', 'I полугодие', 8),
  row(1, '2023/2024', 'II полугодие', 6),
  row(1, '2024/2025', 'I полугодие', 4),
  row(1, '2024/2025', 'II полугодие', 2),
];

it.each([
  ['I полугодие', '4/20', '8/20', ['I полугодие', 'I полугодие']],
  ['II полугодие', '2/20', '6/20', ['II полугодие', 'II полугодие']],
  ['2024/2025', '6/40', '14/40', ['I полугодие', 'II полугодие', 'I полугодие', 'II полугодие']],
  ['май 2025', '2/20', '6/20', ['II полугодие', 'II полугодие']],
])('the period «%s» narrows results, the same part in every year', (period, now, before, terms) => {
  const computed = indicatorsOf(settings(['Отчётный период', period]), SCHOOLS, results(...HALVES));
  const { current, previous } = indicator(computed, 'low-result-index');
  expect([shown(current), shown(previous)]).toEqual([now, before]);
  expect(computed.terms.map(({ term }) => term.name)).toEqual(terms);
  expect(computed.dynamics).toHaveLength(new Set(terms).size);
});

it('compares a term of the period with terms that lie outside of it', () => {
  const { terms } = indicatorsOf(settings(['Отчётный период', 'II полугодие']), SCHOOLS, results(...HALVES));
  expect(terms.map(({ previousTerm }) => lowShareOf(previousTerm))).toEqual([0.4, 0.2]);
});

it('keeps results that name no part of the year, whatever the period', () => {
  const computed = indicatorsOf(
    settings(['Отчётный период', 'I полугодие']),
    SCHOOLS,
    results(row(1, '2024/2025', '', 3), row(1, '2024/2025', 'II полугодие', 9)),
  );
  expect(shown(indicator(computed, 'low-result-index').current)).toBe('3/20');
});

it('leaves a term that begins after the day of the report out of the index', () => {
  const index = (date: string) =>
    shown(
      indicator(
        indicatorsOf(settings(['Дата отчёта', date]), SCHOOLS, results(...HALVES)),
        'low-result-index',
      ).current,
    );
  expect(index('31.12.2024')).toBe('4/20');
  expect(index('01.02.2025')).toBe('6/40');
});
