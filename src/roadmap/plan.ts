import { remembered } from '../tables';
import { day } from '../workbook';
import type { Plan } from './model';
import { type CalendarSettings, planOfTitle, type PlanPeriod, yearsIn } from '../tables';
import type { Preamble } from './preamble';

/** A year further than this from the most frequent one is taken for a typing error. */
const FARTHEST_YEAR = 3;
const HAS_YEAR = /\d\d/;

/**
 * The dates of the plan itself: as given (by the user, the settings or the template), else from the title or
 * preamble, else the whole years that occur in the table. A given end is completed from the other sources.
 */
export function planOf(
  given: PlanPeriod,
  preamble: Preamble,
  periodTexts: readonly string[],
  calendar: CalendarSettings,
): Plan {
  if (given.start && given.end) return { ...given, source: 'given' };
  const found = fromPreamble(preamble, calendar) ?? fromYears(periodTexts);
  if (!given.start && !given.end) return found;
  return { ...completePlan(given, found), source: 'given' };
}

/** The ends of the first source, each that it lacks taken from the next where the two make a span. */
export function completePlan(first: PlanPeriod, next: PlanPeriod): PlanPeriod {
  const start = first.start ?? (next.start && first.end && next.start > first.end ? null : next.start);
  const end = first.end ?? (next.end && first.start && next.end < first.start ? null : next.end);
  return { start, end };
}

function fromPreamble(preamble: Preamble, calendar: CalendarSettings): Plan | null {
  for (const { text } of preamble.lines) {
    const plan = HAS_YEAR.test(text) ? planOfTitle(text, calendar) : null;
    if (plan) return { ...plan, source: 'preamble' };
  }
  return null;
}

const yearsOf = remembered(yearsIn);

function fromYears(texts: readonly string[]): Plan {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const year of yearsOf(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [];
  if (usual === undefined) return { start: null, end: null, source: 'none' };
  const years = [...counts.keys()].filter((year) => Math.abs(year - usual) <= FARTHEST_YEAR);
  return {
    start: day(Math.min(...years), 1, 1),
    end: day(Math.max(...years), 12, 31),
    source: 'years',
  };
}
