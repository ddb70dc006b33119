import { type Block, type Cell, type Column, documentSheet, label, type Row, text } from '../../document';
import { figureLanguage } from '../../locales';
import { exampleText, schoolYear, daysOfSchoolYear, type SchoolYear } from '../../tables';
import {
  type AcceptedValue,
  type CellRange,
  type GivenSheet,
  type PlanNote,
  type PlanValidation,
} from '../../workbook';
import { type ColumnGuide, WORDS } from './guides';
import type { TemplateLists } from './lists';
import { LIST_NAMES, type ListName, type PreparedRow } from './model';

/** A column of a sheet to fill in. */
export interface FormColumn {
  readonly key: string;
  readonly header: string;
  readonly required: boolean;
  readonly guide: ColumnGuide;
}

/** Rows and how they stand below the header. */
export interface FormRow {
  readonly cells: PreparedRow;
  readonly look: 'example' | 'section' | 'own';
}

interface FormSheetInput {
  readonly name: string;
  /** Name of the table of Excel's, where its rows are one. */
  readonly table: string | null;
  /** What stands above the table. */
  readonly above?: readonly Block[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** The column that a section's title begins in. */
  readonly titles?: string;
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly footer: string;
  readonly lists: TemplateLists;
  /** The year that days lie in; years around it are taken too. */
  readonly schoolYear: SchoolYear | null;
}

/** A header below more rows does not stay in view: nothing would be left to scroll. */
const MOST_IN_VIEW = 6;

/** Rows, from the header on, whose cells tell what belongs there. */
const GUIDED_ROWS = 1000;
const MOST = 1_000_000;
const HIGHEST_MARK = 100;

/** A sheet with a header whose notes and cells say what belongs there, an example, and rows to fill in. */
export function formSheet(input: FormSheetInput): GivenSheet {
  const { name, columns, footer, above = [] } = input;
  const grid = columns.map(({ guide }) => guide.width);
  const plan = documentSheet({
    document: {
      title: name,
      frame: { orientation: 'landscape', grid, footer, smallHeads: true },
      blocks: [...above, { kind: 'table', table: tableOf(input) }],
    },
    name,
    kind: 'memo',
    kept: new Map(),
    language: figureLanguage('ru'),
  });
  const header = plan.rows.findIndex(
    (row) => row.length === columns.length && row.every((cell, at) => cell?.value === headerOf(columns[at])),
  );
  const last = plan.rows.length - 1;
  return {
    ...plan,
    kind: null,
    ...(header > MOST_IN_VIEW && { frozen: { rows: 0, columns: input.frozen } }),
    notes: columns.map((column, at): PlanNote => ({ at: { row: header, column: at }, text: noteOf(column) })),
    validations: columns.map((column, at) => columnValidation(column, header + 1, at, input)),
    ...(input.table !== null && {
      table: { name: input.table, range: { top: header, left: 0, bottom: last, right: columns.length - 1 } },
    }),
  };
}

/** «Школа *»: required columns have a star. */
const headerOf = (column: FormColumn | undefined): string =>
  column === undefined ? '' : `${column.header}${column.required ? ' *' : ''}`;

const noteOf = ({ guide, required }: FormColumn): string =>
  required ? `${guide.note}\n${WORDS.needed}` : guide.note;

const isNumber = ({ accepts }: ColumnGuide): boolean => accepts === 'count' || accepts === 'mark';

function tableOf({ columns, rows, titles, frozen }: FormSheetInput) {
  return {
    key: 'form',
    columns: columns.map((column): Column => {
      const { guide } = column;
      const kind = guide.accepts === 'day' || isNumber(guide) || guide.width > LONG ? text : label;
      return { key: column.key, title: headerOf(column), span: 1, kind };
    }),
    rows: rows.map((row, at): Row => ({ key: String(at), ...rowOf(row, columns, titles) })),
    inView: { columns: frozen },
    headOnPages: true as const,
    filledIn: true as const,
  };
}

/** From this width on cells hold long texts, which the format of texts does not show. */
const LONG = 28;

function rowOf({ cells, look }: FormRow, columns: readonly FormColumn[], titles: string | undefined) {
  const shown: Record<string, Cell> = {};
  for (const { key } of columns) {
    const value = cells[key] ?? null;
    shown[key] = look === 'example' ? { value, tone: 'muted' } : value;
  }
  if (look !== 'section' || titles === undefined) return { cells: shown };
  const from = columns.findIndex(({ key }) => key === titles);
  return {
    cells: shown,
    strong: true,
    total: true,
    joined: [{ column: titles, columns: columns.length - from }],
  };
}

/** The example of the columns: its first filled cell says that it is one. */
export function exampleRow(columns: readonly FormColumn[]): FormRow {
  const cells: Record<string, string | number> = {};
  for (const [at, { key, guide }] of columns.entries()) {
    if (at === 0) cells[key] = exampleText(guide.example === null ? '' : String(guide.example));
    else if (guide.example !== null) cells[key] = guide.example;
  }
  return { cells, look: 'example' };
}

/** So many empty rows with the look of rows to fill in. */
export const emptyRows = (count: number): readonly FormRow[] =>
  Array.from({ length: count }, () => ({ cells: {}, look: 'own' as const }));

const isList = (accepts: ColumnGuide['accepts']): accepts is ListName =>
  LIST_NAMES.some((name) => name === accepts);

const REFUSED = {
  count: WORDS.refusedCount,
  mark: WORDS.refusedMark,
  day: WORDS.refusedDay,
} as const;

/**
 * What the cells of a column below a header accept, with the words that say so. Lists may be left: not every value can be
 * foreseen.
 */
export function columnValidation(
  { header, guide }: FormColumn,
  top: number,
  column: number,
  input: {
    readonly lists: Pick<TemplateLists, 'accepted'>;
    readonly schoolYear: SchoolYear | null;
  },
): PlanValidation {
  const range: CellRange = { top, left: column, bottom: top + GUIDED_ROWS - 1, right: column };
  const { accepts, note } = guide;
  const accepted = isList(accepts) ? input.lists.accepted(accepts) : plainValue(accepts, input.schoolYear);
  const prompt = {
    title: shortened(header),
    text: accepted && isList(accepts) ? `${WORDS.choose}. ${note}` : note,
  };
  if (!accepted || accepted.kind === 'any') return { range, accepts: { kind: 'any' }, prompt };
  const refused = isList(accepts) ? WORDS.refusedList : accepts === 'text' ? '' : REFUSED[accepts];
  const refusal = { title: WORDS.refusedTitle, text: refused, stop: !isList(accepts) };
  return { range, accepts: accepted, prompt, refusal };
}

/** Characters that the title of a prompt may have. */
const LONGEST_TITLE = 32;

/** A header in so many characters, whole words of it. */
function shortened(header: string): string {
  if (header.length <= LONGEST_TITLE) return header;
  return `${header.slice(0, header.lastIndexOf(' ', LONGEST_TITLE - 1))}…`;
}

/** School years around the one of a template whose days its cells accept. */
const YEARS_AROUND = 10;

function plainValue(accepts: 'count' | 'mark' | 'day' | 'text', year: SchoolYear | null): AcceptedValue {
  if (accepts === 'count') return { kind: 'whole', from: 0, to: MOST };
  if (accepts === 'mark') return { kind: 'decimal', from: 0, to: HIGHEST_MARK };
  if (accepts === 'text' || year === null) return { kind: 'any' };
  const start = Number(year.slice(0, 4));
  const from = daysOfSchoolYear(schoolYear(start - YEARS_AROUND)).start;
  return { kind: 'day', from, to: daysOfSchoolYear(schoolYear(start + YEARS_AROUND)).end };
}
