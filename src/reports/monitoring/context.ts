import type { LocaleName, FigureWords, MonitoringSheetWords, WordedConclusions } from '../../locales';
import type { ActivityExecution, Execution, Monitoring } from '../../monitoring';
import { type Day, type Expression, type KeptTexts, serialOfDay } from '../../workbook';

import { fixed } from '../references';
import { GRID } from './grid';

/** The parts of the sheet, in their order. */
export const PART_KEYS = [
  'passport',
  'keyFigures',
  'support',
  'indicators',
  'roadmaps',
  'sections',
  'parties',
  'schoolsCounts',
  'dueSoon',
  'overdue',
  'results',
  'years',
  'schools',
  'risks',
  'events',
  'deficits',
  'cycle',
  'statements',
  'recommendations',
  'notes',
  'lowShares',
  'activities',
] as const;
export type PartKey = (typeof PART_KEYS)[number];

/** What every part of the sheet is made from. */
export interface MonitoringContext {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  readonly kept: KeptTexts;
  readonly locale: LocaleName;
  readonly words: MonitoringSheetWords;
  readonly figures: FigureWords;
  readonly date1904: boolean;
  /** The first row of each part. */
  readonly tops: Readonly<Record<PartKey, number>>;
  /** Every activity of all roadmaps, in the order of the appendix. */
  readonly activities: ReadonlyMap<ActivityExecution, ListedActivity>;
}

export interface ListedActivity {
  readonly index: number;
  readonly execution: Execution;
  /** The number and title of its section. */
  readonly section: string;
}

export const serialOf = ({ date1904 }: Pick<MonitoringContext, 'date1904'>, day: Day): number =>
  serialOfDay(day, date1904);

/** Rows of the passport that others refer to, from its first. */
export const PASSPORT_ROW = { reportDate: 6, year: 7 } as const;

/** The cell with the day of the report. */
export const reportDateCell = ({ tops }: Pick<MonitoringContext, 'tops'>): Expression =>
  fixed(tops.passport + PASSPORT_ROW.reportDate, GRID.figures);

/** A roadmap is named where there are several. */
export const withRoadmap = (
  { monitoring: { executions } }: Pick<MonitoringContext, 'monitoring'>,
  sheet: string,
  text: string,
): string => (executions.length > 1 ? `${sheet}: ${text}` : text);
