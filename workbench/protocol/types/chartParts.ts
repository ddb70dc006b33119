import { type Chart, LEGEND_POSITIONS } from '../../model';
import type { HostContext } from '../context';
import type { Property, TypeDefinition } from '../definition';
import { type ChartTarget, object } from '../targets';
import * as values from '../values';
import { chartOf, patchOf } from './chart';

type Part = 'title' | 'legend';

/** A property of the chart's title or legend. */
const partProperty = <P extends Part, K extends keyof Chart[P]>(
  part: P,
  name: K,
  read: (value: unknown) => Chart[P][K],
  after: Partial<Chart[P]> | null = null,
): Property<ChartTarget> => ({
  get: (target, host) => chartOf(target, host)[part][name],
  set: (target, value, host) => {
    patchPart(target, part, { ...after, [name]: read(value) }, host);
  },
});

const patchPart = (target: ChartTarget, part: Part, change: object, host: HostContext): void => {
  patchOf(target, host, { [part]: { ...chartOf(target, host)[part], ...change } });
};

/** Giving a title its text shows it, as in Excel. */
export const chartTitle: TypeDefinition<'ChartTitle'> = {
  since: '1.1',
  properties: {
    text: partProperty('title', 'text', values.text, { visible: true }),
    visible: partProperty('title', 'visible', values.flag),
  },
  objects: { format: { get: (target) => object('ChartTitleFormat', target) } },
};

export const chartTitleFormat: TypeDefinition<'ChartTitleFormat'> = {
  since: '1.1',
  objects: { font: { get: (target) => object('ChartFont', { ...target, part: 'title' }) } },
};

export const chartAreaFormat: TypeDefinition<'ChartAreaFormat'> = {
  since: '1.1',
  objects: { font: { get: (target) => object('ChartFont', { ...target, part: 'area' }) } },
};

/** The letters of the title, or of the whole chart with its title. */
export const chartFont: TypeDefinition<'ChartFont'> = {
  since: '1.1',
  properties: {
    size: {
      get(target, host) {
        const { title, fontSize } = chartOf(target, host);
        return target.part === 'title' ? title.size : fontSize;
      },
      set(target, value, host) {
        const size = values.number(value);
        patchPart(target, 'title', { size }, host);
        if (target.part === 'area') patchOf(target, host, { fontSize: size });
      },
    },
    bold: partProperty('title', 'bold', values.flag),
  },
};

export const chartLegend: TypeDefinition<'ChartLegend'> = {
  since: '1.1',
  properties: {
    position: partProperty(
      'legend',
      'position',
      (value) => (value === 'Invalid' ? 'Custom' : values.oneOf(LEGEND_POSITIONS)(value)),
      { visible: true },
    ),
    visible: partProperty('legend', 'visible', values.flag),
  },
};
