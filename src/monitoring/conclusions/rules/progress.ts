import type { Day } from '../../../workbook';
import type { ActivityExecution, Execution } from '../../execution/model';
import { DUE_WITHIN } from '../../execution/execution';
import { directorOrCoordinator } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';
import { hasMarks, roadmapsWhere } from './roadmaps';

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
  /** Marks tell which are done already. */
  readonly marked: boolean;
  readonly day: Day;
  readonly activities: readonly ActivityExecution[];
}

/** The earliest day first. */
const dueDays: Cases<DueFacts> = (monitoring) =>
  withDue(monitoring).flatMap(({ subject, school, facts: { activities, marked } }) => {
    const days = [...new Set(activities.flatMap(({ due }) => due ?? []))].sort();
    return days.map((day) => ({
      subject: `${subject}:${day}`,
      school,
      facts: { marked, day, activities: activities.filter(({ due }) => due === day) },
    }));
  });

export const finishDue = advice({
  id: 'due-soon',
  needs: ['roadmap'],
  cases: dueDays,
  addressee: directorOrCoordinator,
  within: ({ facts: { day } }) => day,
});

/** Activities that are not done and whose term tells no day. */
const undatedIn = (executions: readonly Execution[]): number =>
  executions
    .flatMap(({ activities }) => activities)
    .filter(({ term, meaning }) => term === null && meaning !== 'done' && meaning !== 'cancelled').length;

export const nothingDue = statement({
  id: 'due-nothing',
  needs: ['roadmap'],
  kind: 'fact',
  cases: ({ executions }) =>
    whole(
      executions.length > 0 && executions.every((own) => own.dueSoon.length === 0)
        ? { days: DUE_WITHIN, undated: undatedIn(executions) }
        : null,
    ),
});
