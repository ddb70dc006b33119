import type { SheetInput } from '../../../test/support/snapshot';
import { indicator, indicatorsOf, marks, results, SCHOOLS, settings, shown } from '../testSupport';

const SCHOOL = 'СОШ № 1';
const years = ['2021/2022', '2022/2023', '2023/2024', '2024/2025'] as const;

/** One procedure a year, of 100 participants, with so many low results. */
const course = (...low: readonly number[]) =>
  results(...low.map((count, at) => marks(SCHOOL, years[at] ?? '', 'ВПР', 100, count)));

const improving = (...sheets: readonly SheetInput[]) => {
  const { current, previous } = indicator(indicatorsOf(SCHOOLS, ...sheets), 'schools-improving');
  return [shown(current), shown(previous)];
};

test('improving means that the share fell in every one of the last three years', () => {
  expect(improving(course(40, 30, 20, 10))).toEqual(['1/1', 'no-data']);
  expect(improving(course(40, 30, 30, 10))).toEqual(['0/1', 'no-data']);
  expect(improving(course(40, 30, 20))).toEqual(['no-data', 'no-data']);
});

test('the number of years is a setting; then the year before may be told too', () => {
  const years2 = settings(['Лет для ежегодной динамики', 2]);
  expect(improving(years2, course(20, 30, 20, 10))).toEqual(['1/1', '0/1']);
  expect(improving(years2, course(30, 20, 10, 15))).toEqual(['0/1', '1/1']);
});

test('years are compared by the procedures of all of them', () => {
  const spring = marks(SCHOOL, '2024/2025', 'КДР', 100, 90);
  expect(improving(results(...course(40, 30, 20, 10).rows.slice(1), spring))).toEqual(['1/1', 'no-data']);
});

const index = (...sheets: readonly SheetInput[]) =>
  indicator(indicatorsOf(SCHOOLS, ...sheets), 'low-result-index');

// The change is that of the one school with both years: 6 of 30 after 12 of 40.
test('the index pools low results over participants, of supported schools alone', () => {
  const { current, previous, change, trend, schools } = index(
    results(
      marks('СОШ № 1', '2024/2025', 'ВПР', 20, 5),
      marks('СОШ № 1', '2024/2025', 'ОГЭ', 10, 1),
      marks('СОШ № 2', '2024/2025', 'ВПР', 10, 4),
      marks('СОШ № 3', '2024/2025', 'ВПР', 90, 90),
      marks('СОШ № 1', '2023/2024', 'ВПР', 20, 8),
      marks('СОШ № 1', '2023/2024', 'ОГЭ', 20, 4),
    ),
  );
  expect([shown(current), shown(previous), change, trend]).toEqual(['10/40', '12/40', -10, 'better']);
  expect(schools.map((school) => shown(school.current))).toEqual(['6/30', '4/10']);
});

test('each procedure counts with its weight', () => {
  const { current } = index(
    settings(['Веса процедур', 'ВПР=1; ОГЭ=2']),
    results(marks('СОШ № 1', '2024/2025', 'ВПР', 20, 5), marks('СОШ № 1', '2024/2025', 'ОГЭ', 10, 4)),
  );
  expect(shown(current)).toBe('13/40');
});

test('what the year before lacks is not compared, nor pooled', () => {
  const { current, previous } = index(
    results(
      marks('СОШ № 1', '2024/2025', 'КДР', 10, 2),
      marks('СОШ № 1', '2024/2025', 'РДР', 10, 9),
      marks('СОШ № 1', '2023/2024', 'КДР', 10, 3),
      marks('СОШ № 1', '2023/2024', 'ВПР', 10, 8),
    ),
  );
  expect([shown(current), shown(previous)]).toEqual(['2/10', '3/10']);
});

test('years without a procedure in common are not compared', () => {
  const { current, previous, trend } = index(
    results(marks('СОШ № 1', '2024/2025', 'КДР', 10, 2), marks('СОШ № 1', '2023/2024', 'ВПР', 10, 3)),
  );
  expect([shown(current), shown(previous), trend]).toEqual(['2/10', 'no-data', null]);
});

test('fewer participants than a cohort that is judged: shown, not judged', () => {
  const rows = results(
    marks('СОШ № 1', '2024/2025', 'ВПР', 9, 2),
    marks('СОШ № 1', '2023/2024', 'ВПР', 9, 1),
  );
  expect(index(rows).trend).toBe('small-cohort');
  expect(index(settings(['Малая группа, чел.', 9]), rows).trend).toBe('worse');
});

test('an empty «2» is no low result where other marks are given, and unknown where none is', () => {
  const row = (grade: number, ...counts: readonly (number | string | null)[]) => [
    SCHOOL,
    '2024/2025',
    null,
    'ВПР',
    'Физика',
    grade,
    10,
    ...counts,
  ];
  const rows = results(
    row(6, null, 4, 3, 3),
    row(7, null, null, null, null),
    row(8, 3, 7, null, null),
    row(9, '–', 10, 0, 0),
  );
  expect(shown(index(rows).current)).toBe('3/20');
  expect(indicatorsOf(SCHOOLS, rows).leftOut).toEqual([
    {
      reason: 'mark',
      sheet: 'Результаты',
      cell: 'H5',
      edit: { sheet: 'Результаты', cell: 'H5', from: '–', to: 0 },
      safe: true,
    },
  ]);
});

test('below the threshold is low where there are no marks', () => {
  const [header = [], ...rows] = results(marks(SCHOOL, '2024/2025', 'ВПР', 10, 4)).rows;
  const exam = [SCHOOL, '2024/2025', null, 'ЕГЭ', 'Физика', 11, 10, null, null, null, null, 3];
  const { current } = index({ name: 'Результаты', rows: [[...header, 'Ниже порога'], ...rows, exam] });
  expect(shown(current)).toBe('7/20');
});

test('shares given by the data are pooled as the counts that they stand for, if there is but one', () => {
  const [header = []] = results().rows;
  const given = (participants: number) => [
    header.map((text) => (String(text).startsWith('«') ? `${String(text)}, %` : text)),
    [SCHOOL, '2024/2025', null, 'ВПР', 'Физика', 9, participants, 25, 25, 25, 25],
  ];
  const indexOf = (participants: number) =>
    shown(index({ name: 'Результаты', rows: given(participants) }).current);
  expect(indexOf(12)).toBe('3/12');
  expect(indexOf(10)).toBe('no-data');
  expect(indexOf(400)).toBe('no-data');
});
