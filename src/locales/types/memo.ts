import type { Indicators } from '../../indicators';
import type { Conclusions } from '../../monitoring';
import type { CycleState, SchoolCategory } from '../../data';
import type { SchoolYear } from '../../tables';
import type { Day, DayInterval } from '../../workbook';

/** How many indicators changed in which way. */
export interface IndicatorCounts {
  readonly all: number;
  readonly better: number;
  readonly worse: number;
  readonly stable: number;
}

/** Words of the memo «Справка». */
export interface MemoWords {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly subject: string;
  readonly asOf: (day: Day) => string;
  readonly day: (day: Day) => string;
  readonly headings: {
    readonly basis: string;
    readonly schools: string;
    readonly work: string;
    readonly indicators: string;
    readonly results: string;
    readonly risks: string;
    readonly deficits: string;
    readonly cycle: string;
    readonly problems: string;
    readonly gaps: string;
    readonly recommendations: string;
  };
  /** What the memo was made of, what it is on, and what it compares. */
  readonly basis: (of: {
    readonly municipality: string | null;
    readonly years: Indicators['years'];
    readonly period: DayInterval | null;
    /** Data of how the work goes, a roadmap of what is planned alone, or neither. */
    readonly source: 'data' | 'roadmap' | 'nothing';
  }) => string;
  readonly schoolsListed: (
    count: number,
    categories: readonly (readonly [SchoolCategory, number])[],
  ) => string;
  readonly categories: Readonly<Record<SchoolCategory, string>>;
  readonly notNamed: string;
  readonly sections: (plan: string) => string;
  readonly noSection: string;
  readonly noMarks: string;
  readonly indicatorCounts: (counts: IndicatorCounts) => string;
  readonly allClasses: string;
  readonly procedure: (name: string, period: string) => string;
  readonly years: (year: SchoolYear, previous: SchoolYear | null) => string;
  readonly signs: string;
  /** Above the figures that changes are of. */
  readonly sameSchools: string;
  /** Faults of the data that stand beside a figure. */
  readonly faults: {
    /** Cells of a sheet, how many more there are, and what is wrong with them. */
    readonly cells: (sheet: string, cells: readonly string[], more: number, fault: string) => string;
    /** In the indicators of these titles, or in all; none are named where the place tells the figure. */
    readonly leftOut: (of: readonly string[] | 'all', places: readonly string[]) => string;
    readonly doubtful: (of: readonly string[] | 'all', places: readonly string[]) => string;
  };
  readonly noActivities: string;
  readonly noRoadmap: string;
  readonly corporate: string;
  readonly personal: string;
  readonly limit: (percent: number) => string;
  readonly cycleStates: Readonly<Record<CycleState, string>>;
  readonly noDocument: string;
  /** None was found in the data that are there; which are not. */
  readonly noProblems: (data: Conclusions['problemData']) => string;
  readonly noRecommendations: (data: Conclusions['problemData']) => string;
  /** One of the school's own, and one that is told about the school. */
  readonly addressee: (addressee: string, school: string) => string;
  readonly addresseeOn: (addressee: string, school: string) => string;
  readonly position: string;
  readonly person: string;
  readonly all: string;
  readonly columns: {
    readonly number: string;
    readonly school: string;
    readonly categories: string;
    readonly curator: string;
    readonly mentor: string;
    readonly plan: string;
    readonly section: string;
    readonly total: string;
    readonly done: string;
    readonly late: string;
    readonly inProgress: string;
    readonly overdue: string;
    readonly notDue: string;
    readonly cancelled: string;
    readonly unknown: string;
    readonly doneShare: string;
    readonly indicator: string;
    readonly part: string;
    readonly whole: string;
    readonly share: string;
    readonly change: string;
    readonly target: string;
    readonly procedure: string;
    readonly grade: string;
    readonly years: string;
    readonly latest: string;
    readonly before: string;
    readonly factor: string;
    readonly high: string;
    readonly medium: string;
    readonly low: string;
    readonly unrated: string;
    readonly schoolsFound: string;
    readonly activities: string;
    readonly subject: string;
    readonly teachers: string;
    readonly withDeficit: string;
    readonly deficit: string;
    readonly stage: string;
    readonly document: string;
    readonly state: string;
    readonly addressee: string;
    readonly what: string;
    readonly by: string;
  };
}
