import type { ManyAdviceWords } from '../../conclusionWords';
import { INDICATOR_TITLES, FACTOR_NAMES } from '../names';
import { alike, inSentence } from '../../sentences';
import { en } from '../sentences';
import { documentsOfMany } from './compared';
import { planTitle } from './execution';

const titleOf = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  en.quoted(INDICATOR_TITLES[id] ?? title);

/** What is recommended to several at once, by rule; the addressees are named beside it. */
export const adviceOfMany = {
  'execution-overdue': (own) =>
    `Carry out the overdue activities, or move their terms for a reason: ${en.series(own.map(({ plan, activities }) => `${inSentence(planTitle(plan))} — ${en.activities(activities)}`))}.`,
  'execution-no-status': () =>
    'Add columns for the mark and the day of execution to the roadmaps, and fill them in.',
  'execution-no-marks': () => 'Mark in the roadmaps which activities are done.',
  'execution-nobody': (own) =>
    `Name who is responsible for: ${en.series(own.map(({ plan, activities }) => `${inSentence(planTitle(plan))} — ${en.activities(activities)}`))}.`,
  'due-soon'(own) {
    const plans = alike(own, ({ plan }) => planTitle(plan)).map(
      ([title, due]) =>
        `${inSentence(title)} — ${en.activities(due.flatMap(({ activities }) => activities))}`,
    );
    return `Finish in time and mark as done: ${en.series(plans)}.`;
  },
  'low-result-signs-supported': () =>
    'Look with the schools into their procedures with low results, and adjust their support.',
  'low-result-signs-others': () =>
    'Look into the results of schools with signs of low results and decide whether they need support.',
  'schools-worse': () =>
    'Find out by subject and class why the low-result index got worse, and adjust the programmes of the schools.',
  'risk-contradiction': (own) =>
    `Compare the risk profile with the results and settle the significance of: ${en.series([...new Set(own.map(({ factor }) => en.quoted(FACTOR_NAMES[factor.id] ?? factor.name)))])}.`,
  'risk-high': () => 'See that the programmes of the schools answer their risk factors of high significance.',
  'risk-unprofiled': () => 'Fill in the risk profiles of the schools for the report year.',
  'documents-missing': documentsOfMany,
  'deficit-corporate': (own) =>
    `Train teachers together, or hold practical classes, in: ${en.series(own.map(({ deficit }) => deficit.subject.name))}.`,
  'low-index-worse': (own) =>
    `Find out why these got worse, and decide what to do: ${en.series(own.map(({ result }) => titleOf(result.definition)))}.`,
  'indicator-worse': (own) =>
    `Find out why these got worse, and decide what to do: ${en.series(own.map(({ result }) => titleOf(result.definition)))}.`,
  'indicator-behind': (own) =>
    `Decide how these shall reach their targets: ${en.series(own.map(({ result }) => titleOf(result.definition)))}.`,
  'dynamics-worse': (own) =>
    `Look into the results and advise the teachers: ${en.series(
      own.map(
        ({ procedure, classes }) =>
          `${procedure} — ${classes.length === 1 ? 'class' : 'classes'} ${en.listed(classes.map(({ grade }) => grade))}`,
      ),
    )}.`,
} satisfies ManyAdviceWords;
