import { isDataSheet } from '../data';
import { finding, type Finding } from '../findings';
import {
  BUILTIN_TEMPLATES,
  type FindingNames,
  type ReadOptions,
  readingPieces,
  readTemplateSheet,
  type Roadmap,
  type Template,
} from '../roadmap';
import { isEmptySheet, kindOfSheetName, sheetOfKind } from '../tables';
import type { Pieces, SheetSnapshot, WorkbookSnapshot } from '../workbook';

/** Names that a roadmap may have as well: what stands in the sheet decides. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['events', 'tasks']);

/** Other known sheets are never taken for roadmaps, whatever stands in them. */
export function* readSheet(
  sheet: SheetSnapshot,
  templates: readonly Template[],
  options: Omit<ReadOptions, 'byShape'>,
): Pieces<readonly Roadmap[]> {
  if (sheet.own) return [];
  const kind = kindOfSheetName(sheet.name);
  if (kind !== null && !SHARED_NAMES.has(kind)) return [];
  const byShape = (): boolean => kind === null && !isDataSheet(sheet);
  return yield* readingPieces(sheet, templates, { ...options, byShape });
}

/** Templates to read by; they are `chosen` where the user gave one. */
export type Choice =
  | { readonly templates: readonly Template[]; readonly chosen: ReadOptions['chosen'] }
  | { readonly fault: Finding };

/** The template given, else that of the sheet «Шаблон», else the built-in ones; or what is wrong with that sheet. */
export function chooseTemplates(
  snapshot: WorkbookSnapshot,
  given: Template | undefined,
  names: FindingNames,
): Choice {
  if (given) return { templates: [given], chosen: 'given' };
  const sheet = sheetOfKind(snapshot, 'template');
  if (!sheet || isEmptySheet(sheet)) return { templates: BUILTIN_TEMPLATES, chosen: null };
  const result = readTemplateSheet(sheet, snapshot.date1904, names);
  if ('template' in result) return { templates: [result.template], chosen: 'sheet' };
  const problem = { kind: 'template', read: result.read, fault: result.fault } as const;
  const place = { sheet: sheet.name, cell: result.cell };
  return { fault: finding('sheet-not-recognised', 'error', place, { problem }) };
}
