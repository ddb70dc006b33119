import type { Day } from '../../../workbook';
import type { ActivityExecution, Execution } from '../../execution/model';
import { DUE_WITHIN } from '../../execution/execution';
import { directorOrCoordinator } from '../addressees';
import { advice, type Cases, statement, whole } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';
import { hasMarks, type PlanFacts, roadmapsWhere } from './roadmaps';

const doneOf = ({ counts }: Execution): number => counts.done + counts.late;

/** Of all activities, cancelled ones too: the share says what it is of. */
export const doneShare = (execution: Execution): number => doneOf(execution) / execution.counts.total;

const parts = (items: readonly (readonly [count: number, text: string])[]): string =>
  items
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(', ');

const inFull = (execution: Execution): boolean => doneOf(execution) === execution.counts.total;

const says = {
  ru({ plan, execution }: PlanFacts): string {
    const { counts } = execution;
    const done = doneOf(execution);
    const late = counts.late > 0 ? `, из них с опозданием ${counts.late}` : '';
    const others = parts([
      [counts.inProgress, `в работе ${counts.inProgress}`],
      [counts.overdue, `просрочено ${counts.overdue}`],
      [counts.notDue, `срок не наступил у ${counts.notDue}`],
      [counts.cancelled, `отменено ${counts.cancelled}`],
      [counts.unknown, `отметка не понята у ${counts.unknown}`],
    ]);
    const rest = others === '' ? '' : `; ${others}`;
    return `${plan.ru}: по отметкам выполнено ${done} из ${ru.ofActivities(counts.total)} (${ru.share(doneShare(execution))})${late}${rest}.`;
  },
  en({ plan, execution }: PlanFacts): string {
    const { counts } = execution;
    const late = counts.late > 0 ? `, ${counts.late} of them late` : '';
    const others = parts([
      [counts.inProgress, `${counts.inProgress} in progress`],
      [counts.overdue, `${counts.overdue} overdue`],
      [counts.notDue, `${counts.notDue} not due yet`],
      [counts.cancelled, `${counts.cancelled} cancelled`],
      [counts.unknown, `${counts.unknown} with a mark not understood`],
    ]);
    const rest = others === '' ? '' : `; ${others}`;
    return `${plan.en}: by the marks ${doneOf(execution)} of ${en.activities(counts.total)} done (${en.share(doneShare(execution))})${late}${rest}.`;
  },
};

export const done = statement<PlanFacts>({
  id: 'execution-share',
  needs: ['marks'],
  kind: 'fact',
  cases: roadmapsWhere((own) => hasMarks(own) && !inFull(own)),
  says,
});

export const allDone = statement<PlanFacts>({
  id: 'execution-all-marked',
  needs: ['marks'],
  kind: 'success',
  cases: roadmapsWhere((own) => hasMarks(own) && inFull(own)),
  says,
});

export const beforePlan = statement<PlanFacts>({
  id: 'execution-before-plan',
  needs: ['roadmap'],
  kind: 'fact',
  cases: roadmapsWhere((own) => own.beforePlan && !hasMarks(own)),
  says: {
    ru: ({ plan }) => `${plan.ru}: на дату отчёта срок реализации ещё не начался.`,
    en: ({ plan }) => `${plan.en}: on the day of the report the plan has not begun.`,
  },
});

const withDue = roadmapsWhere(({ dueSoon }) => dueSoon.length > 0);

export const dueSoon = statement<PlanFacts>({
  id: 'due-soon',
  needs: ['roadmap'],
  kind: 'fact',
  cases: withDue,
  says: {
    ru({ plan, execution: { dueSoon: own } }) {
      const items = own.flatMap((activity) =>
        activity.due === null ? [] : [`${ru.activity(activity)} (${ru.day(activity.due)})`],
      );
      return `${plan.ru}: в ближайшие ${ru.days(DUE_WITHIN)} подходит срок ${ru.ofActivities(own.length)}: ${ru.listed(items)}.`;
    },
    en({ plan, execution: { dueSoon: own } }) {
      const items = own.flatMap((activity) =>
        activity.due === null ? [] : [`${en.activity(activity)} (${en.day(activity.due)})`],
      );
      return `${plan.en}: ${en.activities(own.length)} due within ${en.days(DUE_WITHIN)}: ${en.listed(items)}.`;
    },
  },
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
  withDue(monitoring).flatMap(({ subject, school, facts: { execution } }) => {
    const days = [...new Set(execution.dueSoon.flatMap(({ due }) => due ?? []))].sort();
    return days.map((day) => {
      const activities = execution.dueSoon.filter(({ due }) => due === day);
      return {
        subject: `${subject}:${day}`,
        school,
        facts: { marked: hasMarks(execution), day, activities },
      };
    });
  });

export const finishDue = advice<DueFacts>({
  id: 'due-soon',
  needs: ['roadmap'],
  cases: dueDays,
  addressee: directorOrCoordinator,
  within: ({ facts: { day } }) => day,
  what: {
    ru: ({ marked, activities }) =>
      `${marked ? 'Завершить в срок' : 'Завершить в срок и отметить выполненными'} мероприятия дорожной карты: ${ru.listed(activities.map(ru.activity))}.`,
    en: ({ marked, activities }) =>
      `${marked ? 'Finish in time' : 'Finish in time and mark as done'} the activities of the roadmap: ${en.listed(activities.map(en.activity))}.`,
  },
});

/** Activities that are not done and whose term tells no day. */
const undatedIn = (executions: readonly Execution[]): number =>
  executions
    .flatMap(({ activities }) => activities)
    .filter(({ term, meaning }) => term === null && meaning !== 'done' && meaning !== 'cancelled').length;

export const nothingDue = statement<{ readonly days: number; readonly undated: number }>({
  id: 'due-nothing',
  needs: ['roadmap'],
  kind: 'fact',
  cases: ({ executions }) =>
    whole(
      executions.length > 0 && executions.every((own) => own.dueSoon.length === 0)
        ? { days: DUE_WITHIN, undated: undatedIn(executions) }
        : null,
    ),
  says: {
    ru: ({ days, undated }) =>
      `В ближайшие ${ru.days(days)} сроки мероприятий не наступают${undated === 0 ? '' : `; срок без дат, судить о нём нельзя, у ${ru.ofActivities(undated)}`}.`,
    en: ({ days, undated }) =>
      `No activity is due within ${en.days(days)}${undated === 0 ? '' : `; of ${en.activities(undated)} the term tells no day`}.`,
  },
});
