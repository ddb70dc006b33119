import { type SchoolRecord, type SchoolRef, schoolKeyOf, type WorkbookData } from '../../data';
import type { Indicators, LowSums } from '../../indicators';
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
  /** Low results over the procedures that the school has in both years; null where there are none. */
  readonly before: LowSums | null;
  readonly after: LowSums | null;
}

/** Who entered and left the list of the report's cohort between years. */
export interface Movement {
  /** The years that «Школы» tells of, the earliest first: with fewer than two nothing is known. */
  readonly years: readonly SchoolYear[];
  readonly entered: readonly Move[];
  readonly left: readonly Move[];
}

/** Compares the list of each year of «Школы» with that of the year before it, up to the report year. */
export function movementOf(data: WorkbookData, indicators: Indicators): Movement {
  const { current } = indicators.years;
  const dated = [...new Set(data.schools.flatMap(({ year }) => year ?? []))].sort();
  const years = dated.filter((year) => current === null || year <= current);
  const list = new Lists(data);
  const moves = years.slice(1).map((year, at) => movesIn(list, indicators, [years[at] ?? year, year]));
  return {
    years,
    entered: moves.flatMap(({ entered }) => entered),
    left: moves.flatMap(({ left }) => left),
  };
}

type Years = readonly [before: SchoolYear, after: SchoolYear];

function movesIn(
  list: Lists,
  indicators: Indicators,
  [before, after]: Years,
): Pick<Movement, 'entered' | 'left'> {
  const [was, is] = [list.on(before), list.on(after)];
  const moveOf = (school: SchoolRef, known: readonly SchoolRef[]): Move => ({
    school,
    schoolYear: after,
    since: before,
    formerly: known.filter((own) => own !== school),
    listed: list.has(school, after),
    ...lowsOf(indicators, known, school, [before, after]),
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
  { dynamics }: Indicators,
  before: readonly SchoolRef[],
  after: SchoolRef,
  [first, last]: Years,
): Pick<Move, 'before' | 'after'> {
  const sumsOf = (schools: readonly SchoolRef[], year: SchoolYear) =>
    dynamics.flatMap(({ school, procedure, cells }) => {
      const { participants = null, low = null } = cells.get(year)?.figures ?? {};
      return schools.includes(school) && participants !== null && low !== null
        ? [{ procedure, part: low, total: participants }]
        : [];
    });
  const [then, now] = [sumsOf(before, first), sumsOf([after], last)];
  const both = new Set(then.map(({ procedure }) => procedure));
  const common = new Set(now.flatMap(({ procedure }) => (both.has(procedure) ? [procedure] : [])));
  const pooled = (sums: typeof then): LowSums | null => {
    const own = sums.filter(({ procedure }) => common.has(procedure));
    if (own.length === 0) return null;
    return own.reduce<LowSums>(
      (all, { part, total }) => ({ part: all.part + part, total: all.total + total }),
      { part: 0, total: 0 },
    );
  };
  return { before: pooled(then), after: pooled(now) };
}
