import { readGrade, readSubject, remembered, singleLine } from '../../tables';
import { endRow } from '../../workbook';
import type { ExportCells } from './cells';
import {
  beginsWithLabel,
  CELL_SOURCES,
  NOTHING,
  type Source,
  titleRow,
  type TitleRow,
  together,
} from './facts';
import { aboveFacts, type Head, type HeadColumn } from './heads';
import type { Party } from './model';
import { loginOf, partyOf } from './parties';
import type { Role } from './words';
import type { HeadUnit } from './roles';

/** Columns that are of one thing: of a subject, a year, or of all that the table is of. */
export interface Block {
  readonly says: Source;
  readonly columns: readonly HeadColumn[];
}

/** A table of an export: its head, and where its rows may stand. */
export class ExportTable {
  readonly #columns: ReadonlyMap<Role, readonly number[]>;
  readonly #name: number | undefined;
  readonly #login: number | undefined;

  constructor(
    readonly cells: ExportCells,
    readonly head: Head,
    /** One past the last row. */
    readonly end: number,
  ) {
    const columns = new Map<Role, number[]>();
    for (const { column, as } of head.columns) {
      if (!as) continue;
      const known = columns.get(as.role);
      if (known) known.push(column);
      else columns.set(as.role, [column]);
    }
    this.#columns = columns;
    const names = columns.get('name') ?? [];
    const holdsLogins = (column: number): boolean => this.#mostly(column, (text) => loginOf(text) !== null);
    this.#name = names.find((column) => !holdsLogins(column)) ?? names[0];
    this.#login =
      columns.get('login')?.find(holdsLogins) ??
      names.find((column) => column !== this.#name && holdsLogins(column));
  }

  has(...roles: readonly Role[]): boolean {
    return roles.every((role) => this.#columns.has(role));
  }

  column(role: Role): number | undefined {
    return this.#columns.get(role)?.[0];
  }

  /** Some row below the head holds more than a name. */
  get isFilled(): boolean {
    for (let row = this.head.bottom + 1; row < this.end; row += 1)
      if (this.cells.filled(row).length > 2) return true;
    return false;
  }

  get nameColumn(): number | undefined {
    return this.#name;
  }

  /** The table tells logins, in a column or behind names. */
  get tellsLogins(): boolean {
    return (
      this.#login !== undefined ||
      (this.#name !== undefined && this.#mostly(this.#name, (text) => /\([a-z]+\d\w*\)\s*$/i.test(text)))
    );
  }

  readonly #parties = new Map<string, Party | null>();

  /** Whom a row is of; null for a total, undefined where nothing is named. */
  party(row: number): Party | null | undefined {
    const { cells } = this;
    if (this.#name === undefined || beginsWithLabel(cells, row)) return undefined;
    const text = cells.text(row, this.#name);
    const municipality = this.column('municipality');
    if (text === '') {
      const [first] = cells.filled(row);
      return first && partyOf(first.text, { login: null, municipality: null, schools: null }) === null
        ? null
        : undefined;
    }
    const login = this.#login === undefined ? '' : cells.text(row, this.#login);
    const place = municipality === undefined ? '' : cells.text(row, municipality);
    const schools = cells.count(row, this.column('schools'));
    const key = `${text}\n${login}\n${place}\n${schools ?? ''}`;
    const known = this.#parties.get(key);
    if (known !== undefined) return known;
    const party = partyOf(text, { login: loginOf(login), municipality: place || null, schools });
    this.#parties.set(key, party);
    return party;
  }

  /** The columns by what their heads say above their roles; those of nothing in particular last, if they are measures. */
  blocks(isMeasure: (role: Role) => boolean): readonly Block[] {
    const columns = this.head.columns.filter(({ as }) => as && isMeasure(as.role));
    const repeated = this.#repeatedUnder(columns);
    const found = new Map<string, { says: Source; columns: HeadColumn[] }>();
    for (const column of columns) {
      const says = this.#saysOf(column, repeated);
      const key = says === null ? '' : JSON.stringify(says);
      const known = found.get(key);
      if (known) known.columns.push(column);
      else found.set(key, { says: says ?? NOTHING, columns: [column] });
    }
    const common = found.get('');
    if (!common || found.size === 1) return [...found.values()];
    const others = [...found].flatMap(([key, block]) => (key === '' ? [] : [block]));
    const isWhole = common.columns.length > 1;
    return isWhole ? [...others, common] : others;
  }

  #saysOf({ above }: HeadColumn, repeated: ReadonlySet<string>): Source | null {
    const facts = aboveFacts(above);
    if (facts) return { ...facts, days: [] };
    const subject = above.find((text) => repeated.has(text));
    return subject === undefined ? null : { ...NOTHING, subjects: [readSubject(subject).name] };
  }

  /** Texts under which the same roles come again, so that they name what the columns are of. */
  #repeatedUnder(columns: readonly HeadColumn[]): ReadonlySet<string> {
    const under = new Map<Role, Set<string>>();
    for (const { as, above } of columns) {
      const [first] = above;
      if (!as || first === undefined || as.unit === 'share' || aboveFacts(above)) continue;
      const known = under.get(as.role) ?? new Set();
      under.set(as.role, known.add(first));
    }
    return new Set([...under.values()].filter(({ size }) => size > 1).flatMap((texts) => [...texts]));
  }

  /** What the cells of a row say of what it is, as one text. */
  rowKey(row: number): string {
    let key = '';
    for (const role of FACT_ROLES) {
      const column = this.column(role);
      if (column !== undefined) key += `${this.cells.text(row, column)}\n`;
    }
    return key;
  }

  /** What the cells of a row say of what it is. */
  rowSource(row: number): Source | null {
    const found = FACT_ROLES.flatMap((role) => {
      const column = this.column(role);
      const text = column === undefined ? '' : this.cells.text(row, column);
      return text === '' ? [] : [CELL_SOURCES[role](text)];
    });
    return found.length === 0 ? null : together(found);
  }

  /** The same of a pupil, whose class says no more than the year of study. */
  pupilSource(row: number): Source {
    const source = this.rowSource(row) ?? NOTHING;
    return { ...source, grades: this.#studied(row) };
  }

  #studied(row: number): readonly string[] {
    const column = this.column('class');
    const number = column === undefined ? null : yearOfStudy(this.cells.text(row, column));
    return number === null ? [] : [String(number)];
  }

  #mostly(column: number, test: (text: string) => boolean): boolean {
    const texts: string[] = [];
    for (let row = this.head.bottom + 1; row < this.end && texts.length < SAMPLE; row += 1) {
      const text = this.cells.text(row, column);
      if (text !== '') texts.push(text);
    }
    return texts.length > 0 && texts.filter(test).length * 3 >= texts.length;
  }
}

const yearOfStudy = remembered((text: string): number | null => readGrade(text).number);

const FACT_ROLES = ['subject', 'class', 'procedure', 'year'] as const;
const SAMPLE = 50;

/** The column of a role in a block, counts before shares; undefined where it has none. */
export function blockColumn({ columns }: Block, role: Role, units: readonly HeadUnit[]): number | undefined {
  for (const unit of units) {
    const found = columns.find(({ as }) => as?.role === role && as.unit === unit);
    if (found) return found.column;
  }
  return undefined;
}

const says = ({ labelled, mentioned }: TitleRow): boolean =>
  labelled !== null || Object.values(mentioned).some((values: readonly unknown[]) => values.length > 0);

/**
 * Walks the rows of a sheet's tables from the top. Rows of text between rows of numbers start a section of their own:
 * what they say goes before what stands at the top of the sheet.
 */
export class Sections {
  readonly #top: readonly TitleRow[];
  #section: readonly TitleRow[] = [];
  #pending: TitleRow[] = [];
  #known: readonly Source[] | null = null;
  /** The text above the first table. */
  readonly title: string;

  constructor(
    readonly cells: ExportCells,
    firstHead: Head,
    /** What the names of the sheet and the file say, and what a person gave. */
    readonly outside: readonly Source[],
  ) {
    const rows: TitleRow[] = [];
    const texts: string[] = [];
    for (let row = cells.sheet.origin.row; row < firstHead.top; row += 1) {
      rows.push(titleRow(cells, row));
      texts.push(...cells.filled(row).map(({ text }) => text));
    }
    this.#top = rows;
    this.title = texts.join('\n');
  }

  /** A row without numbers: a title of what comes below it, or a note. */
  pass(row: number): void {
    const read = titleRow(this.cells, row);
    if (says(read)) this.#pending.push(read);
  }

  /** What stands above a row with numbers says of it. */
  sources(): readonly Source[] {
    if (this.#pending.length > 0) {
      this.#section = this.#pending;
      this.#pending = [];
      this.#known = null;
    }
    this.#known ??= [...sourcesOf(this.#section), ...sourcesOf(this.#top), ...this.outside];
    return this.#known;
  }
}

const sourcesOf = (rows: readonly TitleRow[]): readonly Source[] =>
  rows.length === 0
    ? []
    : [
        together(rows.flatMap(({ labelled }) => labelled ?? [])),
        together(rows.map(({ mentioned }) => mentioned)),
      ];

/** The tables of a sheet: each reaches to the next head. */
export function tablesUnder(cells: ExportCells, heads: readonly Head[]): readonly ExportTable[] {
  const end = endRow(cells.sheet);
  return heads.map((head, index) => new ExportTable(cells, head, heads[index + 1]?.top ?? end));
}

/** A title in one line, for what is told. */
export const shortly = (text: string): string => singleLine(text).slice(0, 120);
