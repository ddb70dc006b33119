import { planFixes } from '../../app';
import type { Finding } from '../../findings';
import type { CellEdit } from '../../workbook';
import type { Plan } from '../state/model';
import { choicesOf, inOrder } from './edits';

/** Which of its corrections a finding gets, by its place in `choicesOf`; null for none. The first where nothing is said. */
export type Choices = ReadonlyMap<Finding, number | null>;

/** One line of a plan: a cell, or a finding that can be corrected in several ways. */
export interface PlanRow {
  readonly sheet: string;
  readonly cell: string;
  /** None where the finding is left as it is. */
  readonly edits: readonly CellEdit[];
  /** Null where there is nothing to choose. */
  readonly choice: { readonly of: Finding; readonly nth: number | null } | null;
}

/** A plan with its findings corrected as was chosen, and its lines. Pure. */
export function chosenPlan(
  plan: Plan,
  choices: Choices,
): { readonly plan: Plan; readonly rows: readonly PlanRow[] } {
  const { offered } = plan;
  if (offered.length === 0) return { plan, rows: inOrder(plan.groups.flat().map(rowOfEdit)) };
  const nthOf = (of: Finding): number | null => choices.get(of) ?? (choices.has(of) ? null : 0);
  const wanted = new Map(
    offered.flatMap((of): (readonly [Finding, Finding])[] => {
      const nth = nthOf(of);
      return nth === null ? [] : [[corrected(of, nth), of]];
    }),
  );
  const { groups, taken, withheld } = planFixes([...wanted.keys()]);
  const made = taken.flatMap((own): readonly PlanRow[] => {
    const of = wanted.get(own);
    const edits = own.fix?.edits ?? [];
    return of && hasChoice(of) ? rowOfChoice(of, nthOf(of), edits) : edits.map(rowOfEdit);
  });
  const left = offered.filter((of) => nthOf(of) === null).flatMap((of) => rowOfChoice(of, null, []));
  return {
    plan: { ...plan, groups, fixed: taken, withheld: withheld.length },
    rows: inOrder([...made, ...left]),
  };
}

export const hasChoice = ({ fix }: Finding): boolean => (fix?.alternatives.length ?? 0) > 0;

/** A finding whose preferred correction is another of its own. */
function corrected(of: Finding, nth: number): Finding {
  const { fix } = of;
  if (!fix || nth === 0) return of;
  const all = choicesOf(of).map(({ edits }) => edits);
  const edits = all[nth] ?? fix.edits;
  return { ...of, fix: { ...fix, edits, alternatives: all.filter((own) => own !== edits) } };
}

const rowOfEdit = (edit: CellEdit): PlanRow => {
  const { sheet, cell } = edit;
  return { sheet, cell, edits: [edit], choice: null };
};

/** Where its first correction begins, so that it stays in its place whatever is chosen. */
function rowOfChoice(of: Finding, nth: number | null, edits: readonly CellEdit[]): readonly PlanRow[] {
  const [first] = of.fix?.edits ?? [];
  return first ? [{ sheet: first.sheet, cell: first.cell, edits, choice: { of, nth } }] : [];
}
