export { canonicalInterval } from './canonical';
export { readDays } from './days';
export { readPeriod, readPeriodOfDates, readPeriodOfPair } from './read';
export { DEFAULT_CALENDAR, type CalendarSettings, type MonthDay, type PartOfYear } from './settings';
export { planOfTitle } from './title';
export type {
  PeriodDoubt,
  PeriodDoubtCode,
  PeriodKind,
  PeriodReading,
  PlanPeriod,
  Recurrence,
} from './types';
export { yearsIn } from './yearsIn';
