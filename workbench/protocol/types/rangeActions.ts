import type { CellRange } from '../../../src/workbook';
import {
  activateSheet,
  clearConditionalFormats,
  clearContents,
  clearFormats,
  columnCount,
  COPY_TYPES,
  copyCells,
  deleteCells,
  insertCells,
  invalidArgument,
  mergeRange,
  rowCount,
  setValidation,
  type Sheet,
  unmergeRange,
} from '../../model';
import { rangeAt } from '../addresses';
import type { Method } from '../definition';
import { object, type RangeTarget } from '../targets';

const CLEAR_TYPES = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
type ClearType = (typeof CLEAR_TYPES)[number];

const dropLinks = (sheet: Sheet, range: CellRange): void => {
  for (const { row, column, cell } of sheet.cells.within(range)) {
    if (!cell.hyperlink) continue;
    const { value, formula, style } = cell;
    sheet.cells.set(row, column, {
      value,
      ...(formula !== undefined && { formula }),
      ...(style && { style }),
    });
  }
};

const dropFormats = (sheet: Sheet, range: CellRange): void => {
  clearFormats(sheet, range);
  clearConditionalFormats(sheet, range);
};

const CLEAR: Record<ClearType, (sheet: Sheet, range: CellRange) => void> = {
  All: (sheet, range) => {
    clearContents(sheet, range);
    dropLinks(sheet, range);
    dropFormats(sheet, range);
    if (sheet.parts.merges.length > 0) unmergeRange(sheet, range);
    if (sheet.parts.validations.length > 0) setValidation(sheet, range, null);
  },
  Formats: dropFormats,
  Contents: clearContents,
  Hyperlinks: dropLinks,
  RemoveHyperlinks: dropLinks,
};

export const clearAs = (sheet: Sheet, range: CellRange, type: ClearType): void => {
  CLEAR[type](sheet, range);
};

export { CLEAR_TYPES };

/** Calls that change the workbook. */
export const rangeActions: Readonly<Record<string, Method<RangeTarget>>> = {
  /** Sent ahead by the client where it splits a large array into parts of about 1,500 cells. */
  _ValidateArraySize: {
    since: '1.3',
    run: ({ range }, args) => {
      if (args.integer(0) !== rowCount(range) || args.integer(1) !== columnCount(range)) {
        throw invalidArgument('The array has a different size than the range.');
      }
    },
  },
  clear: {
    run: ({ sheetId, range }, args, host) => {
      clearAs(host.sheet(sheetId), range, args.oneOf(0, CLEAR_TYPES, 'All'));
    },
  },
  delete: {
    run: ({ sheetId, range }, args, host) => {
      deleteCells(host.workbook, host.sheet(sheetId), range, args.oneOf(0, ['Up', 'Left'] as const));
    },
  },
  insert: {
    run: ({ sheetId, range }, args, host) => {
      insertCells(host.workbook, host.sheet(sheetId), range, args.oneOf(0, ['Down', 'Right'] as const));
      return object('Range', { sheetId, range });
    },
  },
  merge: {
    since: '1.2',
    run: ({ sheetId, range }, args, host) => {
      mergeRange(host.sheet(sheetId), range, args.flag(0));
    },
  },
  unmerge: {
    since: '1.2',
    run: ({ sheetId, range }, _args, host) => {
      unmergeRange(host.sheet(sheetId), range);
    },
  },
  select: {
    run: ({ sheetId, range }, _args, host) => {
      if (host.quirks.newSheetStaysBehind && host.added.has(sheetId)) return;
      activateSheet(host.workbook, host.sheet(sheetId));
      host.workbook.select(sheetId, [range]);
    },
  },
  calculate: {
    since: '1.6',
    run: (_target, _args, host) => {
      host.calculateAlways();
    },
  },
  copyFrom: {
    since: '1.9',
    run: ({ sheetId, range }, args, host) => {
      const sheet = host.sheet(sheetId);
      const given = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, sheet, args.text(0));
      const type = args.oneOf(1, COPY_TYPES, 'All');
      copyCells(
        host.workbook,
        { sheet: host.sheet(given.sheetId), range: given.range },
        { sheet, range },
        type,
      );
    },
  },
};
