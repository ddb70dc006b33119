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
}

const months = (first: number, last: number, lastDay: number): PartOfYear => ({
  start: { month: first, day: 1 },
  end: { month: last, day: lastDay },
});

export const DEFAULT_CALENDAR: CalendarSettings = {
  schoolYearStart: { month: 9, day: 1 },
  halfYears: [months(9, 12, 31), months(1, 5, 31)],
  terms: [months(9, 10, 31), months(11, 12, 31), months(1, 3, 31), months(4, 5, 31)],
};
