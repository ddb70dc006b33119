import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { a1, a1Range, type CellRange, parseIsoDay, serialOfDay } from '../../src/workbook';
import { type ConditionalFormat, type Rule, type RuleKind, ruleFormula, type Validation } from '../model';
import { fileFormula } from './parts/formulas';
import { absolute } from './references';
import { ruleStyle } from './writeStyle';

type Body = Omit<ConditionalRule, 'range' | 'priority' | 'style' | 'stopIfTrue'>;
type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

const expression = (formula: string): Body => ({ type: 'expression', formula });

const TEXT_TYPES = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

/** Criteria that the file library has a name for; the others are written as the formulas that mean the same. */
const PRESETS: Readonly<Record<string, ConditionalRule['type']>> = {
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  DuplicateValues: 'duplicateValues',
  UniqueValues: 'uniqueValues',
  AboveAverage: 'aboveAverage',
};

const asFormula = (rule: Rule, cell: string, all: string): Body | null => {
  const formula = ruleFormula(rule, cell, all);
  return formula === null ? null : expression(formula);
};

const POINT_TYPES = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Formula: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
} as const;

const valueOf = (formula: string | null): { value?: string } =>
  formula === null ? {} : { value: fileFormula(formula) };

const BODIES: { readonly [K in RuleKind]: (rule: RuleOf<K>, cell: string, all: string) => Body | null } = {
  CellValue: ({ operator, formula1, formula2 }) =>
    operator === 'Invalid'
      ? null
      : {
          type: 'cellIs',
          operator: OPERATORS[operator],
          formula: [formula1, ...(formula2 === null ? [] : [formula2])].map((formula) =>
            fileFormula(formula),
          ),
        },
  Custom: ({ formula }) => expression(fileFormula(formula)),
  ContainsText: (rule, cell, all) => ({
    type: TEXT_TYPES[rule.operator],
    text: rule.text,
    formula: ruleFormula(rule, cell, all) ?? '',
  }),
  PresetCriteria: (rule, cell, all) => {
    const named = PRESETS[rule.criterion];
    const body = asFormula(rule, cell, all);
    return named && body ? { ...body, type: named } : body;
  },
  TopBottom: asFormula,
  ColorScale: ({ minimum, midpoint, maximum }) => {
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    return {
      type: 'colorScale',
      colorScale: {
        cfvo: points.map((point) => ({ type: POINT_TYPES[point.type], ...valueOf(point.formula) })),
        colors: points.map(({ color }) => `FF${color.slice(1)}`),
      },
    };
  },
  DataBar: ({ lower, upper, color }) => ({
    type: 'dataBar',
    dataBar: {
      cfvo: [
        { type: lower.type === 'Automatic' ? 'min' : POINT_TYPES[lower.type], ...valueOf(lower.formula) },
        { type: upper.type === 'Automatic' ? 'max' : POINT_TYPES[upper.type], ...valueOf(upper.formula) },
      ],
      color: `FF${color.slice(1)}`,
    },
  }),
  IconSet: ({ style, criteria, showIconOnly, reverse }) => ({
    type: 'iconSet',
    iconSet: {
      iconSet: style.replace('Three', '3').replace('Four', '4').replace('Five', '5'),
      cfvo: [
        { type: 'percent', value: '0' },
        ...criteria.map((point) => ({
          type: point.type === 'Formula' ? ('num' as const) : POINT_TYPES[point.type],
          ...valueOf(point.formula),
        })),
      ],
      ...(reverse && { reverse }),
      ...(showIconOnly && { showValue: false }),
    },
  }),
};

const bodyOf = <K extends RuleKind>(kind: K, rule: RuleOf<K>, range: CellRange): Body | null =>
  BODIES[kind](rule, a1(range.top, range.left), absolute(range));

/** The rule as the file library takes it, written for the first cell of its ranges; none where it can't hold. */
export function fileRules(
  { rule, ranges, format, stopIfTrue }: ConditionalFormat,
  priority: number,
): ConditionalRule[] {
  const [first] = ranges;
  const body = first && bodyOf(rule.kind, rule, first);
  if (!body) return [];
  return [
    {
      ...body,
      range: ranges.map(a1Range).join(' '),
      priority,
      ...(stopIfTrue && { stopIfTrue: true }),
      ...(Object.keys(format).length > 0 && { style: ruleStyle(format) }),
    },
  ];
}

const KINDS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;
const ALERTS = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** A day is given as «2025-09-01» and stands in files as its number. */
function fileOperand(operand: string | number): string {
  const day = typeof operand === 'string' ? parseIsoDay(operand) : null;
  return day ? String(serialOfDay(day, false)) : fileFormula(String(operand));
}

function validationBody(rule: Validation['rule']): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  if (rule.kind === 'custom') return { type: 'custom', formula1: fileFormula(rule.formula) };
  if (rule.kind === 'list') {
    return rule.source.startsWith('=')
      ? { type: 'list', formula1: rule.source.slice(1) }
      : { type: 'list', values: rule.source.split(',').map((item) => item.trim()) };
  }
  return {
    type: KINDS[rule.kind],
    operator: OPERATORS[rule.operator],
    formula1: fileOperand(rule.formula1),
    ...(rule.formula2 !== null && { formula2: fileOperand(rule.formula2) }),
  };
}

export const fileValidation = ({
  ranges,
  rule,
  ignoreBlanks,
  errorAlert,
  prompt,
}: Validation): DataValidation => ({
  ...validationBody(rule),
  range: ranges.map(a1Range).join(' '),
  allowBlank: ignoreBlanks,
  showErrorMessage: errorAlert.showAlert,
  showInputMessage: prompt.showPrompt,
  errorStyle: ALERTS[errorAlert.style],
  ...(errorAlert.title && { errorTitle: errorAlert.title }),
  ...(errorAlert.message && { errorMessage: errorAlert.message }),
  ...(prompt.title && { inputTitle: prompt.title }),
  ...(prompt.message && { inputMessage: prompt.message }),
});
