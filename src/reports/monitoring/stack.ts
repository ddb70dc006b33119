import type { Block } from './block';
import { type MonitoringContext, PART_KEYS, type PartKey } from './context';
import type { Placed } from './pages';
import { activitiesPart } from './parts/activities';
import { cyclePart } from './parts/cycle';
import { deficitsPart } from './parts/deficits';
import { eventsPart } from './parts/events';
import { partiesPart, schoolsCountsPart } from './parts/groups';
import { indicatorsPart } from './parts/indicators';
import { keyFiguresPart } from './parts/keyFigures';
import { dueSoonPart, overduePart } from './parts/lists';
import { lowSharesPart } from './parts/lowShares';
import { notesPart } from './parts/notes';
import { passportPart } from './parts/passport';
import { recommendationsPart } from './parts/recommendations';
import { resultsPart } from './parts/results';
import { risksPart } from './parts/risks';
import { roadmapsPart } from './parts/roadmaps';
import { schoolsPart } from './parts/schools';
import { sectionsPart } from './parts/sections';
import { statementsPart } from './parts/statements';
import { supportPart } from './parts/support';
import { yearsPart } from './parts/years';

type BuildPart = (context: MonitoringContext, top: number) => Block;

const PARTS: Readonly<Record<PartKey, BuildPart>> = {
  passport: passportPart,
  keyFigures: keyFiguresPart,
  support: supportPart,
  indicators: indicatorsPart,
  roadmaps: roadmapsPart,
  sections: sectionsPart,
  parties: partiesPart,
  schoolsCounts: schoolsCountsPart,
  dueSoon: dueSoonPart,
  overdue: overduePart,
  results: resultsPart,
  years: yearsPart,
  schools: schoolsPart,
  risks: risksPart,
  events: eventsPart,
  deficits: deficitsPart,
  cycle: cyclePart,
  statements: statementsPart,
  recommendations: recommendationsPart,
  notes: notesPart,
  lowShares: lowSharesPart,
  activities: activitiesPart,
};

/** Parts that start a page: what follows the first one, and the appendices. */
const NEW_PAGE: ReadonlySet<PartKey> = new Set(['support', 'lowShares']);

export const NO_TOPS = Object.fromEntries(PART_KEYS.map((key) => [key, 0])) as MonitoringContext['tops'];

/** The parts one below the other, a blank row between them; a part without rows takes no place. */
export function stacked(context: MonitoringContext): readonly Placed[] {
  // How many rows a part has doesn't depend on where it stands, while its formulas depend on where all others do.
  const heights = PART_KEYS.map((key) => [key, PARTS[key](context, 0).rows.length] as const);
  const tops: Record<PartKey, number> = { ...NO_TOPS };
  let next = 0;
  for (const [key, rows] of heights) {
    tops[key] = next;
    if (rows > 0) next += rows + 1;
  }
  const settled = { ...context, tops };
  return heights.flatMap(([key, rows]) =>
    rows === 0 ? [] : [{ ...PARTS[key](settled, tops[key]), top: tops[key], newPage: NEW_PAGE.has(key) }],
  );
}
