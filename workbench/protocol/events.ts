import { a1Range, type CellRange, isCellError } from '../../src/workbook';
import { type CellValue, type Change, overlaps, type SheetChange, type Workbook } from '../model';
import { localAddress } from './addresses';
import { type EventMessage, type EventNumber, EventType, WORKBOOK_TARGET } from './eventHub';
import { valueTypeOf } from './valueType';

/** The events that a change gives, for the sheets they happened to and for the workbook. */
export function eventsOf(change: Change, workbook: Workbook): EventMessage[] {
  return [
    ...change.added.flatMap((id) =>
      both(EventType.worksheetAdded, id, { source: sourceOf(change) }, [WORKBOOK_TARGET]),
    ),
    ...change.deleted.flatMap((id) =>
      both(EventType.worksheetDeleted, id, { source: sourceOf(change) }, [WORKBOOK_TARGET]),
    ),
    ...activations(change),
    ...change.sheets.flatMap((sheet) => [
      ...renaming(change, sheet, workbook),
      ...edits(change, sheet, workbook),
      ...visibility(change, sheet),
    ]),
    ...selections(change, workbook),
  ];
}

const sourceOf = ({ source }: Change): string => (source === 'coauthor' ? 'Remote' : 'Local');

const plain = (value: CellValue): string | number | boolean =>
  isCellError(value) ? value.error : (value ?? '');

/** What stood in a single cell, as the client takes it. */
const detailsOf = ({ onlyCell }: SheetChange): Readonly<Record<string, unknown>> =>
  onlyCell
    ? {
        valueBefore: plain(onlyCell.before),
        valueAfter: plain(onlyCell.after),
        valueTypeBefore: valueTypeOf(onlyCell.before),
        valueTypeAfter: valueTypeOf(onlyCell.after),
      }
    : {};

function both(
  type: EventNumber,
  worksheetId: string,
  data: Readonly<Record<string, unknown>>,
  targets: readonly string[] = [worksheetId, WORKBOOK_TARGET],
): EventMessage[] {
  return targets.map((targetId) => ({ type, targetId, data: { worksheetId, ...data } }));
}

function activations({ activated }: Change): EventMessage[] {
  if (!activated) return [];
  return [
    ...both(EventType.worksheetDeactivated, activated.from, {}),
    ...both(EventType.worksheetActivated, activated.to, {}),
  ];
}

function renaming(
  change: Change,
  { sheetId, parts, previousName }: SheetChange,
  workbook: Workbook,
): EventMessage[] {
  if (!parts.includes('name')) return [];
  const nameAfter = workbook.findSheet(sheetId)?.name;
  const names = { nameBefore: previousName, nameAfter, source: sourceOf(change) };
  return both(EventType.worksheetNameChanged, sheetId, names);
}

function edits(change: Change, sheet: SheetChange, workbook: Workbook): EventMessage[] {
  const { sheetId, cells } = sheet;
  const tables = workbook.findSheet(sheetId)?.parts.tables ?? [];
  const common = {
    changeType: 'RangeEdited',
    source: sourceOf(change),
    shiftDirection: 'None',
    triggerSource: change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    ...detailsOf(sheet),
  };
  return cells.flatMap((range) => [
    ...both(EventType.worksheetChanged, sheetId, { ...common, address: a1Range(range) }),
    ...tables
      .filter((table) => overlaps(table.range, range))
      .map((table) => ({
        type: EventType.tableChanged,
        targetId: table.id,
        data: { ...common, address: a1Range(range), tableId: table.id, worksheetId: sheetId },
      })),
  ]);
}

function visibility(change: Change, { sheetId, hidden, shown }: SheetChange): EventMessage[] {
  const told = (range: CellRange, changeType: string): EventMessage[] =>
    both(EventType.worksheetRowHiddenChanged, sheetId, {
      address: localAddress(range),
      changeType,
      source: sourceOf(change),
    });
  return [
    ...hidden.flatMap((range) => told(range, 'Hidden')),
    ...shown.flatMap((range) => told(range, 'Unhidden')),
  ];
}

function selections(change: Change, workbook: Workbook): EventMessage[] {
  if (!change.parts.includes('selections')) return [];
  const sheetId = workbook.parts.activeSheetId;
  const address = workbook.selection(sheetId).map(a1Range).join(',');
  return both(EventType.worksheetSelectionChanged, sheetId, { address });
}
