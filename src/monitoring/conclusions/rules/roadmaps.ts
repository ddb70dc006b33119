import type { SchoolRef } from '../../../data';
import type { Execution } from '../../execution/model';
import type { Worded } from '../model';
import type { Monitoring } from '../../monitoring';
import { type Case, type Cases } from '../rule';
import { en } from '../words/en';
import { ru } from '../words/ru';

/** A roadmap, and how it is called. */
export interface PlanFacts {
  readonly plan: Worded;
  readonly execution: Execution;
}

/** The roadmaps that have activities and of which something is so. */
export const roadmapsWhere =
  (holds: (execution: Execution) => boolean): Cases<PlanFacts> =>
  ({ executions }) =>
    executions
      .filter((execution) => execution.counts.total > 0 && holds(execution))
      .map((execution): Case<PlanFacts> => ({
        subject: execution.sheet,
        school: execution.school,
        facts: { plan: planName(execution, executions), execution },
      }));

/** A school's roadmap is called by the school; those of one name by their sheet too. */
export function planName(execution: Execution, all: Monitoring['executions']): Worded {
  const { school, sheet } = execution;
  const alike = all.filter((other) => other.school === school).length > 1;
  return {
    ru: `Дорожная карта${nameOf(school)}${alike ? ` (лист ${ru.quoted(sheet)})` : ''}`,
    en: `Roadmap${school ? ' of' : ''}${nameOf(school)}${alike ? ` (sheet ${en.quoted(sheet)})` : ''}`,
  };
}

const nameOf = (school: SchoolRef | null): string => (school ? ` ${school.name}` : '');

/** Some activity has a mark. */
export const hasMarks = ({ marked, activities }: Execution): boolean =>
  marked && activities.some(({ mark }) => mark !== '');
