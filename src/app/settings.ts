import { builtinCatalogue } from '../indicators';
import { templateBook } from '../reports';
import { DEFAULT_SETTINGS, settingsChange, type SettingsDraft } from '../settings';
import { kindOfSheetName } from '../tables';
import type {
  CellStyle,
  Day,
  GivenSheet,
  LiveWorkbook,
  PlanCell,
  UndoRecord,
  WorkbookFiller,
  WorkbookSnapshot,
} from '../workbook';
import { inputOf } from './templates/newTemplate';
import { placedSheets } from './templates/placedSheets';

const isSettings = (name: string): boolean => kindOfSheetName(name) === 'settings';

/** Reads the sheet «Настройки» and the names of all others. */
export const readSettingsBook = (host: Pick<LiveWorkbook, 'readSheets'>): Promise<WorkbookSnapshot> =>
  host.readSheets(isSettings);

/** What the usual indicators are called: targets are set by these names. */
export const indicatorTitles = (): readonly string[] =>
  builtinCatalogue(DEFAULT_SETTINGS).map(({ title }) => title);

export interface SavedSettings {
  readonly undo: UndoRecord;
  /** Cells that no longer hold what was read; then nothing is written. */
  readonly refused: readonly { readonly sheet: string; readonly cell: string }[];
  readonly sheet: string;
  /** The sheet was created. */
  readonly isNew: boolean;
}

/**
 * Writes what was typed into the form of a workbook that `readSettingsBook` has read, as one change: into the cells of
 * its sheet «Настройки», or onto a new one with a row for every setting.
 */
export async function saveSettings(
  host: WorkbookFiller,
  book: WorkbookSnapshot,
  draft: SettingsDraft,
  today: Day,
): Promise<SavedSettings> {
  const change = settingsChange(book, draft);
  if (change.kind === 'edits') {
    const result = await host.add({ edits: change.edits, sheets: [] });
    return { ...result, sheet: change.sheet, isNew: false };
  }
  const usual = templateBook({ ...inputOf('data', { today }), only: ['settings'] }).sheets;
  const sheets = usual.filter(({ name }) => isSettings(name)).map((sheet) => filled(sheet, change.rows));
  const { show, ...placed } = placedSheets(sheets, book);
  const result = await host.add({ edits: [], sheets: placed.sheets });
  return { ...result, sheet: show, isNew: true };
}

type NewRows = Extract<ReturnType<typeof settingsChange>, { kind: 'sheet' }>['rows'];

/** The sheet of a template with these values instead of those that it comes with, and a row for each that it lacks. */
function filled(sheet: GivenSheet, rows: NewRows): GivenSheet {
  const values = new Map(rows.map((row) => [row.label, row]));
  const styles: Record<string, CellStyle> = { ...sheet.styles };
  const head = sheet.rows.findIndex((row) => row.every((cell) => cell !== null));
  const [usual = null, ...others] = sheet.rows.slice(head + 1);
  const labels = new Set([usual, ...others].map((row) => String(row?.[0]?.value ?? '')));
  const missing = rows.filter(({ label }) => !labels.has(label));
  const added = missing.map(({ label }) =>
    (usual ?? []).map((cell, at) => cell && { ...cell, value: at === 0 ? label : null }),
  );
  const bottom = sheet.rows.length + added.length - 1;
  return {
    ...sheet,
    styles,
    // It comes into a workbook that was made of no template.
    page: { ...sheet.page, footer: '' },
    ...(sheet.table && { table: { ...sheet.table, range: { ...sheet.table.range, bottom } } }),
    rows: [...sheet.rows, ...added].map(([label = null, value = null, ...rest], at) => {
      if (at <= head || label === null || value === null) return [label, value, ...rest];
      return [label, valueCell(value, values.get(String(label.value)), styles), ...rest];
    }),
  };
}

function valueCell(
  { style = '', ...cell }: PlanCell,
  written: NewRows[number] | undefined,
  styles: Record<string, CellStyle>,
): PlanCell {
  if (!written) return { ...cell, style, value: null };
  const numberFormat = typeof written.to === 'number' ? (written.look?.numberFormat ?? 'General') : '@';
  const name = `${style} ${numberFormat}`;
  styles[name] = { ...styles[style], numberFormat };
  return { ...cell, style: name, value: written.to };
}
