import {
  autofitColumns,
  autofitRows,
  type CellStyle,
  formatRange,
  HORIZONTAL_ALIGNMENTS,
  invalidArgument,
  setColumnWidths,
  setRowHeights,
  type StylePatch,
  VERTICAL_ALIGNMENTS,
} from '../../model';
import type { ApiVersion, Property, TypeDefinition } from '../definition';
import { type AreasTarget, object } from '../targets';
import * as values from '../values';
import { uniformAlong, uniformStyle } from './uniform';

/** A property of the cells' style: what all cells share, or null. */
export const styleProperty = <T>(
  read: (style: CellStyle) => T,
  patch: (value: unknown) => StylePatch,
  since?: ApiVersion,
): Property<AreasTarget> => ({
  ...(since && { since }),
  get: (target, host) => uniformStyle(target, host, read),
  set: (target, value, host) => {
    const change = patch(value);
    for (const range of target.ranges) formatRange(host.sheet(target.sheetId), range, change);
  },
});

const MAX_INDENT = 250;

const indent = (value: unknown): number => {
  const level = values.integer(value);
  if (level < 0 || level > MAX_INDENT) throw invalidArgument('The indent goes from 0 to 250.');
  return level;
};

const orientation = (value: unknown): number => {
  const degrees = values.integer(value);
  if (degrees !== 180 && Math.abs(degrees) > 90) throw invalidArgument('Text turns by −90 to 90 degrees.');
  return degrees;
};

export const rangeFormat: TypeDefinition<'RangeFormat'> = {
  since: '1.1',
  properties: {
    horizontalAlignment: styleProperty(
      (style) => style.alignment.horizontal,
      (value) => ({ alignment: { horizontal: values.oneOf(HORIZONTAL_ALIGNMENTS)(value) } }),
    ),
    verticalAlignment: styleProperty(
      (style) => style.alignment.vertical,
      (value) => ({ alignment: { vertical: values.oneOf(VERTICAL_ALIGNMENTS)(value) } }),
    ),
    wrapText: styleProperty(
      (style) => style.alignment.wrapText,
      (value) => ({ alignment: { wrapText: values.flag(value) } }),
    ),
    indentLevel: styleProperty(
      (style) => style.alignment.indentLevel,
      (value) => ({ alignment: { indentLevel: indent(value) } }),
      '1.9',
    ),
    shrinkToFit: styleProperty(
      (style) => style.alignment.shrinkToFit,
      (value) => ({ alignment: { shrinkToFit: values.flag(value) } }),
      '1.9',
    ),
    textOrientation: styleProperty(
      (style) => style.alignment.textOrientation,
      (value) => ({ alignment: { textOrientation: orientation(value) } }),
      '1.7',
    ),
    columnWidth: {
      since: '1.2',
      get: (target, host) =>
        uniformAlong(target, host, 'columns', (sheet, column) =>
          sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column),
        ),
      set: ({ sheetId, ranges }, value, host) => {
        const width = values.number(value);
        for (const range of ranges) setColumnWidths(host.sheet(sheetId), range, width);
      },
    },
    rowHeight: {
      since: '1.2',
      get: (target, host) =>
        uniformAlong(target, host, 'rows', (sheet, row) =>
          sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row),
        ),
      set: ({ sheetId, ranges }, value, host) => {
        const height = values.number(value);
        for (const range of ranges) setRowHeights(host.sheet(sheetId), range, height);
      },
    },
  },
  objects: {
    fill: { get: (target) => object('RangeFill', target) },
    font: { get: (target) => object('RangeFont', target) },
    borders: { get: (target) => object('RangeBorderCollection', target) },
    protection: { since: '1.2', get: (target) => object('FormatProtection', target) },
  },
  methods: {
    autofitColumns: {
      since: '1.2',
      run: ({ sheetId, ranges }, _args, host) => {
        for (const range of ranges) autofitColumns(host.sheet(sheetId), range);
      },
    },
    autofitRows: {
      since: '1.2',
      run: ({ sheetId, ranges }, _args, host) => {
        for (const range of ranges) autofitRows(host.sheet(sheetId), range);
      },
    },
  },
};
