import { a1, type CellRange } from '../../src/workbook';
import {
  type CellValue,
  cellsOf,
  type ConditionalFormat,
  formatReference,
  intersection,
  moveFormula,
  ruleFormula,
  type RuleFormat,
  type Sheet,
} from '../model';
import { scaleDisplay, type ScaleDisplay } from './scaleDisplay';

/** What conditional formats add to one cell. */
export interface CellDisplay extends RuleFormat, ScaleDisplay {}

/** A formula, «=» first, as if it stood in a cell. */
export interface Question {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Answers formulas that stand in no cell, in the order of the questions. */
export type Evaluate = (sheet: Sheet, questions: readonly Question[]) => readonly CellValue[];

export const displayKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/**
 * What the conditional formats of a sheet paint, for the cells of an area that are touched: by `displayKey`.
 * The first rule that holds decides each property, as in Excel; a rule may stop those below it.
 */
export function conditionalDisplay(
  sheet: Sheet,
  area: CellRange,
  evaluate: Evaluate,
): ReadonlyMap<string, CellDisplay> {
  const display = new Map<string, CellDisplay>();
  const stopped = new Set<string>();
  for (const format of sheet.parts.conditionalFormats) {
    for (const { key, painted } of painting(sheet, format, area, evaluate)) {
      if (stopped.has(key)) continue;
      display.set(key, merged(display.get(key), painted));
      if (format.stopIfTrue) stopped.add(key);
    }
  }
  return display;
}

const merged = (above: CellDisplay | undefined, below: CellDisplay): CellDisplay => ({
  ...below,
  ...above,
  ...((above?.font ?? below.font) && { font: { ...below.font, ...above?.font } }),
});

interface Painted {
  readonly key: string;
  readonly painted: CellDisplay;
}

function painting(sheet: Sheet, format: ConditionalFormat, area: CellRange, evaluate: Evaluate): Painted[] {
  const scale = scaleDisplay(
    sheet,
    format,
    (formula) => evaluate(sheet, [{ ...origin(format), formula }])[0] ?? null,
  );
  const cells = format.ranges.flatMap((range) => {
    const seen = intersection(range, area);
    return seen ? [...cellsOf(seen)] : [];
  });
  if (scale) {
    return cells.flatMap(({ row, column }) => {
      const painted = scale(sheet.cells.get(row, column)?.value ?? null);
      return painted ? [{ key: displayKey(row, column), painted }] : [];
    });
  }
  const formula = conditionOf(format);
  if (formula === null) return [];
  const start = origin(format);
  const questions = cells.map(({ row, column }) => ({
    row,
    column,
    formula: moveFormula(formula, row - start.row, column - start.column),
  }));
  const answers = evaluate(sheet, questions);
  return cells.flatMap(({ row, column }, index) =>
    holds(answers[index] ?? null) ? [{ key: displayKey(row, column), painted: format.format }] : [],
  );
}

const holds = (answer: CellValue): boolean => answer === true || (typeof answer === 'number' && answer !== 0);

const origin = ({
  ranges: [first],
}: ConditionalFormat): { readonly row: number; readonly column: number } => ({
  row: first?.top ?? 0,
  column: first?.left ?? 0,
});

const FIXED = { top: true, left: true, bottom: true, right: true };

function conditionOf(format: ConditionalFormat): string | null {
  const [range] = format.ranges;
  if (!range) return null;
  const all = formatReference({ sheet: null, range, absolute: FIXED, shape: 'range' });
  const formula = ruleFormula(format.rule, a1(range.top, range.left), all);
  return formula === null ? null : `=${formula}`;
}
