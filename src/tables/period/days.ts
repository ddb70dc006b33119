import type { DayInterval } from '../../workbook';
import { alternativeOf, parse } from './grammar';
import type { Item } from './model';
import { resolve, type Placement } from './resolve';
import { DEFAULT_CALENDAR } from './settings';
import { complete } from './spread';
import { sourceOf, tokenize } from './tokens';

const NO_PLAN = { start: null, end: null };

/** Days, or one month: not a quarter, a season, a year, an open end. */
function namesDays(items: readonly Item[]): boolean {
  const [only] = items;
  if (items.length === 1 && only?.shape === 'part' && only.first.unit === 'months')
    return only.first.months[0] === only.first.months[1];
  return items.every(
    ({ shape, first, last }) =>
      (shape === 'part' || shape === 'span') && first.unit === 'days' && last.unit === 'days',
  );
}

const isSure = ({ doubt, impossible }: Placement): boolean => doubt === null && !impossible;

/**
 * From the first to the last of the days that a text names with their year: «31.03.2026», «31.3.26», «2026-03-31»,
 * «31 марта 2026 г.», «15–16.03.2021», «с 15 по 20 марта 2021»; the whole month of «март 2026» and «мар.26». Null for
 * anything else and for what can be understood in two ways.
 */
export function readDays(text: string): DayInterval | null {
  const source = sourceOf(text);
  const statement = parse(source, tokenize(source));
  if (statement === null || statement.items.length === 0) return null;
  if (statement.whole !== null || statement.document !== null) return null;
  if (statement.recurrence !== null || statement.asNeeded || alternativeOf(statement.items) !== null)
    return null;
  const items = complete(statement.items);
  if (items === null || !namesDays(items)) return null;
  const placements = resolve(items, { plan: NO_PLAN, calendar: DEFAULT_CALENDAR });
  if (!placements.every(isSure)) return null;
  const named = placements.flatMap(({ options }) => options.slice(0, 1));
  const [first] = named.map(({ start }) => start).sort();
  const last = named
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { start: first, end: last } : null;
}
