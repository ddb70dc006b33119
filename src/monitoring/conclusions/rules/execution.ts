import type { ActivityExecution, Execution } from '../../execution/model';
import { directorOrCoordinator } from '../addressees';
import { advice, statement } from '../rule';
import { hasMarks, roadmapsWhere } from './roadmaps';

const overdueIn = ({ activities }: Execution): readonly ActivityExecution[] =>
  activities.filter(({ state }) => state === 'overdue');
const longestDelay = (activities: readonly ActivityExecution[]): number =>
  Math.max(...activities.map(({ daysOverdue }) => daysOverdue ?? 0));
const unknownMarks = ({ activities }: Execution): readonly ActivityExecution[] =>
  activities.filter(({ unknownMark }) => unknownMark);
const withNobody = ({ responsible }: Execution): readonly ActivityExecution[] =>
  (responsible.find(({ party }) => party === null)?.activities ?? []).filter(
    ({ cells }) => cells.responsible !== null,
  );

const withOverdue = roadmapsWhere(
  (own) => hasMarks(own) && own.counts.overdue > 0,
  (own) => ({
    activities: overdueIn(own),
    total: own.counts.total,
    longestDelay: longestDelay(overdueIn(own)),
  }),
);
const withoutColumn = roadmapsWhere(
  ({ marked }) => !marked,
  ({ counts: { total } }) => ({ total }),
);
const withoutMarks = roadmapsWhere(
  (own) => own.marked && !own.beforePlan && !hasMarks(own),
  ({ counts: { total, overdue: over } }) => ({ total, overdue: over }),
);
const withoutResponsible = roadmapsWhere(
  (own) => withNobody(own).length > 0,
  (own) => ({ activities: withNobody(own) }),
);
const withoutCells = (cell: 'period' | 'responsible') =>
  roadmapsWhere(
    ({ activities }) => activities.every(({ cells }) => cells[cell] === null),
    () => ({}),
  );

export const overdue = statement({
  id: 'execution-overdue',
  needs: ['marks'],
  kind: 'problem',
  cases: withOverdue,
});

export const finishOverdue = advice({
  id: 'execution-overdue',
  needs: ['marks'],
  cases: withOverdue,
  addressee: directorOrCoordinator,
  within: 14,
});

export const noStatusColumn = statement({
  id: 'execution-no-status',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutColumn,
});

export const addStatusColumn = advice({
  id: 'execution-no-status',
  needs: ['roadmap'],
  cases: withoutColumn,
  addressee: directorOrCoordinator,
  within: 10,
});

export const noResponsibleColumn = statement({
  id: 'execution-no-responsible',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutCells('responsible'),
});

export const noPeriodColumn = statement({
  id: 'execution-no-periods',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutCells('period'),
});

export const noMarks = statement({
  id: 'execution-no-marks',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutMarks,
});

export const fillMarks = advice({
  id: 'execution-no-marks',
  needs: ['roadmap'],
  cases: withoutMarks,
  addressee: directorOrCoordinator,
  within: 10,
});

export const unreadMarks = statement({
  id: 'execution-unknown-marks',
  needs: ['marks'],
  kind: 'unknown',
  cases: roadmapsWhere(
    (own) => unknownMarks(own).length > 0,
    (own) => ({ activities: unknownMarks(own) }),
  ),
});

export const nobodyResponsible = statement({
  id: 'execution-nobody',
  needs: ['responsible'],
  kind: 'problem',
  cases: withoutResponsible,
});

export const nameResponsible = advice({
  id: 'execution-nobody',
  needs: ['responsible'],
  cases: withoutResponsible,
  addressee: directorOrCoordinator,
  within: 14,
});
