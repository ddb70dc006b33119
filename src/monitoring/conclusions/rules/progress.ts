import type { Day } from '../../../workbook';
import type { ActivityExecution, Execution } from '../../execution/model';
import { DUE_WITHIN } from '../../execution/execution';
import { directorOrCoordinator } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';
import { hasMarks, type PlanName, roadmapsWhere } from './roadmaps';

const doneOf = ({ counts }: Execution): number => counts.done + counts.late;
const inFull = (execution: Execution): boolean => doneOf(execution) === execution.counts.total;

/** The share is of all activities, cancelled ones too: it says what it is of. */
const progressOf = (execution: Execution) => ({
  counts: execution.counts,
  done: doneOf(execution),
  share: doneOf(execution) / execution.counts.total,
});

export const done = statement({
  id: 'execution-share',
  needs: ['marks'],
  kind: 'fact',
  cases: roadmapsWhere((own) => hasMarks(own) && !inFull(own), progressOf),
});

export const allDone = statement({
  id: 'execution-all-marked',
  needs: ['marks'],
  kind: 'success',
  cases: roadmapsWhere((own) => hasMarks(own) && inFull(own), progressOf),
});

export const beforePlan = statement({
  id: 'execution-before-plan',
  needs: ['roadmap'],
  kind: 'fact',
  cases: roadmapsWhere(
    (own) => own.beforePlan && !hasMarks(own),
    () => ({}),
  ),
});

const withDue = roadmapsWhere(
  (own) => own.dueSoon.length > 0,
  (execution) => ({ days: DUE_WITHIN, activities: execution.dueSoon, marked: hasMarks(execution) }),
);

export const dueSoon = statement({
  id: 'due-soon',
  needs: ['roadmap'],
  kind: 'fact',
  cases: withDue,
});

/** Activities of a roadmap that fall due on the same day. */
interface DueFacts {
  readonly plan: PlanName;
  /** Marks tell which are done already. */
  readonly marked: boolean;
  readonly day: Day;
  readonly activities: readonly ActivityExecution[];
}

/** The earliest day first. */
const dueDays: Cases<DueFacts> = (monitoring) =>
  withDue(monitoring).flatMap(({ subject, school, facts: { plan, activities, marked } }) => {
    const days = [...new Set(activities.flatMap(({ due }) => due ?? []))].sort();
    return days.map((day) => ({
      subject: `${subject}:${day}`,
      school,
      facts: { plan, marked, day, activities: activities.filter(({ due }) => due === day) },
    }));
  });

export const finishDue = advice({
  id: 'due-soon',
  needs: ['roadmap'],
  cases: dueDays,
  addressee: directorOrCoordinator,
  within: ({ facts: { day } }) => day,
});

/** Activities that are still to be done: whether they fall due is asked of them alone. */
const openIn = (executions: readonly Execution[]): readonly ActivityExecution[] =>
  executions
    .flatMap(({ activities }) => activities)
    .filter(({ meaning }) => meaning !== 'done' && meaning !== 'cancelled');

/** How many of them have a term that tells no day; of all it is not known whether anything falls due. */
function undatedIn(executions: readonly Execution[]): {
  readonly undated: number;
  readonly isKnown: boolean;
} {
  const open = openIn(executions);
  const undated = open.filter(({ term }) => term === null).length;
  return { undated, isKnown: undated === 0 || undated < open.length };
}

export const nothingDue = statement({
  id: 'due-nothing',
  needs: ['roadmap'],
  kind: 'fact',
  cases: ({ executions }) =>
    whole(
      executions.length > 0 && executions.every((own) => own.dueSoon.length === 0)
        ? { days: DUE_WITHIN, ...undatedIn(executions) }
        : null,
    ),
});
