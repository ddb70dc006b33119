import type { Block } from '../../document';
import type { SubjectWords, WordedConclusions } from '../../locales';
import type { SubjectSheet } from '../../monitoring';
import type { PageContext } from '../pages/page';

/** Rows and items of each part of a page: of the emptiest one, and how few there may be. */
const MOST = { works: 16, groups: 3, schools: 20, tasks: 18, journal: 10, topics: 12 };
const LEAST = { works: 3, groups: 2, schools: 2, tasks: 2, journal: 2, topics: 2 };
export type SubjectRoom = Readonly<Record<keyof typeof MOST, number>>;

const STEPS = 16;

/** What finds room on a page, the most first. */
export const ROOMS: readonly SubjectRoom[] = Array.from({ length: STEPS }, (_, step) => {
  const scale = (key: keyof SubjectRoom): number =>
    Math.max(LEAST[key], Math.round(MOST[key] * (1 - step / STEPS)));
  return {
    ...{ works: scale('works'), groups: scale('groups'), schools: scale('schools') },
    ...{ tasks: scale('tasks'), journal: scale('journal'), topics: scale('topics') },
  };
});

/** What every part of a subject's page is made from. */
export interface SubjectContext extends PageContext {
  readonly words: SubjectWords;
  readonly conclusions: WordedConclusions;
  readonly sheet: SubjectSheet;
  readonly room: SubjectRoom;
}

/** A part of a subject's page. */
export type SubjectPart = (context: SubjectContext) => readonly Block[];
