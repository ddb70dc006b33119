import {
  CATALOGUE,
  countBySeverity,
  finding,
  type Finding,
  type Severity,
  type SheetProblem,
} from '../findings';
import {
  BUILTIN_TEMPLATES,
  checkRoadmap,
  completePlan,
  indexOf,
  learnParties,
  type PartyLists,
  type PlanPeriod,
  type ReadOptions,
  readRoadmaps,
  readTemplateSheet,
  type Roadmap,
  type Template,
} from '../roadmap';
import { kindOfSheetName, type NamedSheetKind, nearestHeader } from '../tables';
import {
  type Day,
  parseA1,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook';
import { readPartyLists } from './parties';
import { readDateSettings } from './settings';
import { isEmptySheet, sheetOfKind } from './sheets';

export interface CheckOptions {
  /** Used for every roadmap; without it the sheet «Шаблон», else the built-in template that fits best. */
  readonly template?: Template;
  /** Dates of the plan as the user gives them; they precede those of the workbook and the template. */
  readonly plan?: PlanPeriod;
  /** As the user gives it; else from the sheet «Настройки», else today. */
  readonly reportDate?: Day;
  readonly today: Day;
}

/** `own` sheets were inserted by the product and are never checked. */
export type SheetKind = 'roadmap' | NamedSheetKind | 'own' | 'unknown' | 'empty';

/** What a sheet was recognised as. A sheet with two roadmaps is listed twice. */
export interface CheckedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  /** Name of the template that a roadmap was checked against. */
  readonly template: string | null;
  /** Counted from 1, as Excel does. */
  readonly headerRow: number | null;
  readonly activities: number;
  readonly sections: number;
  readonly subsections: number;
}

export type WorkbookStatus = 'accepted' | 'warnings' | 'errors' | 'not-recognised';

export interface CheckReport {
  readonly status: WorkbookStatus;
  readonly sheets: readonly CheckedSheet[];
  /** By sheet, then by row and column. */
  readonly findings: readonly Finding[];
}

const NO_PLAN: PlanPeriod = { start: null, end: null };

/** How far a check has come: sheets looked at, of all. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Checks every roadmap of a workbook. Pure: the same snapshot and options give the same report. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport {
  const steps = checkSteps(snapshot, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same check sheet by sheet, so that whoever drives it may show progress or stop. */
export function* checkSteps(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
): Generator<CheckProgress, CheckReport> {
  const chosen = chooseTemplates(snapshot, options.template);
  if ('fault' in chosen) {
    const sheets = snapshot.sheets.map((sheet) => plainSheet(sheet));
    return { status: 'errors', sheets, findings: [chosen.fault] };
  }
  const settings = readDateSettings(snapshot);
  const plan = completePlan(options.plan ?? NO_PLAN, {
    start: settings.planStart,
    end: settings.planEnd,
  });
  const reportDate = options.reportDate ?? settings.reportDate ?? options.today;
  const lists = readPartyLists(snapshot);
  const sheets: CheckedSheet[] = [];
  const found: (readonly Finding[])[] = [settings.findings];
  for (const [done, sheet] of snapshot.sheets.entries()) {
    yield { done, total: snapshot.sheets.length };
    const roadmaps = readSheet(sheet, chosen.templates, { date1904: snapshot.date1904, plan });
    for (const roadmap of roadmaps) {
      sheets.push(roadmapSheet(roadmap));
      found.push(checkRoadmap(roadmap, { reportDate, parties: partiesOf(roadmap, lists) }));
    }
    if (roadmaps.length > 0) continue;
    const plain = plainSheet(sheet);
    sheets.push(plain);
    if (plain.kind === 'unknown') found.push([notRecognised(sheet, chosen.templates)]);
  }
  const recognised = sheets.some(({ kind }) => kind === 'roadmap');
  if (!recognised) found.push([withDefault('sheet-missing', { kind: 'roadmap' })]);
  const sorted = inSheetOrder(found.flat(), snapshot);
  return { status: recognised ? statusOf(sorted) : 'not-recognised', sheets, findings: sorted };
}

/** Known sheets are never taken for roadmaps, whatever stands in them. */
function readSheet(
  sheet: SheetSnapshot,
  templates: readonly Template[],
  options: ReadOptions,
): readonly Roadmap[] {
  if (sheet.own) return [];
  const kind = kindOfSheetName(sheet.name);
  return kind === null || kind === 'events' ? readRoadmaps(sheet, templates, options) : [];
}

type Choice = { readonly templates: readonly Template[] } | { readonly fault: Finding };

function chooseTemplates(snapshot: WorkbookSnapshot, given: Template | undefined): Choice {
  if (given) return { templates: [given] };
  const sheet = sheetOfKind(snapshot, 'template');
  if (!sheet || isEmptySheet(sheet)) return { templates: BUILTIN_TEMPLATES };
  const result = readTemplateSheet(sheet, snapshot.date1904);
  if ('template' in result) return { templates: [result.template] };
  const problem = { kind: 'template', read: result.read, fault: result.fault } as const;
  const place = { sheet: sheet.name, cell: result.cell };
  return { fault: finding('sheet-not-recognised', 'error', place, { problem }) };
}

function partiesOf(roadmap: Roadmap, lists: PartyLists) {
  return learnParties(
    roadmap.activities.map(({ fields }) => fields.responsible?.text ?? ''),
    lists,
  );
}

const roadmapSheet = (roadmap: Roadmap): CheckedSheet => ({
  name: roadmap.sheet.name,
  kind: 'roadmap',
  template: roadmap.template.name,
  headerRow: roadmap.header.top + 1,
  activities: roadmap.activities.length,
  sections: roadmap.sections.length,
  subsections: roadmap.subsections.length,
});

const plainSheet = (sheet: SheetSnapshot): CheckedSheet => ({
  name: sheet.name,
  kind: plainKind(sheet),
  template: null,
  headerRow: null,
  activities: 0,
  sections: 0,
  subsections: 0,
});

function plainKind(sheet: SheetSnapshot): SheetKind {
  if (sheet.own) return 'own';
  return isEmptySheet(sheet) ? 'empty' : (kindOfSheetName(sheet.name) ?? 'unknown');
}

function notRecognised(sheet: SheetSnapshot, templates: readonly Template[]): Finding {
  return withDefault('sheet-not-recognised', { problem: problemOf(sheet, templates) }, sheet.name);
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

const withDefault = <C extends 'sheet-missing' | 'sheet-not-recognised'>(
  code: C,
  data: Parameters<typeof finding<C>>[3],
  sheet: string | null = null,
): Finding => finding(code, CATALOGUE[code].severity, { sheet, cell: null }, data);

function statusOf(findings: readonly Finding[]): WorkbookStatus {
  const counts: Record<Severity, number> = countBySeverity(findings);
  if (counts.error > 0) return 'errors';
  return counts.warning > 0 ? 'warnings' : 'accepted';
}

function inSheetOrder(findings: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const places = findings.map((found) => {
    const { row = -1, column = -1 } = (found.cell !== null && parseA1(found.cell)) || {};
    const sheet = order.get(found.sheet ?? '') ?? -1;
    return { found, place: (sheet * SHEET_ROWS + row) * SHEET_COLUMNS + column };
  });
  return places.sort((a, b) => a.place - b.place).map(({ found }) => found);
}
