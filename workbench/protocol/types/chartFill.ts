import type { TypeDefinition } from '../definition';
import { object } from '../targets';
import * as values from '../values';
import { patch, seriesOf } from './chartSeries';

export const chartSeriesFormat: TypeDefinition<'ChartSeriesFormat'> = {
  since: '1.1',
  objects: {
    fill: { get: (target) => object('ChartFill', { ...target, index: null }) },
    line: { get: (target) => object('ChartLineFormat', target) },
  },
};

export const chartPointFormat: TypeDefinition<'ChartPointFormat'> = {
  since: '1.1',
  objects: { fill: { get: (target) => object('ChartFill', target) } },
};

export const chartFill: TypeDefinition<'ChartFill'> = {
  since: '1.1',
  methods: {
    setSolidColor: {
      run: (target, args, host) => {
        const color = values.color(args.raw(0));
        if (target.index === null) {
          patch(target, host, { color });
          return;
        }
        const { pointColors } = seriesOf(target, host);
        patch(target, host, { pointColors: new Map(pointColors).set(target.index, color) });
      },
    },
    clear: {
      run: (target, _args, host) => {
        if (target.index === null) patch(target, host, { color: null });
        const rest = [...seriesOf(target, host).pointColors].filter(([index]) => index !== target.index);
        patch(target, host, { pointColors: new Map(rest) });
      },
    },
  },
};

export const chartLineFormat: TypeDefinition<'ChartLineFormat'> = {
  since: '1.1',
  properties: {
    color: {
      get: (target, host) => seriesOf(target, host).lineColor ?? '',
      set: (target, value, host) => {
        patch(target, host, { lineColor: values.color(value) });
      },
    },
  },
  methods: {
    clear: {
      run: (target, _args, host) => {
        patch(target, host, { lineColor: null });
      },
    },
  },
};
