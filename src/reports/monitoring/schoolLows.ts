import { type Figure, judgeChange, type Trend } from '../../indicators';
import type { Monitoring } from '../../monitoring';
import type { SchoolCategory, SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import { lowFigure } from './figureSpans';

/** A school of one of the categories, with its low results over the procedures that both years have. */
export interface ListedSchool {
  readonly school: SchoolRef;
  readonly categories: readonly SchoolCategory[];
  readonly current: Figure;
  readonly previous: Figure;
  readonly change: number | null;
  readonly trend: Trend;
}

export const CATEGORIES: readonly SchoolCategory[] = ['low-results', 'adverse-conditions', 'project-500'];

/** The schools that «Школы» gives a category in the report year, in its order. */
export function listedSchools({ data, indicators }: Monitoring): readonly ListedSchool[] {
  const { years, settings } = indicators;
  const bySchool = new Map<SchoolRef, Set<SchoolCategory>>();
  for (const { school, year, categories } of data.schools) {
    if (year !== null && years.current !== null && year !== years.current) continue;
    const own = bySchool.get(school) ?? new Set();
    bySchool.set(school, new Set([...own, ...categories]));
  }
  const lowOf = { current: lowsOf(indicators, years.current), previous: lowsOf(indicators, years.previous) };
  return [...bySchool].flatMap(([school, own]) => {
    const categories = CATEGORIES.filter((category) => own.has(category));
    if (categories.length === 0) return [];
    const [current, previous] = [lowFigure(lowOf.current.get(school)), lowFigure(lowOf.previous.get(school))];
    const judged = judgeChange(
      { participants: current.total, lowShare: current.share },
      { participants: previous.total, lowShare: previous.share },
      settings,
    );
    return [{ school, categories, current, previous, ...judged }];
  });
}

/** Low results and participants of each school in a year. */
function lowsOf(
  { dynamics, low }: Monitoring['indicators'],
  year: SchoolYear | null,
): ReadonlyMap<SchoolRef, { readonly part: number; readonly total: number }> {
  const sums = new Map<SchoolRef, { readonly part: number; readonly total: number }>();
  if (year === null) return sums;
  for (const { school, procedure, cells } of dynamics) {
    if (low && !low.index.procedures.includes(procedure)) continue;
    const { participants = null, lowShare = null, low: count = null } = cells.get(year)?.figures ?? {};
    if (participants === null || lowShare === null) continue;
    const { part, total } = sums.get(school) ?? { part: 0, total: 0 };
    sums.set(school, { part: part + (count ?? lowShare * participants), total: total + participants });
  }
  return sums;
}
