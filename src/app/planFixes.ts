import type { Finding } from '../findings';
import type { CellEdit, EditGroup } from '../workbook';

/** Fixes that can be made together. */
export interface FixPlan {
  /** The edits of each fix; at most one edit for a cell. */
  readonly groups: readonly EditGroup[];
  /** The findings whose fixes are among them. */
  readonly taken: readonly Finding[];
  /** Findings with a fix that would edit a cell already taken; a new check proposes them again. */
  readonly withheld: readonly Finding[];
}

/** {@link planFixes} of the safe fixes alone. */
export const planSafeFixes = (findings: readonly Finding[]): FixPlan =>
  planFixes(findings.filter(({ fix }) => fix?.safe));

/**
 * Chooses fixes to be made in one step, in the order of the findings. Of two that edit one cell the first is taken and
 * the other withheld, since it was made for a text that will be gone; a fix is never made in part.
 */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const groups: EditGroup[] = [];
  const taken: Finding[] = [];
  const withheld: Finding[] = [];
  const places = new Set<string>();
  for (const found of findings) {
    if (!found.fix) continue;
    const own = found.fix.edits.map(placeOf);
    if (own.some((place) => places.has(place))) {
      withheld.push(found);
      continue;
    }
    for (const place of own) places.add(place);
    groups.push(found.fix.edits);
    taken.push(found);
  }
  return { groups, taken, withheld };
}

/** What tells the cell of an edit from others. */
export const placeOf = ({ sheet, cell }: Pick<CellEdit, 'sheet' | 'cell'>): string =>
  JSON.stringify([sheet, cell]);
