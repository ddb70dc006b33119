import { a1Range, type PlanRule, type RuleCondition, type SheetPlan } from '../../workbook';
import { bytesOf, type Step } from '../steps';
import { type FindSheet, step } from './frame';

const CALLS = 10;

/** The steps that add conditional formats. Excel puts each new one first, so the last of the plan is added first. */
export const writeRules = ({ rules = [] }: SheetPlan, find: FindSheet): Step[] =>
  rules.toReversed().map((rule) => {
    const write = (): void => {
      writeRule(find().getRange(a1Range(rule.range)), rule);
    };
    return step(CALLS, write, bytesOf(JSON.stringify(rule.when)));
  });

function writeRule(range: Excel.Range, { when, style }: PlanRule): void {
  const format = conditionOf(range.conditionalFormats, when);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
}

function conditionOf(
  formats: Excel.ConditionalFormatCollection,
  when: RuleCondition,
): Excel.ConditionalRangeFormat {
  if (when.kind === 'formula') {
    const { custom } = formats.add('Custom');
    custom.rule.formula = when.formula;
    return custom.format;
  }
  if (when.kind === 'equals') {
    const { cellValue } = formats.add('CellValue');
    cellValue.rule = { formula1: `="${when.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    return cellValue.format;
  }
  const { textComparison } = formats.add('ContainsText');
  textComparison.rule = { operator: 'Contains', text: when.text };
  return textComparison.format;
}
