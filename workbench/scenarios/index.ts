import { events, settings } from './events';
import { filed } from './filed';
import { formats } from './formats';
import { errors, report } from './report';
import { rules, validations } from './rules';
import type { Scenario } from './scenario';
import { filters, names, tables } from './tables';

export type { Check, Scenario } from './scenario';

/** All scenarios, in the order in which they are run. */
export const scenarios: readonly Scenario[] = [
  report,
  errors,
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
