import {
  BORDER_STYLES,
  type BorderLine,
  invalidArgument,
  isNumberFormat,
  NO_BORDER,
  patchConditionalFormat,
  type RuleFormat,
} from '../../model';
import type { HostContext } from '../context';
import type { Collection, Property, TypeDefinition } from '../definition';
import { object, type RuleBorderTarget, type RuleTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';
import { ruleOf } from './conditionalFormat';

const patch = (target: RuleTarget, host: HostContext, change: RuleFormat): void => {
  const { format } = ruleOf(target, host);
  patchConditionalFormat(host.sheet(target.sheetId), target.ruleId, { format: { ...format, ...change } });
};

type FontPart = NonNullable<RuleFormat['font']>;

const fontProperty = <K extends keyof FontPart>(
  name: K,
  otherwise: unknown,
  read: (value: unknown) => FontPart[K],
): Property<RuleTarget> => ({
  get: (target, host) => ruleOf(target, host).format.font?.[name] ?? otherwise,
  set: (target, value, host) => {
    patch(target, host, { font: { ...ruleOf(target, host).format.font, [name]: read(value) } });
  },
});

export const conditionalRangeFormat: TypeDefinition<'ConditionalRangeFormat'> = {
  since: '1.6',
  properties: {
    numberFormat: {
      get: (target, host) => ruleOf(target, host).format.numberFormat ?? null,
      set: (target, value, host) => {
        const numberFormat = values.text(value);
        if (!isNumberFormat(numberFormat)) throw invalidArgument('Not a number format.');
        patch(target, host, { numberFormat });
      },
    },
  },
  objects: {
    font: { get: (target) => object('ConditionalRangeFont', target) },
    fill: { get: (target) => object('ConditionalRangeFill', target) },
    borders: { get: (target) => object('ConditionalRangeBorderCollection', target) },
  },
};

export const conditionalRangeFont: TypeDefinition<'ConditionalRangeFont'> = {
  since: '1.6',
  properties: {
    bold: fontProperty('bold', false, values.flag),
    italic: fontProperty('italic', false, values.flag),
    strikethrough: fontProperty('strikethrough', false, values.flag),
    underline: fontProperty('underline', 'None', values.oneOf(['None', 'Single', 'Double'] as const)),
    color: fontProperty('color', '', values.color),
  },
  methods: {
    clear: {
      run: (target, _args, host) => {
        patch(target, host, { font: {} });
      },
    },
  },
};

export const conditionalRangeFill: TypeDefinition<'ConditionalRangeFill'> = {
  since: '1.6',
  properties: {
    color: {
      get: (target, host) => ruleOf(target, host).format.fill ?? '',
      set: (target, value, host) => {
        patch(target, host, { fill: values.color(value) });
      },
    },
  },
  methods: {
    clear: {
      run: (target, _args, host) => {
        patch(target, host, { fill: null });
      },
    },
  },
};

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type SideName = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as readonly SideName[];

const lineOf = (target: RuleBorderTarget, host: HostContext): BorderLine =>
  ruleOf(target, host).format.borders?.[target.side] ?? NO_BORDER;

const setLine = (target: RuleBorderTarget, host: HostContext, line: BorderLine): void => {
  patch(target, host, { borders: { ...ruleOf(target, host).format.borders, [target.side]: line } });
};

const sideName = (target: RuleBorderTarget): SideName =>
  SIDE_NAMES.find((name) => SIDES[name] === target.side) ?? 'EdgeTop';

export const conditionalRangeBorder: TypeDefinition<'ConditionalRangeBorder'> = {
  since: '1.6',
  id: sideName,
  properties: {
    sideIndex: { get: sideName },
    style: {
      get: (target, host) => lineOf(target, host).style,
      set: (target, value, host) => {
        setLine(target, host, { ...lineOf(target, host), style: values.oneOf(BORDER_STYLES)(value) });
      },
    },
    color: {
      get: (target, host) => lineOf(target, host).color,
      set: (target, value, host) => {
        const line = lineOf(target, host);
        const style = line.style === 'None' ? 'Continuous' : line.style;
        setLine(target, host, { ...line, style, color: values.color(value) });
      },
    },
  },
};

const borders: Collection<RuleTarget> = {
  items: (target) =>
    SIDE_NAMES.map((name) => object('ConditionalRangeBorder', { ...target, side: SIDES[name] })),
  find: (target, key) =>
    object('ConditionalRangeBorder', { ...target, side: SIDES[values.oneOf(SIDE_NAMES)(key)] }),
};

const side = (name: SideName) => ({
  get: (target: RuleTarget) => object('ConditionalRangeBorder', { ...target, side: SIDES[name] }),
});

export const conditionalRangeBorderCollection: TypeDefinition<'ConditionalRangeBorderCollection'> = {
  since: '1.6',
  collection: borders,
  properties: { count: { get: () => SIDE_NAMES.length } },
  objects: {
    top: side('EdgeTop'),
    bottom: side('EdgeBottom'),
    left: side('EdgeLeft'),
    right: side('EdgeRight'),
  },
  methods: usualCalls(borders, { getItem: '1.6', getItemAt: '1.6' }),
};
