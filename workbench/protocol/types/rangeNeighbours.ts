import type { CellRange } from '../../../src/workbook';
import {
  boundingRange,
  cellRange,
  columnCount,
  containsCell,
  containsRange,
  ExcelError,
  intersection,
  invalidArgument,
  isInsideSheet,
  itemNotFound,
  MAX_COLUMNS,
  MAX_ROWS,
  mergesIn,
  rowCount,
  singleCell,
} from '../../model';
import { rangeAt } from '../addresses';
import type { Arguments } from '../arguments';
import type { HostContext } from '../context';
import type { Method } from '../definition';
import { type HostObject, object, type RangeTarget } from '../targets';
import { specialCells } from './specialCells';

const like = (target: RangeTarget, range: CellRange): HostObject<'Range'> => {
  if (!isInsideSheet(range)) throw invalidArgument('The range lies outside the sheet.');
  return object('Range', { sheetId: target.sheetId, range });
};

/** Another range given as an object or as an address. */
function other(target: RangeTarget, args: Arguments, host: HostContext): CellRange {
  const given = args.optionalObject(0, 'Range');
  const found = given ?? rangeAt(host.workbook, host.sheet(target.sheetId), args.text(0));
  if (found.sheetId !== target.sheetId) throw invalidArgument('The ranges are on different sheets.');
  return found.range;
}

function used({ sheetId, range }: RangeTarget, valuesOnly: boolean, host: HostContext): CellRange | null {
  const sheet = host.sheet(sheetId);
  const bounds = sheet.cells.bounds(valuesOnly);
  const within = bounds && intersection(bounds, range);
  if (!within) return null;
  let found: CellRange | null = null;
  for (const { row, column, cell } of sheet.cells.within(within)) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const own = singleCell(row, column);
    found = found ? boundingRange(found, own) : own;
  }
  return found;
}

const orThrow = <T>(found: T | null): T => {
  if (found === null) throw itemNotFound('There is no such range.');
  return found;
};

const common: Method<RangeTarget>['run'] = (target, args, host) => {
  const range = intersection(target.range, other(target, args, host));
  return range && like(target, range);
};

