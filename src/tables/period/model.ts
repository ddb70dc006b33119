import type { Day, DayInterval } from '../../workbook';

export type PeriodKind = 'dates' | 'whole-plan' | 'by-document' | 'as-needed' | 'unrecognised';

export type Recurrence =
  | 'weekly'
  | 'every-2-weeks'
  | 'monthly'
  | 'every-2-months'
  | 'quarterly'
  | 'term'
  | '3-per-year'
  | 'half-year'
  | 'yearly';

export type PeriodDoubtCode =
  | 'period-unrecognised'
  | 'period-no-year'
  | 'period-ambiguous'
  | 'period-year-boundary'
  | 'period-reversed'
  | 'period-outside-plan';

export interface PeriodDoubt {
  readonly code: PeriodDoubtCode;
  /** Whole texts to stand in place of the one given, the preferred first. */
  readonly proposals: readonly string[];
}

export interface PeriodReading {
  /** As given. */
  readonly text: string;
  readonly kind: PeriodKind;
  /** Sorted by start; two neighbours stay two unless the text itself joins them. */
  readonly intervals: readonly DayInterval[];
  readonly recurrence: Recurrence | null;
  /** The document named as the source of dates: «планом РМО». */
  readonly document: string | null;
  /** A year was not written and comes from the plan or from a neighbour in the same text. */
  readonly yearInferred: boolean;
  readonly doubts: readonly PeriodDoubt[];
}

