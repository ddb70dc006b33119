import type { Execution } from '../../execution/model';
import type { Monitoring } from '../../monitoring';
import type { Case, Cases } from '../rule';

/** By what a roadmap is called: its school, where it is one's, and its sheet where others are of the same. */
export interface PlanName {
  readonly school: string | null;
  readonly sheet: string | null;
}

/** A roadmap's school tells it; those of one school are told by their sheet too. */
export function planName({ school, sheet }: Execution, all: Monitoring['executions']): PlanName {
  const alike = all.filter((other) => other.school === school).length > 1;
  return { school: school?.name ?? null, sheet: alike ? sheet : null };
}

/** The roadmaps that have activities and of which something is so, with the facts of each. */
export const roadmapsWhere =
  <F extends object>(
    holds: (execution: Execution) => boolean,
    facts: (execution: Execution) => F,
  ): Cases<F & { readonly plan: PlanName }> =>
  ({ executions }) =>
    executions
      .filter((execution) => execution.counts.total > 0 && holds(execution))
      .map((execution): Case<F & { readonly plan: PlanName }> => ({
        subject: execution.sheet,
        school: execution.school,
        facts: { ...facts(execution), plan: planName(execution, executions) },
      }));

/** Some activity has a mark. */
export const hasMarks = ({ marked, activities }: Execution): boolean =>
  marked && activities.some(({ mark }) => mark !== '');
