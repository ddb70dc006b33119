import fc from 'fast-check';
import { riskProfileSheet } from '../src/reports';
import { LONGEST_FORMULA } from '../src/workbook';
import { day } from './support/check';
import { riskSheets } from './support/generateRisks';
import { monitoringOfWorkbook } from './support/monitoring';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;
/** The most that Excel gives a row. */
const TALLEST = 409;

test('whatever the profiles, each formula gives what the code computed, is short enough and not volatile', () => {
  let live = 0;
  fc.assert(
    fc.property(riskSheets, fc.constantFrom('ru', 'en'), (sheets, locale) => {
      const snapshot = workbookOf(...sheets);
      const monitoring = monitoringOfWorkbook(snapshot, day('2025-03-31'));
      const plan = riskProfileSheet({ monitoring, name: 'Рисковый профиль', locale });
      const formulas = formulasOf([plan]);
      live += formulas.length;
      expect(formulas.filter((own) => own.length >= LONGEST_FORMULA || VOLATILE.test(own))).toEqual([]);
      expect(disagreements([plan], recalculate(snapshot.sheets, [plan])).slice(0, 5)).toEqual([]);
      expect([...(plan.rowHeights?.values() ?? [])].filter((height) => height > TALLEST)).toEqual([]);
    }),
    { numRuns: size(60, 400), seed: 20_260_331 },
  );
  expect(live).toBeGreaterThan(size(600, 4_000));
}, 200_000);
