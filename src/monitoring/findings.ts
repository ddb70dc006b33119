import type { Finding } from '../findings';
import { reportYears } from '../indicators';
import type { WorkbookData } from '../data';
import { type PlannedRoadmap, riskProfile } from '../risks';
import { cycleSummary } from './data/cycle';
import { supportSummary } from './data/support';

/**
 * What the summaries find that no sheet tells by itself: names that are no risk factor, supported schools without a
 * curator, a tutor or a mentor, stages of the management cycle without a document.
 */
export const monitoringFindings = (
  data: WorkbookData,
  roadmaps: readonly PlannedRoadmap[],
): readonly Finding[] => [
  ...(speaksOfRisks(data, roadmaps) ? riskProfile(data, roadmaps).findings : []),
  ...cycleSummary(data).findings,
  ...supportSummary(data, reportYears(data).current).findings,
];

const speaksOfRisks = ({ tables }: WorkbookData, roadmaps: readonly PlannedRoadmap[]): boolean =>
  tables.some(({ table }) => table.kind === 'risks') ||
  roadmaps.some(({ header }) => header.columns.has('risk'));
