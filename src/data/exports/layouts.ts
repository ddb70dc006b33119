import { matchKey, rememberedFor, typedAsDate } from '../../tables';
import { a1, type CellPosition } from '../../workbook';
import type { ExportCells } from './cells';
import { beginsWithLabel, factsOf, NOTHING, type Source } from './facts';
import { marksReader } from './marks';
import type { Compared, ExportLayout, ExportRow, ExportTask, Facts, TableReading, Told } from './model';
import { partyOf } from './parties';
import { individualRows } from './pupils';
import { ABOVE_JOURNAL, BELOW_JOURNAL, MARKS_TITLE } from './words';
import { COMPARED_ROLES } from './roles';
import type { Role } from './words';
import { type Block, blockColumn, type ExportTable, type Sections, shortly } from './table';

/** How exports of one kind are laid out: how a table of it is recognised, and what it yields. */
interface Layout {
  readonly name: ExportLayout;
  readonly fits: (table: ExportTable, title: string) => boolean;
  readonly read: (table: ExportTable, sections: Sections) => TableReading;
}

const MEASURES: ReadonlySet<Role> = new Set([
  'participants',
  'two',
  'three',
  'four',
  'five',
  'below',
  'mean',
]);
const isMeasure = (role: Role): boolean => MEASURES.has(role);
const isCompared = (role: Role): boolean =>
  role === 'participants' || (COMPARED_ROLES as readonly Role[]).includes(role);

const hasMarks = (table: ExportTable): boolean => table.has('two', 'three', 'four', 'five');
const blocksOf = (table: ExportTable): readonly Block[] => table.blocks(isMeasure);
const yearsIn = (table: ExportTable): number =>
  new Set(blocksOf(table).flatMap(({ says }) => says.years)).size;
const subjectsIn = (table: ExportTable): number =>
  new Set(blocksOf(table).flatMap(({ says }) => says.subjects)).size;

/** The first that fits is the layout of a table. */
const LAYOUTS: readonly Layout[] = [
  {
    name: 'individual',
    fits: (table) =>
      table.has('mark') && (table.has('pupil') || table.has('task') || table.has('journalMark')),
    read: individualRows,
  },
  { name: 'tasks', fits: (table) => table.has('taskNumber') && !hasMarks(table), read: taskRows },
  { name: 'journal', fits: (table) => table.has('lowered', 'raised'), read: journalRows },
  { name: 'years', fits: (table) => hasMarks(table) && yearsIn(table) > 1, read: resultRows },
  {
    name: 'exam',
    fits: (table) => (table.has('below') && !hasMarks(table)) || subjectsIn(table) > 0 || onlyMean(table),
    read: resultRows,
  },
  {
    name: 'flat',
    fits: (table) => hasMarks(table) && (table.has('subject') || table.has('year') || table.has('procedure')),
    read: resultRows,
  },
  {
    name: 'marks',
    fits: (table, title) =>
      hasMarks(table) && (table.has('schools') || table.tellsLogins || MARKS_TITLE.test(title)),
    read: resultRows,
  },
  { name: 'titled', fits: hasMarks, read: resultRows },
];

const GIVEN_ROLES = ['lowered', 'confirmed', 'raised'] as const;

const onlyMean = (table: ExportTable): boolean =>
  table.has('mean', 'participants') && !hasMarks(table) && !table.has('lowered');

/** The layout of a table; null where it is none that is known. `title` is the text above it. */
export const layoutOf = (table: ExportTable, title: string): Layout | null =>
  LAYOUTS.find(({ fits }) => fits(table, title)) ?? null;

const rowsOf = ({ head, end }: ExportTable): readonly number[] =>
  Array.from({ length: Math.max(0, end - head.bottom - 1) }, (_, index) => head.bottom + 1 + index);

const textOfSource = rememberedFor((source: Source): string => JSON.stringify(source));

/** Facts of rows of which the same is said, read once. */
class KnownFacts {
  readonly #above = new Map<readonly Source[], Map<string, Facts>>();

  constructor(readonly table: ExportTable) {}

