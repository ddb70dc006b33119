import type { CellInput } from '../../test/support/snapshot';
import { codesOf, dataOf, fixesOf } from './testSupport';

const HEAD = ['Школа', 'Учебный год', 'Всего педагогов'];
const withYears = (...years: readonly CellInput[]) =>
  dataOf({ name: 'Педагоги', rows: [HEAD, ...years.map((year, index) => [`СОШ № ${index + 1}`, year, 20])] });
const yearsOf = (...years: readonly CellInput[]) => withYears(...years).teachers.map(({ year }) => year);

describe('school years', () => {
  it('written one way throughout are left alone', () => {
    for (const year of ['2020/2021', '2020-2021', '2020–2021 уч. год', '2020/21']) {
      expect(withYears(year, year)).toMatchObject({
        findings: [],
        teachers: [{ year: '2020/2021' }, { year: '2020/2021' }],
      });
    }
  });

  it('are asked to be written as most of them, which is safe', () => {
    const data = withYears('2020-2021', '2021-2022', '2021/22', '2019–2020 уч. год');
    expect(data.findings.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['year-unrecognised', 'B4', 'advice'],
      ['year-unrecognised', 'B5', 'advice'],
    ]);
    expect(fixesOf(data, 'year-unrecognised')).toEqual([
      [['B4', '2021-2022'], 'safe'],
      [['B5', '2019-2020'], 'safe'],
    ]);
  });

  it('of one calendar year end in it; among others both years are proposed, else it is told once', () => {
    expect(yearsOf(2021, '2021')).toEqual(['2020/2021', '2020/2021']);
    const alone = withYears(2021, 2022, 2023);
    expect(alone.findings).toMatchObject([
      { cell: 'B2', severity: 'advice', data: { read: '2021', expected: '2020/2021' } },
    ]);
    expect(fixesOf(withYears('2020/2021', 2022), 'year-unrecognised')).toEqual([
      [['B3', '2021/2022'], 'unsafe'],
    ]);
  });

  it('may be dates or formatted numbers', () => {
    const date = { value: 44075, text: '01.09.2020', format: 'dd.mm.yyyy' };
    expect(yearsOf(date, { value: 2021, text: '2 021', format: '#,##0' })).toEqual([
      '2020/2021',
      '2020/2021',
    ]);
  });

  it.each(['прошлый', '2020/2022', '1e308', '__proto__', '2'.repeat(32_767)])('%j is none', (year) => {
    const data = withYears('2020/2021', year);
    expect(codesOf(data)).toEqual(['year-unrecognised B3']);
    expect(data.findings).toMatchObject([{ severity: 'error', data: { expected: null } }]);
    expect(data.teachers).toHaveLength(1);
  });

  it('may miss one in the middle', () => {
    expect(yearsOf('2018/2019', '2020/2021')).toEqual(['2018/2019', '2020/2021']);
  });
});
