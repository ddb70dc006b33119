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
  const formats = sheet.parts.conditionalFormats.map((format) => ({
    format,
    paint: painting(sheet, format, area, evaluate),
  }));
  // Each answer calculates the whole workbook, so all is asked at once.
  const answers = evaluate(
    sheet,
    formats.flatMap(({ paint }) => paint.questions),
  );
  let asked = 0;
  for (const { format, paint } of formats) {
    const own = answers.slice(asked, (asked += paint.questions.length));
    for (const { key, painted } of paint.answered(own)) {
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

/** What has to be asked for a format, and what it paints by the answers. */
interface Painting {
  readonly questions: readonly Question[];
  readonly answered: (answers: readonly CellValue[]) => readonly Painted[];
}

function painting(sheet: Sheet, format: ConditionalFormat, area: CellRange, evaluate: Evaluate): Painting {
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
    const painted = cells.flatMap(({ row, column }) => {
      const own = scale(sheet.cells.get(row, column)?.value ?? null);
      return own ? [{ key: displayKey(row, column), painted: own }] : [];
    });
    return { questions: [], answered: () => painted };
  }
  const formula = conditionOf(format);
  if (formula === null) return { questions: [], answered: () => [] };
  const start = origin(format);
  return {
    questions: cells.map(({ row, column }) => ({
      row,
      column,
      formula: moveFormula(formula, row - start.row, column - start.column),
    })),
    answered: (answers) =>
      cells.flatMap(({ row, column }, index) =>
        holds(answers[index] ?? null) ? [{ key: displayKey(row, column), painted: format.format }] : [],
      ),
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
