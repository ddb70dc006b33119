import {
  CATALOGUE,
  countBySeverity,
  finding,
  type Finding,
  type Severity,
  type SheetProblem,
} from '../findings';
import { catalogueOf } from '../indicators';
import { monitoringFindings } from '../monitoring';
import { indexOf, ROADMAP_RULES, type Template } from '../roadmap';
import { nearestHeader } from '../tables';
import { atOnce, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';
import { type CheckedSheet, dataSheet, plainSheet, roadmapSheet } from './checkedSheets';
import { type Progress, telling, type Book, recognise, type RecogniseOptions } from '../book';

import { inSheetOrder } from './sheetOrder';
import { FINDINGS_LOCALES } from '../locales';

export type CheckOptions = RecogniseOptions;

export type WorkbookStatus = 'accepted' | 'warnings' | 'errors' | 'not-recognised';

export interface CheckReport {
  readonly status: WorkbookStatus;
  readonly sheets: readonly CheckedSheet[];
  /** By sheet, then by row and column. */
  readonly findings: readonly Finding[];
}

/** Checks every roadmap and data sheet of a workbook. Pure: the same snapshot and options give the same report. */
export const checkWorkbook = (snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport =>
  atOnce(checkSteps(snapshot, options));

/** The same check sheet by sheet, rule by rule and piece by piece, so that whoever drives it may show progress or stop. */
export function* checkSteps(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
): Generator<Progress, CheckReport> {
  const [before, total] = [snapshot.sheets.length, snapshot.sheets.length * 2];
  return yield* checkingBook(yield* recognise(snapshot, options, { total, names: FINDINGS_LOCALES.ru }), {
    before,
    total,
  });
}

/** Checks a workbook that was recognised; each of its sheets is a step after those done before. */
export function* checkingBook(
  book: Book,
  { before, total }: { readonly before: number; readonly total: number },
): Generator<Progress, CheckReport> {
  const { snapshot, bySheet, data, roadmaps, templates, templateFault } = book;
  if (templateFault) {
    const sheets = snapshot.sheets.map((sheet) => plainSheet(sheet));
    return { status: 'errors', sheets, findings: [templateFault] };
  }
  const sheets: CheckedSheet[] = [];
  const listFaults = catalogueOf(data, snapshot).findings;
  const found: (readonly Finding[])[] = [
    leftOutParts(snapshot),
    book.settingFaults,
    data.findings,
    listFaults,
    monitoringFindings(data, roadmaps),
  ];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const done = before + index;
    yield { done, total };
    const own = bySheet.get(sheet) ?? [];
    for (const roadmap of own) {
      sheets.push(roadmapSheet(roadmap));
      const context = { reportDate: book.reportDate, parties: book.partiesOf(roadmap) };
      for (const [nth, rule] of ROADMAP_RULES.entries()) {
        const reached = { done: done + nth / ROADMAP_RULES.length, total };
        yield reached;
        found.push(yield* telling(reached, rule.findings(roadmap, context)));
      }
    }
    const table = data.tables.find((info) => info.table.sheet === sheet.name);
    if (table) sheets.push(dataSheet(table, data));
    if (own.length > 0 || table) continue;
    const plain = plainSheet(sheet);
    sheets.push(plain);
    if (plain.kind === 'unknown') found.push([notRecognised(sheet, templates)]);
  }
  yield { done: before + snapshot.sheets.length, total };
  if (roadmaps.length === 0) found.push([noRoadmap(data.tables.length > 0)]);
  const sorted = inSheetOrder(found.flat(), snapshot);
  const recognised = roadmaps.length > 0 || data.tables.length > 0;
  return { status: recognised ? statusOf(sorted) : 'not-recognised', sheets, findings: sorted };
}

const leftOutParts = ({ leftOut = [] }: WorkbookSnapshot): readonly Finding[] =>
  leftOut.map((part) =>
    finding(
      'file-part-left-out',
      CATALOGUE['file-part-left-out'].severity,
      { sheet: null, cell: null },
      part,
    ),
  );

function notRecognised(sheet: SheetSnapshot, templates: readonly Template[]): Finding {
  const { severity } = CATALOGUE['sheet-not-recognised'];
  const problem = problemOf(sheet, templates);
  return finding('sheet-not-recognised', severity, { sheet: sheet.name, cell: null }, { problem });
}

/** How near the sheet came to a roadmap's header. */
function problemOf(sheet: SheetSnapshot, templates: readonly Template[]): SheetProblem {
  for (const template of templates) {
    const header = nearestHeader(sheet, indexOf(template));
    if (!header) continue;
    const required = template.columns.filter((column) => column.required);
    const title = (key: string): string =>
      template.columns.find((column) => column.key === key)?.header ?? key;
    return {
      kind: 'columns',
      found: [...header.columns.keys()].map(title),
      missing: required.filter(({ key }) => !header.columns.has(key)).map(({ header: wanted }) => wanted),
    };
  }
  return { kind: 'no-header' };
}

/** A workbook of data sheets alone is in order; one of neither is none of ours. */
function noRoadmap(hasData: boolean): Finding {
  const severity = hasData ? 'advice' : CATALOGUE['sheet-missing'].severity;
  return finding('sheet-missing', severity, { sheet: null, cell: null }, { kind: 'roadmap' });
}

function statusOf(findings: readonly Finding[]): WorkbookStatus {
  const counts: Record<Severity, number> = countBySeverity(findings);
  if (counts.error > 0) return 'errors';
  return counts.warning > 0 ? 'warnings' : 'accepted';
}
