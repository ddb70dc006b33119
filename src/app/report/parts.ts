import { type Progress, telling } from '../../book';
import type { DataKind } from '../../data';
import type { Indicators, Measure } from '../../indicators';
import { type LocaleName, REPORTS_LOCALES, type WordedConclusions, wordedConclusions } from '../../locales';
import { type Conclusions, conclusionsOf, type Monitoring } from '../../monitoring';
import {
  dynamicsSheet,
  hasActivities,
  hasListedSchools,
  hasTables,
  heldOn,
  heldSheet,
  longTables,
  indicatorsSheet,
  memoDocument,
  type MemoLength,
  memoSheet,
  type Missing,
  type MonitoringLists,
  monitoringLists,
  monitoringSheet,
  overviewSheet,
  riskProfileSheet,
} from '../../reports';
import { cohortForms, kindOfSheetName, lazily, SHEET_NAMES } from '../../tables';
import {
  type KeptTexts,
  keptTexts,
  type OwnSheetKind,
  type Pieces,
  settleNames,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import type { WrittenSheet } from '../showFindings';
import { type AskedSheet, askedPages, type PagesOptions } from './pages';

/** What a report may be made of. */
export const REPORT_PARTS = ['overview', 'indicators', 'risks', 'monitoring', 'memo'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

interface PlanInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** The same as facts. */
  readonly facts: Conclusions;
  /** Of the memo. */
  readonly length: MemoLength;
  /** What the person has edited on the sheet that this one replaces. */
  readonly kept: KeptTexts;
  readonly name: string;
  readonly locale: LocaleName;
  /** Days of the workbook count from 1904. */
  readonly date1904: boolean;
  /** The long lists, laid out once for all sheets that count them. */
  readonly lists: () => MonitoringLists;
  /** Names of the sheets that are made, by kind. */
  readonly names: ReadonlyMap<OwnSheetKind, string>;
}

interface PartSheet {
  readonly kind: OwnSheetKind;
  /** There is something to put on it; always where left out. */
  readonly applies?: (monitoring: Monitoring) => boolean;
  readonly wishedName: (words: (typeof REPORTS_LOCALES)[LocaleName]) => string;
  /** Null where there is nothing to put on it; in pieces where there may be very much. */
  readonly plan: (input: PlanInput) => SheetPlan | null | Pieces<SheetPlan>;
}

interface Part {
  /** There is something to report on; a sheet that says no more than that nothing is known is not made. */
  readonly applies: (monitoring: Monitoring) => boolean;
  /** In the order in which they stand. */
  readonly sheets: readonly PartSheet[];
}

const hasData = ({ data }: Monitoring): boolean => data.tables.length > 0;
const hasAny = (monitoring: Monitoring): boolean => hasData(monitoring) || monitoring.executions.length > 0;

const memoPlan = ({ monitoring, facts, kept, name, locale, length }: PlanInput): SheetPlan =>
  memoSheet({
    document: memoDocument({ monitoring, conclusions: facts, locale, length, kept }),
    kept,
    name,
    locale,
  });

/** Long lists on sheets of their own, which the sheets before them count. */
const LISTS: readonly PartSheet[] = [
  {
    kind: 'monitoring-tables',
    applies: hasTables,
    wishedName: (words) => words.monitoring.tables.name,
    plan: ({ lists }) => lists().tables?.plan ?? null,
  },
  {
    kind: 'monitoring-activities',
    applies: hasActivities,
    wishedName: (words) => words.monitoring.activities.name,
    plan: ({ lists }) => lists().activities?.plan ?? null,
  },
  {
    kind: 'monitoring-schools',
    applies: hasListedSchools,
    wishedName: (words) => words.monitoring.schools.name,
    plan: ({ lists }) => lists().schools?.plan ?? null,
  },
];

/** What the formulas of the sheets before it hold long tables against. */
const HELD: PartSheet = {
  kind: 'held-rows',
  applies: ({ indicators }) => longTables(indicators).length > 0,
  wishedName: (words) => words.held.name,
  plan: ({ monitoring: { indicators }, name, locale }) =>
    heldSheet(longTables(indicators), indicators, name, locale),
};

const PARTS: Readonly<Record<ReportPart, Part>> = {
  overview: {
    applies: hasAny,
    sheets: [
      {
        kind: 'overview',
        wishedName: (words) => words.overview.name,
        plan: ({ lists, names, ...input }) =>
          overviewSheet({ ...input, beside: lists().beside, more: names.get('monitoring') ?? null }),
      },
      ...LISTS,
      HELD,
    ],
  },
  indicators: {
    applies: hasData,
    sheets: [
      {
        kind: 'indicators',
        wishedName: (words) => words.indicators.name,
        plan: ({ monitoring: { indicators: computed }, name, locale }) =>
          indicatorsSheet({ computed, name, locale }),
      },
      {
        kind: 'dynamics',
        wishedName: (words) => words.dynamics.name,
        plan: ({ monitoring: { indicators: computed }, name, locale }) =>
          dynamicsSheet({ computed, name, locale }),
      },
      HELD,
    ],
  },
  risks: {
    applies: ({ profile }) => profile.given,
    sheets: [{ kind: 'risk-profile', wishedName: (words) => words.risks.name, plan: riskProfileSheet }, HELD],
  },
  monitoring: {
    applies: hasAny,
    sheets: [
      {
        kind: 'monitoring',
        wishedName: (words) => words.monitoring.name,
        plan: ({ lists, ...input }) => monitoringSheet({ ...input, beside: lists().beside }),
      },
      ...LISTS,
      HELD,
    ],
  },
  memo: {
    applies: hasAny,
    sheets: [{ kind: 'memo', wishedName: (words) => words.memo.name, plan: memoPlan }],
  },
};

export interface PlannedSheets {
  readonly conclusions: Conclusions;
  readonly plans: readonly SheetPlan[];
  /** The names of the plans, in their order. */
  readonly sheets: readonly WrittenSheet[];
  /** Pages that were asked for, as documents. */
  readonly pages: readonly AskedSheet[];
}

/** Where sheets are planned for. */
export interface Places {
  /** The workbook in which they will stand. */
  readonly target: Pick<WorkbookSnapshot, 'sheets' | 'otherSheets'>;
  /** Those of the last run, with what the person has edited on them. */
  readonly written: readonly SheetSnapshot[];
  /** Days of the workbook count from 1904. */
  readonly date1904: boolean;
}

interface PlanOptions {
  readonly parts: readonly ReportPart[];
  readonly locale: LocaleName;
  /** Of the memo. */
  readonly length?: MemoLength;
  readonly pages?: PagesOptions;
}

/** Plans the sheets of those parts that there is something to report on, and the pages asked for, page by page. */
export function* planParts(
  monitoring: Monitoring,
  { target, written, date1904 }: Places,
  { parts, locale, length = 'usual', pages = {} }: PlanOptions,
): Generator<Progress, PlannedSheets> {
  const conclusions = conclusionsOf(monitoring);
  const worded = wordedConclusions(conclusions, locale);
  const asked = yield* askedPages({ monitoring, conclusions: worded, locale }, pages);
  const all = REPORT_PARTS.filter((part) => parts.includes(part) && PARTS[part].applies(monitoring)).flatMap(
    (part) => PARTS[part].sheets,
  );
  // A sheet of several parts stands behind the last of them.
  const wanted = [
    ...all.filter((own, at) => all.lastIndexOf(own) === at && (own.applies?.(monitoring) ?? true)),
    ...asked,
  ];
  const words = REPORTS_LOCALES[locale];
  const wishes = Object.fromEntries(wanted.map(({ kind, wishedName }) => [kind, wishedName(words)]));
  const settled = settleNames(target, wishes as Record<OwnSheetKind, string>);
  const names = new Map(wanted.map(({ kind }) => [kind, settled[kind].name]));
  const held = names.get('held-rows');
  const { indicators } = monitoring;
  const shown: Monitoring =
    held === undefined
      ? monitoring
      : { ...monitoring, indicators: { ...indicators, held: heldOn(longTables(indicators), held) } };
  const common = {
    monitoring: shown,
    conclusions: worded,
    facts: conclusions,
    length,
    locale,
    date1904,
    names,
  };
  const lists = lazily(() =>
    monitoringLists(
      { ...common, kept: new Map() },
      {
        activities: names.get('monitoring-activities') ?? '',
        schools: names.get('monitoring-schools') ?? '',
        tables: names.get('monitoring-tables') ?? '',
      },
    ),
  );
  const plans: SheetPlan[] = [];
  for (const [done, { kind, plan }] of wanted.entries()) {
    const reached = { done, total: wanted.length };
    yield reached;
    const kept = keptTexts(written.find(({ own }) => own === kind));
    const planned = plan({ ...common, lists, kept, name: settled[kind].name });
    const own = planned && 'next' in planned ? yield* telling(reached, planned) : planned;
    if (own) plans.push(own);
  }
  return {
    conclusions,
    plans,
    sheets: wanted.map(({ kind }) => ({ name: settled[kind].name, renamed: settled[kind].taken })),
    pages: asked,
  };
}

type PartMissing = (monitoring: Monitoring) => readonly Missing[];

/** What each part of a report may lack. */
const BY_PART: Readonly<Record<ReportPart, readonly PartMissing[]>> = {
  overview: [figuresMissing, risksMissing, roadmapMissing, marksMissing],
  indicators: [figuresMissing],
  risks: [risksMissing, roadmapMissing],
  monitoring: [figuresMissing, risksMissing, roadmapMissing, marksMissing, countedMissing],
  memo: [figuresMissing, risksMissing, roadmapMissing, marksMissing, countedMissing],
};

/** What a workbook lacks for the parts of a report, each lack once; merged cells that were not read, whatever the parts. */
export const missingFor = (monitoring: Monitoring, parts: readonly ReportPart[]): readonly Missing[] =>
  [...new Set([mergesMissing, ...parts.flatMap((part) => BY_PART[part])])].flatMap((missing) =>
    missing(monitoring),
  );

function mergesMissing({ data: { unmerged } }: Monitoring): readonly Missing[] {
  return unmerged.length === 0 ? [] : [{ what: 'merges', sheets: unmerged }];
}

function risksMissing({ profile }: Monitoring): readonly Missing[] {
  return profile.given ? [] : [{ what: 'risks', sheet: SHEET_NAMES.risks[0] }];
}

function roadmapMissing({ executions }: Monitoring): readonly Missing[] {
  return executions.length > 0 ? [] : [{ what: 'roadmap' }];
}

function marksMissing({ executions }: Monitoring): readonly Missing[] {
  const sheets = executions.filter(({ marked }) => !marked).map(({ sheet }) => sheet);
  return sheets.length === 0 ? [] : [{ what: 'marks', sheets }];
}

function countedMissing({ events, deficits, cycle }: Monitoring): readonly Missing[] {
  const sheets = Object.entries({ events, deficits, cycle }).flatMap(([kind, { given }]) =>
    given ? [] : [SHEET_NAMES[kind as 'events' | 'deficits' | 'cycle'][0]],
  );
  return sheets.length === 0 ? [] : [{ what: 'counted', sheets }];
}

/** Sheets that indicators are computed of. */
const NEEDED = ['schools', 'teachers', 'pupils', 'results'] as const satisfies readonly DataKind[];
type Needed = (typeof NEEDED)[number];

function figuresMissing({ data, indicators }: Monitoring): readonly Missing[] {
  if (data.tables.length === 0) return [{ what: 'data' }];
  const { years, supported } = indicators;
  const sheets = NEEDED.flatMap((kind): readonly Missing[] => {
    if (data.tables.some(({ table }) => table.kind === kind)) return [];
    const asked = indicators.indicators.filter(({ definition }) => needs(definition.measure, kind));
    if (asked.length === 0) return [];
    const isUnread = data.findings.some(
      ({ code, sheet }) => code === 'sheet-not-recognised' && kindOfSheetName(sheet ?? '') === kind,
    );
    return [{ what: 'sheet', sheet: SHEET_NAMES[kind][0], isUnread, indicators: asked.length }];
  });
  const hasSchools = data.schools.length > 0;
  return [
    ...sheets,
    ...(hasSchools && supported.every(({ current }) => !current)
      ? [
          {
            what: 'supported-schools',
            year: years.current,
            cohort: cohortForms(data.settings.cohort),
          } as const,
        ]
      : []),
    ...yearsMissing(indicators),
  ];
}

function yearsMissing({ years: { current, previous } }: Indicators): readonly Missing[] {
  if (current === null) return [{ what: 'year' }];
  return previous === null ? [{ what: 'previous-year', year: current }] : [];
}

/** Every indicator is of supported schools, which «Школы» tells. */
const needs = (measure: Measure, kind: Needed): boolean => kind === 'schools' || kind === measure.needs;
