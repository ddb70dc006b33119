import {
  addConditionalFormat,
  clearConditionalFormats,
  type ConditionalFormat,
  conditionalFormatById,
  deleteConditionalFormat,
  invalidArgument,
  overlaps,
  patchConditionalFormat,
  type RuleKind,
} from '../../model';
import type { HostContext } from '../context';
import type { Collection, Navigation, TypeDefinition } from '../definition';
import { type AnyObject, type AreasTarget, object, type RuleTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';
import { DEFAULT_RULES, RULE_TYPES } from './ruleKinds';

export const ruleOf = ({ sheetId, ruleId }: RuleTarget, host: HostContext): ConditionalFormat =>
  conditionalFormatById(host.sheet(sheetId), ruleId);

const MEMBERS: Readonly<
  Record<string, { readonly kind: RuleKind; readonly of: (target: RuleTarget) => AnyObject }>
> = {
  cellValue: { kind: 'CellValue', of: (target) => object('CellValueConditionalFormat', target) },
  custom: { kind: 'Custom', of: (target) => object('CustomConditionalFormat', target) },
  textComparison: { kind: 'ContainsText', of: (target) => object('TextConditionalFormat', target) },
  preset: { kind: 'PresetCriteria', of: (target) => object('PresetCriteriaConditionalFormat', target) },
  topBottom: { kind: 'TopBottom', of: (target) => object('TopBottomConditionalFormat', target) },
  colorScale: { kind: 'ColorScale', of: (target) => object('ColorScaleConditionalFormat', target) },
  dataBar: { kind: 'DataBar', of: (target) => object('DataBarConditionalFormat', target) },
  iconSet: { kind: 'IconSet', of: (target) => object('IconSetConditionalFormat', target) },
};

/** `cellValue` of another kind of rule is refused; `cellValueOrNullObject` is a null object then. */
const kinds: Record<string, Navigation<RuleTarget>> = Object.fromEntries(
  Object.entries(MEMBERS).flatMap(([name, { kind, of }]): [string, Navigation<RuleTarget>][] => [
    [
      name,
      {
        get: (target, host) => {
          if (ruleOf(target, host).rule.kind !== kind) throw invalidArgument(`The rule is no ${kind}.`);
          return of(target);
        },
      },
    ],
    [
      `${name}OrNullObject`,
      { get: (target, host) => (ruleOf(target, host).rule.kind === kind ? of(target) : null) },
    ],
  ]),
);

const indexOf = (target: RuleTarget, host: HostContext): number =>
  host.sheet(target.sheetId).parts.conditionalFormats.indexOf(ruleOf(target, host));

export const conditionalFormat: TypeDefinition<'ConditionalFormat'> = {
  since: '1.6',
  id: (target) => target.ruleId,
  check: (target, host) => {
    ruleOf(target, host);
  },
  properties: {
    id: { get: (target) => target.ruleId },
    type: { get: (target, host) => ruleOf(target, host).rule.kind },
    priority: {
      get: indexOf,
      set: (target, value, host) => {
        const { parts } = host.sheet(target.sheetId);
        const own = ruleOf(target, host);
        const others = parts.conditionalFormats.filter((format) => format !== own);
        const at = Math.max(0, Math.min(values.integer(value), others.length));
        parts.conditionalFormats = [...others.slice(0, at), own, ...others.slice(at)];
      },
    },
    stopIfTrue: {
      get: (target, host) => ruleOf(target, host).stopIfTrue,
      set: ({ sheetId, ruleId }, value, host) => {
        patchConditionalFormat(host.sheet(sheetId), ruleId, { stopIfTrue: values.flag(value) });
      },
    },
  },
  objects: kinds,
  methods: {
    delete: {
      run: ({ sheetId, ruleId }, _args, host) => {
        deleteConditionalFormat(host.sheet(sheetId), ruleId);
      },
    },
    getRange: {
      run: (target, _args, host) => {
        const [range, ...more] = ruleOf(target, host).ranges;
        if (!range || more.length > 0) throw invalidArgument('The rule covers several ranges.');
        return object('Range', { sheetId: target.sheetId, range });
      },
    },
    getRangeOrNullObject: {
      run: (target, _args, host) => {
        const [range, ...more] = ruleOf(target, host).ranges;
        return range && more.length === 0 ? object('Range', { sheetId: target.sheetId, range }) : null;
      },
    },
    getRanges: {
      since: '1.9',
      run: (target, _args, host) =>
        object('RangeAreas', { sheetId: target.sheetId, ranges: ruleOf(target, host).ranges }),
    },
  },
};

const collection: Collection<AreasTarget> = {
  items: ({ sheetId, ranges }, host) =>
    host
      .sheet(sheetId)
      .parts.conditionalFormats.filter((format) =>
        format.ranges.some((own) => ranges.some((range) => overlaps(own, range))),
      )
      .map((format) => object('ConditionalFormat', { sheetId, ruleId: format.id })),
  find: ({ sheetId }, key, host) =>
    host.sheet(sheetId).parts.conditionalFormats.some((format) => format.id === key)
      ? object('ConditionalFormat', { sheetId, ruleId: String(key) })
      : null,
};

export const conditionalFormatCollection: TypeDefinition<'ConditionalFormatCollection'> = {
  since: '1.6',
  collection,
  methods: {
    ...usualCalls(collection, {
      getItem: '1.6',
      getItemOrNullObject: '1.14',
      getItemAt: '1.6',
      getCount: '1.6',
    }),
    add: {
      run: ({ sheetId, ranges }, args, host) => {
        const [range] = ranges;
        if (!range) throw invalidArgument('There is no range.');
        const rule = DEFAULT_RULES[args.oneOf(0, RULE_TYPES)];
        const { id } = addConditionalFormat(host.sheet(sheetId), host.workbook.newId(), range, rule);
        if (ranges.length > 1) patchConditionalFormat(host.sheet(sheetId), id, { ranges });
        return object('ConditionalFormat', { sheetId, ruleId: id });
      },
    },
    clearAll: {
      run: ({ sheetId, ranges }, _args, host) => {
        for (const range of ranges) clearConditionalFormats(host.sheet(sheetId), range);
      },
    },
  },
};
