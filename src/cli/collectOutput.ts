import { type CollectedFile, type CollectedSchool, type Collection, countsOf } from '../app';
import { COLLECT_WORDS, type LocaleName } from '../locales';
import { sheetAddress } from '../workbook';

/** Where a run has written. */
export interface CollectWritten {
  readonly output: string;
  readonly returned: { readonly folder: string; readonly count: number } | null;
  readonly letters: { readonly folder: string; readonly count: number } | null;
  readonly tidy: string | null;
}

/** A contract that others script against. */
export const collectJson = (collection: Collection, { output }: CollectWritten): object => ({
  files: collection.files.map(fileJson),
  schools: collection.schools.map(({ school, state, files, onTime, kept }) => ({
    school: school.name,
    state,
    files: files.map(({ taken }) => taken.file),
    onTime,
    kept,
  })),
  summary: countsOf(collection),
  output,
});

const fileJson = ({ taken, onTime, rowsTaken, rowsLeft, kept }: CollectedFile): object => ({
  file: taken.file,
  school: taken.school?.name ?? null,
  status: taken.status,
  submittedOn: taken.submittedOn,
  onTime,
  templateVersion: taken.templateVersion,
  rowsTaken,
  rowsLeft,
  kept,
  findings: {
    error: taken.counts.error,
    warning: taken.counts.warning,
    advice: taken.counts.advice,
  },
  notes: taken.notes,
  left: taken.left,
});

const MOST_LEFT = 5;

/** The same for people. */
export function collectText(collection: Collection, written: CollectWritten, locale: LocaleName): string {
  const words = COLLECT_WORDS[locale];
  const others = collection.files.filter(({ taken }) => taken.school === null);
  const { returned, letters, tidy } = written;
  return `${[
    ...collection.schools.flatMap((school) => schoolLines(school, locale)),
    ...others.flatMap((file) => [`${file.taken.file} — ${words.noSchool}`, ...fileLines(file, locale)]),
    '',
    `${words.summary(countsOf(collection))}.`,
    `${words.written(written.output)}.`,
    ...(returned ? [`${words.returned(returned.count, returned.folder)}.`] : []),
    ...(letters ? [`${words.letters(letters.count, letters.folder)}.`] : []),
    ...(tidy === null ? [] : [`${words.tidy(tidy)}.`]),
  ].join('\n')}\n`;
}

function schoolLines(
  { school, state, files, onTime, kept }: CollectedSchool,
  locale: LocaleName,
): readonly string[] {
  const words = COLLECT_WORDS[locale];
  const said = [
    words.states[state],
    ...(onTime === null ? [] : [onTime ? words.onTime : words.late]),
    ...(kept > 0 ? [words.kept(kept)] : []),
  ];
  return [
    `${school.name} — ${said.join(', ')}`,
    ...files.flatMap((file) => [`  ${file.taken.file}`, ...fileLines(file, locale)]),
  ];
}

function fileLines({ taken, rowsTaken, rowsLeft }: CollectedFile, locale: LocaleName): readonly string[] {
  const words = COLLECT_WORDS[locale];
  const isRead = taken.status !== 'unreadable';
  return [
    ...(isRead
      ? [`    ${words.rowsTaken(rowsTaken, rowsLeft)}`]
      : taken.remarks.map(({ message }) => `    ${message}`)),
    ...taken.notes.map((note) => `    ${words.notes[note]}`),
    ...taken.left
      .slice(0, MOST_LEFT)
      .map(({ sheet, cell, message }) => `    ${sheetAddress(sheet, cell)}  ${message}`),
    ...(taken.left.length > MOST_LEFT ? [`    ${words.more(taken.left.length - MOST_LEFT)}`] : []),
  ];
}