/** Calls that give other ranges. */
export const rangeNeighbours: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: {
    run: (target, args) =>
      like(target, singleCell(target.range.top + args.integer(0), target.range.left + args.integer(1))),
  },
  getRow: {
    run: (target, args) =>
      like(target, {
        ...target.range,
        top: target.range.top + args.integer(0),
        bottom: target.range.top + args.integer(0),
      }),
  },
  getColumn: {
    run: (target, args) =>
      like(target, {
        ...target.range,
        left: target.range.left + args.integer(0),
        right: target.range.left + args.integer(0),
      }),
  },
  getLastCell: { run: (target) => like(target, singleCell(target.range.bottom, target.range.right)) },
  getLastRow: { run: (target) => like(target, { ...target.range, top: target.range.bottom }) },
  getLastColumn: { run: (target) => like(target, { ...target.range, left: target.range.right }) },
  getEntireRow: { run: (target) => like(target, { ...target.range, left: 0, right: MAX_COLUMNS - 1 }) },
  getEntireColumn: { run: (target) => like(target, { ...target.range, top: 0, bottom: MAX_ROWS - 1 }) },
  getOffsetRange: {
    run: ({ sheetId, range }, args) =>
      like(
        { sheetId, range },
        cellRange(
          range.top + args.integer(0),
          range.left + args.integer(1),
          rowCount(range),
          columnCount(range),
        ),
      ),
  },
  getResizedRange: {
    since: '1.2',
    run: ({ sheetId, range }, args) =>
      like(
        { sheetId, range },
        { ...range, bottom: range.bottom + args.integer(0), right: range.right + args.integer(1) },
      ),
  },
  getAbsoluteResizedRange: {
    since: '1.7',
    run: ({ sheetId, range }, args) =>
      like({ sheetId, range }, cellRange(range.top, range.left, args.integer(0), args.integer(1))),
  },
  getRowsAbove: {
    since: '1.2',
    run: (target, args) => like(target, beside(target.range, 'rows', -args.optionalInteger(0, 1))),
  },
  getRowsBelow: {
    since: '1.2',
    run: (target, args) => like(target, beside(target.range, 'rows', args.optionalInteger(0, 1))),
  },
  getColumnsBefore: {
    since: '1.2',
    run: (target, args) => like(target, beside(target.range, 'columns', -args.optionalInteger(0, 1))),
  },
  getColumnsAfter: {
    since: '1.2',
    run: (target, args) => like(target, beside(target.range, 'columns', args.optionalInteger(0, 1))),
  },
  getBoundingRect: {
    run: (target, args, host) => like(target, boundingRange(target.range, other(target, args, host))),
  },
  getIntersection: { run: (target, args, host) => orThrow(common(target, args, host)) },
  getIntersectionOrNullObject: { since: '1.4', run: common },
  getUsedRange: {
    run: (target, args, host) => like(target, orThrow(used(target, args.flag(0), host))),
  },
  getUsedRangeOrNullObject: {
    since: '1.4',
    run: (target, args, host) => {
      const range = used(target, args.flag(0), host);
      return range && like(target, range);
    },
  },
  // The real call gives only merges that begin inside the range.
  getMergedAreasOrNullObject: {
    since: '1.13',
    run: ({ sheetId, range }, _args, host) => {
      const ranges = mergesIn(host.sheet(sheetId), range).filter(({ top, left }) =>
        containsCell(range, top, left),
      );
      const { manyMerges, mostMerges, slowAnswer } = host.quirks;
      if (ranges.length > mostMerges) {
        if (manyMerges === 'error') {
          throw new ExcelError('GeneralException', 'There are too many merged areas.');
        }
        if (manyMerges === 'null') return null;
        host.delay = slowAnswer;
      }
      return ranges.length > 0 ? object('RangeAreas', { sheetId, ranges }) : null;
    },
  },
  getTables: {
    since: '1.9',
    run: ({ sheetId, range }, args) =>
      object('TableScopedCollection', { sheetId, range, fullyContained: args.flag(0) }),
  },
  getSpecialCells: {
    since: '1.9',
    run: (target, args, host) => orThrow(specialCells(target, args, host)),
  },
  getSpecialCellsOrNullObject: { since: '1.9', run: specialCells },
  getSurroundingRegion: {
    since: '1.7',
    run: ({ sheetId, range }, _args, host) => {
      const sheet = host.sheet(sheetId);
      let region = singleCell(range.top, range.left);
      for (let grown = region; ;) {
        for (const { row, column, cell } of sheet.cells.within(around(region))) {
          if (cell.value !== null) grown = boundingRange(grown, singleCell(row, column));
        }
        if (containsRange(region, grown)) break;
        region = grown;
      }
      return object('Range', { sheetId, range: region });
    },
  },
};

const around = (range: CellRange): CellRange => ({
  top: Math.max(0, range.top - 1),
  left: Math.max(0, range.left - 1),
  bottom: Math.min(MAX_ROWS - 1, range.bottom + 1),
  right: Math.min(MAX_COLUMNS - 1, range.right + 1),
});

/** Rows or columns next to the range: after it where the count is positive, before it where negative. */
function beside(range: CellRange, side: 'rows' | 'columns', count: number): CellRange {
  if (count === 0) throw invalidArgument('At least one row or column is wanted.');
  if (side === 'rows') {
    return count > 0
      ? { ...range, top: range.bottom + 1, bottom: range.bottom + count }
      : { ...range, top: range.top + count, bottom: range.top - 1 };
  }
  return count > 0
    ? { ...range, left: range.right + 1, right: range.right + count }
    : { ...range, left: range.left + count, right: range.left - 1 };
}
