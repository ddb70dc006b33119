import {
  GROUP_OPTIONS,
  type GroupOption,
  groupLines,
  hideGroups,
  type Sheet,
  ungroupLines,
} from '../../model';
import type { CellRange } from '../../../src/workbook';
import type { Method } from '../definition';
import type { RangeTarget } from '../targets';

const method = (run: (sheet: Sheet, range: CellRange, option: GroupOption) => void): Method<RangeTarget> => ({
  since: '1.10',
  run: ({ sheetId, range }, args, host) => {
    run(host.sheet(sheetId), range, args.oneOf(0, GROUP_OPTIONS));
  },
});

/** Calls that build and fold the outline of a sheet. */
export const rangeOutline: Readonly<Record<string, Method<RangeTarget>>> = {
  group: method(groupLines),
  ungroup: method(ungroupLines),
  hideGroupDetails: method((sheet, range, option) => {
    hideGroups(sheet, range, option, true);
  }),
  showGroupDetails: method((sheet, range, option) => {
    hideGroups(sheet, range, option, false);
  }),
};
