import { betweenRules } from './between';
import { executionRules } from './execution';
import { headerRules } from './header';
import { layoutRules } from './layout';
import { numberingRules } from './numbering';
import { periodRules } from './period';
import { responsibleRules } from './responsible';
import { resultRules } from './result';
import { type Rule, valueRules } from './rule';
import { sectionRules } from './sections';
import { textRules } from './text';

export type { Rule, RuleContext } from './rule';

/** Every rule of a roadmap. A new rule is one entry in its family's list. */
export const ROADMAP_RULES: readonly Rule[] = [
  ...headerRules,
  ...sectionRules,
  ...layoutRules,
  ...numberingRules,
  ...periodRules,
  ...responsibleRules,
  ...resultRules,
  ...textRules,
  ...executionRules,
  ...betweenRules,
  ...valueRules,
];
