import { type SchoolRecord, type SchoolRef, schoolKeyOf, type WorkbookData } from '../../data';
import { type Indicators, LowResultTable, type LowSums, type Procedure } from '../../indicators';
import { belongsTo, namesIn, type SchoolYear } from '../../tables';

/** A school that is on the list, or off it, for the first year. */
export interface Move {
  /** By the name of that year. */
  readonly school: SchoolRef;
  readonly schoolYear: SchoolYear;
  /** The year before, by which that is told. */
  readonly since: SchoolYear;
  /** The names under which it was known then, where they are others. */
  readonly formerly: readonly SchoolRef[];
  /** «Школы» has a row of it in that year: else it was closed, or is no longer listed there. */
  readonly listed: boolean;
  /** That the school has in both years. */
  readonly procedures: readonly Procedure[];
  /** Low results over these; null where there are none. */
  readonly before: LowSums | null;
  readonly after: LowSums | null;
}

/** Who entered and left the list of the report's cohort between years. */
export interface Movement {
  /** The years that «Школы» tells of, the earliest first: with fewer than two nothing is known. */
  readonly years: readonly SchoolYear[];
  readonly entered: readonly Move[];
  readonly left: readonly Move[];
  /** The last three years of them. */
  readonly cycle: {
    readonly years: readonly SchoolYear[];
    /** Held in all these years. */
    readonly procedures: readonly Procedure[];
    /** In the group in any of them, in the order of «Школы». */
    readonly schools: readonly CycleSchool[];
  };
}

export interface CycleSchool {
  readonly school: SchoolRef;
  /** In how many of the years. */
  readonly listed: number;
  /** Low results of each year. */
  readonly low: readonly LowSums[];
}

/** Compares the list of each year of «Школы» with that of the year before it, up to the report year. */
export function movementOf(data: WorkbookData, indicators: Indicators): Movement {
  const { current } = indicators.years;
  const dated = [...new Set(data.schools.flatMap(({ year }) => year ?? []))].sort();
  const years = dated.filter((year) => current === null || year <= current);
  const list = new Lists(data);
  const schools = new Set(data.schools.map(({ school }) => school));
  const table = new LowResultTable(indicators.allResults, years.length < 2 ? [] : [...schools]);
  const moves = years.slice(1).map((year, at) => movesIn(list, table, [years[at] ?? year, year]));
  return {
    cycle: cycleOf(indicators, table, years),
    years,
    entered: moves.flatMap(({ entered }) => entered),
    left: moves.flatMap(({ left }) => left),
  };
}

type Years = readonly [before: SchoolYear, after: SchoolYear];

function movesIn(
  list: Lists,
  table: LowResultTable,
  [before, after]: Years,
): Pick<Movement, 'entered' | 'left'> {
  const [was, is] = [list.on(before), list.on(after)];
  const moveOf = (school: SchoolRef, known: readonly SchoolRef[]): Move => ({
    school,
    schoolYear: after,
    since: before,
    formerly: known.filter((own) => own !== school),
    listed: list.has(school, after),
    ...lowsOf(table, known, school, [before, after]),
  });
  const entered = [...is].flatMap((school) => {
    const known = [school, ...list.formerly(school)];
    return known.some((own) => was.has(own)) ? [] : [moveOf(school, known)];
  });
  const gone = [...was].flatMap((school) => {
    const next = list.successor(school, after) ?? school;
    return is.has(school) || is.has(next) ? [] : [next];
  });
  const left = [...new Set(gone)].map((school) => moveOf(school, [school, ...list.formerly(school)]));
  return { entered, left };
}

/** What «Школы» says of the cohort year by year. */
class Lists {
  readonly #byKey = new Map<string, SchoolRef>();
  readonly #former = new Map<SchoolRef, Set<SchoolRef>>();

  constructor(readonly data: WorkbookData) {
    for (const { school } of data.schools) this.#byKey.set(school.key, school);
    for (const { school, formerNames } of data.schools) {
      for (const name of namesIn(formerNames)) {
        const former = this.#byKey.get(schoolKeyOf(name));
        if (!former || former === school) continue;
        const known = this.#former.get(school) ?? new Set();
        this.#former.set(school, known.add(former));
      }
    }
  }

  on(year: SchoolYear): ReadonlySet<SchoolRef> {
    const { cohort } = this.data.settings;
    const of = this.data.schools.filter((own) => isOf(own, year) && belongsTo(cohort, own.categories));
    return new Set(of.map(({ school }) => school));
  }

  has(school: SchoolRef, year: SchoolYear): boolean {
    return this.data.schools.some((own) => own.school === school && isOf(own, year));
  }

  /** The schools that became this one. */
  formerly(school: SchoolRef): readonly SchoolRef[] {
    return [...(this.#former.get(school) ?? [])];
  }

  /** The school of a year that a school became; null where it kept its name, or is gone. */
  successor(school: SchoolRef, year: SchoolYear): SchoolRef | null {
    const next = [...this.#former].find(([own, former]) => former.has(school) && this.has(own, year));
    return next?.[0] ?? null;
  }
}

const isOf = ({ year: own }: SchoolRecord, year: SchoolYear): boolean => own === null || own === year;

/** Low results of a school in both years, over the procedures that both have. */
function lowsOf(
  table: LowResultTable,
  before: readonly SchoolRef[],
  after: SchoolRef,
  [first, last]: Years,
): Pick<Move, 'procedures' | 'before' | 'after'> {
  const summed = (schools: readonly SchoolRef[], year: SchoolYear, of: readonly Procedure[]): LowSums =>
    schools.reduce<LowSums>(
      (all, school) => {
        const { part, total } = table.pooled(school, year, of, () => 1);
        return { part: all.part + part, total: all.total + total };
      },
      { part: 0, total: 0 },
    );
  const has = (schools: readonly SchoolRef[], year: SchoolYear, own: Procedure): boolean =>
    summed(schools, year, [own]).total > 0;
  const procedures = table.procedures.filter((own) => has(before, first, own) && has([after], last, own));
  if (procedures.length === 0) return { procedures, before: null, after: null };
  return {
    procedures,
    before: summed(before, first, procedures),
    after: summed([after], last, procedures),
  };
}

/** Years of the cycle. */
const CYCLE = 3;

/** The schools of the cohort over the last three years that «Школы» tells of. */
function cycleOf(
  { groups: [{ members }] }: Indicators,
  table: LowResultTable,
  all: readonly SchoolYear[],
): Movement['cycle'] {
  const years = all.slice(-CYCLE);
  const procedures = table.heldIn(years);
  return {
    years,
    procedures,
    schools: members.in(years).map((school) => ({
      school,
      listed: years.filter((year) => members.has(school, year)).length,
      low: years.map((year) => table.pooled(school, year, procedures, () => 1)),
    })),
  };
}
