import { type CellInput, workbookOf } from '../../test/support/snapshot';
import { readDateSettings } from './settings';

const read = (...rows: readonly (readonly CellInput[])[]) => {
  const workbook = workbookOf({ name: 'Настройки', rows: [['Параметр', 'Значение'], ...rows] });
  const { planStart, planEnd, reportDate, findings } = readDateSettings(workbook);
  return [planStart, planEnd, reportDate, findings.map(({ cell, data }) => [cell, data])];
};
const setting = (parameter: string, text: string) => ({
  problem: { kind: 'setting', read: text, parameter },
});

describe('the sheet «Настройки»', () => {
  it('gives dates, real or written', () => {
    const real = { value: 44562, text: '01.01.2022', format: 'dd.mm.yyyy' };
    expect(
      read(
        ['Муниципалитет', 'Район'],
        ['начало плана:', '01.09.2021'],
        ['Окончание плана', '2022-05-31'],
        ['Дата отчета', real],
      ),
    ).toEqual(['2021-09-01', '2022-05-31', '2022-01-01', []]);
  });

  it('gives nothing where it is silent', () => {
    expect(read(['Начало плана', ''])).toEqual([null, null, null, []]);
    expect(readDateSettings(workbookOf({ name: 'Карта', rows: [] })).findings).toEqual([]);
  });

  it.each<[CellInput, string]>([
    ['осень', 'осень'],
    [2021, '2021'],
    ['31.04.2021', '31.04.2021'],
    [{ error: '#REF!' }, '#REF!'],
  ])('tells that %j is no date, at its cell', (value, text) => {
    expect(read(['Начало плана', value])).toEqual([
      null,
      null,
      null,
      [['B2', setting('Начало плана', text)]],
    ]);
  });

  it('uses neither date of a plan that ends before it starts', () => {
    expect(read(['Начало плана', '01.01.2022'], ['Окончание плана', '31.12.2021'])).toEqual([
      null,
      null,
      null,
      [['B3', setting('Окончание плана', '31.12.2021')]],
    ]);
  });
});
