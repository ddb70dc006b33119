import {
  COLOR_POINT_TYPES,
  type ColorPoint,
  DATA_BAR_POINT_TYPES,
  type DataBarPoint,
  ICON_POINT_TYPES,
  ICON_SETS,
  type IconPoint,
  invalidArgument,
} from '../../model';
import type { HostContext } from '../context';
import type { TypeDefinition } from '../definition';
import { object } from '../targets';
import * as values from '../values';
import { formulaText, ruleProperty } from './ruleTypes';

const formulaOrNull = (value: unknown, host: HostContext): string | null =>
  values.isGiven(value) && value !== '' ? formulaText(value, host) : null;

function colorPoint(value: unknown, host: HostContext): ColorPoint {
  const given = values.record(value);
  return {
    type: values.oneOf(COLOR_POINT_TYPES)(given['type']),
    formula: formulaOrNull(given['formula'], host),
    color: values.color(given['color']),
  };
}

export const colorScaleConditionalFormat: TypeDefinition<'ColorScaleConditionalFormat'> = {
  since: '1.6',
  properties: {
    criteria: ruleProperty(
      'ColorScale',
      ({ minimum, midpoint, maximum }) => ({ minimum, ...(midpoint && { midpoint }), maximum }),
      (_rule, value, host) => {
        const given = values.record(value);
        const midpoint = values.isGiven(given['midpoint']) ? colorPoint(given['midpoint'], host) : null;
        return {
          kind: 'ColorScale',
          minimum: colorPoint(given['minimum'], host),
          midpoint,
          maximum: colorPoint(given['maximum'], host),
        };
      },
    ),
    threeColorScale: {
      get: (target, host) => {
        const { rule } =
          host.sheet(target.sheetId).parts.conditionalFormats.find(({ id }) => id === target.ruleId) ?? {};
        return rule?.kind === 'ColorScale' && rule.midpoint !== null;
      },
    },
  },
};

function dataBarPoint(value: unknown, host: HostContext): DataBarPoint {
  const given = values.record(value);
  return {
    type: values.oneOf(DATA_BAR_POINT_TYPES)(given['type']),
    formula: formulaOrNull(given['formula'], host),
  };
}

const point = ({ type, formula }: DataBarPoint): Record<string, unknown> => ({
  type,
  ...(formula !== null && { formula }),
});

export const dataBarConditionalFormat: TypeDefinition<'DataBarConditionalFormat'> = {
  since: '1.6',
  properties: {
    lowerBoundRule: ruleProperty(
      'DataBar',
      ({ lower }) => point(lower),
      (rule, value, host) => ({ ...rule, lower: dataBarPoint(value, host) }),
    ),
    upperBoundRule: ruleProperty(
      'DataBar',
      ({ upper }) => point(upper),
      (rule, value, host) => ({ ...rule, upper: dataBarPoint(value, host) }),
    ),
    showDataBarOnly: ruleProperty(
      'DataBar',
      (rule) => rule.showDataBarOnly,
      (rule, value) => ({ ...rule, showDataBarOnly: values.flag(value) }),
    ),
    barDirection: ruleProperty(
      'DataBar',
      (rule) => rule.direction,
      (rule, value) => ({
        ...rule,
        direction: values.oneOf(['Context', 'LeftToRight', 'RightToLeft'] as const)(value),
      }),
    ),
  },
  objects: { positiveFormat: { get: (target) => object('ConditionalDataBarPositiveFormat', target) } },
};

export const conditionalDataBarPositiveFormat: TypeDefinition<'ConditionalDataBarPositiveFormat'> = {
  since: '1.6',
  properties: {
    fillColor: ruleProperty(
      'DataBar',
      (rule) => rule.color,
      (rule, value) => ({ ...rule, color: values.color(value) }),
    ),
    gradientFill: ruleProperty(
      'DataBar',
      (rule) => rule.gradient,
      (rule, value) => ({ ...rule, gradient: values.flag(value) }),
    ),
  },
};

const ICON_COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

const iconCount = (style: string): number => ICON_COUNTS[/^(Three|Four|Five)/.exec(style)?.[0] ?? ''] ?? 0;

function iconPoint(value: unknown, host: HostContext): IconPoint {
  const given = values.record(value);
  return {
    type: values.oneOf(ICON_POINT_TYPES)(given['type']),
    formula: formulaText(given['formula'], host),
    operator: values.oneOf(['GreaterThan', 'GreaterThanOrEqual'] as const)(given['operator']),
  };
}

/** The criteria that a set starts with: equal shares. */
const evenCriteria = (count: number): readonly IconPoint[] =>
  Array.from({ length: count - 1 }, (_item, index) => ({
    type: 'Percent' as const,
    formula: String(Math.round((100 * (index + 1)) / count)),
    operator: 'GreaterThanOrEqual' as const,
  }));

export const iconSetConditionalFormat: TypeDefinition<'IconSetConditionalFormat'> = {
  since: '1.6',
  properties: {
    style: ruleProperty(
      'IconSet',
      (rule) => rule.style,
      (rule, value) => {
        const style = values.oneOf(ICON_SETS)(value);
        const count = iconCount(style);
        const criteria = rule.criteria.length === count - 1 ? rule.criteria : evenCriteria(count);
        return { ...rule, style, criteria };
      },
    ),
    criteria: ruleProperty(
      'IconSet',
      (rule) => [{}, ...rule.criteria],
      (rule, value, host) => {
        if (!Array.isArray(value) || value.length !== iconCount(rule.style)) {
          throw invalidArgument('There must be one criterion per icon.');
        }
        return { ...rule, criteria: value.slice(1).map((item: unknown) => iconPoint(item, host)) };
      },
    ),
    reverseIconOrder: ruleProperty(
      'IconSet',
      (rule) => rule.reverse,
      (rule, value) => ({ ...rule, reverse: values.flag(value) }),
    ),
    showIconOnly: ruleProperty(
      'IconSet',
      (rule) => rule.showIconOnly,
      (rule, value) => ({ ...rule, showIconOnly: values.flag(value) }),
    ),
  },
};
