export type { Activity, Field, Plan, Roadmap, Section } from './model';
export { separatedNames } from './names';
export { type KnownParties, learnParties, partiesNamed, type PartyList, type PartyLists } from './parties';
export {
  type CalendarSettings,
  type PartOfYear,
  type PeriodKind,
  type PeriodReading,
  type PlanPeriod,
  readPeriod,
  type Recurrence,
} from '../tables';
export { completePlan } from './plan';
export { calendarOf, indexOf, readingPieces, readRoadmaps, type ReadOptions } from './read';
export { ROADMAP_RULES, type Rule, type RuleContext } from './rules';
export {
  BUILTIN_TEMPLATES,
  builtinTemplate,
  type LocatedFault,
  readTemplate,
  readTemplateSheet,
  type StatusMeaning,
  type Template,
} from './template';
export { readStatus, type StatusReading } from './status';
export { plannedTerm, termOf } from './term';
