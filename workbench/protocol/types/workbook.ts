import type { boundingRange } from '../../model';
import { invalidArgument, type Workbook } from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { TypeDefinition } from '../definition';
import { object } from '../targets';

export const workbook: TypeDefinition<'Workbook'> = {
  since: '1.1',
  properties: { name: { since: '1.7', get: (target) => target.fileName } },
  objects: {
    application: { get: (target) => object('Application', target) },
    worksheets: { get: (target) => object('WorksheetCollection', target) },
    functions: { since: '1.2', get: (target) => object('Functions', target) },
    names: { get: () => object('NamedItemCollection', { sheetId: null }) },
    tables: { get: () => object('TableCollection', { sheetId: null }) },
    settings: { since: '1.4', get: (target) => object('SettingCollection', target) },
    properties: { since: '1.7', get: (target) => object('DocumentProperties', target) },
    protection: { since: '1.7', get: (target) => object('WorkbookProtection', target) },
  },
  methods: {
    getSelectedRange: {
      run: (target) => {
        const sheetId = target.parts.activeSheetId;
        const [first, ...more] = target.selection(sheetId);
        if (!first || more.length > 0) throw invalidArgument('Several ranges are selected.');
        return object('Range', { sheetId, range: first });
      },
    },
    getSelectedRanges: {
      since: '1.9',
      run: (target) => {
        const sheetId = target.parts.activeSheetId;
        return object('RangeAreas', { sheetId, ranges: target.selection(sheetId) });
      },
    },
    getActiveCell: { since: '1.7', run: (target) => object('Range', activeCell(target)) },
    _RemoveReference: {
      run: (_target, args, host) => {
        host.references.release(args.text(0));
      },
    },
    _GetRangeForEventByReferenceId: { since: '1.8', run: eventRange },
    _GetRangeOrNullObjectForEventByReferenceId: { since: '1.8', run: eventRange },
  },
};

function activeCell(target: Workbook): { sheetId: string; range: ReturnType<typeof boundingRange> } {
  const sheetId = target.parts.activeSheetId;
  const first = target.selection(sheetId)[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { sheetId, range: { ...first, bottom: first.top, right: first.left } };
}

/** Events carry «sheet id!address» for the range they tell of. */
function eventRange(_target: Workbook, args: { text(index: number): string }, host: HostContext): unknown {
  const [sheetId = '', address = ''] = args.text(0).split('!');
  return object('Range', rangeAt(host.workbook, host.sheet(sheetId), address));
}
