import { LEFT_COLUMNS, REGISTER_COLUMNS, REGISTER_WORDS, type RegisterColumn } from '../../data';
import type { Severity } from '../../findings';
import { COLLECT_WORDS } from '../../locales';
import { SHEET_NAMES } from '../../tables';
import { type Day, type PlainCell, type PlainSheet, serialOfDay } from '../../workbook';
import type { FileStatus, LeftRow, SchoolState } from './model';

/** A row of the register: what a school has sent, or a file that is of no school. */
export interface RegisterEntry {
  /** Its name; empty for a file that is of no school. */
  readonly school: string;
  /** Null for a file that is of no school. */
  readonly state: SchoolState | null;
  /** The file that counts; empty where there is none. */
  readonly file: string;
  readonly submittedOn: Day | null;
  readonly onTime: boolean | null;
  readonly status: FileStatus | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly taken: number;
  readonly left: number;
  /** Rows that stand for it from an earlier consolidation. */
  readonly kept: number;
  readonly version: number | null;
  readonly notes: string;
  /** All files of the school where it sent several. */
  readonly files: readonly string[];
}

const DAY_FORMAT = 'dd.mm.yyyy';

const timely = (onTime: boolean | null): string =>
  onTime === null ? '' : onTime ? REGISTER_WORDS.onTime : REGISTER_WORDS.late;

const CELLS: Readonly<Record<RegisterColumn, (entry: RegisterEntry) => PlainCell>> = {
  school: ({ school }) => school,
  state: ({ state }) => state && REGISTER_WORDS.states[state],
  next: (entry) => COLLECT_WORDS.ru.next[nextStep(entry)],
  file: ({ file }) => file,
  submittedOn: ({ submittedOn }) =>
    submittedOn && { value: serialOfDay(submittedOn, false), numberFormat: DAY_FORMAT },
  onTime: ({ onTime }) => timely(onTime),
  status: ({ status }) => status && REGISTER_WORDS.statuses[status],
  errors: ({ status, counts }) => status && counts.error,
  warnings: ({ status, counts }) => status && counts.warning,
  advice: ({ status, counts }) => status && counts.advice,
  taken: ({ status, taken }) => status && taken,
  left: ({ status, left }) => status && left,
  kept: ({ kept }) => (kept === 0 ? null : kept),
  version: ({ version }) => version,
  notes: ({ notes }) => notes,
  files: ({ files }) => (files.length > 1 ? files.join('; ') : null),
};

/** What has to be done about a school or a file next. */
export type NextStep = 'none' | 'mend' | 'mend-kept' | 'send' | 'choose' | 'find-school' | 'send-again';

export function nextStep({
  state,
  status,
  kept,
}: Pick<RegisterEntry, 'state' | 'status' | 'kept'>): NextStep {
  if (state === null) return status === 'unreadable' ? 'send-again' : 'find-school';
  if (state === 'missing') return 'send';
  if (state === 'twice') return 'choose';
  const isFaulty = status === 'errors' || status === 'not-recognised' || status === 'unreadable';
  if (state === 'accepted') return isFaulty && kept > 0 ? 'mend-kept' : 'none';
  return status === 'unreadable' || status === 'not-recognised' ? 'send-again' : 'mend';
}

const blankAsNull = (cell: PlainCell): PlainCell => (cell === '' ? null : cell);

/** The sheet «Свод – сдача». */
export const registerSheet = (entries: readonly RegisterEntry[]): PlainSheet => ({
  name: SHEET_NAMES.register[0],
  header: REGISTER_COLUMNS.map(({ header }) => header),
  rows: entries.map((entry) => REGISTER_COLUMNS.map(({ key }) => blankAsNull(CELLS[key](entry)))),
});

/** Rows of a file that were not taken. */
export interface LeftOfFile {
  readonly school: string;
  readonly file: string;
  readonly rows: readonly LeftRow[];
}

/** The sheet «Свод – не принято». */
export const leftSheet = (files: readonly LeftOfFile[]): PlainSheet => ({
  name: SHEET_NAMES.leftRows[0],
  header: LEFT_COLUMNS.map(({ header }) => header),
  rows: files.flatMap(({ school, file, rows }) =>
    rows.map((row) => {
      const cells = { ...row, school, file };
      return LEFT_COLUMNS.map(({ key }) => blankAsNull(cells[key]));
    }),
  ),
});
