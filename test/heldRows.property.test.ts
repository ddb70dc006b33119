import fc from 'fast-check';
import { readData } from '../src/data';
import { computeIndicators } from '../src/indicators';
import { dynamicsSheet, heldOn, heldSheet, holdableTables, indicatorsSheet } from '../src/reports';
import { LONGEST_FORMULA, type SheetSnapshot } from '../src/workbook';
import { dataSheets } from './support/generateData';
import { disagreements, formulasOf, type Recalculated, recalculate } from './support/recalculate';
import { size } from './support/size';
import { type SheetInput, workbookOf } from './support/snapshot';

const HELD = 'Сверка строк';

/** The sheets of a workbook with its long tables held and without, whatever their length; null where none can be. */
function reportOf(sheets: readonly SheetInput[]) {
  const snapshot = workbookOf(...sheets);
  const computed = computeIndicators(readData(snapshot), snapshot);
  const tables = holdableTables(computed);
  if (tables.length === 0) return null;
  const figures = (own: typeof computed) => [
    indicatorsSheet({ computed: own, name: 'Показатели', locale: 'ru' }),
    dynamicsSheet({ computed: own, name: 'Динамика', locale: 'ru' }),
  ];
  return {
    snapshot,
    tables,
    held: [...figures({ ...computed, held: heldOn(tables, HELD) }), heldSheet(tables, computed, HELD, 'ru')],
    plain: figures(computed),
  };
}

type Report = NonNullable<ReturnType<typeof reportOf>>;

const isHeld = (formula: string): boolean => formula.includes(HELD);

test('whatever the data, formulas that hold rows give what the code computed', () => {
  let held = 0;
  fc.assert(
    fc.property(dataSheets, (sheets) => {
      const report = reportOf(sheets);
      if (!report) return;
      const formulas = formulasOf(report.held);
      held += formulas.filter(isHeld).length;
      expect(formulas.filter((own) => own.length >= LONGEST_FORMULA)).toEqual([]);
      const calculated = recalculate(report.snapshot.sheets, report.held);
      expect(disagreements(report.held, calculated).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(12, 300), seed: 20_260_331 },
  );
  expect(held).toBeGreaterThan(100);
}, 400_000);

/** What became of a table after the report: a cell was written anew, rows changed places, or one was added below. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('cell'), at: fc.nat(), column: fc.nat(), from: fc.nat() }),
  fc.record({ kind: fc.constant('swap'), at: fc.nat(), column: fc.nat(), from: fc.nat() }),
  fc.record({ kind: fc.constant('add'), at: fc.nat(), column: fc.nat(), from: fc.nat() }),
);

/** The sheet with a change of its rows from the first below the header on. */
function changed(
  sheet: SheetSnapshot,
  firstRow: number,
  { kind, at, column, from }: { kind: string; at: number; column: number; from: number },
): SheetSnapshot {
  const first = firstRow - sheet.origin.row;
  const values = sheet.values.map((row) => [...row]);
  const count = values.length - first;
  const [one, other] = [first + (at % count), first + (from % count)];
  const [own, taken] = [values[one] ?? [], values[other] ?? []];
  const place = column % Math.max(1, own.length);
  if (kind === 'cell') values[one] = own.with(place, taken[place] ?? null);
  else if (kind === 'swap') [values[one], values[other]] = [taken, own];
  else values.push([...taken]);
  return { ...sheet, values };
}

const differing = ({ held, plain }: Report, whole: Recalculated, simple: Recalculated): readonly string[] =>
  plain.flatMap(({ name, rows }, nth) =>
    rows.flatMap((row, r) =>
      row.flatMap((_cell, c) => {
        if (!isHeld(held[nth]?.rows[r]?.[c]?.formula ?? '')) return [];
        const [now, expected] = [whole(name, r, c), simple(name, r, c)];
        const same =
          typeof now === 'number' && typeof expected === 'number'
            ? Math.abs(now - expected) < 1e-9
            : JSON.stringify(now) === JSON.stringify(expected);
        return same ? [] : [`${name} R${r + 1}C${c + 1}: ${JSON.stringify([now, expected])}`];
      }),
    ),
  );

test('once rows were changed, moved or added, they give what formulas without held rows give', () => {
  fc.assert(
    fc.property(dataSheets, fc.array(change, { minLength: 1, maxLength: 3 }), (sheets, changes) => {
      const report = reportOf(sheets);
      const table = report?.tables[0]?.table;
      if (!report || !table) return;
      const after = report.snapshot.sheets.map((sheet) =>
        sheet.name === table.sheet
          ? changes.reduce((own, step) => changed(own, table.firstRow, step), sheet)
          : sheet,
      );
      const whole = recalculate(after, report.held);
      const simple = recalculate(after, report.plain);
      expect(differing(report, whole, simple).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(12, 300), seed: 20_260_331 },
  );
}, 400_000);
