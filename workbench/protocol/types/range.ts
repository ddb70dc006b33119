import {
  cellCount,
  columnCount,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  setColumnsHidden,
  setRowsHidden,
} from '../../model';
import { fullAddress } from '../addresses';
import type { TypeDefinition } from '../definition';
import { object, type RangeTarget } from '../targets';
import * as values from '../values';
import { cellPropertyMethods } from './cellProperties';
import { linePropertyMethods } from './lineProperties';
import { rangeActions } from './rangeActions';
import { gridProperties } from './rangeGrid';
import { rangeHyperlink } from './rangeHyperlink';
import { rangeNeighbours } from './rangeNeighbours';
import { rangeOutline } from './rangeOutline';
import { uniformAlong } from './uniform';
import type { AreasTarget } from '../targets';

export const areasOf = ({ sheetId, range }: RangeTarget): AreasTarget => ({ sheetId, ranges: [range] });

export const range: TypeDefinition<'Range'> = {
  since: '1.1',
  check: (target, host) => {
    host.sheet(target.sheetId);
  },
  properties: {
    ...gridProperties,
    address: { get: (target, host) => fullAddress(host.sheet(target.sheetId), target.range) },
    addressLocal: { get: (target, host) => fullAddress(host.sheet(target.sheetId), target.range) },
    rowIndex: { get: (target) => target.range.top },
    columnIndex: { get: (target) => target.range.left },
    rowCount: { get: (target) => rowCount(target.range) },
    columnCount: { get: (target) => columnCount(target.range) },
    cellCount: { get: (target) => (cellCount(target.range) > 2 ** 31 - 1 ? -1 : cellCount(target.range)) },
    isEntireColumn: {
      since: '1.7',
      answerName: 'isEntireColumn',
      get: (target) => isWholeColumns(target.range),
    },
    isEntireRow: { since: '1.7', answerName: 'isEntireRow', get: (target) => isWholeRows(target.range) },
    rowHidden: {
      since: '1.2',
      get: (target, host) =>
        uniformAlong(areasOf(target), host, 'rows', (sheet, row) => sheet.isRowHidden(row)),
      set: (target, value, host) => {
        setRowsHidden(host.sheet(target.sheetId), target.range, values.flag(value));
      },
    },
    columnHidden: {
      since: '1.2',
      get: (target, host) =>
        uniformAlong(areasOf(target), host, 'columns', (sheet, column) => sheet.isColumnHidden(column)),
      set: (target, value, host) => {
        setColumnsHidden(host.sheet(target.sheetId), target.range, values.flag(value));
      },
    },
    hidden: {
      since: '1.2',
      get: (target, host) => {
        const areas = areasOf(target);
        const rows = uniformAlong(areas, host, 'rows', (sheet, row) => sheet.isRowHidden(row));
        const columns = uniformAlong(areas, host, 'columns', (sheet, column) => sheet.isColumnHidden(column));
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    left: { since: '1.10', get: (target, host) => place(target, host).left },
    top: { since: '1.10', get: (target, host) => place(target, host).top },
    width: { since: '1.10', get: (target, host) => place(target, host).width },
    height: { since: '1.10', get: (target, host) => place(target, host).height },
    hyperlink: rangeHyperlink,
  },
  objects: {
    format: { get: (target) => object('RangeFormat', areasOf(target)) },
    worksheet: { get: ({ sheetId }) => object('Worksheet', { sheetId }) },
    conditionalFormats: {
      since: '1.6',
      get: (target) => object('ConditionalFormatCollection', areasOf(target)),
    },
    dataValidation: { since: '1.8', get: (target) => object('DataValidation', areasOf(target)) },
  },
  methods: {
    ...rangeNeighbours,
    ...rangeActions,
    ...linePropertyMethods,
    ...cellPropertyMethods,
    ...rangeOutline,
  },
};

function place(
  { sheetId, range: own }: RangeTarget,
  host: Parameters<NonNullable<typeof range.check>>[1],
): { left: number; top: number; width: number; height: number } {
  const sheet = host.sheet(sheetId);
  const { standardWidth, standardHeight } = sheet.parts;
  const left = sheet.columns.offset(own.left, standardWidth);
  const top = sheet.rows.offset(own.top, standardHeight);
  return {
    left,
    top,
    width: sheet.columns.offset(Math.min(own.right + 1, MAX_COLUMNS), standardWidth) - left,
    height: sheet.rows.offset(Math.min(own.bottom + 1, MAX_ROWS), standardHeight) - top,
  };
}
