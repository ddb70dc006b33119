import {
  CELL_VALUE_OPERATORS,
  invalidArgument,
  patchConditionalFormat,
  PRESET_CRITERIA,
  type Rule,
  type RuleKind,
  TEXT_OPERATORS,
  TOP_BOTTOM_TYPES,
} from '../../model';
import type { HostContext } from '../context';
import type { Property, TypeDefinition } from '../definition';
import { object, type RuleTarget } from '../targets';
import * as values from '../values';
import { ruleOf } from './conditionalFormat';

type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;

const isKind = <K extends RuleKind>(rule: Rule, kind: K): rule is RuleOf<K> => rule.kind === kind;

/** The rule, known to be of a kind. */
export function ruleOfKind<K extends RuleKind>(target: RuleTarget, kind: K, host: HostContext): RuleOf<K> {
  const { rule } = ruleOf(target, host);
  if (!isKind(rule, kind)) throw invalidArgument(`The rule is no ${kind}.`);
  return rule;
}

export const setRule = ({ sheetId, ruleId }: RuleTarget, rule: Rule, host: HostContext): void => {
  patchConditionalFormat(host.sheet(sheetId), ruleId, { rule });
};

/** A property that holds part of a rule. */
export const ruleProperty = <K extends RuleKind>(
  kind: K,
  get: (rule: RuleOf<K>) => unknown,
  set: (rule: RuleOf<K>, value: unknown, host: HostContext) => Rule,
): Property<RuleTarget> => ({
  get: (target, host) => get(ruleOfKind(target, kind, host)),
  set: (target, value, host) => {
    setRule(target, set(ruleOfKind(target, kind, host), value, host), host);
  },
});

/** A formula of a rule: «=A1>0», or a constant. */
export function formulaText(value: unknown, host: HostContext): string {
  const text = typeof value === 'number' ? String(value) : values.text(value);
  if (text.startsWith('=')) host.session.calculator.checkFormula(text, host.workbook);
  return text;
}

const withFormat = { format: { get: (target: RuleTarget) => object('ConditionalRangeFormat', target) } };

export const cellValueConditionalFormat: TypeDefinition<'CellValueConditionalFormat'> = {
  since: '1.6',
  properties: {
    rule: ruleProperty(
      'CellValue',
      ({ operator, formula1, formula2 }) => ({ operator, formula1, formula2 }),
      (_rule, value, host) => {
        const given = values.record(value);
        const operator = values.oneOf(CELL_VALUE_OPERATORS)(given['operator']);
        const second = values.isGiven(given['formula2']) ? formulaText(given['formula2'], host) : null;
        if ((operator === 'Between' || operator === 'NotBetween') && second === null) {
          throw invalidArgument('Between needs two formulas.');
        }
        const formula1 = formulaText(given['formula1'], host);
        if (formula1 === '') throw invalidArgument('A rule needs a formula.');
        return { kind: 'CellValue', operator, formula1, formula2: second };
      },
    ),
  },
  objects: withFormat,
};

export const customConditionalFormat: TypeDefinition<'CustomConditionalFormat'> = {
  since: '1.6',
  objects: { ...withFormat, rule: { get: (target) => object('ConditionalFormatRule', target) } },
};

export const conditionalFormatRule: TypeDefinition<'ConditionalFormatRule'> = {
  since: '1.6',
  properties: {
    formula: ruleProperty(
      'Custom',
      (rule) => rule.formula,
      (_rule, value, host) => {
        const given = formulaText(value, host);
        const formula = given.startsWith('=') ? given : `=${given}`;
        host.session.calculator.checkFormula(formula, host.workbook);
        return { kind: 'Custom', formula };
      },
    ),
  },
};

export const textConditionalFormat: TypeDefinition<'TextConditionalFormat'> = {
  since: '1.6',
  properties: {
    rule: ruleProperty(
      'ContainsText',
      ({ operator, text }) => ({ operator, text }),
      (_rule, value) => {
        const given = values.record(value);
        return {
          kind: 'ContainsText',
          operator: values.oneOf(TEXT_OPERATORS)(given['operator']),
          text: values.text(given['text']),
        };
      },
    ),
  },
  objects: withFormat,
};

export const presetCriteriaConditionalFormat: TypeDefinition<'PresetCriteriaConditionalFormat'> = {
  since: '1.6',
  properties: {
    rule: ruleProperty(
      'PresetCriteria',
      ({ criterion }) => ({ criterion }),
      (_rule, value) => ({
        kind: 'PresetCriteria',
        criterion: values.oneOf(PRESET_CRITERIA)(values.record(value)['criterion']),
      }),
    ),
  },
  objects: withFormat,
};

const MAX_RANK = 1_000;

export const topBottomConditionalFormat: TypeDefinition<'TopBottomConditionalFormat'> = {
  since: '1.6',
  properties: {
    rule: ruleProperty(
      'TopBottom',
      ({ type, rank }) => ({ type, rank }),
      (_rule, value) => {
        const given = values.record(value);
        const rank = values.integer(given['rank']);
        if (rank < 1 || rank > MAX_RANK) throw invalidArgument('The rank goes from 1 to 1000.');
        return { kind: 'TopBottom', rank, type: values.oneOf(TOP_BOTTOM_TYPES)(given['type']) };
      },
    ),
  },
  objects: withFormat,
};
