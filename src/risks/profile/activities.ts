import { finding, type Finding } from '../../findings';
import { isBlank } from '../../tables';
import { a1, type CellPlace } from '../../workbook';
import { answersRisk, nearestFactor } from '../coverage';
import { RISK_FACTORS } from '../factors';
import { type PlannedActivity, type PlannedRoadmap, subjectsOf } from '../roadmap';
import type { CoveringActivity, ProfileFactor } from './model';
import { factorReader } from './namedFactors';

export interface RoadmapCoverage {
  readonly activitiesOf: (factor: ProfileFactor) => readonly CoveringActivity[];
  /** Texts that name no factor. */
  readonly findings: readonly Finding[];
}

const ABOUT_RISKS = /риск/i;

/**
 * Which activities answer which factor: those that name it, and those that name none, or none known, and seem to answer
 * it by their words or by those of a title they stand under.
 */
export function roadmapCoverage(
  roadmaps: readonly PlannedRoadmap[],
  factors: readonly ProfileFactor[],
): RoadmapCoverage {
  const named = new Map<ProfileFactor, CoveringActivity[]>(factors.map((factor) => [factor, []]));
  const presumed = new Map<ProfileFactor, CoveringActivity[]>(factors.map((factor) => [factor, []]));
  const tests = factors.map((factor) => [factor, answersRisk(factor.name)] as const);
  const read = factorReader(factors);
  const findings: Finding[] = [];
  for (const roadmap of roadmaps) {
    const reported = new Set<number>();
    for (const activity of roadmap.activities) {
      const { risk } = activity.fields;
      const { factors: own, unknown } = read(risk?.text ?? '');
      const cell = risk && { sheet: roadmap.sheet.name, row: risk.row, column: risk.column };
      for (const factor of own) named.get(factor)?.push(covering(roadmap, activity, cell ?? null));
      if (cell && unknown.length > 0 && !reported.has(cell.row)) {
        reported.add(cell.row);
        findings.push(...unknownNames(roadmap, cell, unknown));
      }
      if (tests.length === 0 || (!isBlank(risk?.text ?? '') && unknown.length === 0)) continue;
      const subjects = subjectsOf(activity);
      for (const [factor, answers] of tests) {
        if (own.includes(factor) || !subjects.some(answers)) continue;
        presumed.get(factor)?.push(covering(roadmap, activity, null));
      }
    }
  }
  return {
    activitiesOf: (factor) => [...(named.get(factor) ?? []), ...(presumed.get(factor) ?? [])],
    findings,
  };
}

const covering = (
  { sheet }: PlannedRoadmap,
  { row, titleColumn, number, title }: PlannedActivity,
  named: CellPlace | null,
): CoveringActivity => ({
  place: { sheet: sheet.name, row, column: titleColumn },
  number: number?.text ?? null,
  title,
  named,
});

/** A column «Направление» may hold other things than risks: there only what resembles a factor is told. */
function unknownNames(
  { header, template }: PlannedRoadmap,
  { sheet, row, column }: CellPlace,
  unknown: readonly string[],
): readonly Finding[] {
  const set = template.severities['status-unknown'];
  if (set === 'off') return [];
  const strict = ABOUT_RISKS.test(header.texts.get(column) ?? '');
  const allowed = RISK_FACTORS.map(({ name }) => name);
  return unknown.flatMap((read) => {
    const nearest = nearestFactor(read);
    if (nearest === null && !strict) return [];
    const severity = set ?? (nearest === null ? 'advice' : 'warning');
    const place = { sheet, cell: a1(row, column) };
    return [finding('status-unknown', severity, place, { read, allowed, nearest })];
  });
}
