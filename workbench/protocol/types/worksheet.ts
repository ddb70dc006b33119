import {
  activateSheet,
  cellRange,
  copySheet,
  invalidArgument,
  isInsideSheet,
  itemNotFound,
  renameSheet,
  setVisibility,
  SHEET_POSITIONS,
  singleCell,
  VISIBILITIES,
} from '../../model';
import type { CellRange } from '../../../src/workbook';
import { rangeOrSheet } from '../addresses';
import type { HostContext } from '../context';
import type { TypeDefinition } from '../definition';
import { eventMethods } from '../eventMethods';
import { type HostObject, object, type SheetTarget } from '../targets';
import * as values from '../values';
import { partProperty } from './sheetParts';
import { neighbour } from './worksheetCollection';

function usedRange(target: SheetTarget, valuesOnly: boolean, host: HostContext): CellRange | null {
  return host.sheet(target.sheetId).cells.bounds(valuesOnly);
}

const onSheet = (target: SheetTarget, range: CellRange): HostObject<'Range'> => {
  if (!isInsideSheet(range)) throw invalidArgument('The range lies outside the sheet.');
  return object('Range', { sheetId: target.sheetId, range });
};

const orThrow = <T>(found: T | null): T => {
  if (found === null) throw itemNotFound('There is no such sheet.');
  return found;
};

export const worksheet: TypeDefinition<'Worksheet'> = {
  since: '1.1',
  check: (target, host) => {
    host.sheet(target.sheetId);
  },
  id: (target) => target.sheetId,
  properties: {
    id: { get: (target) => target.sheetId },
    name: {
      notUndoable: 'desktop',
      get: (target, host) => host.sheet(target.sheetId).name,
      set: (target, value, host) => {
        renameSheet(host.workbook, host.sheet(target.sheetId), values.text(value));
      },
    },
    position: {
      notUndoable: 'desktop',
      get: (target, host) => host.workbook.sheets.indexOf(host.sheet(target.sheetId)),
      set: (target, value, host) => {
        host.workbook.moveSheet(target.sheetId, values.integer(value));
      },
    },
    visibility: {
      setSince: '1.2',
      notUndoable: 'desktop',
      get: (target, host) => host.sheet(target.sheetId).parts.visibility,
      set: (target, value, host) => {
        setVisibility(host.workbook, host.sheet(target.sheetId), values.oneOf(VISIBILITIES)(value));
      },
    },
    tabColor: partProperty('tabColor', (value) => (value === '' ? '' : values.color(value)), '1.7'),
    showGridlines: { ...partProperty('showGridlines', values.flag, '1.8'), setName: 'gridlines' },
    showHeadings: { ...partProperty('showHeadings', values.flag, '1.8'), setName: 'headings' },
    standardWidth: partProperty('standardWidth', values.number, '1.7'),
    standardHeight: { since: '1.7', get: (target, host) => host.sheet(target.sheetId).parts.standardHeight },
    tabId: {
      since: '1.14',
      get: (target, host) => host.workbook.sheets.indexOf(host.sheet(target.sheetId)) + 1,
    },
  },
  objects: {
    charts: { get: ({ sheetId }) => object('ChartCollection', { sheetId }) },
    tables: { get: ({ sheetId }) => object('TableCollection', { sheetId }) },
    names: { since: '1.4', get: ({ sheetId }) => object('NamedItemCollection', { sheetId }) },
    protection: { since: '1.2', get: ({ sheetId }) => object('WorksheetProtection', { sheetId }) },
    freezePanes: { since: '1.7', get: ({ sheetId }) => object('WorksheetFreezePanes', { sheetId }) },
    pageLayout: { since: '1.9', get: ({ sheetId }) => object('PageLayout', { sheetId }) },
    horizontalPageBreaks: {
      since: '1.9',
      get: ({ sheetId }) => object('PageBreakCollection', { sheetId }),
    },
    autoFilter: { since: '1.9', get: ({ sheetId }) => object('AutoFilter', { sheetId, tableId: null }) },
    notes: { since: '1.18', get: ({ sheetId }) => object('NoteCollection', { sheetId }) },
    customProperties: {
      since: '1.12',
      get: ({ sheetId }) => object('WorksheetCustomPropertyCollection', { sheetId }),
    },
  },
  methods: {
    activate: {
      run: (target, _args, host) => {
        if (host.quirks.newSheetStaysBehind && host.added.has(target.sheetId)) return;
        activateSheet(host.workbook, host.sheet(target.sheetId));
      },
    },
    calculate: {
      since: '1.6',
      run: (_target, _args, host) => {
        host.calculateAlways();
      },
    },
    copy: {
      since: '1.7',
      notUndoable: 'everywhere',
      run: (target, args, host) => {
        const relative = args.optionalObject(1, 'Worksheet');
        const place = {
          type: args.oneOf(0, SHEET_POSITIONS, 'None'),
          relativeTo: relative && host.sheet(relative.sheetId),
        };
        const { id } = copySheet(host.workbook, host.sheet(target.sheetId), place);
        return object('Worksheet', { sheetId: id });
      },
    },
    delete: {
      notUndoable: 'everywhere',
      run: (target, _args, host) => {
        host.workbook.deleteSheet(target.sheetId);
      },
    },
    getCell: { run: (target, args) => onSheet(target, singleCell(args.integer(0), args.integer(1))) },
    getRange: {
      run: (target, args, host) =>
        object('Range', rangeOrSheet(host.workbook, host.sheet(target.sheetId), args.optionalText(0))),
    },
    getRangeByIndexes: {
      since: '1.7',
      run: (target, args) =>
        onSheet(target, cellRange(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    },
    getRanges: {
      since: '1.9',
      run: (target, args, host) => {
        const sheet = host.sheet(target.sheetId);
        const address = args.optionalText(0);
        const parts = address === null ? [null] : address.split(',');
        const ranges = parts.map((part) => rangeOrSheet(host.workbook, sheet, part).range);
        return object('RangeAreas', { sheetId: target.sheetId, ranges });
      },
    },
    getUsedRange: {
      run: (target, args, host) => onSheet(target, usedRange(target, args.flag(0), host) ?? singleCell(0, 0)),
    },
    getUsedRangeOrNullObject: {
      since: '1.4',
      run: (target, args, host) => {
        const range = usedRange(target, args.flag(0), host);
        return range && onSheet(target, range);
      },
    },
    getNext: {
      since: '1.5',
      run: (target, args, host) => orThrow(neighbour(host, target.sheetId, 1, args.flag(0))),
    },
    getNextOrNullObject: {
      since: '1.5',
      run: (target, args, host) => neighbour(host, target.sheetId, 1, args.flag(0)),
    },
    getPrevious: {
      since: '1.5',
      run: (target, args, host) => orThrow(neighbour(host, target.sheetId, -1, args.flag(0))),
    },
    getPreviousOrNullObject: {
      since: '1.5',
      run: (target, args, host) => neighbour(host, target.sheetId, -1, args.flag(0)),
    },
    ...eventMethods<SheetTarget>(
      {
        DataChangedEvent: '1.7',
        ActivatedEvent: '1.7',
        DeactivatedEvent: '1.7',
        SelectionChangedEvent: '1.7',
        RowHiddenChangedEvent: '1.11',
        EventNameChanged: '1.17',
      },
      (target) => target.sheetId,
    ),
  },
};
