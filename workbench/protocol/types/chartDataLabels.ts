import { DATA_LABEL_POSITIONS, type DataLabels } from '../../model';
import type { ApiVersion, Property, TypeDefinition } from '../definition';
import type { ChartLabelsTarget } from '../targets';
import * as values from '../values';
import { chartOf, patchOf } from './chart';

/** The labels of a chart; those of one series share them in this host. */
const property = <K extends keyof DataLabels>(
  name: K,
  read: (value: unknown) => DataLabels[K],
  since?: ApiVersion,
): Property<ChartLabelsTarget> => ({
  ...(since && { since }),
  get: (target, host) => chartOf(target, host).dataLabels[name],
  set: (target, value, host) => {
    const { dataLabels } = chartOf(target, host);
    patchOf(target, host, { dataLabels: { ...dataLabels, [name]: read(value) } });
  },
});

export const chartDataLabels: TypeDefinition<'ChartDataLabels'> = {
  since: '1.1',
  properties: {
    showValue: property('showValue', values.flag),
    showSeriesName: property('showSeriesName', values.flag),
    showCategoryName: property('showCategoryName', values.flag),
    showPercentage: property('showPercentage', values.flag),
    showLegendKey: property('showLegendKey', values.flag),
    position: property('position', values.oneOf(DATA_LABEL_POSITIONS)),
    numberFormat: property('numberFormat', values.text, '1.8'),
  },
};
