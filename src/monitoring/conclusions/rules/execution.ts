import { directorOrCoordinator } from '../addressees';
import { advice, statement } from '../rule';
import type { ActivityExecution, Execution } from '../../execution/model';
import { en } from '../words/en';
import { ru } from '../words/ru';
import { hasMarks, type PlanFacts, roadmapsWhere } from './roadmaps';

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

const withOverdue = roadmapsWhere((own) => hasMarks(own) && own.counts.overdue > 0);
const withoutColumn = roadmapsWhere(({ marked }) => !marked);
const withoutMarks = roadmapsWhere((own) => own.marked && !own.beforePlan && !hasMarks(own));

export const overdue = statement<PlanFacts>({
  id: 'execution-overdue',
  needs: ['marks'],
  kind: 'problem',
  cases: withOverdue,
  says: {
    ru({ plan, execution }) {
      const own = overdueIn(execution);
      const names = ru.listed(own.map(ru.activity));
      const delay = `${own.length > 1 ? 'наибольшая просрочка' : 'просрочка'} — ${ru.days(longestDelay(own))}`;
      return `${plan.ru}: просрочено ${own.length} из ${ru.ofActivities(execution.counts.total)} (${names}), ${delay}.`;
    },
    en({ plan, execution }) {
      const own = overdueIn(execution);
      const names = en.listed(own.map(en.activity));
      const delay = `${own.length > 1 ? 'at most ' : ''}by ${en.days(longestDelay(own))}`;
      return `${plan.en}: ${own.length} of ${en.activities(execution.counts.total)} overdue (${names}), ${delay}.`;
    },
  },
});

export const finishOverdue = advice<PlanFacts>({
  id: 'execution-overdue',
  needs: ['marks'],
  cases: withOverdue,
  addressee: directorOrCoordinator,
  within: 14,
  what: {
    ru: ({ execution }) =>
      `Выполнить просроченные мероприятия дорожной карты или обоснованно перенести их сроки: ${ru.listed(overdueIn(execution).map(ru.activity))}.`,
    en: ({ execution }) =>
      `Carry out the overdue activities of the roadmap, or move their terms for a reason: ${en.listed(overdueIn(execution).map(en.activity))}.`,
  },
});

export const noStatusColumn = statement<PlanFacts>({
  id: 'execution-no-status',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutColumn,
  says: {
    ru: ({ plan, execution }) =>
      `${plan.ru}: столбца с отметками о выполнении нет, судить о выполнении ${ru.ofActivities(execution.counts.total)} нельзя.`,
    en: ({ plan, execution }) =>
      `${plan.en}: there is no column of marks, so nothing can be said of ${en.activities(execution.counts.total)}.`,
  },
});

const withoutCells = (cell: 'period' | 'responsible') =>
  roadmapsWhere(({ activities }) => activities.every(({ cells }) => cells[cell] === null));

export const noResponsibleColumn = statement<PlanFacts>({
  id: 'execution-no-responsible',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutCells('responsible'),
  says: {
    ru: ({ plan }) => `${plan.ru}: столбца с ответственными нет, кто отвечает за мероприятия, неизвестно.`,
    en: ({ plan }) => `${plan.en}: there is no column of those responsible, so nobody is known to be.`,
  },
});

export const noPeriodColumn = statement<PlanFacts>({
  id: 'execution-no-periods',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutCells('period'),
  says: {
    ru: ({ plan }) => `${plan.ru}: столбца со сроками нет, наступили ли сроки, неизвестно.`,
    en: ({ plan }) => `${plan.en}: there is no column of terms, so it is not known what is due.`,
  },
});

export const addStatusColumn = advice<PlanFacts>({
  id: 'execution-no-status',
  needs: ['roadmap'],
  cases: withoutColumn,
  addressee: directorOrCoordinator,
  within: 10,
  what: {
    ru: () => 'Добавить в дорожную карту столбцы «Отметка о выполнении» и «Дата выполнения» и заполнить их.',
    en: () => 'Add columns for the mark and the day of execution to the roadmap, and fill them in.',
  },
});

export const noMarks = statement<PlanFacts>({
  id: 'execution-no-marks',
  needs: ['roadmap'],
  kind: 'unknown',
  cases: withoutMarks,
  says: {
    ru({ plan, execution: { counts } }) {
      const over = counts.overdue > 0 ? `, срок уже прошёл у ${ru.ofActivities(counts.overdue)}` : '';
      return `${plan.ru}: отметок о выполнении пока нет (всего ${ru.activities(counts.total)}${over}).`;
    },
    en({ plan, execution: { counts } }) {
      const over = counts.overdue > 0 ? `, the term of ${counts.overdue} is over` : '';
      return `${plan.en}: there are no marks yet (${en.activities(counts.total)}${over}).`;
    },
  },
});

export const fillMarks = advice<PlanFacts>({
  id: 'execution-no-marks',
  needs: ['roadmap'],
  cases: withoutMarks,
  addressee: directorOrCoordinator,
  within: 10,
  what: {
    ru: () => 'Внести в дорожную карту отметки о выполнении мероприятий.',
    en: () => 'Mark in the roadmap which activities are done.',
  },
});

export const unreadMarks = statement<PlanFacts>({
  id: 'execution-unknown-marks',
  needs: ['marks'],
  kind: 'unknown',
  cases: roadmapsWhere((own) => unknownMarks(own).length > 0),
  says: {
    ru({ plan, execution }) {
      const own = unknownMarks(execution);
      return `${plan.ru}: отметка не распознана у ${ru.ofActivities(own.length)} (${ru.listed(own.map(ru.activity))}), выполнено ли, неизвестно.`;
    },
    en({ plan, execution }) {
      const own = unknownMarks(execution);
      return `${plan.en}: the mark of ${en.activities(own.length)} is not understood (${en.listed(own.map(en.activity))}), whether they are done is not known.`;
    },
  },
});

const withoutResponsible = roadmapsWhere((own) => withNobody(own).length > 0);

export const nobodyResponsible = statement<PlanFacts>({
  id: 'execution-nobody',
  needs: ['responsible'],
  kind: 'problem',
  cases: withoutResponsible,
  says: {
    ru({ plan, execution }) {
      const own = withNobody(execution);
      return `${plan.ru}: не указан ответственный у ${ru.ofActivities(own.length)} (${ru.listed(own.map(ru.activity))}).`;
    },
    en({ plan, execution }) {
      const own = withNobody(execution);
      return `${plan.en}: nobody is responsible for ${en.activities(own.length)} (${en.listed(own.map(en.activity))}).`;
    },
  },
});

export const nameResponsible = advice<PlanFacts>({
  id: 'execution-nobody',
  needs: ['responsible'],
  cases: withoutResponsible,
  addressee: directorOrCoordinator,
  within: 14,
  what: {
    ru: ({ execution }) =>
      `Указать в дорожной карте ответственных за мероприятия: ${ru.listed(withNobody(execution).map(ru.activity))}.`,
    en: ({ execution }) =>
      `Name in the roadmap who is responsible for: ${en.listed(withNobody(execution).map(en.activity))}.`,
  },
});
