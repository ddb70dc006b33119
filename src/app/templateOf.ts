import { type Progress, recognise, type RecogniseOptions } from '../book';
import { FINDINGS_LOCALES } from '../locales';
import {
  BUILTIN_TEMPLATES,
  type Roadmap,
  type Template,
  type TemplateChoice,
  templateFrom,
  type TemplateRow,
  templateRows,
} from '../roadmap';
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

/** A template as a sheet «Шаблон». */
export interface OfferedTemplate {
  /** Headers of its columns, and how many sections it has. */
  readonly contents: { readonly columns: readonly string[]; readonly sections: number };
  readonly rows: readonly TemplateRow[];
  /** The sheet «Шаблон» of these rows. */
  readonly sheet: SheetSnapshot;
}

export interface MadeTemplate extends OfferedTemplate {
  /** The sheet that holds the roadmap. */
  readonly roadmap: string;
}

/** One that comes with the product. */
export interface UsualTemplate extends OfferedTemplate {
  readonly name: string;
}

/** What a roadmap is checked by now. */
export interface TemplateInForce {
  /** The sheet that holds the roadmap. */
  readonly roadmap: string;
  readonly template: string;
  readonly by: TemplateChoice;
}

/** The template that the first roadmap of a workbook, or of one of its sheets, is made by; null where there is none. */
export function templateOf(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
  sheetName?: string,
): MadeTemplate | null {
  const roadmap = atOnce(roadmapsOf(snapshot, options)).find(
    ({ sheet }) => sheetName === undefined || sheet.name === sheetName,
  );
  return roadmap ? madeOf(roadmap) : null;
}

const NAMES = FINDINGS_LOCALES.ru;

function* roadmapsOf(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
): Generator<Progress, readonly Roadmap[]> {
  const { roadmaps } = yield* recognise(snapshot, options, { total: snapshot.sheets.length, names: NAMES });
  return roadmaps;
}

const sheetOf = (rows: readonly TemplateRow[]): Pick<OfferedTemplate, 'rows' | 'sheet'> => ({
  rows,
  sheet: sheetOfTexts(SHEET_NAMES.template[0], rows),
});

/** The template that a roadmap is made by. */
const madeOf = (roadmap: Roadmap): MadeTemplate => ({
  roadmap: roadmap.sheet.name,
  contents: {
    columns: [...roadmap.header.texts.values()].map(singleLine).filter((text) => text !== ''),
    sections: roadmap.sections.length,
  },
  ...sheetOf(templateFrom(roadmap, NAMES)),
});

const usualOf = (template: Template): UsualTemplate => ({
  name: template.name,
  contents: {
    columns: template.columns.map(({ header }) => header),
    sections: template.sections.length,
  },
  ...sheetOf(templateRows(template, NAMES)),
});

export interface PlannedTemplates {
  /** One of each roadmap. */
  readonly templates: readonly MadeTemplate[];
  readonly usual: readonly UsualTemplate[];
  /** By roadmap. */
  readonly inForce: readonly TemplateInForce[];
  /** The sheet that holds a template already; null where there is none. */
  readonly present: string | null;
}

/** Reads the workbook and makes a template of each of its roadmaps, beside those that come with the product. */
export async function planTemplates(
  host: WorkbookReader,
  options: RecogniseOptions,
  watch?: Watch,
): Promise<PlannedTemplates> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  const roadmaps = await inTurns(roadmapsOf(snapshot, options), watch);
  const present = snapshot.sheets.find(({ name }) => kindOfSheetName(name) === 'template');
  return {
    templates: roadmaps.map(madeOf),
    usual: BUILTIN_TEMPLATES.map(usualOf),
    inForce: roadmaps.map(({ sheet, template, templateBy }) => ({
      roadmap: sheet.name,
      template: template.name,
      by: templateBy,
    })),
    present: present?.name ?? null,
  };
}
