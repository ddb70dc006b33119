import { yearOfName } from '../years';
import { MARKS } from '../kinds/resultColumns';
import { readSettings } from '../../settings';
import {
  aliasIndex,
  findHeader,
  type HeaderMatch,
  isBlank,
  isEmptySheet,
  matchKey,
  readSchoolYear,
  remembered,
  type SchoolYear,
  sittingOf,
  writeSchoolYear,
  headerIn,
} from '../../tables';
import {
  a1,
  type CellEdit,
  type Pieces,
  editCell,
  endRow,
  endsPiece,
  hasFormula,
  type SheetSnapshot,
  textAt,
  valueAt,
  type WorkbookSnapshot,
} from '../../workbook';
import { heldShares, shapeOfMarks } from '../kinds/shares';
import { recognise } from '../recognise';
import { ROW_KINDS } from '../vocabulary';
import { ExportCells } from './cells';
import { LABEL_KEYS, nameKey, textOf } from './entries';
import type { Registry } from './registry';
import { type ImportRow, type ImportSheet, keyCells } from './sheets';

/** A table of a workbook that holds rows of a kind. */
export interface BookTable {
  readonly sheet: SheetSnapshot;
  readonly cells: ExportCells;
  readonly header: HeaderMatch | null;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
  /** Of rows whose table has no column of years. */
  readonly year: SchoolYear | null;
  /** In what marks are held. */
  readonly unit: 'count' | 'percent' | 'part';
}

/** The tables of a workbook that hold rows of a kind, and an empty sheet of its name. */
export function tablesOf(book: WorkbookSnapshot, spec: ImportSheet): readonly BookTable[] {
  const { settings } = readSettings(book);
  return book.sheets.flatMap((sheet): readonly BookTable[] => {
    if (sheet.own !== null) return [];
    const isNamed = matchKey(sheet.name) === matchKey(spec.name);
    if (isEmptySheet(sheet)) return isNamed ? [emptyTable(sheet)] : [];
    const header = spec.kind === 'results' ? resultsHeader(sheet) : isNamed ? headerFor(sheet, spec) : null;
    if (!header) return [];
    const shape =
      spec.kind === 'results' ? shapeOfMarks(sheet, header) : { columns: header.columns, shares: false };
    const firstRow = header.top + header.height;
    const unit = shape.shares ? (heldShares(sheet, shape.columns, firstRow) ?? 'percent') : 'count';
    const cells = new ExportCells(sheet);
    return [
      {
        sheet,
        cells,
        header,
        columns: shape.columns,
        firstRow,
        unit,
        year: yearOfName(sheet.name) ?? settings.schoolYear,
      },
    ];
  });
}

const emptyTable = (sheet: SheetSnapshot): BookTable => ({
  sheet,
  cells: new ExportCells(sheet),
  header: null,
  columns: new Map(),
  firstRow: 1,
  year: null,
  unit: 'count',
});

function resultsHeader(sheet: SheetSnapshot): HeaderMatch | null {
  const found = recognise(sheet);
  return found?.kind === 'results' ? found.header : null;
}

function headerFor(sheet: SheetSnapshot, { columns, always }: ImportSheet): HeaderMatch | null {
  return findHeader(sheet, {
    index: aliasIndex(columns),
    accepts: (match) => always.filter((key) => match.columns.has(key)).length * 2 > always.length,
  });
}

const SHARE_SCALE = { percent: 100, part: 1 } as const;
/** Decimals of a share: of a percent, and of a part. */
const SHARE_STEP = { percent: 100, part: 10_000 } as const;
const PERCENT = 100;
const LABELS = ['procedure', 'subject', 'grade'] as const;

const readYear = remembered(readSchoolYear);

/** A row of the table that what was imported says something of. */
export interface Update {
  readonly at: number;
  readonly row: ImportRow;
}

export interface Written {
  readonly edits: readonly CellEdit[];
  /** Of each row that was there, what differs. */
  readonly changes: readonly (readonly CellEdit[])[];
}

