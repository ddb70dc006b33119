import fc from 'fast-check';
import { computeIndicators } from '../src/indicators';
import { dynamicsSheet, indicatorsSheet } from '../src/reports';
import { readData } from '../src/data';
import { LONGEST_FORMULA, type SheetPlan } from '../src/workbook';
import { dataSheets } from './support/generateData';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { size } from './support/size';
import { type SheetInput, workbookOf } from './support/snapshot';

const SETTING = 'Не публиковать группы меньше, чел.';

const withSetting = (sheets: readonly SheetInput[], least: number): readonly SheetInput[] =>
  sheets.map((own) => (own.name === 'Настройки' ? { ...own, rows: [...own.rows, [SETTING, least]] } : own));

/** Numbers of participants that «Динамика» prints: all whole numbers between the names and the change. */
const participants = ({ rows, page, columnWidths }: SheetPlan): readonly number[] =>
  rows.slice(0, (page.lastRow ?? rows.length) + 1).flatMap((cells) =>
    cells.slice(4, columnWidths.length - 5).flatMap((cell) => {
      const { value, style = '' } = cell ?? { value: null };
      return typeof value === 'number' && style.startsWith('whole') ? [value] : [];
    }),
  );

test('whatever the data, no group of fewer persons is printed, and formulas withhold what the code does', () => {
  fc.assert(
    fc.property(dataSheets, fc.integer({ min: 1, max: 30 }), (sheets, least) => {
      const snapshot = workbookOf(...withSetting(sheets, least));
      const computed = computeIndicators(readData(snapshot), snapshot);
      const plans = [
        indicatorsSheet({ computed, name: 'Показатели', locale: 'ru' }),
        dynamicsSheet({ computed, name: 'Динамика', locale: 'ru' }),
      ];
      expect(
        plans
          .slice(1)
          .flatMap(participants)
          .filter((own) => own > 0 && own < least),
      ).toEqual([]);
      expect(formulasOf(plans).filter((own) => own.length >= LONGEST_FORMULA)).toEqual([]);
      expect(disagreements(plans, recalculate(snapshot.sheets, plans)).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(12, 200), seed: 20_261_129 },
  );
}, 400_000);
