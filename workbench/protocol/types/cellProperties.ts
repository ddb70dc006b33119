import { invalidArgument } from '../../model';
import type { Method } from '../definition';
import type { RangeTarget } from '../targets';
import * as values from '../values';
import { fillOf } from './rangeFill';

/** `getCellProperties`, of which this host knows fills. */
export const cellPropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getCellProperties: {
    since: '1.9',
    run: ({ sheetId, range }, args, host) => {
      const { format = {}, ...others } = values.record(args.raw(0));
      const { fill = {}, ...looks } = values.record(format);
      const wanted = Object.keys(values.record(fill));
      const sheet = host.sheet(sheetId);
      return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
        Array.from({ length: range.right - range.left + 1 }, (_cell, column) => {
          const own = fillOf(sheet.styleAt(range.top + row, range.left + column));
          const unknown = wanted.some((name) => !(name in own));
          if (unknown || Object.keys({ ...others, ...looks }).length > 0) {
            throw invalidArgument('This host tells of fills only.');
          }
          const told = Object.entries(own).filter(([name]) => wanted.includes(name));
          return { format: { fill: Object.fromEntries(told) } };
        }),
      );
    },
  },
};
