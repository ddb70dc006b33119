/** Words of the sheet «Динамика». */
export interface DynamicsSheetWords {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly title: (municipality: string | null) => string;
  readonly columns: {
    readonly school: string;
    readonly procedure: string;
    readonly subject: string;
    readonly grade: string;
    readonly participants: string;
    readonly low: string;
    readonly change: string;
    readonly trend: string;
    readonly latest: string;
    readonly quality: string;
    readonly success: string;
    readonly meanMark: string;
    readonly sou: string;
  };
  readonly allSchools: string;
  readonly sameSchools: (schools: number) => string;
  readonly allSubjects: string;
  readonly allGrades: string;
  readonly procedure: (name: string, period: string) => string;
  readonly detail: string;
  readonly none: string;
  /** Stands for figures whose row of the data sheet has moved. */
  readonly stale: string;
  readonly chart: string;
  readonly notes: {
    readonly change: (points: number, smallCohort: number) => string;
    readonly shares: string;
    readonly sou: (notAttested: boolean) => string;
    readonly stale: string;
    readonly limit: (shown: number, all: number) => string;
    readonly given: (sheets: readonly string[]) => string;
  };
}
