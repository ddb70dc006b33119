import type { Finding } from '../findings';
import { applyEdits, type CellEdit, type WorkbookSnapshot } from '../workbook';
import { type CheckOptions, type CheckReport, checkWorkbook } from './check';

/** Fixes that can be made together. */
export interface FixPlan {
  /** At most one edit for a cell. */
  readonly edits: readonly CellEdit[];
  /** The findings whose fixes are among the edits, whole. */
  readonly taken: readonly Finding[];
  /** Findings with a fix that would edit a cell already taken; a new check proposes them again. */
  readonly withheld: readonly Finding[];
}

export interface SafeFixes {
  /** From what the cells show now to what they will show: at most one edit for a cell. */
  readonly edits: readonly CellEdit[];
  /** Every finding that was fixed, in the order it was fixed. */
  readonly fixed: readonly Finding[];
  /** What the check says once the edits are made. */
  readonly report: CheckReport;
}

/** Fixes build on one another («row-split», then the spaces in the joined text), but never so deep. */
const MOST_ROUNDS = 12;

/** What tells the cell of an edit from others. */
export const placeOf = ({ sheet, cell }: CellEdit): string => JSON.stringify([sheet, cell]);

/** {@link planFixes} of the safe fixes alone. */
export const planSafeFixes = (findings: readonly Finding[]): FixPlan =>
  planFixes(findings.filter(({ fix }) => fix?.safe));

/**
 * Chooses fixes to be made in one step, in the order of the findings. Of two that edit one cell the first is taken and
 * the other withheld, since it was made for a text that will be gone; a fix is never made in part.
 */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const edits: (readonly CellEdit[])[] = [];
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
    edits.push(found.fix.edits);
    taken.push(found);
  }
  return { edits: edits.flat(), taken, withheld };
}

/**
 * All safe fixes of a workbook, those of one cell combined: makes what can be made together on the snapshot, checks
 * again, and so on until nothing safe is left. Pure: the workbook itself is not changed.
 */
export function safeFixes(snapshot: WorkbookSnapshot, options: CheckOptions): SafeFixes {
  const edits = new Map<string, CellEdit>();
  const fixed: (readonly Finding[])[] = [];
  let current = snapshot;
  let report = checkWorkbook(current, options);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = planSafeFixes(report.findings);
    if (plan.edits.length === 0) break;
    for (const edit of plan.edits) {
      const from = edits.get(placeOf(edit))?.from ?? edit.from;
      edits.set(placeOf(edit), { ...edit, from });
    }
    fixed.push(plan.taken);
    current = applyEdits(current, plan.edits).snapshot;
    report = checkWorkbook(current, options);
  }
  return { edits: [...edits.values()].filter(({ from, to }) => from !== to), fixed: fixed.flat(), report };
}
