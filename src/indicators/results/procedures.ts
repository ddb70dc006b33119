import type { DataTable, MarkedRecord, ResultRecord, SchoolRef } from '../../data';
import { entry, type Label, lazily, rememberedFor, type SchoolYear, type StudyPeriod } from '../../tables';
import { fitsCriterion } from '../../workbook';
import type { FormulaView, SeenTable } from '../view/view';
import { keyIn, Tally, textIn } from '../view/cells';
import { lowCells, type LowSums } from './figures';

/** An assessment procedure in its part of the year: «КДР, I полугодие». */
export interface Procedure {
  readonly label: Label;
  readonly period: StudyPeriod | null;
}

/** How a table writes a procedure; the period is empty where its cell is. */
export interface ProcedureWording {
  readonly procedure: string;
  readonly period: string;
}

/** A row of results, of a school or a group of them, with its table. */
export interface MarkedRow {
  readonly record: MarkedRecord;
  readonly seen: SeenTable<ResultRecord>;
}

/** A row of results with what formulas compare in it. */
export interface ResultRow extends MarkedRow {
  readonly record: ResultRecord;
  readonly procedure: Procedure;
  /** Formulas find the row by its procedure, and its subject and class are filled. */
  readonly found: boolean;
}

/** Formulas ask for so many writings of one procedure in a year; rarer ones are left out. */
const MOST_WORDINGS = 12;
const SEPARATOR = '\n';

const known = rememberedFor<Label, Map<string, Procedure>>(() => new Map());

/** The same object whichever rows it is read from, so that what one selection of rows names is found in another. */
const procedureOf = (label: Label, period: StudyPeriod | null): Procedure =>
  entry(known(label), period?.key ?? '', () => ({ label, period }));

type Years = Map<SchoolYear, Tally>;

/** The rows of all results with their procedures. */
export class ResultRows {
  readonly rows: readonly ResultRow[];
  /** In the order of the data. */
  readonly procedures: readonly Procedure[];
  readonly #procedures = new Map<Label, Map<string, Procedure>>();
  readonly #wordings = new Map<DataTable, Map<Procedure, Years>>();
  readonly #asked = new Map<Tally, readonly string[]>();

  /** `keeps` tells by the part of the year which rows count; all where it is not given. */
  constructor(
    readonly view: FormulaView,
    keeps: (period: StudyPeriod | null) => boolean = () => true,
  ) {
    this.rows = view.results
      .flatMap((seen) => this.#read(seen))
      .filter(({ procedure }) => keeps(procedure.period));
    this.procedures = [...this.#procedures.values()]
      .flatMap((periods) => [...periods.values()])
      .filter(({ period }) => keeps(period));
  }

  /** Low results and participants of a school in a procedure and year, as formulas see them; null where they see none. */
  lowsSeen(school: SchoolRef, procedure: Procedure, year: SchoolYear): LowSums | null {
    return this.#lows().get(school)?.get(procedure)?.get(year) ?? null;
  }

  readonly #lows = lazily(() => {
    const schools = new Map<SchoolRef, Map<Procedure, Map<SchoolYear, LowSums>>>();
    const cells = new Map(this.view.results.map((seen) => [seen, lowCells(seen)]));
    for (const { record, seen, procedure, found } of this.rows) {
      const own = found && seen.named(record) ? cells.get(seen)?.(record) : null;
      if (!own) continue;
      const procedures = entry(schools, record.school, () => new Map<Procedure, Map<SchoolYear, LowSums>>());
      const years = entry(procedures, procedure, () => new Map<SchoolYear, LowSums>());
      const before = years.get(record.year) ?? { part: 0, total: 0 };
      years.set(record.year, { part: before.part + own.part, total: before.total + own.total });
    }
    return schools;
  });

  /** How formulas ask a table for a procedure in a year; as in other years, where it has none. */
  wordings(table: DataTable, procedure: Procedure, year: SchoolYear): readonly ProcedureWording[] {
    const years = this.#wordings.get(table)?.get(procedure);
    const tally = years?.get(year) ?? [...(years?.values() ?? [])].at(-1);
    return (tally ? this.#askedOf(tally) : []).map((text) => {
      const [own = '', period = ''] = text.split(SEPARATOR);
      return { procedure: own, period };
    });
  }

  #read(seen: SeenTable<ResultRecord>): readonly ResultRow[] {
    const nothing = (): null => null;
    const [procedure, period] = [seen.raw('procedure') ?? nothing, seen.raw('period') ?? nothing];
    const own = new Map<Procedure, Years>();
    this.#wordings.set(seen.table, own);
    const wordingOf = onceForPairs();
    const filled = (['subject', 'grade'] as const).flatMap((key) => seen.raw(key) ?? []);
    const read = seen.records.map((record) => {
      const made = this.#procedureOf(record);
      const [text, part] = [textIn(procedure(record.row)), textIn(period(record.row))];
      const wording = wordingOf(text, part);
      const tally = tallyOf(own, made, record.year);
      if (fitsCriterion(text) && (part === '' || fitsCriterion(part))) tally.add(wording);
      return { record, made, wording, tally };
    });
    return read.map(({ record, made, wording, tally }) => {
      const asked = this.#askedOf(tally).includes(wording);
      const found = asked && filled.every((column) => keyIn(column(record.row)) !== '');
      return { record, seen, procedure: made, found };
    });
  }

  #procedureOf({ procedure: label, period }: ResultRecord): Procedure {
    const periods = entry(this.#procedures, label, () => new Map<string, Procedure>());
    return entry(periods, period?.key ?? '', () => procedureOf(label, period));
  }

  #askedOf(tally: Tally): readonly string[] {
    return entry(this.#asked, tally, () => tally.texts.slice(0, MOST_WORDINGS));
  }
}

function tallyOf(procedures: Map<Procedure, Years>, procedure: Procedure, year: SchoolYear): Tally {
  const years = entry(procedures, procedure, (): Years => new Map());
  return entry(years, year, () => new Tally());
}

/** Joins a procedure and a period: one text for all pairs that are one to a criterion, the first that was written. */
function onceForPairs(): (procedure: string, period: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (procedure, period) => {
    const periods = entry(known, keyIn(procedure), () => new Map<string, string>());
    return entry(periods, keyIn(period), () => procedure + SEPARATOR + period);
  };
}