/** What is known of the plan's own dates; either end may be unknown. */
export interface PlanPeriod {
  readonly start: Day | null;
  readonly end: Day | null;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Both ends inclusive; an end before its start lies in the next calendar year. */
export interface PartOfYear {
  readonly start: MonthDay;
  readonly end: MonthDay;
}

export interface CalendarSettings {
  readonly schoolYearStart: MonthDay;
  readonly halfYears: readonly [PartOfYear, PartOfYear];
  readonly terms: readonly [PartOfYear, PartOfYear, PartOfYear, PartOfYear];
  readonly trimesters: readonly [PartOfYear, PartOfYear, PartOfYear];
  /** Holidays by the first month of their season; those that are not told have no dates. */
  readonly holidays: ReadonlyMap<number, PartOfYear>;
}

const months = (first: number, last: number, lastDay: number): PartOfYear => ({
  start: { month: first, day: 1 },
  end: { month: last, day: lastDay },
});

export const DEFAULT_CALENDAR: CalendarSettings = {
  schoolYearStart: { month: 9, day: 1 },
  halfYears: [months(9, 12, 31), months(1, 5, 31)],
  terms: [months(9, 10, 31), months(11, 12, 31), months(1, 3, 31), months(4, 5, 31)],
  trimesters: [months(9, 11, 30), months(12, 2, 29), months(3, 5, 31)],
  holidays: new Map(),
};

export const doubt = (code: PeriodDoubtCode, proposals: readonly string[] = []): PeriodDoubt => ({
  code,
  proposals,
});

/** A year as written: «2021» or the school year «2021/2022», known by its first year. */
export interface YearRef {
  readonly first: number;
  readonly school: boolean;
}

/** «следующего учебного года», «прошлого года»: so many years after the one that the plan begins in. */
export interface RelativeYear {
  readonly after: -1 | 0 | 1;
  readonly school: boolean;
}

/**
 * `months`: a run of whole months; `days`: some days of one month; `number`, `numeral`: an Arabic number, or a
 * Roman one or a word, that takes its unit from its right neighbour («1–15 октября», «I–II кварталы»).
 */
export type Unit =
  | 'number'
  | 'numeral'
  | 'days'
  | 'months'
  | 'quarter'
  | 'half-year'
  | 'term'
  | 'trimester'
  | 'holiday'
  | 'year'
  | 'school-year';

/** A piece of the calendar that the text names. */
export interface Part {
  readonly unit: Unit;
  /** Which number, quarter, half-year or term; of holidays the first month of their season. */
  readonly n: number;
  /** First and last month of `months` and `days`. */
  readonly months: readonly [number, number];
  /** First and last day of `days`; negative: counted from the month's end. */
  readonly days: readonly [number, number];
  /** Of a quarter, half-year or term: only its first or last month is meant. */
  readonly edge: 'start' | 'end' | null;
  readonly year: YearRef | null;
  /** The year is told by how far it is from the plan's first; `year` is null then. */
  readonly relative: RelativeYear | null;
}

/**
 * `part`: first alone; `span`: from first to last; `until`, `since`: up to, or from, an edge of first.
 * First and last are one and the same part save in a span.
 */
export interface Item {
  readonly shape: 'part' | 'span' | 'until' | 'since';
  readonly first: Part;
  readonly last: Part;
  /** The edge that `until` stops at. */
  readonly edge: 'start' | 'end';
  /** The other way to understand the item, where it can be understood in two. */
  readonly alternative: readonly Item[] | null;
}

export interface DocumentPhrase {
  /** «в соответствии с», «согласно», «на основании», «по». */
  readonly connector: string;
  readonly name: string;
}

/** «в течение года», «в течение учебного года», or the plan's whole span. */
export type WholePlan = 'year' | 'school-year' | 'span';

/** Everything a period text says. */
export interface Statement {
  readonly items: readonly Item[];
  readonly whole: WholePlan | null;
  readonly recurrence: Recurrence | null;
  readonly document: DocumentPhrase | null;
  readonly asNeeded: boolean;
  /** An event or a condition without a date of its own: «после анализа результатов». */
  readonly condition: boolean;
  /** School holidays or modules, whose dates are in the school's calendar. */
  readonly holidays: boolean;
  /** Those that are named by their season. */
  readonly namedHolidays: readonly Item[];
  /** Words stand between the dates that a rewritten text could not keep in their places: «1 этап: … 2 этап: …». */
  readonly labelled: boolean;
  /** A day of the month without a month: «до 20 числа». */
  readonly dayAlone: boolean;
  /** Phrases that a rewritten text keeps as they are. */
  readonly kept: readonly string[];
}

/** Units that are counted within a year, and how many there are. */
export const COUNTED = { quarter: 4, 'half-year': 2, term: 4, trimester: 3 } as const;

export type CountedUnit = keyof typeof COUNTED;

export const isCountedUnit = (name: string): name is CountedUnit => Object.hasOwn(COUNTED, name);

export const isYearUnit = (unit: Unit): boolean => unit === 'year' || unit === 'school-year';

const NO_MONTHS: readonly [number, number] = [0, 0];

const partOf = (unit: Unit, n: number, months = NO_MONTHS, days = NO_MONTHS): Part => ({
  unit,
  n,
  months,
  days,
  edge: null,
  year: null,
  relative: null,
});

export const numberPart = (n: number, unit: 'number' | 'numeral'): Part => partOf(unit, n);
export const daysPart = (month: number, first: number, last: number): Part =>
  partOf('days', 0, [month, month], [first, last]);
export const monthsPart = (first: number, last: number): Part => partOf('months', 0, [first, last]);
export const countedPart = (unit: CountedUnit, n: number): Part => partOf(unit, n);
export const holidayPart = (season: number, year: YearRef | null): Part => ({
  ...partOf('holiday', season),
  year,
});
export const yearPart = (year: YearRef | null, unit: 'year' | 'school-year'): Part => ({
  ...partOf(unit, 0),
  year,
});

export const partItem = (part: Part, alternative: readonly Item[] | null = null): Item => ({
  shape: 'part',
  first: part,
  last: part,
  edge: 'end',
  alternative,
});
export const spanItem = (first: Part, last: Part, alternative: readonly Item[] | null = null): Item => ({
  shape: 'span',
  first,
  last,
  edge: 'end',
  alternative,
});
export const openItem = (
  shape: 'until' | 'since',
  part: Part,
  edge: 'start' | 'end',
  alternative: readonly Item[] | null = null,
): Item => ({ shape, first: part, last: part, edge, alternative });
