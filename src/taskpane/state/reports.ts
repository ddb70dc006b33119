import type {
  Cohort,
  DataQuestion,
  KeptFigures,
  MemoLength,
  PagesOptions,
  ReportOutline,
  ReportPart,
  ReportSummary,
  SchoolYear,
} from '../../app';
import type { Day, WorkbookSnapshot } from '../../workbook';

/** Pages of schools or of subjects, for which it is first asked of which. */
export const PAGES_REQUESTS = ['dossiers', 'subjects'] as const satisfies readonly (keyof PagesOptions)[];
export type PagesRequest = (typeof PAGES_REQUESTS)[number];

/**
 * What a person may ask for in the area of reports: one part of the report, everything with a check before it, or pages.
 */
export const REPORT_REQUESTS = [
  'all',
  'overview',
  'risks',
  'monitoring',
  'memo',
  ...PAGES_REQUESTS,
] as const satisfies readonly (ReportPart | PagesRequest | 'all')[];
export type ReportRequest = (typeof REPORT_REQUESTS)[number];

/** Everything that the pane can make. */
export const REPORT_KEYS = ['indicators', ...REPORT_REQUESTS] as const satisfies readonly (
  ReportPart | PagesRequest | 'all'
)[];
export type ReportKey = (typeof REPORT_KEYS)[number];

/** What a report is to be held against: the last one of an earlier day, that of a day, a file, or nothing. */
export type Against =
  | { readonly kind: 'last' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'file'; readonly book: WorkbookSnapshot }
  | { readonly kind: 'nothing' };

/** What a report is to be on; null for what the workbook says. */
export interface ReportChoice {
  readonly year: SchoolYear | null;
  /** As `PeriodChoice.period`. */
  readonly period: string | null;
  readonly reportDate: Day | null;
  /** The schools that it is on. */
  readonly cohort: Cohort | null;
  /** Of the memo. */
  readonly length: MemoLength;
  /** The names of the schools and subjects whose pages are asked for; none of a kind that nobody has asked for. */
  readonly pages: Readonly<Partial<Record<PagesRequest, readonly string[]>>>;
  readonly against: Against;
  /** Reports that were made on this workbook, by day, the latest first. */
  readonly past: readonly KeptFigures[];
}

/** The indicators that were computed. */
export interface MadeFigures {
  readonly request: 'indicators';
  readonly summary: ReportSummary;
}

/** A report that was computed, with what it is on and made of. */
export interface OutlinedReport {
  readonly request: ReportRequest;
  readonly outline: ReportOutline;
}

export type MadeReport = MadeFigures | OutlinedReport;

/** What inserting a report would do, before it is done. */
export interface Preview<M extends MadeReport = MadeReport> {
  readonly made: M;
  /** What is wrong in the data it rests on; null where nothing is. */
  readonly question: DataQuestion | null;
}

/** What the pane knows of one report. */
export interface ReportSlot {
  /** Computed, and waiting to be inserted or given up. */
  readonly preview: Preview | null;
  /** The preview is due to be made anew, since the workbook is no longer what it tells of. */
  readonly previewDue: boolean;
  /** What is shown of it: the one inserted last, or computed for the pane alone. */
  readonly shown: MadeReport | null;
  /** Sheets that have changed since, and that it depends on. */
  readonly stale: readonly string[];
  /** It was made before the pane was opened. */
  readonly restored: boolean;
}

/** What the pane knows of the workbook's reports, each by what was asked for. */
export interface ReportsState {
  /** What the reports are to be on; the indicators are on what the workbook says. */
  readonly choice: ReportChoice;
  readonly slots: Readonly<Record<ReportKey, ReportSlot>>;
}

export const NO_CHOICE: ReportChoice = {
  year: null,
  period: null,
  reportDate: null,
  cohort: null,
  length: 'usual',
  pages: {},
  against: { kind: 'last' },
  past: [],
};
export const EMPTY_SLOT: ReportSlot = {
  preview: null,
  previewDue: false,
  shown: null,
  stale: [],
  restored: false,
};
export const NO_REPORTS: ReportsState = {
  choice: NO_CHOICE,
  slots: {
    indicators: EMPTY_SLOT,
    all: EMPTY_SLOT,
    overview: EMPTY_SLOT,
    risks: EMPTY_SLOT,
    monitoring: EMPTY_SLOT,
    memo: EMPTY_SLOT,
    dossiers: EMPTY_SLOT,
    subjects: EMPTY_SLOT,
  },
};

export const isPages = (key: ReportKey): key is PagesRequest =>
  PAGES_REQUESTS.some((request) => request === key);
export const isFigures = (made: MadeReport | undefined | null): made is MadeFigures =>
  made?.request === 'indicators';
export const isOutlined = (made: MadeReport | undefined | null): made is OutlinedReport =>
  made != null && !isFigures(made);

/** What is known of the indicators that are shown; null before they are computed. */
export function figuresOf({ slots }: ReportsState): ReportSummary | null {
  const { shown } = slots.indicators;
  return isFigures(shown) ? shown.summary : null;
}

/** What the area of reports shows: the report that waits to be inserted and the one inserted last. */
export function outlinedOf({ slots }: ReportsState) {
  const own = REPORT_REQUESTS.map((request) => slots[request]);
  const waiting = own.flatMap((slot) => slot.preview ?? []).find(({ made }) => isOutlined(made));
  const last = own.find(({ shown }) => isOutlined(shown));
  return {
    preview: waiting && isOutlined(waiting.made) ? waiting.made : null,
    question: waiting?.question ?? null,
    written: last && isOutlined(last.shown) ? last.shown : null,
    stale: last?.stale ?? [],
  };
}

/** The report whose preview has to be made anew; null where none has. */
export const dueIn = ({ slots }: ReportsState): ReportKey | null =>
  REPORT_KEYS.find((key) => slots[key].previewDue) ?? null;

/** Reports of so many days are remembered. */
const MOST_PAST = 6;

/** The reports of a workbook with one more, which takes the place of an earlier one of its day. */
export const withPast = (past: readonly KeptFigures[], made: KeptFigures): readonly KeptFigures[] =>
  [
    made,
    ...past.filter(
      ({ workbook, reportDate }) => workbook === made.workbook && reportDate !== made.reportDate,
    ),
  ]
    .sort((a, b) => b.reportDate.localeCompare(a.reportDate))
    .slice(0, MOST_PAST);

/** What a report is asked to be on. */
export const choiceFor = (key: ReportKey, { choice }: ReportsState): ReportChoice =>
  key === 'indicators' ? NO_CHOICE : choice;
