import { type Expression, formula, LONGEST_FORMULA, type PlanCell } from '../workbook';

/** A cell with what it shows. */
export const shown = <S extends string>(value: PlanCell['value'], style: S): PlanCell => ({ value, style });

/** A cell with a formula, and what the code computed for it; that alone where the formula is too long for Excel. */
export function computed<S extends string>(body: Expression, value: PlanCell['value'], style: S): PlanCell {
  const text = formula(body);
  return text.length < LONGEST_FORMULA ? { value, formula: text, style } : { value, style };
}

/** Cells of a row by column, the gaps empty. */
export function rowOf(cells: ReadonlyMap<number, PlanCell>): (PlanCell | null)[] {
  const width = Math.max(-1, ...cells.keys()) + 1;
  return Array.from({ length: width }, (_, column) => cells.get(column) ?? null);
}