  /** What the head says of a block goes before the cells of the row, and these before what stands above. */
  of(row: number, above: readonly Source[], block: Source = NOTHING): Facts {
    const known = this.#above.get(above) ?? new Map<string, Facts>();
    this.#above.set(above, known);
    const key = `${this.table.rowKey(row)}${textOfSource(block)}`;
    const found = known.get(key);
    if (found) return found;
    const own = this.table.rowSource(row);
    const made = factsOf([block, ...(own ? [own] : []), ...above]);
    known.set(key, made);
    return made;
  }
}

/** The rows of a table that hold numbers in some columns, each with what stands above; rows of text start sections. */
function* numberedRows(
  table: ExportTable,
  sections: Sections,
  columns: readonly number[],
): Generator<{ readonly row: number; readonly above: readonly Source[] }> {
  for (const row of rowsOf(table)) {
    if (beginsWithLabel(table.cells, row)) sections.pass(row);
    else if (
      columns.some((column) => table.cells.number(row, column) !== null) &&
      !isColumnNumbers(table, row)
    ) {
      yield { row, above: sections.sources() };
    } else if (!namesOnly(table, row)) sections.pass(row);
  }
}

/** A row below the head that numbers the columns. */
function isColumnNumbers(table: ExportTable, row: number): boolean {
  if (row > table.head.bottom + 1) return false;
  const filled = table.cells.filled(row);
  return filled.length > 2 && filled.every(({ text }, index) => text === String(index + 1));
}

/** A school that did not take part: its name and no numbers. */
function namesOnly(table: ExportTable, row: number): boolean {
  const name = table.nameColumn;
  if (name === undefined || table.cells.text(row, name) === '') return false;
  const party = table.party(row);
  return party?.kind === 'school' && (party.login !== null || table.cells.filled(row).length > 1);
}

/** The numbered rows that are of someone, each with whom; one that names nobody is told. Totals are passed over. */
function* partyRows(table: ExportTable, sections: Sections, columns: readonly number[], told: Told[]) {
  for (const { row, above } of numberedRows(table, sections, columns)) {
    const party = table.party(row);
    const at = { row, column: table.nameColumn ?? 0 };
    if (party === undefined) told.push(nameless(table, at));
    else if (party !== null) yield { row, above, at, party };
  }
}

function resultRows(table: ExportTable, sections: Sections): TableReading {
  const { cells } = table;
  const blocks = blocksOf(table);
  const common = table.column('participants') ?? table.column('graduates');
  const numbers = blocks.flatMap(({ columns }) => columns.map(({ column }) => column));
  const rows = rowsOf(table);
  const readers = blocks.map((block) => ({
    block,
    read: marksReader(cells, block, blocks.length === 1 ? common : undefined, rows),
  }));
  const known = new KnownFacts(table);
  const found: ExportRow[] = [];
  const told: Told[] = [];
  for (const { row, above, at, party } of partyRows(table, sections, numbers, told)) {
    for (const { block, read } of readers) {
      const marks = read(row);
      if (!marks) continue;
      // Percents of very many fit several counts: that is no fault of a group.
      for (const one of marks.told) {
        if (party.kind === 'school' || one.reason === 'marks-unread')
          told.push({ sheet: cells.sheet.name, ...one });
      }
      if (marks.told.some(({ reason }) => reason === 'marks-unread')) continue;
      const { measured } = marks;
      const isEmpty =
        measured.marks === null &&
        measured.shares === null &&
        measured.below === null &&
        measured.mean === null;
      if (isEmpty) continue;
      const facts = known.of(row, above, block.says);
      found.push({ at, party, facts, result: measured, comparison: null });
    }
  }
  return { rows: found, tasks: [], told };
}

const nameless = ({ cells }: ExportTable, { row, column }: CellPosition): Told => ({
  sheet: cells.sheet.name,
  cell: a1(row, column),
  reason: 'name-missing',
  detail: '',
});

