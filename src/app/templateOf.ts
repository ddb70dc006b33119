import { recognise, type RecogniseOptions } from '../book';
import { FINDINGS_LOCALES } from '../locales';
import { templateFrom, type TemplateRow } from '../roadmap';
import { SHEET_NAMES } from '../tables';
import { atOnce, type SheetSnapshot, sheetOfTexts, type WorkbookSnapshot } from '../workbook';

export interface MadeTemplate {
  /** The sheet that holds the roadmap. */
  readonly roadmap: string;
  readonly rows: readonly TemplateRow[];
  /** The sheet «Шаблон» of these rows. */
  readonly sheet: SheetSnapshot;
}

/** The template that the first roadmap of a workbook, or of one of its sheets, is made by; null where there is none. */
export function templateOf(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
  sheetName?: string,
): MadeTemplate | null {
  const names = FINDINGS_LOCALES.ru;
  const { roadmaps } = atOnce(recognise(snapshot, options, { total: snapshot.sheets.length, names }));
  const found = roadmaps.find(({ sheet }) => sheetName === undefined || sheet.name === sheetName);
  if (!found) return null;
  const rows = templateFrom(found, names);
  return { roadmap: found.sheet.name, rows, sheet: sheetOfTexts(SHEET_NAMES.template[0], rows) };
}
