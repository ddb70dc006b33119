import { events, settings } from './events';
import { filed } from './filed';
import { formats } from './formats';
import { errors, newerApi, report } from './report';
import { rules, validations } from './rules';
import type { Scenario } from './scenario';
import { filters, names, tables } from './tables';

export { type Comparison, type Outcome, outcomeOf } from './outcome';
export type { Check, Scenario } from './scenario';

/** All scenarios, in the order in which they are run. */
export const scenarios: readonly Scenario[] = [
  report,
  errors,
  newerApi,
  formats,
  rules,
  validations,
  tables,
  names,
  filters,
  events,
  settings,
  filed,
];
