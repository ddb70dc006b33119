import type { Rule, RuleKind } from '../../model';

export const RULE_TYPES: readonly RuleKind[] = [
  'CellValue',
  'Custom',
  'ContainsText',
  'PresetCriteria',
  'TopBottom',
  'ColorScale',
  'DataBar',
  'IconSet',
];

/** What a rule of each kind starts with. */
export const DEFAULT_RULES: { readonly [K in RuleKind]: Extract<Rule, { readonly kind: K }> } = {
  CellValue: { kind: 'CellValue', operator: 'Invalid', formula1: '', formula2: null },
  Custom: { kind: 'Custom', formula: '' },
  ContainsText: { kind: 'ContainsText', operator: 'Contains', text: '' },
  PresetCriteria: { kind: 'PresetCriteria', criterion: 'Blanks' },
  TopBottom: { kind: 'TopBottom', type: 'TopItems', rank: 10 },
  ColorScale: {
    kind: 'ColorScale',
    minimum: { type: 'LowestValue', formula: null, color: '#FF7128' },
    midpoint: null,
    maximum: { type: 'HighestValue', formula: null, color: '#FFEF9C' },
  },
  DataBar: {
    kind: 'DataBar',
    lower: { type: 'Automatic', formula: null },
    upper: { type: 'Automatic', formula: null },
    color: '#638EC6',
    gradient: true,
    showDataBarOnly: false,
    direction: 'Context',
  },
  IconSet: {
    kind: 'IconSet',
    style: 'ThreeTrafficLights1',
    criteria: [
      { type: 'Percent', formula: '33', operator: 'GreaterThanOrEqual' },
      { type: 'Percent', formula: '67', operator: 'GreaterThanOrEqual' },
    ],
    showIconOnly: false,
    reverse: false,
  },
};