/** Finds rows of a table, brings them up to date and puts others below, in the writing of the table. */
export class TableWriter {
  readonly #rows = new Map<string, number[]>();
  /** How the table writes labels and years, by column and key; the first writing of each. */
  readonly #writings = new Map<string, string | number>();
  #yearPattern = '####/####';

  constructor(
    readonly table: BookTable,
    readonly spec: ImportSheet,
    readonly registry: Registry,
  ) {}

  /** Learns what the table holds: to be done before anything else. */
  *learnRows(): Pieces<void> {
    for (let row = this.table.firstRow; row < endRow(this.table.sheet); row += 1) {
      this.#learn(row);
      if (endsPiece(row)) yield;
    }
  }

  get schoolColumn(): number {
    return this.table.columns.get('school') ?? 0;
  }

  #learn(row: number): void {
    const name = this.#text(row, 'school');
    if (name === '') return;
    const year = readYear(this.#text(row, 'year'));
    if (year?.certain) this.#yearPattern = year.pattern;
    for (const label of LABELS) this.#remember(row, label, LABEL_KEYS[label]);
    const schoolYear = year?.year ?? (this.table.columns.has('year') ? null : this.table.year);
    if (schoolYear === null) return;
    const rowKind = ROW_KINDS.meaning(this.#text(row, 'rowKind')) ?? 'school';
    const procedure = this.#text(row, 'procedure');
    const key = this.#keyOf(
      {
        schoolYear,
        period: this.#text(row, 'period'),
        procedure,
        subject: this.#text(row, 'subject'),
        class: this.#text(row, 'grade'),
      },
      { name, rowKind, part: this.#text(row, 'task') },
      sittingOf(procedure),
    );
    const known = this.#rows.get(key);
    if (known) known.push(row);
    else this.#rows.set(key, [row]);
  }

  #remember(row: number, column: string, keyOf: (text: string) => string): void {
    const text = this.#text(row, column);
    const key = `${column}\n${keyOf(text)}`;
    if (text === '' || this.#writings.has(key)) return;
    const value = valueAt(this.table.sheet, row, this.table.columns.get(column) ?? 0);
    this.#writings.set(key, typeof value === 'number' ? value : text);
  }

  #keyOf(
    key: Pick<ImportRow, 'schoolYear' | 'period' | 'procedure' | 'subject' | 'class'>,
    { name, rowKind, part }: Pick<ImportRow, 'name' | 'rowKind' | 'part'>,
    sitting: string,
  ): string {
    const found =
      rowKind === 'group'
        ? null
        : this.registry.find({ kind: 'school', name, login: null, municipality: null });
    const of = nameKey(found?.as === 'school' ? found.school.name : name);
    return [rowKind, textOf(key, of), part, sitting].join('\n');
  }

  /** The rows that say something of the same. */
  find(row: ImportRow): readonly number[] {
    return this.#rows.get(this.#keyOf(row, row, '')) ?? [];
  }

  /**
   * Brings rows up to date and puts others below everything that the sheet holds. Columns that are lacking are added on
   * the right. Cells with formulas stay, and so do those that an export says nothing of.
   */
  write(updates: readonly Update[], added: readonly ImportRow[]): Written {
    const { sheet, header } = this.table;
    const rows = [...updates.map(({ row }) => row), ...added];
    const { columns, edits } = this.#columnsFor(rows);
    const changes = updates.map(({ at, row }) => this.#changes(columns, at, row));
    const first = header === null ? 1 : this.#lastFilledRow() + 1;
    const appended = added.flatMap((row, index) =>
      [...this.#keyCells(row), ...this.#measures(row)].flatMap(([key, to]): readonly CellEdit[] => {
        const column = columns.get(key);
        if (column === undefined || to === '') return [];
        return [{ sheet: sheet.name, cell: a1(first + index, column), from: '', to }];
      }),
    );
    return { edits: [...edits, ...changes.flat(), ...appended], changes };
  }

