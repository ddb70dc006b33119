import type { SchoolRef, WorkbookData } from '../../data';
import { belongsTo, type SchoolYear } from '../../tables';
import type { Day } from '../../workbook';
import type { PlannedRoadmap } from '../roadmap';
import { roadmapCoverage, type RoadmapCoverage } from './activities';
import { byWeight, changeOf, countLevels, type FactorColumns, factorColumns, levelOf } from './columns';
import { contradictionsOf } from './namedFactors';
import type {
  Coverage,
  CoveringActivity,
  FactorProfile,
  FoundRisk,
  LowShare,
  ProfileFactor,
  RiskChange,
  RiskProfile,
  SchoolProfile,
  Unprofiled,
} from './model';
import { type Moments, momentsOf, type SchoolMoments } from './moments';

export interface ProfileOptions {
  /** The year of the report; without it the latest that «Риски» has. */
  readonly year?: SchoolYear | null;
  /** Profiles dated later are left out. */
  readonly reportDate?: Day | null;
  /** Low results of schools; without them nothing is held against the profile. */
  readonly lowShares?: ReadonlyMap<SchoolRef, LowShare>;
}

/**
 * The risk profile of a municipality: the heat map of schools and factors, what the roadmaps do about each factor, what
 * changed since the previous profile, and where results contradict the marks. Without a sheet «Риски» it is empty. Pure.
 */
export function riskProfile(
  data: WorkbookData,
  roadmaps: readonly PlannedRoadmap[],
  { year = null, reportDate = null, lowShares = new Map() }: ProfileOptions = {},
): RiskProfile {
  const columns = factorColumns(data);
  const moments = momentsOf(data.risks, year, reportDate);
  const schools = moments.schools.flatMap((own) => schoolProfile(own, columns));
  const coverage = roadmapCoverage(roadmaps, columns.factors);
  const given = data.tables.some(({ table }) => table.kind === 'risks');
  return {
    given,
    year: moments.year,
    factors: columns.factors.map((factor, at) =>
      factorProfile(factor, at, schools, coverage, roadmaps.length > 0),
    ),
    schools,
    unprofiled: given ? unprofiledOf(data, moments) : [],
    contradictions: contradictionsOf(schools, columns.factors, lowShares, data.settings),
    findings: [...columns.findings, ...coverage.findings],
  };
}

function schoolProfile(
  { school, current, previous }: SchoolMoments,
  { factors, cellOf }: FactorColumns,
): readonly SchoolProfile[] {
  if (!current) return [];
  const cells = factors.map((factor) => cellOf(current, factor));
  const before = previous && {
    record: previous,
    cells: factors.map((factor) => cellOf(previous, factor)),
  };
  const found = factors.flatMap((factor): readonly FoundRisk[] => {
    const { state, place } = cellOf(current, factor);
    const level = levelOf(state);
    return level && place ? [{ factor, school, level, place }] : [];
  });
  const changes = factors.flatMap((factor): readonly RiskChange[] => {
    if (!previous) return [];
    const [from, to] = [cellOf(previous, factor), cellOf(current, factor)];
    const kind = changeOf(from.state, to.state);
    return kind ? [{ factor, kind, from, to }] : [];
  });
  const counts = countLevels(cells.map(({ state }) => state));
  return [{ school, record: current, cells, found: byWeight(found), counts, previous: before, changes }];
}

function factorProfile(
  factor: ProfileFactor,
  at: number,
  schools: readonly SchoolProfile[],
  { activitiesOf }: RoadmapCoverage,
  planned: boolean,
): FactorProfile {
  const cells = schools.flatMap((school) => school.cells[at] ?? []);
  const before = schools.flatMap(({ previous }) => previous?.cells[at] ?? []);
  const activities = activitiesOf(factor);
  return {
    factor,
    found: byWeight(schools.flatMap(({ found }) => found.filter((risk) => risk.factor === factor))),
    counts: countLevels(cells.map(({ state }) => state)),
    unread: cells.flatMap(({ state, place }) => (state === 'unread' && place ? [place] : [])),
    previous: before.length > 0 ? countLevels(before.map(({ state }) => state)) : null,
    coverage: planned ? coverageBy(activities) : 'no-roadmap',
    activities,
  };
}

function coverageBy(activities: readonly CoveringActivity[]): Coverage {
  if (activities.some(({ named }) => named !== null)) return 'named';
  return activities.length > 0 ? 'presumed' : 'none';
}

/** Schools of the report's cohort without a row in the year, then those whose only profiles are older. */
function unprofiledOf(
  { schools, settings }: WorkbookData,
  { year, schools: profiled }: Moments,
): readonly Unprofiled[] {
  const byRef = new Map(profiled.map((own) => [own.school, own]));
  const supported = schools.filter(
    (record) =>
      belongsTo(settings.cohort, record.categories) &&
      (record.year === null || year === null || record.year === year),
  );
  const older = profiled.filter(({ current }) => !current).map(({ school }) => school);
  return [...new Set([...supported.map(({ school }) => school), ...older])].flatMap((school) => {
    const own = byRef.get(school);
    return own?.current ? [] : [{ school, latest: own?.latest ?? null }];
  });
}
