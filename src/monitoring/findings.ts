import type { Finding } from '../findings';
import type { WorkbookData } from '../results';
import { type PlannedRoadmap, riskProfile } from '../risks';
import type { SchoolYear } from '../tables';
import { cycleSummary, supportSummary } from './data';

/**
 * What the summaries find that no sheet tells by itself: names that are no risk factor, supported schools without a
 * curator or a mentor, stages of the management cycle without a document.
 */
export const monitoringFindings = (
  data: WorkbookData,
  roadmaps: readonly PlannedRoadmap[],
): readonly Finding[] => [
  ...(speaksOfRisks(data, roadmaps) ? riskProfile(data, roadmaps).findings : []),
  ...cycleSummary(data).findings,
  ...supportSummary(data, schoolsYear(data)).findings,
];

const speaksOfRisks = ({ tables }: WorkbookData, roadmaps: readonly PlannedRoadmap[]): boolean =>
  tables.some(({ table }) => table.kind === 'risks') ||
  roadmaps.some(({ header }) => header.columns.has('risk'));

/** The year of the settings, else the latest that «Школы» has rows of; null where they hold for all years. */
function schoolsYear({ settings, schools }: WorkbookData): SchoolYear | null {
  const years = schools.flatMap(({ year }) => year ?? []);
  return (
    settings.schoolYear ?? years.reduce<SchoolYear | null>((a, b) => (a === null || b > a ? b : a), null)
  );
}
