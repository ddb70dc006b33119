import { formatRange } from '../../model';
import type { TypeDefinition } from '../definition';
import * as values from '../values';
import { styleProperty } from './rangeFormat';

const WHITE = '#FFFFFF';

/** A cell without fill reads as white, as in Excel; `clear` takes the fill away. */
export const rangeFill: TypeDefinition<'RangeFill'> = {
  since: '1.1',
  properties: {
    color: styleProperty(
      (style) => style.fill ?? WHITE,
      (value) => ({ fill: value === '' ? null : values.color(value) }),
    ),
  },
  methods: {
    clear: {
      run: ({ sheetId, ranges }, _args, host) => {
        for (const range of ranges) formatRange(host.sheet(sheetId), range, { fill: null });
      },
    },
  },
};