function journalRows(table: ExportTable, sections: Sections): TableReading {
  const { cells } = table;
  const blocks = table.blocks(isCompared);
  const numbers = blocks.flatMap(({ columns }) => columns.map(({ column }) => column));
  const known = new KnownFacts(table);
  const rows: ExportRow[] = [];
  const told: Told[] = [];
  for (const { row, above, at, party } of partyRows(table, sections, numbers, told)) {
    for (const block of blocks) {
      const comparison = comparedIn(cells, block, row);
      if (!comparison) continue;
      rows.push({ at, party, facts: known.of(row, above, block.says), result: null, comparison });
    }
  }
  return { rows, tasks: [], told };
}

function comparedIn(cells: ExportCells, block: Block, row: number): Compared | null {
  const participants = cells.count(row, blockColumn(block, 'participants', [null]));
  const [lowered, confirmed, raised] = GIVEN_ROLES.map((role) => {
    const count = cells.count(row, blockColumn(block, role, ['count', null]));
    if (count !== null) return count;
    const share = cells.number(row, blockColumn(block, role, ['share']));
    return share && participants !== null ? Math.round((share.value * participants) / 100) : null;
  });
  if (lowered === null && raised === null) return null;
  return {
    participants,
    lowered: lowered ?? null,
    confirmed: confirmed ?? null,
    raised: raised ?? null,
    byTwo: byTwoIn(cells, block, row),
  };
}

/** One column tells it, or one of those below and one of those above the journal. */
function byTwoIn(cells: ExportCells, { columns }: Block, row: number): number | null {
  const own = columns.filter(({ as }) => as?.role === 'byTwo' && as.unit !== 'share');
  const says = (words: RegExp) => own.filter(({ texts }) => words.test(matchKey(texts.join(' ')))).length;
  const isPair = own.length === 2 && says(BELOW_JOURNAL) === 1 && says(ABOVE_JOURNAL) === 1;
  if (own.length !== 1 && !isPair) return null;
  const counts = own.map(({ column }) => cells.count(row, column));
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count));
}

const TASK_ASIDE: ReadonlySet<Role> = new Set([
  'taskNumber',
  'skill',
  'maximum',
  'aside',
  'year',
  'class',
  'subject',
  'procedure',
]);

function taskRows(table: ExportTable, sections: Sections): TableReading {
  const { cells, head } = table;
  const number = table.column('taskNumber');
  if (number === undefined) return { rows: [], tasks: [], told: [] };
  const parties = head.columns.flatMap(({ column, texts, as }) => {
    if (as && TASK_ASIDE.has(as.role)) return [];
    const text = texts.at(-1) ?? '';
    const party = partyOf(text, { login: null, municipality: null, schools: null });
    return party ? [{ column, party }] : [];
  });
  const columns = parties.map(({ column }) => column);
  const known = new KnownFacts(table);
  const tasks: ExportTask[] = [];
  const told: Told[] = [];
  const skill = table.column('skill');
  for (const { row, above } of numberedRows(table, sections, columns)) {
    const task = taskNumber(table, row, number);
    if (task === '') continue;
    const shares = parties.flatMap(({ column, party }) => {
      const read = cells.number(row, column);
      return read ? [{ party, share: read.value }] : [];
    });
    tasks.push({
      at: { row, column: number },
      facts: known.of(row, above),
      task,
      skill: skill === undefined ? '' : cells.text(row, skill),
      maximum: cells.number(row, table.column('maximum'))?.value ?? null,
      shares,
    });
  }
  return { rows: [], tasks: inPercents(tasks), told };
}

/** «5.1» may have become the 5th of January. */
function taskNumber({ cells }: ExportTable, row: number, column: number): string {
  const typed = typedAsDate(cells.sheet, row, column, false);
  return typed === null ? shortly(cells.text(row, column)) : typed.replace('-', '.');
}

/** Shares of 0–1 as percents, where all of a table are such. */
function inPercents(tasks: readonly ExportTask[]): readonly ExportTask[] {
  const all = tasks.flatMap(({ shares }) => shares.map(({ share }) => share));
  const isParts =
    all.length > 1 && all.every((share) => share <= 1) && all.some((share) => !Number.isInteger(share));
  if (!isParts) return tasks;
  const percent = (share: number): number => Math.round(share * 1e4) / 100;
  return tasks.map((task) => ({
    ...task,
    shares: task.shares.map(({ party, share }) => ({ party, share: percent(share) })),
  }));
}
