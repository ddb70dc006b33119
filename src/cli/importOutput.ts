import type { BookPlan, Imported, ImportedFile, Told } from '../app';
import { CLI_LOCALES, type CliLocale, type LocaleName } from '../locales';
import { sheetAddress } from '../workbook';
import type { FileFault } from './json';

/** What became of a file of the command. */
export type TakenFile = { readonly file: string; readonly fault: FileFault | null };

/** Everything that the command has to say. */
export interface ImportRun {
  readonly files: readonly TakenFile[];
  readonly imported: Imported;
  readonly plan: BookPlan;
  /** Where it was written; null for nowhere. */
  readonly output: string | null;
}

type Words = CliLocale['importing'];

const toldJson = ({ sheet, cell, reason, detail }: Told, words: Words): object => ({
  sheet,
  cell,
  reason,
  detail,
  message: words.reasons[reason](detail),
});

function fileJson(file: ImportedFile, words: Words): object {
  const { leftOut, notes, ...facts } = file;
  return {
    ...facts,
    leftOut: leftOut.map((told) => toldJson(told, words)),
    notes: notes.map((told) => toldJson(told, words)),
  };
}

/** A file that was not read. */
const unreadJson = ({ file, fault }: TakenFile): object => ({
  file,
  layout: 'unknown',
  procedure: null,
  subject: null,
  class: null,
  schoolYear: null,
  schools: 0,
  rows: 0,
  groups: 0,
  leftOut: [],
  notes: [],
  error: fault,
});

/** A contract that others script against. */
export function importJson({ files, imported, plan, output }: ImportRun, locale: LocaleName): object {
  const words = CLI_LOCALES[locale].importing;
  return {
    files: inOrder(files, imported).map(({ taken, read }) =>
      read ? fileJson(read, words) : unreadJson(taken),
    ),
    records: imported.records,
    tasks: imported.tasks.map(taskJson),
    comparison: imported.comparison,
    groups: imported.groups,
    comparedGroups: imported.comparedGroups,
    book: {
      output,
      sheets: plan.changes,
      changed: plan.changedCells.map(({ sheet, cell, from, to }) => ({ sheet, cell, from, to })),
      leftOut: plan.told.map((told) => toldJson(told, words)),
    },
  };
}

function taskJson({ groups, schools, ...task }: Imported['tasks'][number]): object {
  const of = (level: 'sample' | 'region' | 'municipality'): number | null =>
    groups.find((group) => group.level === level)?.share ?? null;
  return {
    ...task,
    sample: of('sample'),
    region: of('region'),
    municipality: of('municipality'),
    schools: Object.fromEntries(schools.map(({ name, share }) => [name, share])),
  };
}

interface FileOfRun {
  readonly taken: TakenFile;
  readonly read: ImportedFile | null;
}

/** The files in the order given, those that were read with what they gave. */
function inOrder(files: readonly TakenFile[], imported: Imported): readonly FileOfRun[] {
  let next = 0;
  return files.map((taken) => {
    if (taken.fault) return { taken, read: null };
    const read = imported.files[next] ?? null;
    next += 1;
    return { taken, read };
  });
}

const MOST_SHOWN = 5;

/** The same for people. */
export function importText({ files, imported, plan, output }: ImportRun, locale: LocaleName): string {
  const words = CLI_LOCALES[locale].importing;
  const lines = inOrder(files, imported).flatMap(({ taken, read }) =>
    read ? fileLines(read, words) : [`${taken.file}: ${taken.fault?.message ?? ''}`],
  );
  const changes = plan.changes.map(({ sheet, added, changed, same }) =>
    words.change(sheet, added, changed, same),
  );
  const changed = plan.changedCells.map(
    ({ sheet, cell, from, to }) =>
      `  ${sheetAddress(sheet, cell)}  ${CLI_LOCALES[locale].fixing.change(from, String(to))}`,
  );
  const isEmpty = changes.length === 0;
  const written = output === null ? words.notWritten : words.written(output);
  return `${[
    ...lines,
    '',
    ...(isEmpty ? [words.nothing] : changes),
    ...changed,
    ...toldLines(plan.told, words),
    `${written}.`,
  ].join('\n')}\n`;
}

function fileLines(read: ImportedFile, words: Words): readonly string[] {
  const { procedure, subject, class: grade, schoolYear } = read;
  const facts = [procedure, subject, grade, schoolYear].filter((fact) => fact !== null).join(', ');
  const head = `${read.file} — ${words.layouts[read.layout]}${facts === '' ? '' : `: ${facts}`}`;
  const counts = read.layout === 'unknown' ? '' : `; ${words.read(read.rows, read.schools, read.groups)}`;
  return [`${head}${counts}`, ...toldLines([...read.leftOut, ...read.notes], words)];
}

/** What was told, things of one kind together; of many only the first. */
function toldLines(told: readonly Told[], words: Words): readonly string[] {
  const byReason = new Map<string, Told[]>();
  for (const own of told) {
    const known = byReason.get(own.reason);
    if (known) known.push(own);
    else byReason.set(own.reason, [own]);
  }
  return [...byReason.values()].flatMap((all) => [
    ...all.slice(0, MOST_SHOWN).map(({ sheet, cell, reason, detail }) => {
      const place = cell === null ? sheet : sheetAddress(sheet, cell);
      return `  ${place}  ${words.reasons[reason](detail)}`;
    }),
    ...(all.length > MOST_SHOWN ? [`  ${words.more(all.length - MOST_SHOWN)}`] : []),
  ]);
}
