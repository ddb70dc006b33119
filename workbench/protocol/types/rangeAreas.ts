import { cellCount } from '../../model';
import { fullAddress } from '../addresses';
import type { Collection, TypeDefinition } from '../definition';
import { type AreasTarget, object } from '../targets';
import { CLEAR_TYPES, clearAs } from './rangeActions';
import { usualCalls } from './collections';

export const rangeAreas: TypeDefinition<'RangeAreas'> = {
  since: '1.9',
  check: (target, host) => {
    host.sheet(target.sheetId);
  },
  properties: {
    address: {
      get: ({ sheetId, ranges }, host) =>
        ranges.map((range) => fullAddress(host.sheet(sheetId), range)).join(','),
    },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(range), 0) },
  },
  objects: {
    areas: { get: (target) => object('RangeCollection', target) },
    format: { get: (target) => object('RangeFormat', target) },
    worksheet: { get: ({ sheetId }) => object('Worksheet', { sheetId }) },
    conditionalFormats: { get: (target) => object('ConditionalFormatCollection', target) },
    dataValidation: { get: (target) => object('DataValidation', target) },
  },
  methods: {
    clear: {
      run: ({ sheetId, ranges }, args, host) => {
        const type = args.oneOf(0, CLEAR_TYPES, 'All');
        for (const range of ranges) clearAs(host.sheet(sheetId), range, type);
      },
    },
  },
};

const areas: Collection<AreasTarget> = {
  items: ({ sheetId, ranges }) => ranges.map((range) => object('Range', { sheetId, range })),
  find: () => null,
};

export const rangeCollection: TypeDefinition<'RangeCollection'> = {
  since: '1.9',
  collection: areas,
  methods: usualCalls(areas, { getItemAt: '1.9', getCount: '1.9' }),
};
