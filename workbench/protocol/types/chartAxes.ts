import {
  CATEGORY_TYPES,
  type ChartAxis,
  invalidArgument,
  isNumberFormat,
  TICK_LABEL_POSITIONS,
} from '../../model';
import type { HostContext } from '../context';
import type { ApiVersion, Property, TypeDefinition } from '../definition';
import { type ChartAxisTarget, object } from '../targets';
import * as values from '../values';
import { chartOf, patchOf } from './chart';

const axisOf = (target: ChartAxisTarget, host: HostContext): ChartAxis => chartOf(target, host)[target.axis];

const property = <K extends keyof ChartAxis>(
  name: K,
  read: (value: unknown) => ChartAxis[K],
  since?: ApiVersion,
  after: Partial<ChartAxis> | null = null,
): Property<ChartAxisTarget> => ({
  ...(since && { since }),
  get: (target, host) => axisOf(target, host)[name] ?? '',
  set: (target, value, host) => {
    patchOf(target, host, { [target.axis]: { ...axisOf(target, host), ...after, [name]: read(value) } });
  },
});

/** The empty text brings the automatic bound back. */
const bound = (value: unknown): number | null => (value === '' ? null : values.number(value));

const format = (value: unknown): string => {
  const code = values.text(value);
  if (!isNumberFormat(code)) throw invalidArgument(`«${code}» is no number format.`);
  return code;
};

export const chartAxes: TypeDefinition<'ChartAxes'> = {
  since: '1.1',
  objects: {
    categoryAxis: { get: (target) => object('ChartAxis', { ...target, axis: 'categoryAxis' }) },
    valueAxis: { get: (target) => object('ChartAxis', { ...target, axis: 'valueAxis' }) },
  },
};

export const chartAxis: TypeDefinition<'ChartAxis'> = {
  since: '1.1',
  properties: {
    minimum: property('minimum', bound),
    maximum: property('maximum', bound),
    majorUnit: property('majorUnit', bound),
    numberFormat: property('numberFormat', format, '1.8'),
    reversePlotOrder: {
      since: '1.7',
      get: (target, host) => axisOf(target, host).reversed,
      set: (target, value, host) => {
        patchOf(target, host, { [target.axis]: { ...axisOf(target, host), reversed: values.flag(value) } });
      },
    },
    visible: property('visible', values.flag, '1.7'),
    categoryType: {
      since: '1.7',
      get: (target, host) => axisOf(target, host).categoryType,
      set: (target, value, host) => {
        if (target.axis === 'valueAxis') throw invalidArgument('This axis has no categories.');
        const categoryType = values.oneOf(CATEGORY_TYPES)(value);
        patchOf(target, host, { [target.axis]: { ...axisOf(target, host), categoryType } });
      },
    },
    tickLabelPosition: property('tickLabelPosition', values.oneOf(TICK_LABEL_POSITIONS), '1.7'),
    tickLabelSpacing: property('tickLabelSpacing', values.integer, '1.7'),
    type: { since: '1.7', get: ({ axis }) => (axis === 'valueAxis' ? 'Value' : 'Category') },
  },
  objects: {
    title: { get: (target) => object('ChartAxisTitle', target) },
    majorGridlines: { get: (target) => object('ChartGridlines', target) },
  },
};

export const chartAxisTitle: TypeDefinition<'ChartAxisTitle'> = {
  since: '1.1',
  properties: {
    text: property('title', values.text, undefined, { titleVisible: true }),
    visible: {
      get: (target, host) => axisOf(target, host).titleVisible,
      set: (target, value, host) => {
        const axis = { ...axisOf(target, host), titleVisible: values.flag(value) };
        patchOf(target, host, { [target.axis]: axis });
      },
    },
  },
};

export const chartGridlines: TypeDefinition<'ChartGridlines'> = {
  since: '1.1',
  properties: {
    visible: {
      get: (target, host) => axisOf(target, host).majorGridlines,
      set: (target, value, host) => {
        const axis = { ...axisOf(target, host), majorGridlines: values.flag(value) };
        patchOf(target, host, { [target.axis]: axis });
      },
    },
  },
};
