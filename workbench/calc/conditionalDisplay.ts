import { a1, type CellPosition, type CellRange } from '../../src/workbook';
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
import { textTest } from './textTest';

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
 * The first rule that holds decides each property, as in Excel; a rule may stop those below it. What has to be
 * calculated is asked for at once: every question costs a calculation of the whole workbook.
 */
export function conditionalDisplay(
  sheet: Sheet,
  area: CellRange,
  evaluate: Evaluate,
): ReadonlyMap<string, CellDisplay> {
  const plans = sheet.parts.conditionalFormats.map((format) => ({
    format,
    plan: planOf(sheet, format, area, evaluate),
  }));
  const answers = evaluate(
    sheet,
    plans.flatMap(({ plan }) => plan.questions),
  );
  const display = new Map<string, CellDisplay>();
  const stopped = new Set<string>();
  let first = 0;
  for (const { format, plan } of plans) {
    const own = answers.slice(first, first + plan.questions.length);
    first += plan.questions.length;
    for (const { key, painted } of plan.painted(own)) {
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

/** What has to be calculated for a format, and what it paints once that is known. */
interface PaintPlan {
  readonly questions: readonly Question[];
  readonly painted: (answers: readonly CellValue[]) => readonly Painted[];
}

function planOf(sheet: Sheet, format: ConditionalFormat, area: CellRange, evaluate: Evaluate): PaintPlan {
  const cells = format.ranges.flatMap((range) => {
    const seen = intersection(range, area);
    return seen ? [...cellsOf(seen)] : [];
  });
  const where = (holds: (at: CellPosition, index: number) => boolean): readonly Painted[] =>
    cells.flatMap((at, index) =>
      holds(at, index) ? [{ key: displayKey(at.row, at.column), painted: format.format }] : [],
    );
  const scale = scaleDisplay(
    sheet,
    format,
    (formula) => evaluate(sheet, [{ ...origin(format), formula }])[0] ?? null,
  );
  const valueAt = ({ row, column }: CellPosition): CellValue => sheet.cells.get(row, column)?.value ?? null;
  if (scale) {
    const painted = (): readonly Painted[] =>
      cells.flatMap((at) => {
        const own = scale(valueAt(at));
        return own ? [{ key: displayKey(at.row, at.column), painted: own }] : [];
      });
    return { questions: [], painted };
  }
  const test = textTest(format.rule);
  if (test) return { questions: [], painted: () => where((at) => test(valueAt(at))) };
  const formula = conditionOf(format);
  if (formula === null) return { questions: [], painted: () => [] };
  const start = origin(format);
  return {
    questions: cells.map(({ row, column }) => ({
      row,
      column,
      formula: moveFormula(formula, row - start.row, column - start.column),
    })),
    painted: (answers) => where((_at, index) => holds(answers[index] ?? null)),
  };
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
