import type { Finding } from '../findings';
import { readSettings, type Settings } from '../results';
import { BUILTIN_TEMPLATES, completePlan, type KnownParties, learnParties, type Roadmap } from '../roadmap';
import type { Day, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { CheckOptions } from './check';
import { readPartyLists } from './parties';
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

/**
 * Reads the roadmaps of a workbook sheet by sheet, by the templates chosen for it. Yields before each sheet how many are
 * done.
 */
export function* roadmapSteps(
  snapshot: WorkbookSnapshot,
  templates: Parameters<typeof readSheet>[1],
  options: Pick<CheckOptions, 'plan' | 'reportDate' | 'today'>,
): Generator<number, WorkbookRoadmaps> {
  const { settings, findings } = readSettings(snapshot);
  const { planStart: start, planEnd: end } = settings;
  const plan = completePlan(options.plan ?? NO_PLAN, { start, end });
  const reading = { date1904: snapshot.date1904, plan };
  const bySheet = new Map<SheetSnapshot, readonly Roadmap[]>();
  for (const [done, sheet] of snapshot.sheets.entries()) {
    yield done;
    const roadmaps = readSheet(sheet, templates, reading);
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

const NO_PLAN = { start: null, end: null };

/** The templates that a workbook's roadmaps are read by; the built-in ones where its own can't be read. */
export const templatesFor = (snapshot: WorkbookSnapshot, given: CheckOptions['template']) => {
  const chosen = chooseTemplates(snapshot, given);
  return 'templates' in chosen ? chosen.templates : BUILTIN_TEMPLATES;
};
