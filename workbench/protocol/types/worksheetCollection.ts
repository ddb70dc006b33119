import { itemNotFound, type Sheet, type Workbook } from '../../model';
import type { HostContext } from '../context';
import type { Collection, TypeDefinition } from '../definition';
import { eventMethods, ofWorkbook } from '../eventMethods';
import { type HostObject, object } from '../targets';
import { usualCalls } from './collections';

const asObject = (sheet: Sheet): HostObject<'Worksheet'> => object('Worksheet', { sheetId: sheet.id });

const collection: Collection<Workbook> = {
  items: (workbook) => workbook.sheets.map(asObject),
  find: (workbook, key) => {
    const sheet = typeof key === 'string' ? (workbook.findSheet(key) ?? workbook.sheetNamed(key)) : null;
    return sheet && asObject(sheet);
  },
};

const among = (workbook: Workbook, visibleOnly: boolean): readonly Sheet[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.parts.visibility === 'Visible');

function end(workbook: Workbook, visibleOnly: boolean, index: number): HostObject<'Worksheet'> {
  const sheet = among(workbook, visibleOnly).at(index);
  if (!sheet) throw itemNotFound('There is no such sheet.');
  return asObject(sheet);
}

/** Adding a sheet leaves the active one active. */
function add(host: HostContext, workbook: Workbook, name: string | null): HostObject<'Worksheet'> {
  const sheet = name === null ? workbook.addSheet() : workbook.addSheet(name);
  host.added.add(sheet.id);
  return asObject(sheet);
}

export const worksheetCollection: TypeDefinition<'WorksheetCollection'> = {
  since: '1.1',
  collection,
  methods: {
    ...usualCalls(collection, { getItem: '1.1', getItemOrNullObject: '1.4' }),
    add: { run: (workbook, args, host) => add(host, workbook, args.optionalText(0)) },
    getActiveWorksheet: { run: (workbook) => asObject(workbook.activeSheet) },
    getCount: {
      since: '1.4',
      run: (workbook, args) => among(workbook, args.flag(0)).length,
    },
    getFirst: { since: '1.5', run: (workbook, args) => end(workbook, args.flag(0), 0) },
    getLast: { since: '1.5', run: (workbook, args) => end(workbook, args.flag(0), -1) },
    ...eventMethods<Workbook>(
      {
        DataChangedEvent: '1.9',
        ActivatedEvent: '1.7',
        DeactivatedEvent: '1.7',
        AddedEvent: '1.7',
        DeletedEvent: '1.7',
        SelectionChangedEvent: '1.9',
        RowHiddenChangedEvent: '1.11',
        EventNameChanged: '1.17',
      },
      ofWorkbook,
    ),
  },
};

/** The sheet after or before; null at the end. */
export function neighbour(
  host: HostContext,
  sheetId: string,
  step: 1 | -1,
  visibleOnly: boolean,
): HostObject<'Worksheet'> | null {
  const { sheets } = host.workbook;
  const at = sheets.indexOf(host.sheet(sheetId));
  const rest = step === 1 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse();
  const found = rest.find((sheet) => !visibleOnly || sheet.parts.visibility === 'Visible');
  return found ? asObject(found) : null;
}
