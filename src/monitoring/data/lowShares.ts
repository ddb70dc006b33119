import { type Indicators, isWithheld } from '../../indicators';
import type { MarkedRecord, SchoolRef } from '../../data';
import type { LowShare } from '../../risks';

interface Growing extends LowShare {
  part: number;
  total: number;
  records: MarkedRecord[];
}

/**
 * The low results of every school in the report year, summed over its procedures, subjects and classes: what a risk
 * profile is held against. Empty where there are no results of that year.
 */
export function lowSharesOf({ dynamics, years, settings }: Indicators): ReadonlyMap<SchoolRef, LowShare> {
  const shares = new Map<SchoolRef, Growing>();
  const { current } = years;
  if (current === null) return shares;
  for (const { school, cells } of dynamics) {
    const cell = cells.get(current);
    const { participants = null, low = null, lowShare = null } = cell?.figures ?? {};
    if (!cell || participants === null || lowShare === null) continue;
    const own = shares.get(school) ?? { year: current, part: 0, total: 0, records: [] };
    shares.set(school, own);
    own.part += low ?? lowShare * participants;
    own.total += participants;
    own.records.push(...cell.rows.map(({ record }) => record));
  }
  return new Map([...shares].filter(([, { total }]) => !isWithheld(total, settings)));
}
