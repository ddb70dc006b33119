export { canonicalInterval } from './canonical';
export { readPeriod, readPeriodOfDay, readPeriodOfPair } from './read';
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
