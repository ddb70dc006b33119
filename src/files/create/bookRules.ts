import type { ConditionalRule } from 'hucre/xlsx';
import { a1, a1Range, type PlanRule, type RuleCondition } from '../../workbook';
import { bookColor, bookFill } from './bookStyle';
import { quoted } from './bookReference';
import { storedFormula } from '../edit/storedFormula';

/** «?», «*» and «~» stand for themselves. */
const literal = (text: string): string => text.replace(/[?*~]/g, '~$&');

/** When a condition holds for a cell, as a formula without «=». */
function formulaOf(when: RuleCondition, cell: string): string {
  if (when.kind === 'formula') return storedFormula(when.formula);
  if (when.kind === 'equals') return `${cell}=${quoted(when.text)}`;
  return `NOT(ISERROR(SEARCH(${quoted(literal(when.text))},${cell})))`;
}

/** A conditional format; of several for a cell the first has priority. */
export const bookRule = ({ range, when, style }: PlanRule, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  range: a1Range(range),
  formula: formulaOf(when, a1(range.top, range.left)),
  style: {
    ...((style.color !== undefined || style.bold) && {
      font: {
        ...(style.color !== undefined && { color: bookColor(style.color) }),
        ...(style.bold && { bold: true }),
      },
    }),
    ...(style.fill !== undefined && { fill: bookFill(style.fill) }),
  },
});
