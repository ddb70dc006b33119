import type { CellRange } from './address';

/** When a conditional format applies. Formulas are English, relative to the range's top left cell. */
export type RuleCondition =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'equals'; readonly text: string }
  | { readonly kind: 'contains'; readonly text: string };

/** A conditional format of a planned sheet; it paints what a word or sign in the cell says already. */
export interface PlanRule {
  readonly range: CellRange;
  readonly when: RuleCondition;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}
