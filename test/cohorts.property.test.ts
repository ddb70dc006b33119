import fc from 'fast-check';
import { computeReport } from '../src/app';
import { day } from './support/check';
import { dataSheets } from './support/generateData';
import { disagreements, recalculate } from './support/recalculate';
import { size } from './support/size';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';

const cohort = fc.constantFrom('ШНОР', 'ШНСУ', 'ШНОР; ШНСУ', '500+', 'все', 'Бывшие ШНОР', 'Сельские');

const LIST: SheetInput = {
  name: 'Показатели (перечень)',
  rows: [
    ['Показатель', 'Числитель (n)', 'Знаменатель (N)', 'Группа школ'],
    ['Повысили квалификацию', null, null, null],
    ['Диагностика, ШНСУ', 'Прошли диагностику', 'Всего педагогов', 'ШНСУ'],
    ['Адресная помощь', null, null, 'все'],
    ['Индекс, 500+', 'Индекс низких результатов', null, '500+; ШНСУ'],
    ['Динамика', 'Ежегодная динамика', null, 'ШНСУ'],
  ],
};

const withRow =
  (...row: readonly CellInput[]) =>
  (sheet: SheetInput): SheetInput =>
    sheet.name === 'Настройки' ? { ...sheet, rows: [...sheet.rows, row] } : sheet;

const grouped = fc
  .tuple(dataSheets, cohort, fc.boolean())
  .map(([sheets, name, listed]) => [
    ...sheets.filter((sheet) => !listed || sheet.name !== LIST.name).map(withRow('Группа школ', name)),
    ...(listed ? [LIST] : []),
  ]);

test('whatever the group of schools, each formula of a report gives what the code computed', () => {
  fc.assert(
    fc.property(grouped, (sheets) => {
      const snapshot = workbookOf(...sheets);
      const { plans } = computeReport(snapshot, {
        today: day('2025-08-15'),
        locale: 'ru',
        parts: ['indicators', 'monitoring'],
      });
      expect(disagreements(plans, recalculate(snapshot.sheets, plans)).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(12, 200), seed: 20_261_128 },
  );
}, 400_000);
