import { invalidArgument, type Sheet } from '../../model';
import type { Method } from '../definition';
import type { RangeTarget } from '../targets';
import * as values from '../values';

/** `getRowProperties` or `getColumnProperties`, of which this host knows whether a line is hidden. */
function lineProperties(
  name: 'rowHidden' | 'columnHidden',
  first: 'top' | 'left',
  last: 'bottom' | 'right',
  isHidden: (sheet: Sheet, index: number) => boolean,
): Method<RangeTarget> {
  return {
    since: '1.9',
    run: ({ sheetId, range }, args, host) => {
      const wanted = Object.keys(values.record(args.raw(0)));
      if (wanted.some((given) => given !== name)) {
        throw invalidArgument(`This host tells of ${name} only.`);
      }
      const sheet = host.sheet(sheetId);
      return Array.from({ length: range[last] - range[first] + 1 }, (_item, index) => ({
        [name]: isHidden(sheet, range[first] + index),
      }));
    },
  };
}

export const linePropertyMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getRowProperties: lineProperties('rowHidden', 'top', 'bottom', (sheet, row) => sheet.isRowHidden(row)),
  getColumnProperties: lineProperties('columnHidden', 'left', 'right', (sheet, column) =>
    sheet.isColumnHidden(column),
  ),
};
