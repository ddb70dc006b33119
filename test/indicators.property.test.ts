import fc from 'fast-check';
import { computeIndicators } from '../src/indicators';
import { dynamicsSheet, indicatorsSheet } from '../src/reports';
import { readData } from '../src/data';
import { LONGEST_FORMULA } from '../src/workbook';
import { dataSheets } from './support/generateData';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;

test('whatever the data, each formula gives what the code computed, is short enough and not volatile', () => {
  fc.assert(
    fc.property(dataSheets, (sheets) => {
      const snapshot = workbookOf(...sheets);
      const computed = computeIndicators(readData(snapshot), snapshot);
      const plans = [
        indicatorsSheet({ computed, name: 'Показатели', locale: 'ru' }),
        dynamicsSheet({ computed, name: 'Динамика', locale: 'ru' }),
      ];
      const unfit = formulasOf(plans).filter((own) => own.length >= LONGEST_FORMULA || VOLATILE.test(own));
      expect(unfit).toEqual([]);
      expect(disagreements(plans, recalculate(snapshot.sheets, plans)).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(60, 400), seed: 20_260_331 },
  );
}, 400_000);
