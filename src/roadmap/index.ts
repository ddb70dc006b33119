export type { Activity, Field, Plan, Roadmap, Section, TemplateChoice } from './model';
export { type KnownParties, learnParties, partiesNamed, type PartyList, type PartyLists } from './parties';
export { separatedNames } from './partyNames';
export {
  type CalendarSettings,
  type PartOfYear,
  type PeriodKind,
  type PeriodReading,
  type PlanPeriod,
  readPeriod,
  type Recurrence,
} from '../tables';
export {
  type ActivityChange,
  type ActivityPlace,
  CHANGE_KINDS,
  type ChangeOfActivity,
  roadmapChanges,
} from './compare/changes';
export { completePlan } from './plan';
export { readingPieces, readRoadmaps, type ReadOptions } from './read';
export { ROADMAP_RULES, type Rule, type RuleContext } from './rules';
export { BUILTIN_TEMPLATES, builtinTemplate } from './template/builtin';
export { type LocatedFault, readTemplate } from './template/custom';
export { templateFrom, templateRows } from './template/from';
export { type FindingNames, readTemplateSheet, type TemplateRow } from './template/sheet';
export { COLUMN_KEYS, type ColumnKey, type StatusMeaning, type Template } from './template/schema';
export { COLUMN_WORDINGS } from './template/columns';
export { readStatus, type StatusReading } from './status';
export { plannedTerm, termOf } from './periodCells';
export { indexOf } from './tableHeader';
