import { Buffer } from 'buffer';
import { columnPixels, EDITABLE_TEXTS_MARK, OWN_SHEET_MARK, type PlanTable } from '../../workbook';
import { noteBoxesXml, notesXml } from '../aids/notes';
import { tableXml } from '../aids/table';
import { addLink, addPart, freePart, type PackageDraft } from '../edit/packageDraft';
import { partOf } from '../edit/packedPart';
import type { CellContent } from '../edit/storedCell';
import type { StyleTable } from '../edit/styleTable';
import { firstElement } from '../edit/xmlWrite';
import type { Namespaces } from '../namespaces';
import { CUSTOM_PROPERTY } from '../package';
import { partAt } from '../partNames';
import { attribute } from '../xml';
import { chartPart, type ContentAt } from './chartPart';
import { drawingPart } from './drawingPart';
import type { NewSheet } from './newSheet';
import { STANDARD_WIDTH } from './rowHeights';
import { sheetPart } from './sheetPart';

const CONTENT_TYPES = {
  property: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  notes: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  boxes: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
} as const;

/** Where the parts of a sheet are written, and in what. */
export interface SheetPlace {
  /** The sheet's part, which the workbook leads to already and which leads nowhere yet. */
  readonly part: string;
  /** The folder of the workbook. */
  readonly folder: string;
  readonly styles: StyleTable;
  readonly namespaces: Namespaces;
  readonly selected: boolean;
}

/** Writes a sheet and all parts below it into a package. */
export function writeSheetParts(draft: PackageDraft, sheet: NewSheet, place: SheetPlace): void {
  const { part, styles, namespaces, selected } = place;
  const types = namespaces.relationships;
  const drawing = sheet.charts.length === 0 ? null : addDrawing(draft, sheet, place);
  const properties = marksOf(sheet).map(({ name, value }) => ({
    name,
    id: addPart(
      draft,
      part,
      {
        name: freePart(draft, place.folder, 'customProperty', 'bin'),
        type: CUSTOM_PROPERTY,
        contentType: CONTENT_TYPES.property,
        content: Buffer.from(value, 'utf16le').toString('latin1'),
      },
      types,
    ),
  }));
  const links = new Map<string, string>();
  const link = (url: string): string => {
    const id = links.get(url) ?? addLink(draft, part, url, types);
    links.set(url, id);
    return id;
  };
  const notes = sheet.notes.length === 0 ? null : addNotes(draft, sheet, place);
  const table = sheet.table === null ? null : addTable(draft, sheet, sheet.table, place);
  const context = { styles, namespaces, link, properties, drawing, notes, table, selected };
  draft.set(part, partOf(sheetPart(sheet, context)));
}

/** Gives the id of the relationship that leads to the boxes of the notes. */
function addNotes(
  draft: PackageDraft,
  { notes }: NewSheet,
  { part, folder, namespaces }: SheetPlace,
): string {
  const types = namespaces.relationships;
  const texts = {
    name: freePart(draft, folder, 'comments', 'xml'),
    type: 'comments',
    contentType: CONTENT_TYPES.notes,
    content: notesXml(notes, namespaces.main),
  };
  addPart(draft, part, texts, types);
  const boxes = {
    name: freePart(draft, partAt(folder, 'drawings'), 'vmlDrawing', 'vml'),
    type: 'vmlDrawing',
    contentType: CONTENT_TYPES.boxes,
    content: noteBoxesXml(notes),
  };
  return addPart(draft, part, boxes, types);
}

const TABLE = /(?:^|\/)tables\/[^/]+\.xml$/i;

/** The tables of a workbook have numbers of their own. */
function freeTableId(draft: PackageDraft): number {
  const known = draft.names
    .filter((name) => TABLE.test(name))
    .map((name) => Number(attribute(firstElement(draft.text(name) ?? '', 'table')?.attributes ?? '', 'id')));
  return 1 + Math.max(0, ...known);
}

/** Gives the id of the relationship that leads to the table. */
function addTable(
  draft: PackageDraft,
  sheet: NewSheet,
  table: PlanTable,
  { part, folder, namespaces }: SheetPlace,
): string {
  const { top, left, right } = table.range;
  const contentAt = contentsOf(sheet);
  const titles = Array.from({ length: right - left + 1 }, (_, at) => {
    const content = contentAt(top, left + at);
    return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
  });
  const added = {
    name: freePart(draft, partAt(folder, 'tables'), 'table', 'xml'),
    type: 'table',
    contentType: CONTENT_TYPES.table,
    content: tableXml(table, { id: freeTableId(draft), titles, main: namespaces.main }),
  };
  return addPart(draft, part, added, namespaces.relationships);
}

/** What Excel stores as custom properties of the sheet: the product's mark, and what it remembers of its editable texts. */
function marksOf({ own }: NewSheet): readonly { readonly name: string; readonly value: string }[] {
  if (!own) return [];
  const mark = { name: OWN_SHEET_MARK, value: own.kind };
  return own.editableTexts === '' ? [mark] : [mark, { name: EDITABLE_TEXTS_MARK, value: own.editableTexts }];
}

/** Gives the id of the relationship that leads from the sheet to its drawing. */
function addDrawing(draft: PackageDraft, sheet: NewSheet, { part, folder, namespaces }: SheetPlace): string {
  const types = namespaces.relationships;
  const name = freePart(draft, partAt(folder, 'drawings'), 'drawing', 'xml');
  const drawing = { name, type: 'drawing', contentType: CONTENT_TYPES.drawing, content: '' };
  const id = addPart(draft, part, drawing, types);
  const contentAt = contentsOf(sheet);
  const charts = sheet.charts.map((chart) => {
    const content = chartPart(chart, sheet.name, contentAt, namespaces);
    const own = freePart(draft, partAt(folder, 'charts'), 'chart', 'xml');
    const added = { name: own, type: 'chart', contentType: CONTENT_TYPES.chart, content };
    const lastColumn = Math.round(columnPixels(sheet.columns[chart.place.right]?.width ?? STANDARD_WIDTH));
    return { ...chart, lastColumn, id: addPart(draft, name, added, types) };
  });
  draft.set(name, drawingPart(charts, namespaces));
  return id;
}

function contentsOf({ rows }: NewSheet): ContentAt {
  const byRow = new Map(Array.from(rows, (row) => [row.row, row.cells]));
  return (row, column): CellContent =>
    byRow.get(row)?.find((cell) => cell.column === column)?.content ?? null;
}
