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

type Value = NonNullable<SheetPlan['rows'][number][number]>['value'];

/** The rows of figures under each head of a sheet, each value by the head's word for its column. */
function figureRows({ rows }: SheetPlan): readonly ReadonlyMap<Value, Value>[] {
  let head: readonly Value[] = [];
  return rows.flatMap((row) => {
    const values = row.map((cell) => cell?.value ?? null);
    if (values[0] === '№') head = values;
    return typeof values[0] === 'number'
      ? [new Map(values.map((value, at) => [head[at] ?? null, value]))]
      : [];
  });
}

/** Changes, trends and targets that the sheet of indicators does not show as they were computed. */
function misshown(plan: SheetPlan, { indicators }: Indicators): readonly string[] {
  const rows = figureRows(plan);
  const shown = (number: number, columns: readonly string[], school: string | null = null) =>
    rows
      .filter(
        (row) =>
          row.get('№') === number && (row.get('Школа') ?? null) === school && row.has(columns[0] ?? null),
      )
      .map((row) => columns.map((column) => row.get(column) ?? null));
  const differs = (found: readonly unknown[], told: readonly unknown[]): readonly string[] =>
    JSON.stringify(found) === JSON.stringify(told)
      ? []
      : [`${JSON.stringify(found)} for ${JSON.stringify(told)}`];
  const compared = ({ change, trend }: Comparison) => [
    change ?? words.noData,
    trend === null ? words.noData : words.shortTrend(trend, Math.sign(change ?? 0)),
  ];
  return indicators.flatMap((own, at) => [
    ...differs(shown(at + 1, ['Динамика', 'Изменение, п.п.']), [[...compared(own)].reverse()]),
    ...differs(
      shown(at + 1, ['Цель', 'База', 'Достигнуто от плана', 'Статус']),
      own.baseline === null && own.target === null
        ? []
        : [
            [
              own.target,
              own.baseline,
              own.achievement ?? '',
              own.status === null ? '' : words.status[own.status],
            ],
          ],
    ),
    ...own.schools.flatMap((school) =>
      differs(shown(at + 1, ['Динамика', 'Изменение, п.п.'], school.school.name), [
        [...compared(school)].reverse(),
      ]),
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
