import { type Progress, recognise, type RecogniseOptions } from '../book';
import { FINDINGS_LOCALES } from '../locales';
import { templateFrom, type TemplateRow } from '../roadmap';
import { kindOfSheetName, SHEET_NAMES, singleLine } from '../tables';
import {
  atOnce,
  inTurns,
  type SheetSnapshot,
  sheetOfTexts,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../workbook';
import type { Watch } from './useCases';

export interface MadeTemplate {
  /** The sheet that holds the roadmap. */
  readonly roadmap: string;
  /** Headers of its columns, and how many sections it has. */
  readonly contents: { readonly columns: readonly string[]; readonly sections: number };
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
  const made = atOnce(templatesOf(snapshot, options));
  return made.find(({ roadmap }) => sheetName === undefined || roadmap === sheetName) ?? null;
}

/** The template that each roadmap of a workbook is made by. */
function* templatesOf(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
): Generator<Progress, readonly MadeTemplate[]> {
  const names = FINDINGS_LOCALES.ru;
  const { roadmaps } = yield* recognise(snapshot, options, { total: snapshot.sheets.length, names });
  return roadmaps.map((roadmap) => {
    const rows = templateFrom(roadmap, names);
    const columns = [...roadmap.header.texts.values()].map(singleLine).filter((text) => text !== '');
    return {
      roadmap: roadmap.sheet.name,
      contents: { columns, sections: roadmap.sections.length },
      rows,
      sheet: sheetOfTexts(SHEET_NAMES.template[0], rows),
    };
  });
}

export interface PlannedTemplates {
  readonly templates: readonly MadeTemplate[];
  /** The sheet that holds a template already; null where there is none. */
  readonly present: string | null;
}

/** Reads the workbook and makes a template of each of its roadmaps. */
export async function planTemplates(
  host: WorkbookReader,
  options: RecogniseOptions,
  watch?: Watch,
): Promise<PlannedTemplates> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  const templates = await inTurns(templatesOf(snapshot, options), watch);
  const present = snapshot.sheets.find(({ name }) => kindOfSheetName(name) === 'template');
  return { templates, present: present?.name ?? null };
}
