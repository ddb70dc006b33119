import { letterFile, type LetterInput } from '../../reports';
import type { CollectedSchool } from './consolidate';
import type { CollectContext } from './context';
import { isSound } from './model';

/** The letter to a school: a .docx file of one page. The same state gives the same bytes. */
export const letterOf = (school: CollectedSchool, context: CollectContext): Promise<Uint8Array> =>
  letterFile(letterInput(school, context));

function letterInput(
  { school, state, files, kept }: CollectedSchool,
  { settings, due, today, locale }: CollectContext,
): LetterInput {
  const counting = files.at(-1);
  return {
    school: school.name,
    municipality: settings.municipality ?? '',
    schoolYear: settings.schoolYear,
    state,
    file: counting
      ? {
          name: counting.taken.name,
          submittedOn: counting.taken.submittedOn,
          isSound: isSound(counting.taken.status),
          rowsTaken: counting.rowsTaken,
          rowsLeft: counting.rowsLeft,
        }
      : null,
    files: files.map(({ taken }) => taken.name),
    kept,
    remarks: counting?.taken.remarks ?? [],
    due: due ?? counting?.taken.dueOn ?? null,
    today,
    locale,
  };
}
