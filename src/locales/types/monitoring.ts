import type { Trend } from '../../indicators';
import type { ExecutionState, ReportPeriod, StatementKind } from '../../monitoring';
import type { SchoolCategory } from '../../data';
import type { Coverage } from '../../risks';
import type { Day } from '../../workbook';

/** Words of a part with a heading. */
interface Headed {
  readonly heading: string;
}

/** Words of a part that may have nothing to show, and says so. */
interface Listed extends Headed {
  readonly none: string;
}

interface Noted extends Listed {
  readonly note: string;
}

/** Classes by how a procedure went in them. */
export type ClassesByTrend = Readonly<Record<Exclude<Trend, null> | 'unknown', readonly string[]>>;

/** Words of the sheet «Мониторинг». */
export interface MonitoringSheetWords extends MonitoringFigureWords, MonitoringActivityWords {
  /** The sheet's name, at most 31 characters. */
  readonly name: string;
  readonly title: (municipality: string | null) => string;
  readonly subtitle: string;
  /** Head of a column of numbers of rows. */
  readonly number: string;
  readonly total: string;
  /** Stands between a part and its whole, with its spaces. */
  readonly of: string;
  readonly yes: string;
  readonly no: string;
  readonly day: (day: Day) => string;
  /** Number format of days. */
  readonly dayFormat: string;
  readonly categories: Readonly<Record<SchoolCategory, string>>;
  readonly passport: Headed & {
    readonly municipality: string;
    readonly noMunicipality: string;
    readonly period: string;
    readonly periodText: (period: ReportPeriod | null) => string;
    readonly reportDate: string;
    readonly reportDateNote: string;
    readonly year: string;
    readonly yearNote: (previous: string | null) => string;
    readonly schools: string;
    readonly noSchools: string;
    readonly category: (category: string) => string;
    readonly noSuchSchools: string;
    readonly curators: string;
    readonly mentors: string;
    readonly nobody: string;
    readonly withoutCurator: string;
    readonly withoutMentor: string;
    readonly allHave: string;
  };
  readonly support: Listed & {
    readonly name: string;
    readonly role: string;
    readonly curator: string;
    readonly mentor: string;
    readonly count: string;
    readonly schools: string;
  };
  readonly schools: Noted & {
    readonly school: string;
    /** From the third column on. */
    readonly columns: readonly string[];
    readonly nobody: string;
    /** Of a school that no roadmap names. */
    readonly notNamed: string;
  };
  readonly statements: Noted & {
    readonly text: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<StatementKind | 'fact', string>>;
    readonly yours: string;
    readonly label: (number: number) => string;
  };
  readonly recommendations: Headed & {
    readonly note: string;
    readonly school: string;
    readonly addressee: string;
    readonly what: string;
    readonly by: string;
    readonly municipality: string;
    readonly noTerm: string;
    readonly label: (number: number) => string;
    readonly ownLabel: (number: number) => string;
  };
  readonly notes: Headed & {
    readonly live: string;
    readonly states: string;
    readonly meanings: string;
    readonly recurring: string;
    readonly parties: string;
    readonly shares: string;
    readonly band: (points: number, smallCohort: number) => string;
    readonly lists: string;
  };
}

