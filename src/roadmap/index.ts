export type { Activity, Plan, Roadmap, Section } from './model';
export { type KnownParties, learnParties, type PartyList, type PartyLists } from './parties';
export { type PeriodKind, type PeriodReading, type PlanPeriod, readPeriod, type Recurrence } from './period';
export { completePlan } from './plan';
export { indexOf, readRoadmaps, type ReadOptions } from './read';
export { ROADMAP_RULES, type Rule, type RuleContext } from './rules';
export {
  BUILTIN_TEMPLATES,
  builtinTemplate,
  type LocatedFault,
  readTemplate,
  readTemplateSheet,
  type Template,
} from './template';
