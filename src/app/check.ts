import { type Book, type Progress, recognise, type RecogniseOptions, telling } from '../book';
import { nearlyRecognised, type TableInfo, type WorkbookData } from '../data';
import {
  CATALOGUE,
  countBySeverity,
  type Dismissal,
  type DismissedFinding,
  finding,
  type Finding,
  type Severity,
  type SheetProblem,
} from '../findings';
import { catalogueOf } from '../indicators';
import { FINDINGS_LOCALES } from '../locales';
import { changedExamples, emptySheets, type FormState, formState } from './form';
import { toldApart } from './dismissals';
import { monitoringFindings } from '../monitoring';
import { readDismissals } from '../reports';
import { indexOf, type Roadmap, ROADMAP_RULES, type Template, type TemplateChoice } from '../roadmap';
import { isEmptySheet, kindOfSheetName, type NamedSheetKind, nearestHeader, headerIn } from '../tables';
import {
  atOnce,
  parseA1,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook';

export type CheckOptions = RecogniseOptions;

export type WorkbookStatus = 'accepted' | 'warnings' | 'errors' | 'not-recognised';

export interface CheckReport {
  readonly status: WorkbookStatus;
  readonly sheets: readonly CheckedSheet[];
  /** By sheet, then by row and column. */
  readonly findings: readonly Finding[];
  /** What people have dismissed with a reason: not among the findings, and nothing is said of it by the status. */
  readonly dismissed: readonly DismissedFinding[];
  /** How far it is filled in; null where it was made from no template. */
  readonly form: FormState | null;
}

/** Checks every roadmap and data sheet of a workbook. Pure: the same snapshot and options give the same report. */
export const checkWorkbook = (snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport =>
  atOnce(checkSteps(snapshot, options));

/** The same check sheet by sheet, rule by rule and piece by piece, so that whoever drives it may show progress or stop. */
export function* checkSteps(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  dismissals = readDismissals(snapshot),
): Generator<Progress, CheckReport> {
  const [before, total] = [snapshot.sheets.length, snapshot.sheets.length * 2];
  const book = yield* recognise(snapshot, options, { total, names: FINDINGS_LOCALES.ru });
  return yield* checkingBook(book, { before, total }, dismissals);
}

/**
 * Checks a workbook that was recognised; each of its sheets is a step after those done before.
 *
 * @param dismissals those of the workbook where left out
 */
export function* checkingBook(
  book: Book,
  { before, total }: { readonly before: number; readonly total: number },
  dismissals = readDismissals(book.snapshot),
): Generator<Progress, CheckReport> {
  const { snapshot, bySheet, data, roadmaps, templates, templateFault } = book;
  if (templateFault) {
    const sheets = snapshot.sheets.map((sheet) => plainSheet(sheet));
    const findings = [templateFault];
    return { status: 'errors', sheets, findings, dismissed: [], form: formState(book, findings) };
  }
  const sheets: CheckedSheet[] = [];
  const listFaults = catalogueOf(data, snapshot).findings;
  const found: (readonly Finding[])[] = [
    leftOutParts(snapshot),
    book.settingFaults,
    data.findings,
    listFaults,
    monitoringFindings(data, roadmaps),
    emptySheets(book),
    changedExamples(book),
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
    const near = MAY_BE_NEAR.has(plain.kind) ? nearlyRecognised(sheet) : null;
    if (near) found.push([near]);
    else if (plain.kind === 'unknown') found.push([notRecognised(sheet, templates)]);
  }
  yield { done: before + snapshot.sheets.length, total };
  if (roadmaps.length === 0) found.push([noRoadmap(data.tables.length > 0)]);
  const sorted = inSheetOrder(found.flat(), snapshot);
  const recognised = roadmaps.length > 0 || data.tables.length > 0;
  const status = recognised ? statusOf(sorted) : 'not-recognised';
  const report = { status, sheets, findings: sorted, dismissed: [], form: formState(book, sorted) } as const;
  return withDismissals(report, snapshot, dismissals);
}

/** A report of all that was found, without what was dismissed. */
export function withDismissals(
  report: CheckReport,
  snapshot: WorkbookSnapshot,
  dismissals: readonly Dismissal[],
): CheckReport {
  const { open, dismissed } = toldApart(report.findings, snapshot, dismissals);
  if (dismissed.length === 0) return report;
  const status = report.status === 'not-recognised' ? report.status : statusOf(open);
  return { ...report, status, findings: open, dismissed };
}

/** «Мероприятия» may be a sheet of events or none of ours. */
const MAY_BE_NEAR: ReadonlySet<SheetKind> = new Set(['unknown', 'events']);

const leftOutParts = ({ leftOut = [] }: WorkbookSnapshot): readonly Finding[] =>
  leftOut.map((part) =>
    finding(
      'file-part-left-out',
      // No text of a document stands in its macros.
      part.kind === 'macro' ? 'advice' : CATALOGUE['file-part-left-out'].severity,
      { sheet: part.kind === 'merges' ? part.name : null, cell: null },
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
    const title = (key: string): string => headerIn(template.columns, key);
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

/** `own` sheets were inserted by the product and are never checked. */
export type SheetKind = 'roadmap' | NamedSheetKind | 'own' | 'unknown' | 'empty';

/** What a sheet was recognised as. A sheet with two roadmaps is listed twice. */
export interface CheckedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  /** Name of the template that a roadmap was checked against. */
  readonly template: string | null;
  readonly templateBy: TemplateChoice | null;
  /** Counted from 1, as Excel does. */
  readonly headerRow: number | null;
  readonly activities: number;
  readonly sections: number;
  readonly subsections: number;
  /** Records of a data sheet; those in hidden rows count, and are counted apart too. */
  readonly records: number;
  readonly hiddenRecords: number;
  /** Other sheets of the same kind, read together with this one. */
  readonly mergedWith: readonly string[];
}

const NOTHING = {
  template: null,
  templateBy: null,
  headerRow: null,
  activities: 0,
  sections: 0,
  subsections: 0,
  records: 0,
  hiddenRecords: 0,
  mergedWith: [],
} as const;

export const roadmapSheet = (roadmap: Roadmap): CheckedSheet => ({
  ...NOTHING,
  name: roadmap.sheet.name,
  kind: 'roadmap',
  template: roadmap.template.name,
  templateBy: roadmap.templateBy,
  headerRow: roadmap.header.top + 1,
  activities: roadmap.activities.length,
  sections: roadmap.sections.length,
  subsections: roadmap.subsections.length,
});

/** A sheet with a table of records. */
export const dataSheet = (
  { table, records, hiddenRecords }: TableInfo,
  data: WorkbookData,
): CheckedSheet => ({
  ...NOTHING,
  name: table.sheet,
  kind: table.kind,
  headerRow: table.headerRow + 1,
  records,
  hiddenRecords,
  mergedWith: data.tables
    .filter((other) => other.table.kind === table.kind && other.table !== table)
    .map((other) => other.table.sheet),
});

/** A sheet that neither holds a roadmap nor records. */
export function plainSheet(sheet: SheetSnapshot): CheckedSheet {
  return { ...NOTHING, name: sheet.name, kind: plainKind(sheet) };
}

function plainKind(sheet: SheetSnapshot): SheetKind {
  if (sheet.own) return 'own';
  return isEmptySheet(sheet) ? 'empty' : (kindOfSheetName(sheet.name) ?? 'unknown');
}

/** Findings by sheet, then by row and column; those of the whole workbook first. */
export function inSheetOrder(findings: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const places = findings.map((found) => {
    const { row = -1, column = -1 } = (found.cell !== null && parseA1(found.cell)) || {};
    const sheet = order.get(found.sheet ?? '') ?? -1;
    return { found, place: (sheet * SHEET_ROWS + row) * SHEET_COLUMNS + column };
  });
  return places.sort((a, b) => a.place - b.place).map(({ found }) => found);
}
