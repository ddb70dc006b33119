import { REPORTS_LOCALES } from '../../locales';
import type { SubjectSheet } from '../../monitoring';
import { pagesDocument, type PagesInput, type PagesSteps } from '../pages/pages';
import { ROOMS, type SubjectPart } from './context';
import { journal } from './journal';
import { deficits, topics } from './talk';
import { tasks } from './tasks';
import { schools, works } from './works';

export interface SubjectsInput extends PagesInput {
  /** In this order; each has a page. */
  readonly subjects: readonly SubjectSheet[];
}

const PARTS: readonly SubjectPart[] = [works, schools, tasks, journal, deficits, topics];

/** A page for each subject, for its methodical association: results, tasks, the journal, deficits, what to talk about. Pure. */
export function subjectsDocument({ subjects, ...input }: SubjectsInput): PagesSteps {
  const { conclusions, locale } = input;
  const { subjects: words } = REPORTS_LOCALES[locale];
  return pagesDocument(input, {
    ...{ kind: 'subjects', of: subjects, rooms: ROOMS },
    titleOf: ({ subject }) => subject.name,
    blocksOf: (context, sheet, room) =>
      PARTS.flatMap((part) => part({ ...context, conclusions, words, sheet, room })),
  });
}
