import { shownShare } from '../../workbook';
import type { SchoolRef } from '../../data';
import type { Settings } from '../../settings';
import { RISK_FACTORS } from '../factors';
import type { Contradiction, HeatCell, HeatState, LowShare, ProfileFactor, SchoolProfile } from './model';

/** Factors that a high share of low results speaks for. */
const SHOWN_BY_RESULTS: readonly string[] = ['failure-risk'];
const PERCENT = 100;

const KINDS: Readonly<Partial<Record<HeatState, Contradiction['kind']>>> = {
  none: 'not-marked',
  low: 'rated-low',
  'not-assessed': 'not-assessed',
};
const NO_COLUMN: HeatCell = { state: 'not-assessed', place: null };

/**
 * Profiled schools whose results contradict their marks: the share of low results reaches the threshold of the settings
 * and the factor is not marked, or is marked «низкая». Small cohorts are not judged, nor are cells that can't be read.
 */
export function contradictionsOf(
  schools: readonly SchoolProfile[],
  factors: readonly ProfileFactor[],
  lowShares: ReadonlyMap<SchoolRef, LowShare>,
  { lowResultPercent, smallCohort }: Settings,
): readonly Contradiction[] {
  return RISK_FACTORS.filter(({ id }) => SHOWN_BY_RESULTS.includes(id)).flatMap((known) => {
    const at = factors.findIndex((factor) => factor.id === known.id);
    return schools.flatMap(({ school, cells }): readonly Contradiction[] => {
      const share = lowShares.get(school);
      const { state, place } = cells[at] ?? NO_COLUMN;
      const kind = KINDS[state];
      if (!share || !kind || share.total === 0 || share.total < smallCohort) return [];
      if (shownShare(share.part / share.total) < lowResultPercent / PERCENT) return [];
      return [{ school, factor: known, kind, place, share, limit: lowResultPercent }];
    });
  });
}