/** Words of key figures, indicators, results, risks, events, deficits, the cycle. */
export interface MonitoringFigureWords {
  readonly keyFigures: Headed & {
    readonly figure: string;
    readonly value: string;
    readonly sign: string;
    readonly note: string;
    readonly activities: string;
    readonly roadmaps: (count: number, recurring: number) => string;
    readonly share: string;
    readonly shareNote: string;
    readonly states: Readonly<Record<ExecutionState, string>>;
    readonly stateNotes: Readonly<Record<ExecutionState, string>>;
    readonly index: string;
    readonly noIndex: string;
    readonly indexNote: string;
    readonly indexChange: string;
    readonly indexChangeNote: string;
    readonly supported: string;
    readonly supportedNote: (withoutCurator: number, withoutMentor: number) => string;
    readonly risks: string;
    readonly risksNote: (all: number) => string;
    readonly events: string;
    readonly eventsNote: (kinds: number) => string;
    readonly deficits: string;
    readonly deficitsNote: (subjects: number, limit: number) => string;
    readonly cycle: string;
    readonly cycleNote: string;
  };
  /** Each begins with a sign; `attention` and `fine` are those signs. */
  readonly signs: {
    readonly attention: string;
    readonly fine: string;
    readonly overdue: string;
    readonly noOverdue: string;
    readonly unmarked: string;
    readonly unsupported: string;
    readonly supported: string;
    readonly risks: string;
    readonly noRisks: string;
    readonly deficits: string;
    readonly noDeficits: string;
    readonly undocumented: string;
    readonly documented: string;
  };
  readonly figures: {
    readonly part: string;
    readonly total: string;
    readonly share: string;
    readonly change: string;
    readonly trend: string;
  };
  readonly procedure: (name: string, period: string) => string;
  readonly indicators: Noted & {
    readonly indicator: string;
    readonly target: string;
    readonly noTarget: string;
    readonly status: string;
    readonly chart: string;
  };
  readonly results: Noted & {
    readonly procedure: string;
    readonly grade: string;
    readonly allGrades: string;
    /** Procedures without results in a year that earlier years have. */
    readonly missing: (year: string, procedures: readonly string[]) => string;
    readonly trends: (procedure: string, classes: ClassesByTrend) => string;
  };
  readonly years: Headed & { readonly year: string; readonly chart: string };
  readonly lowShares: Headed & { readonly note: (procedures: readonly string[]) => string };
  readonly risks: Noted & {
    readonly noFactors: string;
    readonly factor: string;
    readonly columns: Readonly<Record<'high' | 'medium' | 'low' | 'unrated' | 'all' | 'coverage', string>>;
    readonly coverage: (coverage: Coverage, activities: number) => string;
    readonly chart: string;
  };
  readonly events: Listed & {
    readonly note: (period: ReportPeriod | null) => string;
    readonly noneInPeriod: string;
    readonly kind: string;
    readonly count: string;
    readonly participants: string;
    readonly untold: string;
    /** Empty where nothing is left out. */
    readonly leftOut: (outside: number, undated: number) => string;
  };
  readonly deficits: Listed & {
    readonly note: (limit: number) => string;
    readonly noneCounted: string;
    readonly uncounted: (rows: number) => string;
    readonly columns: Readonly<
      Record<'name' | 'teachers' | 'withDeficit' | 'subject' | 'method' | 'untold' | 'word', string>
    >;
    readonly corporate: string;
    readonly personal: string;
    readonly nobody: string;
  };
  readonly cycle: Noted & {
    readonly stage: string;
    readonly document: string;
    readonly documented: string;
    readonly state: string;
    readonly noDocument: string;
    readonly states: Readonly<Record<'exists' | 'inProgress' | 'none' | 'missing' | 'unknown', string>>;
  };
}

interface ListWords extends Noted {
  readonly day: string;
  readonly days: string;
}

/** Words for activities and their counts. */
export interface MonitoringActivityWords {
  /** Each begins with a sign. */
  readonly states: Readonly<Record<ExecutionState, string>>;
  /** Stand in place of a share. */
  readonly noActivities: string;
  readonly unmarkedShort: string;
  readonly counts: Readonly<
    Record<ExecutionState | 'total' | 'share' | 'recurring' | 'activitiesAxis', string>
  >;
  readonly roadmaps: Listed & {
    readonly roadmap: string;
    readonly ofSchool: (sheet: string, school: string) => string;
    readonly unmarked: (sheet: string, activities: number) => string;
    readonly beforePlan: (sheet: string, day: Day) => string;
    readonly unknownMarks: (sheet: string, marks: readonly string[]) => string;
  };
  readonly sections: Headed & {
    readonly section: string;
    readonly outside: string;
    readonly chart: string;
  };
  readonly parties: Noted & { readonly name: string };
  readonly schoolsCounts: Noted & { readonly name: string };
  readonly dueSoon: ListWords;
  readonly overdue: ListWords & { readonly unmarked: string };
  readonly activities: Headed & {
    readonly note: string;
    /** In the order of the columns. */
    readonly columns: {
      readonly number: string;
      readonly title: string;
      readonly roadmap: string;
      readonly section: string;
      readonly start: string;
      readonly end: string;
      readonly doneOn: string;
      readonly recurring: string;
      readonly meaning: string;
      readonly mark: string;
      readonly responsible: string;
      readonly state: string;
    };
    /** What a mark means. */
    readonly meanings: {
      readonly done: string;
      readonly 'in-progress': string;
      readonly cancelled: string;
      readonly other: string;
      readonly unknown: string;
    };
    /** Of a recurring activity none of whose terms has ended. */
    readonly recurs: string;
    readonly nobody: string;
  };
}
