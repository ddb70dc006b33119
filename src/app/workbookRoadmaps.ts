import type { Finding } from '../findings';
import { readSettings, type Settings } from '../results';
import {
  BUILTIN_TEMPLATES,
  completePlan,
  type KnownParties,
  learnParties,
  type PlanPeriod,
  type Roadmap,
  type Template,
} from '../roadmap';
import type { Day, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { CheckOptions } from './check';
import { readPartyLists } from './parties';
import { type Progress, telling } from './progress';
import { chooseTemplates, readSheet } from './roadmapSheets';

/** The roadmaps of a workbook, with what the workbook says of all of them. */
export interface WorkbookRoadmaps {
  /** Every sheet that holds a roadmap, in the order of the workbook. */
  readonly bySheet: ReadonlyMap<SheetSnapshot, readonly Roadmap[]>;
  /** Parties known from the workbook's lists and from the roadmap itself. */
  readonly partiesOf: (roadmap: Roadmap) => KnownParties;
  /** As given; else from the sheet «Настройки», else today. */
  readonly reportDate: Day;
  readonly settings: Settings;
  /** What can't be read on «Настройки». */
  readonly settingFaults: readonly Finding[];
}

const NO_PLAN: PlanPeriod = { start: null, end: null };

/** Reads the roadmaps of a workbook sheet by sheet and piece by piece; each sheet is a step of so many. */
export function* roadmapSteps(
  snapshot: WorkbookSnapshot,
  templates: readonly Template[],
  options: Pick<CheckOptions, 'plan' | 'reportDate' | 'today'>,
  total: number,
): Generator<Progress, WorkbookRoadmaps> {
  const { settings, findings } = readSettings(snapshot);
  const { planStart: start, planEnd: end } = settings;
  const reading = {
    date1904: snapshot.date1904,
    plan: completePlan(options.plan ?? NO_PLAN, { start, end }),
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
    bySheet,
    partiesOf: ({ activities }) =>
      learnParties(
        activities.map(({ fields }) => fields.responsible?.text ?? ''),
        lists,
      ),
    reportDate: options.reportDate ?? settings.reportDate ?? options.today,
    settings,
    settingFaults: findings,
  };
}

/** The templates that a workbook's roadmaps are read by; the built-in ones where its own can't be read. */
export function templatesFor(
  snapshot: WorkbookSnapshot,
  given: CheckOptions['template'],
): readonly Template[] {
  const chosen = chooseTemplates(snapshot, given);
  return 'templates' in chosen ? chosen.templates : BUILTIN_TEMPLATES;
}