  #changes(columns: ReadonlyMap<string, number>, at: number, row: ImportRow): readonly CellEdit[] {
    const { sheet, cells } = this.table;
    return [...this.#measures(row)].flatMap(([key, to]) => {
      const column = columns.get(key);
      if (column === undefined || hasFormula(sheet, at, column) || KEPT.has(key)) return [];
      const read = cells.number(at, column);
      const same =
        typeof to === 'number'
          ? read !== null && Math.abs(read.value - to) < this.#tolerance(key)
          : matchKey(textAt(sheet, at, column)) === matchKey(to);
      return same ? [] : [editCell(sheet, at, column, to)];
    });
  }

  #tolerance(key: string): number {
    const { unit } = this.table;
    const isShare = unit !== 'count' && (MARKS as readonly string[]).includes(key);
    return isShare ? 0.5 / SHARE_STEP[unit] + 1e-9 : 1e-9;
  }

  /** The table can tell of what the rows are. */
  takes(rows: readonly ImportRow[]): boolean {
    const { header, columns, year } = this.table;
    if (header === null) return true;
    const needed = [
      'school',
      'procedure',
      'subject',
      'grade',
      ...(this.spec.kind === 'tasks' ? ['task'] : []),
    ];
    const tellsYear = columns.has('year') || rows.every(({ schoolYear }) => schoolYear === year);
    return tellsYear && needed.every((key) => columns.has(key));
  }

  #columnsFor(rows: readonly ImportRow[]): {
    readonly columns: ReadonlyMap<string, number>;
    readonly edits: readonly CellEdit[];
  } {
    const { sheet, header } = this.table;
    const columns = new Map(this.table.columns);
    const hasGroups = rows.some(({ rowKind }) => rowKind === 'group');
    const wanted = this.spec.order.filter((key) => {
      if (columns.has(key)) return false;
      if (header === null && this.spec.always.includes(key)) return true;
      if (key === 'rowKind') return hasGroups;
      if (key === 'year' || (header !== null && ASIDE.has(key))) return false;
      return rows.some(({ cells }) => cells.has(key));
    });
    const top = header?.top ?? 0;
    let next = header === null ? 0 : Math.max(...header.texts.keys()) + 1;
    const edits = wanted.map((key) => {
      const column = next;
      next += 1;
      columns.set(key, column);
      return editCell(sheet, top, column, headerIn(this.spec.columns, key));
    });
    return { columns, edits };
  }

  #lastFilledRow(): number {
    const { sheet } = this.table;
    for (let at = sheet.texts.length - 1; at >= 0; at -= 1) {
      if (sheet.texts[at]?.some((text) => !isBlank(text))) return at + sheet.origin.row;
    }
    return sheet.origin.row;
  }

  /** What tells of what a row is, written as the table writes it. */
  #keyCells(row: ImportRow): ReadonlyMap<string, string | number> {
    const cells = new Map(keyCells(row));
    for (const label of LABELS) {
      const text = String(cells.get(label) ?? '');
      const written = this.#writings.get(`${label}\n${LABEL_KEYS[label](text)}`);
      if (written !== undefined) cells.set(label, written);
    }
    cells.set('year', writeSchoolYear(row.schoolYear, this.#yearPattern));
    return cells;
  }

  /** What a row holds besides, marks in the unit of the table. */
  #measures({ cells, marks, shares }: ImportRow): ReadonlyMap<string, string | number> {
    const { unit } = this.table;
    const whole = cells.get('participants');
    if (unit === 'count') return cells;
    const percents =
      marks && typeof whole === 'number' && whole > 0
        ? marks.map((count) => (count / whole) * PERCENT)
        : shares;
    if (percents === null) return cells;
    const step = SHARE_STEP[unit];
    const scale = SHARE_SCALE[unit] / PERCENT;
    const written = MARKS.map(
      (key, at) => [key, Math.round((percents[at] ?? 0) * scale * step) / step] as const,
    );
    return new Map([...cells, ...written]);
  }

  #text(row: number, key: string): string {
    const column = this.table.columns.get(key);
    return column === undefined ? '' : this.table.cells.text(row, column);
  }
}

/** What a row is known by is never rewritten. */
const KEPT: ReadonlySet<string> = new Set(['login', 'task']);
/** Columns that a table of the user's own does without. */
const ASIDE: ReadonlySet<string> = new Set(['login', 'skill']);
