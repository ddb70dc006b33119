import { a1Range } from '../../src/workbook';
import { type Change, overlaps, type SheetChange, type Workbook } from '../model';
import { type EventMessage, type EventNumber, EventType, WORKBOOK_TARGET } from './eventHub';

/** The events that a change gives, for the sheets they happened to and for the workbook. */
export function eventsOf(change: Change, workbook: Workbook): EventMessage[] {
  return [
    ...change.added.flatMap((id) =>
      both(EventType.worksheetAdded, id, { source: 'Local' }, [WORKBOOK_TARGET]),
    ),
    ...change.deleted.flatMap((id) =>
      both(EventType.worksheetDeleted, id, { source: 'Local' }, [WORKBOOK_TARGET]),
    ),
    ...activations(change),
    ...change.sheets.flatMap((sheet) => [...renaming(sheet, workbook), ...edits(change, sheet, workbook)]),
    ...selections(change, workbook),
  ];
}

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

function renaming({ sheetId, parts, previousName }: SheetChange, workbook: Workbook): EventMessage[] {
  if (!parts.includes('name')) return [];
  const nameAfter = workbook.findSheet(sheetId)?.name;
  const names = { nameBefore: previousName, nameAfter, source: 'Local' };
  return both(EventType.worksheetNameChanged, sheetId, names);
}

function edits(change: Change, { sheetId, cells }: SheetChange, workbook: Workbook): EventMessage[] {
  const tables = workbook.findSheet(sheetId)?.parts.tables ?? [];
  const common = {
    changeType: 'RangeEdited',
    source: 'Local',
    shiftDirection: 'None',
    triggerSource: change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
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

function selections(change: Change, workbook: Workbook): EventMessage[] {
  if (!change.parts.includes('selections')) return [];
  const sheetId = workbook.parts.activeSheetId;
  const address = workbook.selection(sheetId).map(a1Range).join(',');
  return both(EventType.worksheetSelectionChanged, sheetId, { address });
}
