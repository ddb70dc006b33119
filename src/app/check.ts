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
import {
  completePlan,
  indexOf,
  learnParties,
  type PartyLists,
  type PlanPeriod,
  type Roadmap,
  ROADMAP_RULES,
  type Template,
} from '../roadmap';
import { readData, readSettings } from '../results';
import { nearestHeader } from '../tables';
import type { Day, Pieces, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { type CheckedSheet, dataSheet, plainSheet, roadmapSheet } from './checkedSheets';
import { atOnce } from './inTurns';
import { readPartyLists } from './parties';
import { chooseTemplates, readSheet } from './roadmapSheets';
import { inSheetOrder } from './sheetOrder';

export interface CheckOptions {
  /** Used for every roadmap; without it the sheet «Шаблон», else the built-in template that fits best. */
  readonly template?: Template;
  /** Dates of the plan as the user gives them; they precede those of the workbook and the template. */
  readonly plan?: PlanPeriod;
  /** As the user gives it; else from the sheet «Настройки», else today. */
  readonly reportDate?: Day;
  readonly today: Day;
}

export type WorkbookStatus = 'accepted' | 'warnings' | 'errors' | 'not-recognised';

export interface CheckReport {
  readonly status: WorkbookStatus;
  readonly sheets: readonly CheckedSheet[];
  /** By sheet, then by row and column. */
  readonly findings: readonly Finding[];
}

const NO_PLAN: PlanPeriod = { start: null, end: null };

/** How far a check has come: what is done of all there is to do, in steps that may have fractions. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Checks every roadmap and data sheet of a workbook. Pure: the same snapshot and options give the same report. */
export const checkWorkbook = (snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport =>
  atOnce(checkSteps(snapshot, options));

/** The same check sheet by sheet, rule by rule and piece by piece, so that whoever drives it may show progress or stop. */
export function* checkSteps(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
): Generator<CheckProgress, CheckReport> {
  const chosen = chooseTemplates(snapshot, options.template);
  if ('fault' in chosen) {
    const sheets = snapshot.sheets.map((sheet) => plainSheet(sheet));
    return { status: 'errors', sheets, findings: [chosen.fault] };
  }
  const { settings, findings: settingFaults } = readSettings(snapshot);
  const plan = completePlan(options.plan ?? NO_PLAN, {
    start: settings.planStart,
    end: settings.planEnd,
  });
  const reportDate = options.reportDate ?? settings.reportDate ?? options.today;
  const lists = readPartyLists(snapshot);
  const reading = { date1904: snapshot.date1904, plan };
  const total = snapshot.sheets.length * 2;
  const roadmaps = new Map<SheetSnapshot, readonly Roadmap[]>();
  for (const sheet of snapshot.sheets) {
    const reached = { done: roadmaps.size, total };
    yield reached;
    roadmaps.set(sheet, yield* telling(reached, readSheet(sheet, chosen.templates, reading)));
  }
  const except = new Set([...roadmaps].flatMap(([{ name }, own]) => (own.length > 0 ? [name] : [])));
  const data = readData(snapshot, { settings, except });
  const sheets: CheckedSheet[] = [];
  const listFaults = catalogueOf(data, snapshot).findings;
  const summaries = monitoringFindings(data, [...roadmaps.values()].flat());
  const found: (readonly Finding[])[] = [settingFaults, data.findings, listFaults, summaries];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const done = snapshot.sheets.length + index;
    yield { done, total };
    const own = roadmaps.get(sheet) ?? [];
    for (const roadmap of own) {
      sheets.push(roadmapSheet(roadmap));
      const context = { reportDate, parties: partiesOf(roadmap, lists) };
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
    if (plain.kind === 'unknown') found.push([notRecognised(sheet, chosen.templates)]);
  }
  yield { done: total, total };
  if (except.size === 0) found.push([noRoadmap(data.tables.length > 0)]);
  const sorted = inSheetOrder(found.flat(), snapshot);
  const recognised = except.size > 0 || data.tables.length > 0;
  return { status: recognised ? statusOf(sorted) : 'not-recognised', sheets, findings: sorted };
}

/** Work in pieces, each of which ends where the check has come to. */
function* telling<T>(reached: CheckProgress, pieces: Pieces<T>): Generator<CheckProgress, T> {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    yield reached;
  }
}

function partiesOf(roadmap: Roadmap, lists: PartyLists) {
  return learnParties(
    roadmap.activities.map(({ fields }) => fields.responsible?.text ?? ''),
    lists,
  );
}

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
