import { a1, a1Range, type PlanRule, type RuleCondition } from '../../workbook';
import { storedFormula } from '../edit/storedFormula';
import type { StyleTable } from '../edit/styleTable';
import { asBytes, escaped } from '../edit/xmlWrite';

/** Quoted for a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** «?», «*» and «~» stand for themselves. */
const literal = (text: string): string => text.replace(/[?*~]/g, '~$&');

/** When a condition holds for a cell, as a formula without «=». */
function formulaOf(when: RuleCondition, cell: string): string {
  if (when.kind === 'formula') return storedFormula(when.formula);
  if (when.kind === 'equals') return `${cell}=${quoted(when.text)}`;
  return `NOT(ISERROR(SEARCH(${quoted(literal(when.text))},${cell})))`;
}

/** The conditional formats of a sheet (ECMA-376 18.3.1.18); of several for a cell the first has priority. */
export function rulesXml(rules: readonly PlanRule[], styles: StyleTable): string {
  const byRange = new Map<string, string[]>();
  rules.forEach(({ range, when, style }, index) => {
    const formula = asBytes(escaped(formulaOf(when, a1(range.top, range.left))));
    const rule = `<cfRule type="expression" dxfId="${styles.withRuleLook(style)}" priority="${index + 1}"><formula>${formula}</formula></cfRule>`;
    const place = a1Range(range);
    const own = byRange.get(place);
    if (own) own.push(rule);
    else byRange.set(place, [rule]);
  });
  return [...byRange]
    .map(([place, own]) => `<conditionalFormatting sqref="${place}">${own.join('')}</conditionalFormatting>`)
    .join('');
}
