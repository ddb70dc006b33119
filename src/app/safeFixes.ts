import type { Progress } from '../book';
import type { Finding } from '../findings';
import { applyEdits, atOnce, type CellEdit, type EditGroup, type WorkbookSnapshot } from '../workbook';
import { type CheckOptions, type CheckReport, checkSteps } from './check';
import { placeOf, planSafeFixes } from './planFixes';

export interface SafeFixes {
  /** From what the cells show now to what they will show; at most one edit for a cell. */
  readonly groups: readonly EditGroup[];
  /** Every finding that was fixed, in the order it was fixed. */
  readonly fixed: readonly Finding[];
  /** What the check says once the edits are made. */
  readonly report: CheckReport;
}

/** Fixes build on one another («row-split», then the spaces in the joined text), but never so deep. */
const MOST_ROUNDS = 12;

/**
 * All safe fixes of a workbook, those of one cell combined: makes what can be made together on the snapshot, checks
 * again, and so on until nothing safe is left. Pure: the workbook itself is not changed. It goes step by step, so that
 * whoever drives it may show progress or stop.
 */
export function* safeFixSteps(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
): Generator<Progress, SafeFixes> {
  const edits = new CombinedEdits();
  const fixed: (readonly Finding[])[] = [];
  let current = snapshot;
  let report = yield* roundOf(0, current, options);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const plan = planSafeFixes(report.findings);
    if (plan.groups.length === 0) break;
    for (const group of plan.groups) edits.add(group);
    fixed.push(plan.taken);
    current = applyEdits(current, plan.groups).snapshot;
    report = yield* roundOf(round, current, options);
  }
  return { groups: edits.groups, fixed: fixed.flat(), report };
}

/** A check as a part of all rounds. Nobody knows how many will come: each takes half of what is left. */
function* roundOf(
  round: number,
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
): Generator<Progress, CheckReport> {
  const steps = checkSteps(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total } = step.value;
    yield { done: total - (total - done / 2) / 2 ** round, total };
  }
}

/** {@link safeFixSteps} at once. */
export const safeFixes = (snapshot: WorkbookSnapshot, options: CheckOptions): SafeFixes =>
  atOnce(safeFixSteps(snapshot, options));

/**
 * Groups of edits that are made one after the other, as groups that can be made at once: the edits of a cell become
 * one, from what it shows first to what it shows last, and groups that meet in a cell become one group.
 */
export class CombinedEdits {
  readonly #byPlace = new Map<string, Map<string, CellEdit>>();

  add(group: EditGroup): void {
    const own = new Map(group.map((edit) => [placeOf(edit), edit]));
    const joined = new Map<string, CellEdit>();
    for (const met of new Set([...own.keys()].flatMap((place) => this.#byPlace.get(place) ?? []))) {
      for (const [place, edit] of met) joined.set(place, edit);
    }
    for (const [place, edit] of own) {
      joined.set(place, { ...edit, from: joined.get(place)?.from ?? edit.from });
    }
    for (const place of joined.keys()) this.#byPlace.set(place, joined);
  }

  /** In the order in which their first cells were met; without edits that change nothing. */
  get groups(): readonly EditGroup[] {
    return [...new Set(this.#byPlace.values())]
      .map((group) => [...group.values()].filter(({ from, to }) => from !== to))
      .filter((group) => group.length > 0);
  }
}
