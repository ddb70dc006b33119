import { schoolYear } from '../../tables';
import { literal } from '../../workbook';
import { type Rows, indicatorsOf, SCHOOLS, settings } from '../testSupport';
import { lowFormulas } from './lowResults';

const HEADS = ['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс', 'Участников'];
const row = (term: string, all: number, two: number | string): Rows[number] => [
  ...['СОШ № 1', '2025/2026', term, 'КДР', 'Математика', 5, all, two],
];

const computed = (marks: readonly string[], first: number | string, second: number | string) =>
  indicatorsOf(SCHOOLS, settings(['Отчётный период', 'II полугодие 2025/2026']), {
    name: 'Результаты',
    rows: [[...HEADS, ...marks], row('I полугодие', 30, first), row('II полугодие', 40, second)],
  });

describe('formulas of a procedure that the report period leaves out', () => {
  it.each([
    ['counts', computed(['«2»'], 6, 10)],
    ['shares', computed(['«2», %'], '20%', '25%')],
  ])('ask for its rows in %s, whichever selection of rows named it', (_name, indicators) => {
    expect(indicators.results.procedures.map(({ period }) => period?.name)).toEqual(['II полугодие']);
    const first = indicators.allResults.procedures.find(({ period }) => period?.index === 1);
    if (!first) throw new Error('no first half of the year');
    const year = { year: schoolYear(2025), text: '2025/2026', cell: literal('2025/2026') };
    const { part, total } = lowFormulas(indicators, { procedure: first, year, school: null, grades: null });
    expect(part).toContain('Результаты');
    expect(total).toContain('Результаты');
  });

  it('are the same as those of the rows that the report is of', () => {
    const { allResults, results } = computed(['«2»'], 6, 10);
    expect(results.procedures.every((own) => allResults.procedures.includes(own))).toBe(true);
  });
});
