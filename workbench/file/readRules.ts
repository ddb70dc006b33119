import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { CellRange } from '../../src/workbook';
import {
  type ColorPoint,
  type ConditionalFormat,
  type DataBarPoint,
  DEFAULT_ERROR_ALERT,
  DEFAULT_PROMPT,
  parseReference,
  type Rule,
  type Validation,
  type ValidationRule,
} from '../model';
import { shownFormula } from './parts/formulas';
import type { RuleParts } from './parts/readRuleParts';
import type { StyleReader } from './readStyle';

type Cfvo = NonNullable<ConditionalRule['colorScale']>['cfvo'][number];

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

const POINTS = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
} as const;

const formulas = (formula: string | string[] | undefined): readonly string[] =>
  formula === undefined ? [] : Array.isArray(formula) ? formula : [formula];

const withEquals = (formula: string): string => shownFormula(formula.replace(/^=/, ''));

const fileColor = (color: string | undefined): string =>
  `#${(color ?? '000000').replace('#', '').slice(-6).toUpperCase()}`;

const point = (cfvo: Cfvo): DataBarPoint => ({ type: POINTS[cfvo.type], formula: cfvo.value ?? null });

const colorPoint = (cfvo: Cfvo, color: string | undefined): ColorPoint => ({
  type: POINTS[cfvo.type],
  formula: cfvo.value ?? null,
  color: fileColor(color),
});

const TEXTS = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

const PRESETS = {
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
  aboveAverage: 'AboveAverage',
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
} as const;

function colorScale({ colorScale: scale }: ConditionalRule): Rule | null {
  const points = scale?.cfvo.map((cfvo, index) => colorPoint(cfvo, scale.colors[index])) ?? [];
  const [minimum, second, third] = points;
  if (!minimum || !second) return null;
  return third
    ? { kind: 'ColorScale', minimum, midpoint: second, maximum: third }
    : { kind: 'ColorScale', minimum, midpoint: null, maximum: second };
}

function dataBar({ dataBar: bar }: ConditionalRule): Rule | null {
  const [lower, upper] = bar?.cfvo ?? [];
  if (!bar || !lower || !upper) return null;
  return {
    kind: 'DataBar',
    lower: point(lower),
    upper: point(upper),
    color: fileColor(bar.color),
    gradient: true,
    showDataBarOnly: false,
    direction: 'Context',
  };
}

/** Null for what the file library reads too little of. */
function readRule(rule: ConditionalRule): Rule | null {
  const [first, second] = formulas(rule.formula);
  switch (rule.type) {
    case 'cellIs':
      return first === undefined
        ? null
        : {
            kind: 'CellValue',
            operator: OPERATORS[rule.operator ?? 'equal'],
            formula1: withEquals(first),
            formula2: second === undefined ? null : withEquals(second),
          };
    case 'expression':
      return first === undefined ? null : { kind: 'Custom', formula: withEquals(first) };
    case 'colorScale':
      return colorScale(rule);
    case 'dataBar':
      return dataBar(rule);
    case 'iconSet':
    case 'top10':
      return null;
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { kind: 'ContainsText', operator: TEXTS[rule.type], text: rule.text ?? '' };
    default:
      return { kind: 'PresetCriteria', criterion: PRESETS[rule.type] };
  }
}

/** «A1:B2 D4» → ranges. */
const rangesOf = (references: string): CellRange[] =>
  references.split(/[\s,]+/).flatMap((reference) => parseReference(reference)?.range ?? []);

interface Ranked {
  readonly priority: number;
  readonly references: string;
  readonly rule: Rule | null;
  readonly from: Pick<ConditionalRule, 'style' | 'stopIfTrue'>;
}

/** The rules of a sheet in their order; kinds that the model doesn't know are left out. */
export function readRules(
  rules: readonly ConditionalRule[],
  parts: RuleParts,
  styles: StyleReader,
  newId: () => string,
): ConditionalFormat[] {
  const ranked: Ranked[] = [
    ...rules.map((item) => ({
      priority: item.priority,
      references: item.range,
      rule: parts.refine(item.range, item.priority, readRule(item)),
      from: item,
    })),
    ...parts.newer.map((item) => ({ ...item, from: {} })),
  ];
  return ranked
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ references, rule, from }) => {
      const ranges = rangesOf(references);
      if (!rule || ranges.length === 0) return [];
      const format = styles.rule(from.style);
      return [{ id: newId(), ranges, rule, format, stopIfTrue: from.stopIfTrue ?? false }];
    });
}

const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;
const COMPARISONS = {
  ...OPERATORS,
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** A number stays one, everything else is a formula. */
const operand = (formula: string | undefined): string | number => {
  const text = formula ?? '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : withEquals(text);
};

function validationRule({ type, values, formula1, formula2, operator }: DataValidation): ValidationRule {
  if (type === 'list') {
    const listed = values ?? (formula1?.startsWith('"') ? formula1.slice(1, -1).split(',') : null);
    const source = listed ? listed.join(',') : withEquals(formula1 ?? '');
    return { kind: 'list', source, inCellDropDown: true };
  }
  if (type === 'custom') return { kind: 'custom', formula: withEquals(formula1 ?? '') };
  return {
    kind: KINDS[type],
    operator: COMPARISONS[operator ?? 'between'],
    formula1: operand(formula1),
    formula2: formula2 === undefined ? null : operand(formula2),
  };
}

export const readValidation = (item: DataValidation): Validation => ({
  ranges: rangesOf(item.range),
  rule: validationRule(item),
  ignoreBlanks: item.allowBlank ?? false,
  errorAlert: {
    title: item.errorTitle ?? '',
    message: item.errorMessage ?? '',
    style: ALERTS[item.errorStyle ?? 'stop'],
    showAlert: item.showErrorMessage ?? DEFAULT_ERROR_ALERT.showAlert,
  },
  prompt: {
    title: item.inputTitle ?? '',
    message: item.inputMessage ?? '',
    showPrompt: item.showInputMessage ?? DEFAULT_PROMPT.showPrompt,
  },
});
