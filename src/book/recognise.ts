import type { Finding } from '../findings';
import { type KnownSchools, readData, type WorkbookData } from '../data';
import { calendarOfSettings, readSettings, type Settings } from '../settings';
import {
  BUILTIN_TEMPLATES,
  completePlan,
  type FindingNames,
  type KnownParties,
  learnParties,
  type PlanPeriod,
  type Roadmap,
  type Template,
} from '../roadmap';
import type { Cohort } from '../tables';
import type { Day, Progress, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { readPartyLists } from './parties';
import { type PeriodChoice, settingsOf } from './periodChoice';
import { telling } from './progress';
import { chooseTemplates, readSheet } from './roadmapSheets';

export interface RecogniseOptions {
  /** Used for every roadmap; without it the sheet «Шаблон», else the built-in template that fits best. */
  readonly template?: Template;
  /** Dates of the plan as the user gives them; they precede those of the workbook and the template. */
  readonly plan?: PlanPeriod;
  /** As the user gives it; else from the sheet «Настройки», else today. */
  readonly reportDate?: Day;
  /** What the report is on; the settings of the workbook where not told. */
  readonly period?: PeriodChoice;
  /** Schools of the municipality that the workbook belongs to. */
  readonly schools?: KnownSchools;
  /** The schools that the report is on; the settings of the workbook where not told. */
  readonly cohort?: Cohort;
  readonly today: Day;
}

/** A workbook as it is understood: the check and every report start from it, and recognise nothing a second time. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly templates: readonly Template[];
  /** The sheet «Шаблон» can't be read: then no roadmap is. */
  readonly templateFault: Finding | null;
  /** Every sheet that holds a roadmap, in the order of the workbook. */
  readonly bySheet: ReadonlyMap<SheetSnapshot, readonly Roadmap[]>;
  readonly roadmaps: readonly Roadmap[];
  /** Parties known from the workbook's lists and from the roadmap itself. */
  readonly partiesOf: (roadmap: Roadmap) => KnownParties;
  /** As given; else from the sheet «Настройки», else today. */
  readonly reportDate: Day;
  readonly settings: Settings;
  /** What can't be read on «Настройки». */
  readonly settingFaults: readonly Finding[];
  /** What has to be corrected, or given, before anything can be reported. */
  readonly undecided: readonly Finding[];
  readonly data: WorkbookData;
}

const NO_PLAN: PlanPeriod = { start: null, end: null };

/** Recognises a workbook sheet by sheet and piece by piece; each sheet is a step of so many. Pure. */
export function* recognise(
  snapshot: WorkbookSnapshot,
  options: RecogniseOptions,
  { total, names }: { readonly total: number; readonly names: FindingNames },
): Generator<Progress, Book> {
  const chosen = chooseTemplates(snapshot, options.template, names);
  const templates = 'templates' in chosen ? chosen.templates : BUILTIN_TEMPLATES;
  const templateFault = 'fault' in chosen ? chosen.fault : null;
  const given = settingsOf(options);
  const { settings, findings, undecided } = readSettings(snapshot, given);
  const { planStart: start, planEnd: end } = settings;
  const reading = {
    chosen: 'chosen' in chosen ? chosen.chosen : null,
    date1904: snapshot.date1904,
    plan: completePlan(options.plan ?? NO_PLAN, { start, end }),
    calendar: calendarOfSettings(settings),
  };
  const bySheet = new Map<SheetSnapshot, readonly Roadmap[]>();
  for (const [done, sheet] of snapshot.sheets.entries()) {
    const reached = { done, total };
    yield reached;
    const roadmaps = yield* telling(reached, readSheet(sheet, templates, reading));
    if (roadmaps.length > 0) bySheet.set(sheet, roadmaps);
  }
  const lists = readPartyLists(snapshot);
  return {
    snapshot,
    templates,
    templateFault,
    bySheet,
    roadmaps: [...bySheet.values()].flat(),
    partiesOf: ({ activities }) =>
      learnParties(
        activities.map(({ fields }) => fields.responsible?.text ?? ''),
        lists,
      ),
    reportDate: settings.reportDate ?? options.today,
    settings,
    settingFaults: findings,
    undecided: templateFault ? [templateFault, ...undecided] : undecided,
    data: dataOf(snapshot, { settings, bySheet }, options.schools),
  };
}

/** The same book with its data read anew from a snapshot whose data sheets were corrected. */
export const withData = (book: Book, snapshot: WorkbookSnapshot): Book => ({
  ...book,
  snapshot,
  data: dataOf(snapshot, book),
});

const dataOf = (
  snapshot: WorkbookSnapshot,
  { settings, bySheet }: Pick<Book, 'settings' | 'bySheet'>,
  schools?: KnownSchools,
): WorkbookData =>
  readData(snapshot, {
    settings,
    except: new Set([...bySheet.keys()].map(({ name }) => name)),
    ...(schools && { schools }),
  });
