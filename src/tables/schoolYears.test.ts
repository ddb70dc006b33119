import fc from 'fast-check';
import { parseDay } from '../workbook';
import {
  readSchoolYear,
  schoolYear,
  schoolYearOfDay,
  startOfSchoolYear,
  writeSchoolYear,
} from './schoolYears';

describe('readSchoolYear', () => {
  it.each(
    [
      ['2020/2021', '2020-2021', '2020–2021', '2020 — 2021', '2020/21', '20/21', '2020\\2021'],
      ['2020-2021 уч. год', '2020/2021 учебный год', '2020–2021 уч.г.', '2020/2021 г.', '2020-2021гг.'],
      [' 2020\u00a0-\u00a02021 ', '2020‑2021'],
    ].flat(),
  )('%j is 2020/2021, both years written', (text) => {
    expect(readSchoolYear(text)).toMatchObject({ year: '2020/2021', certain: true });
  });

  it.each(['2021', '2021 год', '2021 г.', '2021 уч. год'])(
    '%j is the school year that ends in it',
    (text) => {
      expect(readSchoolYear(text)).toMatchObject({ year: '2020/2021', certain: false });
    },
  );

  it.each(
    [
      ['', 'прошлый год', '2020/2022', '2021/2020', '2020-2021-2022', '20', '202021', '1812', '3021'],
      ['1e3', '__proto__', '2020/2021 и 2021/2022', '9'.repeat(50)],
    ].flat(),
  )('%j is none', (text) => expect(readSchoolYear(text)).toBeNull());

  it('reads back what it writes in the way of another year', () => {
    const patterns = ['2020/2021', '2020-21', '20–21', '2020-2021 уч. год'].map(
      (text) => readSchoolYear(text)?.pattern ?? '',
    );
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2097 }), fc.constantFrom(...patterns), (start, pattern) => {
        const written = writeSchoolYear(schoolYear(start), pattern);
        expect(readSchoolYear(written)).toEqual({ year: schoolYear(start), certain: true, pattern });
      }),
    );
    expect(writeSchoolYear(schoolYear(2021), patterns[3] ?? '')).toBe('2021-2022 уч. год');
    expect(writeSchoolYear(schoolYear(2021), patterns[1] ?? '')).toBe('2021-22');
  });
});

it.each([
  ['2020-09-01', '2020/2021'],
  ['2020-12-31', '2020/2021'],
  ['2021-08-31', '2020/2021'],
  ['2021-09-01', '2021/2022'],
])('%s lies in %s', (iso, year) => {
  const day = parseDay(iso);
  expect(day && schoolYearOfDay(day)).toBe(year);
});

it('starts in its first calendar year', () => expect(startOfSchoolYear(schoolYear(2020))).toBe(2020));
