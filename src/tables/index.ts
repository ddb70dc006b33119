export * from './aliases';
export * from './alphabet';
export * from './dates';
export * from './header';
export { COLLECTED_HEADERS, isCollectedHeader, isCollectedTable } from './labels/collected';
export { RISK_LEVELS, type RiskLevel, TICKED, UNTICKED, YES_NO } from './labels/answers';
export {
  belongsTo,
  CATEGORIES,
  categoriesIn,
  type Category,
  CATEGORY_NAMES,
  CATEGORY_WORDS,
  type Cohort,
  cohortForms,
  type CohortForms,
  cohortKey,
  type NamedCategory,
  ownCategoriesOf,
  ownCategoryKey,
  readCohort,
  type SchoolCategory,
  USUAL_COHORT,
} from './labels/categories';
export { CLASSES, type Grade, gradeName, namesClasses, readGrade, typedAsDate } from './labels/grades';
export { type Label, labelReader, onceForEach, plainLabel } from './labels/label';
export { type Mentions, mentionsIn } from './labels/mentions';
export {
  CLASS_OF_EXAM,
  knownProcedure,
  procedureKey,
  PROCEDURES,
  readEventKind,
  isObligatoryExam,
  readProcedure,
  readSubject,
  sittingOf,
  SUBJECT_CODES,
  SUBJECTS,
} from './labels/procedures';
export { daysOfStudyPeriod } from './labels/studyDays';
export { readStudyPeriod, type StudyPeriod, studyPeriodAt, TERM_COUNTS } from './labels/studyPeriods';
export { canonicalInterval } from './period/canonical';
export { readDays, readPeriod, readPeriodOfDates, readPeriodOfPair } from './period/read';
export {
  type CalendarSettings,
  DEFAULT_CALENDAR,
  type MonthDay,
  type PartOfYear,
  type PeriodDoubt,
  type PeriodDoubtCode,
  type PeriodKind,
  type PeriodReading,
  type PlanPeriod,
  type Recurrence,
} from './period/model';
export { seasonOf } from './period/seasonOf';
export { planOfTitle } from './period/title';
export { yearsIn } from './period/years';
export * from './text';
export * from './meaning';
export * from './text';
export * from './aliases';
export * from './numbers';
export * from './header';
export * from './schools';
export * from './schoolYears';
export * from './schoolYears';
export * from './sheetKinds';
export * from './stems';
export * from './text';
export * from './vocabulary';
export * from './templates/exampleRow';
export * from './templates/mark';
