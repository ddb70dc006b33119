import { SHEET_NAMES } from '../../tables';
import type { DataColumn } from '../fields';
import { COMPARISON_COLUMNS } from '../kinds/comparison';
import { RESULT_COLUMNS, MARKS } from '../kinds/resultColumns';
import { TASK_COLUMNS } from '../kinds/tasks';
import { type RowOf, ROW_WORDS } from '../vocabulary';
import type { Imported } from './imported';
import type { Compared, FourMarks, ResultKey } from './model';

/** A sheet that exports are written to. */
export interface ImportSheet {
  readonly kind: 'results' | 'tasks' | 'comparison';
  readonly name: string;
  /** Every column that it may have. */
  readonly columns: readonly DataColumn<string>[];
  /** Columns that a new sheet has, in order; of the others those that some row fills. */
  readonly always: readonly string[];
  readonly order: readonly string[];
}

/** A row to be written. */
export interface ImportRow extends ResultKey {
  /** A school or a group. */
  readonly name: string;
  readonly rowKind: RowOf;
  /** What tells rows of one key apart: the task. */
  readonly part: string;
  /** Column key → what the cell shall hold; empty cells are left out. */
  readonly cells: ReadonlyMap<string, string | number>;
  /** Marks as counts: where a sheet holds shares they are written so. */
  readonly marks: FourMarks | null;
  /** Marks in percent, where there are no counts. */
  readonly shares: FourMarks | null;
}

const KEY_ORDER = ['school', 'rowKind', 'login', 'year', 'procedure', 'subject', 'grade'] as const;
const KEY_ALWAYS = ['school', 'year', 'procedure', 'subject', 'grade'] as const;

export const IMPORT_SHEETS: readonly ImportSheet[] = [
  {
    kind: 'results',
    name: SHEET_NAMES.results[0],
    columns: RESULT_COLUMNS,
    always: [...KEY_ALWAYS, 'participants'],
    order: [...KEY_ORDER, 'participants', 'two', 'three', 'four', 'five', 'belowThreshold', 'meanMark'],
  },
  {
    kind: 'tasks',
    name: SHEET_NAMES.tasks[0],
    columns: TASK_COLUMNS,
    always: [...KEY_ALWAYS, 'task', 'share'],
    order: [...KEY_ORDER, 'task', 'skill', 'maximum', 'share'],
  },
  {
    kind: 'comparison',
    name: SHEET_NAMES.comparison[0],
    columns: COMPARISON_COLUMNS,
    always: [...KEY_ALWAYS, 'participants', 'lowered', 'confirmed', 'raised'],
    order: [...KEY_ORDER, 'participants', 'lowered', 'confirmed', 'raised', 'byTwo'],
  },
];

const DIGITS = /^\d+$/;

/** A number where a text is one: classes and tasks are then sorted as numbers. */
const numeral = (text: string): string | number => (DIGITS.test(text) ? Number(text) : text);

const filled = (
  cells: Readonly<Record<string, string | number | null>>,
): ReadonlyMap<string, string | number> =>
  new Map(
    Object.entries(cells).flatMap(([key, value]) =>
      value === null || value === '' ? [] : [[key, value] as const],
    ),
  );

/** A percent that no counts fit is shown as one, so that nobody takes it for a count. */
const percentText = (value: number): string => `${String(value).replace('.', ',')} %`;

interface Results extends ResultKey {
  readonly participants: number | null;
  readonly marks: FourMarks | null;
  readonly shares: FourMarks | null;
  readonly below: number | null;
  readonly mean: number | null;
}

function resultRow(results: Results, name: string, rowKind: RowOf, login: string | null): ImportRow {
  const { participants, marks, shares, below, mean } = results;
  const cells = new Map<string, string | number>();
  const put = (key: string, value: string | number | null): void => {
    if (value !== null && value !== '') cells.set(key, value);
  };
  MARKS.forEach((key, at) => put(key, marks?.[at] ?? (shares ? percentText(shares[at] ?? 0) : null)));
  put('login', login);
  put('participants', participants);
  put('belowThreshold', below);
  put('meanMark', mean);
  const { schoolYear, period, procedure, subject, class: grade } = results;
  return {
    schoolYear,
    period,
    procedure,
    subject,
    class: grade,
    name,
    rowKind,
    part: '',
    marks,
    shares,
    cells,
  };
}

function comparedRow(
  { participants, lowered, confirmed, raised, byTwo, ...key }: ResultKey & Compared,
  name: string,
  rowKind: RowOf,
  login: string | null,
): ImportRow {
  const cells = filled({ login, participants, lowered, confirmed, raised, byTwo });
  return { ...keyOf(key), name, rowKind, part: '', marks: null, shares: null, cells };
}

const keyOf = ({ schoolYear, period, procedure, subject, class: grade }: ResultKey): ResultKey => ({
  schoolYear,
  period,
  procedure,
  subject,
  class: grade,
});

/** The rows of each sheet: schools first, then groups, which stand together so that formulas pass over them at once. */
export function rowsOf({
  records,
  groups,
  tasks,
  comparison,
  comparedGroups,
}: Imported): Readonly<Record<ImportSheet['kind'], readonly ImportRow[]>> {
  const ofTask = (kind: RowOf): readonly ImportRow[] =>
    tasks.flatMap((task) => {
      const parties =
        kind === 'school' ? task.schools : task.groups.map((group) => ({ ...group, login: null }));
      return parties.map(({ name, login, share }) => ({
        ...keyOf(task),
        name,
        rowKind: kind,
        part: task.task,
        marks: null,
        shares: null,
        cells: filled({ login, task: numeral(task.task), skill: task.skill, maximum: task.maximum, share }),
      }));
    });
  return {
    results: [
      ...records.map((record) => resultRow(record, record.school, 'school', record.login)),
      ...groups.map((group) => resultRow(group, group.name, 'group', null)),
    ],
    tasks: [...ofTask('school'), ...ofTask('group')],
    comparison: [
      ...comparison.map((own) => comparedRow(own, own.school, 'school', own.login)),
      ...comparedGroups.map((own) => comparedRow(own, own.name, 'group', null)),
    ],
  };
}

/** What the cells of a row that tell of what it is hold in a sheet of its own. */
export const keyCells = (row: ImportRow): ReadonlyMap<string, string | number> =>
  new Map<string, string | number>([
    ['school', row.name],
    ['rowKind', ROW_WORDS.get(row.rowKind) ?? ''],
    ['year', row.schoolYear],
    ['procedure', row.procedure],
    ['subject', row.subject],
    ['grade', numeral(row.class)],
  ]);
