import { yearsWithData } from '../../indicators';
import type { Missing } from '../../reports';
import { cohortForms, type CohortForms, type NamedCategory, type SchoolYear } from '../../tables';
import type { Day, DayInterval, OwnSheetKind } from '../../workbook';
import type { WrittenSheet } from '../showFindings';
import type { Report } from './compute';
import { type OfferedPages, offeredPages } from './pages';
import type { ReadReport } from './reports';

/** A sheet of a report as it is planned, or written. */
export interface OutlinedSheet extends WrittenSheet {
  readonly kind: OwnSheetKind;
  /** It stands in the workbook, and is, or was, written anew. */
  readonly exists: boolean;
  /** Texts on it that the person has edited, and that stay. */
  readonly edited: number;
}

/** What a report is on and made of, as plain data: told before its sheets are written, and after. */
export interface ReportOutline {
  /** File name of the workbook. */
  readonly workbook: string;
  /** The school year of the report and the one it is compared with; null where there are no data of any. */
  readonly year: SchoolYear | null;
  readonly previous: SchoolYear | null;
  /** The years that there are data of, the latest first. */
  readonly years: readonly SchoolYear[];
  readonly reportDate: Day;
  /** The days that events are counted of; null counts them all. */
  readonly period: DayInterval | null;
  /** The categories that schools are told by. */
  readonly categories: readonly NamedCategory[];
  readonly sheets: readonly OutlinedSheet[];
  readonly missing: readonly Missing[];
  readonly figures: OutlineFigures;
  readonly pages: OfferedPages;
}

/** The figures by which a person sees at a glance whether this is the report they meant. */
export interface OutlineFigures {
  /** The schools that the report is on. */
  readonly cohort: CohortForms;
  /** How many there are; null where no sheet lists schools. */
  readonly supported: number | null;
  readonly activities: number;
  /** Null where no roadmap has a column of marks. */
  readonly done: number | null;
  readonly overdue: number | null;
  /** What is told against an earlier report; null where there is none. */
  readonly changes: OutlinedChanges | null;
  readonly problems: number;
  readonly recommendations: number;
}

/** What has become of activities since an earlier report. */
export interface OutlinedChanges {
  readonly since: Day;
  /** The name of the file that the earlier figures are from; null of a report on this workbook. */
  readonly file: string | null;
  readonly done: number;
  readonly overdue: number;
  readonly moved: number;
}

/** What a report says of itself. Pure. */
export function outlineOf({ report, snapshot }: ReadReport): ReportOutline {
  const { indicators, monitoring, plans, sheets, missing } = report;
  const { years } = indicators;
  const { reportDate, period } = monitoring;
  return {
    workbook: snapshot.name,
    year: years.current,
    previous: years.previous,
    years: yearsWithData(monitoring.data),
    reportDate,
    period: period && { start: period.start, end: period.end },
    categories: monitoring.data.categories,
    sheets: plans.flatMap((plan, index) => {
      const sheet = sheets[index];
      const exists = snapshot.sheets.some(({ own }) => own === plan.kind);
      return sheet ? [{ ...sheet, kind: plan.kind, exists, edited: editedOn(plan) }] : [];
    }),
    missing,
    figures: figuresOf(report),
    pages: offeredPages(monitoring),
  };
}

const editedOn = ({ rows }: Report['plans'][number]): number =>
  rows.flat().filter((cell) => cell?.editable && cell.value !== cell.editable.proposed).length;

function figuresOf({ monitoring, conclusions }: Report): OutlineFigures {
  const { executions, indicators, support, changes } = monitoring;
  const marked = executions.filter((own) => own.marked);
  const sum = (count: (own: (typeof executions)[number]) => number): number =>
    marked.reduce((total, own) => total + count(own), 0);
  return {
    cohort: cohortForms(indicators.settings.cohort),
    supported: support.given ? indicators.supported.filter(({ current }) => current).length : null,
    activities: executions.reduce((total, { counts }) => total + counts.total, 0),
    done: marked.length === 0 ? null : sum(({ counts }) => counts.done + counts.late),
    overdue: marked.length === 0 ? null : sum(({ counts }) => counts.overdue),
    changes: changes && {
      ...{ since: changes.since, file: changes.file, moved: changes.moved.length },
      ...{ done: changes.done.length, overdue: changes.newlyOverdue.length },
    },
    problems: conclusions.statements.filter(({ kind }) => kind === 'problem').length,
    recommendations: conclusions.recommendations.length,
  };
}
