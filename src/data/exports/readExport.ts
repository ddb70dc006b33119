import { isEmptySheet } from '../../tables';
import { a1, type SheetSnapshot } from '../../workbook';
import { ExportCells } from './cells';
import { sheetSource, type Source, sourceGiven, sourceOf } from './facts';
import { headsOf } from './heads';
import { layoutOf } from './layouts';
import type { ExportFile, GivenFacts, SheetReading, TableReading, Told } from './model';
import { Sections, tablesUnder } from './table';

/** Reads every sheet of an export. Sheets that this program made itself are left out. Pure. */
export function readExport({ file, snapshot }: ExportFile, given: GivenFacts): readonly SheetReading[] {
  const outside = [sourceOf(baseName(file)), sourceGiven(given)];
  return snapshot.sheets
    .filter((sheet) => sheet.own === null && !isEmptySheet(sheet))
    .map((sheet) => readSheet(sheet, [sheetSource(sheet.name), ...outside]));
}

const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

function readSheet(sheet: SheetSnapshot, outside: readonly Source[]): SheetReading {
  const cells = new ExportCells(sheet);
  const heads = headsOf(cells);
  const [first] = heads;
  if (!first) return { sheet: sheet.name, layout: null, rows: [], tasks: [], told: [unknown(sheet, null)] };
  const sections = new Sections(cells, first, outside);
  const readings = tablesUnder(cells, heads).map((table) => {
    const layout = layoutOf(table, sections.title);
    const nothing: TableReading = { rows: [], tasks: [], told: [unknown(sheet, a1(table.head.top, 0))] };
    const read = layout?.read(table, sections) ?? nothing;
    const isSilent = read.rows.length + read.tasks.length + read.told.length === 0 && table.isFilled;
    return { layout: layout?.name ?? null, ...(isSilent ? nothing : read) };
  });
  return {
    sheet: sheet.name,
    layout: readings.find(({ layout }) => layout !== null)?.layout ?? null,
    rows: readings.flatMap(({ rows }) => rows),
    tasks: readings.flatMap(({ tasks }) => tasks),
    told: readings.flatMap(({ told }) => told),
  };
}

const unknown = ({ name }: SheetSnapshot, cell: string | null): Told => ({
  sheet: name,
  cell,
  reason: 'not-recognised',
  detail: '',
});
