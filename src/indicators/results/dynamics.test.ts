import type { SheetInput } from '../../../test/support/snapshot';
import { indicatorsOf, marks, results, settings } from '../testSupport';
import { lowChange } from './dynamics';

const SCHOOL = 'СОШ № 1';

const changeOf = (...sheets: readonly SheetInput[]) => {
  const { dynamics, settings: own, years } = indicatorsOf(...sheets);
  const [row] = dynamics;
  return row && years.current && lowChange(row, years.current, own);
};

test('a share is compared with the latest earlier year of the same procedure, subject and class', () => {
  const rows = results(
    marks(SCHOOL, '2024/2025', 'ВПР', 20, 8),
    marks(SCHOOL, '2022/2023', 'ВПР', 20, 4),
    marks(SCHOOL, '2021/2022', 'ВПР', 20, 20),
    marks(SCHOOL, '2023/2024', 'ОГЭ', 20, 1),
  );
  expect(changeOf(rows)).toEqual({ previous: '2022/2023', change: 20, trend: 'worse' });
});

test('parts of the year are compared each with itself', () => {
  const part = (year: string, period: string, low: number) =>
    marks(SCHOOL, year, 'КДР', 20, low).map((cell, at) => (at === 2 ? period : cell));
  const rows = results(
    part('2024/2025', 'I полугодие', 2),
    part('2023/2024', 'II полугодие', 8),
    part('2023/2024', '1-е полугодие', 4),
  );
  expect(changeOf(rows)).toEqual({ previous: '2023/2024', change: -10, trend: 'better' });
});

test('a cohort below the limit is not judged', () => {
  const rows = results(marks(SCHOOL, '2024/2025', 'ВПР', 9, 8), marks(SCHOOL, '2023/2024', 'ВПР', 20, 4));
  expect(changeOf(rows)?.trend).toBe('small-cohort');
  expect(changeOf(settings(['Малая группа, чел.', 5]), rows)?.trend).toBe('worse');
});

test('no earlier year is no change', () => {
  expect(changeOf(results(marks(SCHOOL, '2024/2025', 'ВПР', 20, 8)))).toEqual({
    previous: null,
    change: null,
    trend: null,
  });
});
