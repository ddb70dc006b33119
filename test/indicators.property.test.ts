import fc from 'fast-check';
import { type Comparison, computeIndicators, type Indicators } from '../src/indicators';
import { REPORTS_LOCALES } from '../src/locales';
import { dynamicsSheet, indicatorsSheet } from '../src/reports';
import { readData } from '../src/data';
import { LONGEST_FORMULA, type SheetPlan } from '../src/workbook';
import { dataSheets } from './support/generateData';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;

const { figures: words } = REPORTS_LOCALES.ru;

/** Changes, trends and targets that the sheet of indicators does not show as they were computed. */
function misshown({ rows }: SheetPlan, { indicators, supported }: Indicators): readonly string[] {
  const first = rows.findIndex(([cell]) => cell?.value === 1);
  const schools = rows.findIndex(([cell], row) => row > first && cell?.value === 1);
  const values = (row: number, from: number, to: number) =>
    rows[row]?.slice(from, to).map((cell) => cell?.value ?? null);
  const compared = ({ change, trend }: Comparison) => [
    change ?? words.noData,
    trend === null ? words.noData : words.trend(trend, Math.sign(change ?? 0)),
  ];
  const differs = (shown: unknown, told: unknown): readonly string[] =>
    JSON.stringify(shown) === JSON.stringify(told)
      ? []
      : [`${JSON.stringify(shown)} for ${JSON.stringify(told)}`];
  return indicators.flatMap((own, at) => [
    ...differs(values(first + at, 9, 15), [
      ...compared(own),
      ...[own.baseline, own.target, own.achievement ?? ''],
      own.status === null ? '' : words.status[own.status],
    ]),
    ...own.schools.flatMap((school, index) =>
      differs(values(schools + at * supported.length + index, 9, 11), compared(school)),
    ),
  ]);
}

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
      expect(
        plans
          .slice(0, 1)
          .flatMap((plan) => misshown(plan, computed))
          .slice(0, 5),
      ).toEqual([]);
      expect(disagreements(plans, recalculate(snapshot.sheets, plans)).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(60, 400), seed: 20_260_331 },
  );
}, 400_000);
