import type { ExecutionCounts, PlanName, StatementFacts } from '../../../monitoring';
import type { AdviceWords, JointWords, StatementWords } from '../../conclusionWords';
import { inSentence } from '../../sentences';
import { tiedNoun } from '../numbers';
import { en } from '../sentences';

const days = tiedNoun({ one: 'day', other: 'days' });
const activities = tiedNoun({ one: 'activity', other: 'activities' });

/** How a roadmap is called. */
export const planTitle = ({ school, sheet }: PlanName): string =>
  `Roadmap${school === null ? '' : ` of ${school}`}${sheet === null ? '' : ` (sheet ${en.quoted(sheet)})`}`;

interface Progress {
  readonly plan: PlanName;
  readonly counts: ExecutionCounts;
  readonly done: number;
  readonly share: number;
}

/** What else there is to say of the activities that are not done. */
const othersOf = (counts: ExecutionCounts): readonly string[] =>
  [
    counts.inProgress > 0 && `${counts.inProgress} in progress`,
    counts.overdue > 0 && `${counts.overdue} overdue`,
    counts.notDue > 0 && `${counts.notDue} not due yet`,
    counts.cancelled > 0 && `${counts.cancelled} cancelled`,
    counts.unknown > 0 && `${counts.unknown} with a mark not understood`,
  ].filter((told) => told !== false);

function progress({ plan, counts, done, share }: Progress): string {
  const late = counts.late > 0 ? `, ${counts.late} of them late` : '';
  const others = othersOf(counts);
  const rest = others.length === 0 ? '' : `; ${others.join(', ')}`;
  return `${planTitle(plan)}: by the marks ${en.shareOf(share, done, counts.total)} of the activities done${late}${rest}.`;
}

const delay = ({ activities: own, longestDelay }: StatementFacts['execution-overdue']): string =>
  `by ${days(longestDelay)}${own.length > 1 ? ' at most' : ''}`;

export const statements = {
  'execution-overdue': (own) =>
    `${planTitle(own.plan)}: ${own.activities.length} of ${activities(own.total)} overdue (${en.activities(own.activities)}), ${delay(own)}.`,
  'execution-no-status': ({ plan, total }) =>
    `${planTitle(plan)}: there is no column of marks, so nothing can be said of ${activities(total)}.`,
  'execution-no-responsible': ({ plan }) =>
    `${planTitle(plan)}: there is no column of those responsible, so nobody is known to be.`,
  'execution-no-periods': ({ plan }) =>
    `${planTitle(plan)}: there is no column of terms, so it is not known what is due.`,
  'execution-no-marks'({ plan, total, overdue }) {
    const over = overdue > 0 ? `, the term of ${overdue} is over` : '';
    return `${planTitle(plan)}: there are no marks yet (${activities(total)}${over}).`;
  },
  'execution-unknown-marks': ({ plan, activities: own }) =>
    `${planTitle(plan)}: the mark of ${activities(own.length)} is not understood (${en.activities(own)}), whether ${own.length === 1 ? 'it is' : 'they are'} done is not known.`,
  'execution-nobody': ({ plan, activities: own }) =>
    `${planTitle(plan)}: nobody is responsible for ${activities(own.length)} (${en.activities(own)}).`,
  'execution-share': progress,
  'execution-all-marked': progress,
  'execution-before-plan': ({ plan }) =>
    `${planTitle(plan)}: on the day of the report the plan has not begun.`,
  'due-soon'({ plan, activities: own, days: within }) {
    const items = own.flatMap((activity) =>
      activity.due === null ? [] : [`${en.activity(activity)} (${activity.due})`],
    );
    return `${planTitle(plan)}: ${activities(own.length)} due within ${days(within)}: ${en.listed(items)}.`;
  },
  'due-nothing': ({ days: within, undated, isKnown }) =>
    isKnown
      ? `No activity is due within ${days(within)}${undated === 0 ? '' : `; of ${activities(undated)} the term tells no day`}.`
      : `Whether anything falls due within ${days(within)} is not known: the term of ${activities(undated)} tells no day.`,
} satisfies Partial<StatementWords>;

export const advice = {
  'execution-overdue': ({ activities: own }) =>
    `Carry out the overdue activities of the roadmap, or move their terms for a reason: ${en.activities(own)}.`,
  'execution-no-status': () =>
    'Add columns for the mark and the day of execution to the roadmap, and fill them in.',
  'execution-no-marks': () => 'Mark in the roadmap which activities are done.',
  'execution-nobody': ({ activities: own }) =>
    `Name in the roadmap who is responsible for: ${en.activities(own)}.`,
  'due-soon': ({ marked, activities: own }) =>
    `${marked ? 'Finish in time' : 'Finish in time and mark as done'} the activities of the roadmap: ${en.activities(own)}.`,
} satisfies Partial<AdviceWords>;

const byPlan = <F extends { readonly plan: PlanName }>(all: readonly F[], told: (own: F) => string): string =>
  en.series(all.map((own) => `${inSentence(planTitle(own.plan))} — ${told(own)}`));
const plansOf = (all: readonly { readonly plan: PlanName }[]): string =>
  en.series(all.map(({ plan }) => inSentence(planTitle(plan))));
const progressIn = ({ counts, done, share }: Progress): string =>
  [en.shareOf(share, done, counts.total), ...othersOf(counts)].join(', ');

export const joint = {
  'execution-overdue': (all) =>
    `Overdue activities: ${byPlan(
      all,
      (own) => `${own.activities.length} of ${own.total} (${en.activities(own.activities)}, ${delay(own)})`,
    )}.`,
  'execution-nobody': (all) =>
    `Nobody is responsible: ${byPlan(all, ({ activities: own }) => `${activities(own.length)} (${en.activities(own)})`)}.`,
  'execution-no-status': (all) =>
    `There is no column of marks, so nothing can be said of: ${byPlan(all, ({ total }) => activities(total))}.`,
  'execution-no-marks': (all) => `There are no marks yet: ${byPlan(all, ({ total }) => activities(total))}.`,
  'execution-no-periods': (all) =>
    `There is no column of terms, so it is not known what is due: ${plansOf(all)}.`,
  'execution-no-responsible': (all) =>
    `There is no column of those responsible, so nobody is known to be: ${plansOf(all)}.`,
  'execution-unknown-marks': (all) =>
    `The mark is not understood, so whether they are done is not known: ${byPlan(all, ({ activities: own }) => `${activities(own.length)} (${en.activities(own)})`)}.`,
  'execution-share': (all) => `Done by the marks: ${byPlan(all, progressIn)}.`,
  'execution-all-marked': (all) =>
    `All activities are done: ${byPlan(all, ({ counts }) => String(counts.total))}.`,
  'execution-before-plan': (all) => `On the day of the report the plan has not begun: ${plansOf(all)}.`,
  'due-soon': (all) =>
    `Due within ${days(all[0]?.days ?? 0)}: ${byPlan(all, ({ activities: own }) =>
      en.listed(
        own.flatMap((activity) =>
          activity.due === null ? [] : [`${en.activity(activity)} (${activity.due})`],
        ),
      ),
    )}.`,
} satisfies JointWords;
