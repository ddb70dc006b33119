/** Words of the sheet «Показатели». */
export interface IndicatorsSheetWords {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly title: (municipality: string | null) => string;
  readonly subtitle: (year: string | null, previous: string | null) => string;
  readonly columns: {
    readonly number: string;
    readonly title: string;
    readonly school: string;
    readonly part: string;
    readonly total: string;
    readonly share: string;
    readonly change: string;
    readonly trend: string;
    readonly goal: string;
    readonly baseline: string;
    readonly target: string;
    readonly achievement: string;
    readonly status: string;
    readonly procedure: string;
  };
  readonly noYear: string;
  readonly allSchools: string;
  readonly membership: string;
  readonly schoolsSection: string;
  readonly lowSection: string;
  readonly noSchools: string;
  readonly procedure: (name: string, period: string, weight: number) => string;
  readonly yearlyRow: (procedures: readonly string[]) => string;
  readonly chart: string;
  /** Stands in a cell that compares the schools listed with those that are supported now. */
  readonly sameSchools: string;
  readonly otherSchools: string;
  readonly notes: {
    readonly heading: string;
    readonly shares: string;
    readonly support: string;
    readonly oneSchool: string;
    readonly flags: string;
    readonly previous: (year: string, missing: readonly string[]) => string;
    readonly sameSchools: string;
    readonly band: (points: number, smallCohort: number) => string;
    readonly index: (procedures: readonly string[], leftOut: readonly string[]) => string;
    readonly yearly: (count: number, procedures: readonly string[]) => string;
    readonly noYearly: (count: number) => string;
    readonly targets: string;
    readonly unmatchedTargets: (titles: readonly string[]) => string;
    readonly leftOut: (count: number, fixable: number, places: readonly string[]) => string;
    readonly hidden: (places: readonly (readonly [sheet: string, rows: number])[]) => string;
    readonly live: string;
  };
}
