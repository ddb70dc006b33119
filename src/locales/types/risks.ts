import type { RiskLevel } from '../../data';
import type { ChangeKind, Contradiction, HeatState } from '../../risks';
import type { Day } from '../../workbook';

/** Words of the sheet «Рисковый профиль». */
export interface RisksSheetWords {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly title: (municipality: string | null) => string;
  readonly subtitle: (report: {
    readonly year: string | null;
    readonly reportDate: Day;
    readonly schools: number;
    readonly factors: number;
  }) => string;
  /** Stands in place of everything else where there is no sheet «Риски». */
  readonly noSheet: string;
  readonly noSchools: string;
  readonly noFactors: string;
  /** Cells of the heat map: a sign and a word, no two alike. */
  readonly states: Readonly<Record<HeatState, string>>;
  /** Stands where the row of the data sheet has moved. */
  readonly stale: string;
  /** Says whether the data sheet still has the rows that the map was made of. */
  readonly same: string;
  readonly changed: string;
  readonly columns: {
    readonly school: string;
    readonly factors: string;
    readonly found: string;
    readonly levels: Readonly<Record<RiskLevel, string>>;
    readonly total: string;
    readonly factor: string;
    readonly before: string;
    readonly changes: string;
    readonly schools: string;
    readonly activities: string;
    readonly byWeight: string;
    readonly schoolChanges: string;
    readonly low: string;
    readonly participants: string;
    readonly share: string;
    readonly limit: string;
    readonly mark: string;
    readonly verdict: string;
    readonly latest: string;
  };
  /** Heads the rows below the map: how many schools have the factor at a level. */
  readonly schoolsWith: Readonly<Record<RiskLevel | 'total', string>>;
  readonly sections: {
    readonly notes: string;
    readonly factors: string;
    readonly schools: string;
    readonly contradictions: string;
    readonly unprofiled: (year: string | null) => string;
  };
  readonly chart: { readonly title: string; readonly schools: string };
  readonly noFactorSchools: string;
  readonly noFound: string;
  readonly moreSchools: (count: number) => string;
  readonly moreFactors: (count: number) => string;
  readonly moreActivities: (count: number) => string;
  readonly moreChanges: (count: number) => string;
  readonly coverage: {
    readonly named: (count: number, presumed: number) => string;
    readonly presumed: (count: number) => string;
    readonly none: string;
    readonly noRoadmap: string;
  };
  /** `sheet` is null where it needn’t be told. */
  readonly activity: (
    sheet: string | null,
    number: string | null,
    title: string,
    presumed: boolean,
  ) => string;
  /** What became of a factor; `lost` is the kind `rated` whose significance is no longer given. */
  readonly change: Readonly<Record<ChangeKind | 'lost', string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly noPrevious: string;
  readonly unchanged: string;
  readonly verdict: Readonly<Record<Contradiction['kind'] | 'agrees' | 'unread', string>>;
  readonly contradictions: {
    readonly about: (year: string, smallCohort: number) => string;
    readonly none: (year: string, smallCohort: number) => string;
    readonly noResults: string;
  };
  readonly unprofiled: {
    readonly none: string;
    readonly noProfile: string;
    readonly dated: (day: Day) => string;
    readonly ofYear: (year: string) => string;
    readonly undated: string;
  };
  readonly notes: {
    readonly legend: string;
    readonly olderYear: (wanted: string, year: string) => string;
    readonly dates: (first: Day, last: Day) => string;
    readonly previous: (count: number, all: number) => string;
    readonly noPrevious: string;
    /** `places` are the first of them. */
    readonly unread: (count: number, places: readonly string[]) => string;
    readonly unseen: (count: number, places: readonly string[]) => string;
    readonly hidden: (places: readonly (readonly [sheet: string, rows: number])[]) => string;
    readonly presumed: string;
    readonly live: string;
  };
}
