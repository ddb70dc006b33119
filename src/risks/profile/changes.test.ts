import { day } from '../../../test/support/check';
import { schoolYear } from '../../tables';
import { dataOf, mapOf, risks, type Rows } from '../testSupport';
import { type ProfileOptions, riskProfile } from './profile';

const profile = (header: readonly string[], rows: Rows, options: ProfileOptions = {}) =>
  riskProfile(dataOf(risks(header, ...rows)), [], options);

const changesOf = (...args: Parameters<typeof profile>) =>
  profile(...args).schools.flatMap(({ school, changes }) =>
    changes.map(({ factor, kind }) => `${school.name} ${factor.id} ${kind}`),
  );

describe('two profiles of a school', () => {
  const HEAD = ['Учебный год', 'Мотивация', 'ОВЗ', 'Дисциплина', 'Родители', 'Кадры', 'Оснащение'];
  const ROWS = [
    ['СОШ № 1', '2023/2024', 'высокая', 'высокая', '', 'низкая', '+', 'средняя'],
    ['СОШ № 1', '2024/2025', 'средняя', '', '+', 'высокая', 'низкая', 'средняя'],
    ['СОШ № 2', '2024/2025', 'высокая', '', '', '', '', ''],
    ['СОШ № 3', '2023/2024', 'низкая', '', '', '', '', ''],
  ];

  it('are compared factor by factor', () => {
    expect(changesOf(HEAD, ROWS)).toEqual([
      'СОШ № 1 motivation weaker',
      'СОШ № 1 special-needs gone',
      'СОШ № 1 discipline appeared',
      'СОШ № 1 parents stronger',
      'СОШ № 1 staff-shortage rated',
    ]);
  });

  it('give the latest year, its counts and those before', () => {
    const { year, factors, schools } = profile(HEAD, ROWS);
    expect(year).toBe('2024/2025');
    expect(schools.map(({ school, previous }) => [school.name, previous?.record.row ?? null])).toEqual([
      ['СОШ № 1', 1],
      ['СОШ № 2', null],
    ]);
    expect([factors[0]?.counts, factors[0]?.previous]).toEqual([
      { high: 1, medium: 1, low: 0, unrated: 0 },
      { high: 1, medium: 0, low: 0, unrated: 0 },
    ]);
  });

  it('tell of a school whose only profile is older', () => {
    expect(profile(HEAD, ROWS).unprofiled.map(({ school, latest }) => [school.name, latest?.row])).toEqual([
      ['СОШ № 3', 4],
    ]);
  });

  it('are those of the report year and before', () => {
    const { year, schools } = profile(HEAD, ROWS, { year: schoolYear(2023) });
    expect(year).toBe('2023/2024');
    expect(schools.map(({ school, changes }) => [school.name, changes])).toEqual([
      ['СОШ № 1', []],
      ['СОШ № 3', []],
    ]);
  });
});

describe('profiles with dates', () => {
  const HEAD = ['Дата', 'Мотивация'];
  const ROWS = [
    ['СОШ № 1', '10.09.2024', 'высокая'],
    ['СОШ № 1', '20.05.2025', 'низкая'],
    ['СОШ № 1', '15.01.2025', 'средняя'],
  ];

  it('are compared within a school year too: the latest with the one before it', () => {
    expect(mapOf(profile(HEAD, ROWS))).toEqual({ 'СОШ № 1': ['low'] });
    expect(profile(HEAD, ROWS).schools[0]?.previous?.record.row).toBe(3);
    expect(changesOf(HEAD, ROWS)).toEqual(['СОШ № 1 motivation weaker']);
  });

  it('are left out where dated after the report', () => {
    const options = { reportDate: day('2025-03-31') };
    expect(mapOf(profile(HEAD, ROWS, options))).toEqual({ 'СОШ № 1': ['medium'] });
  });
});

it('has no changes without years and dates', () => {
  const { year, schools } = profile(['Мотивация'], [['СОШ № 1', 'низкая']]);
  expect([year, schools[0]?.previous, schools[0]?.changes]).toEqual([null, null, []]);
});

it('reads two sheets by the years in their names', () => {
  const data = dataOf(
    {
      name: 'Риски 2023-2024',
      rows: [
        ['Школа', 'Мотивация'],
        ['СОШ № 1', 'низкая'],
      ],
    },
    {
      name: 'Риски 2024-2025',
      rows: [
        ['Школа', 'Мотивация'],
        ['СОШ № 1', 'высокая'],
      ],
    },
  );
  const { year, schools } = riskProfile(data, []);
  expect(year).toBe('2024/2025');
  expect(schools.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['stronger']]);
  expect(data.findings).toEqual([]);
});

it('makes nothing of a cell that one of the profiles can’t be read in', () => {
  const rows = [
    ['СОШ № 1', '2023/2024', 'высокая'],
    ['СОШ № 1', '2024/2025', 'непонятно'],
  ];
  expect(changesOf(['Учебный год', 'Мотивация'], rows)).toEqual([]);
});
