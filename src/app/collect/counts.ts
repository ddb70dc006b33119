import type { CollectCounts } from '../../locales';
import type { CollectedSchool, ToldCollection } from './consolidate';

/** How many files and schools there are, and in which state. */
export function countsOf({ files, schools }: ToldCollection): CollectCounts {
  const count = (state: CollectedSchool['state']): number =>
    schools.filter((school) => school.state === state).length;
  return {
    files: files.length,
    schools: schools.length,
    accepted: count('accepted'),
    rework: count('rework'),
    missing: count('missing'),
    twice: count('twice'),
  };
}
