import { COUNTED, isCountedUnit, isYearUnit, type Item, type Part, type YearRef } from './model';
import { isCountless } from './items';

/** Gives a bare number the unit of its right neighbour: «1–15 октября», «I и II кварталы». */
function adopt(part: Part, right: Part | null): Part | null {
  if (!isCountless(part)) return part;
  if (right === null) return null;
  if (isCountedUnit(right.unit)) {
    return part.n <= COUNTED[right.unit] ? { ...right, n: part.n, year: null } : null;
  }
  if (right.unit !== 'days' || part.unit === 'numeral') return null;
  return { ...right, days: [part.n, part.n], year: null };
}

function adoptUnits(items: readonly Item[]): Item[] | null {
  const adopted: Item[] = [];
  let right: Part | null = null;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) return null;
    const last = adopt(item.last, right);
    const first = item.first === item.last ? last : adopt(item.first, last);
    if (first === null || last === null) return null;
    adopted.push(first === item.first && last === item.last ? item : { ...item, first, last });
    right = first;
  }
  return adopted.reverse();
}

const isYearless = ({ first, last }: Item): boolean => first.year === null && last.year === null;
const singleYear = ({ shape, first }: Item): YearRef | null =>
  shape === 'part' && isYearUnit(first.unit) ? first.year : null;

function withYear(item: Item, year: YearRef): Item {
  const last: Part = { ...item.last, year };
  return { ...item, first: item.first === item.last ? last : item.first, last };
}

/** «2021 год: март, октябрь»: a year at the head holds for the items after it. */
function spreadHeading(items: readonly Item[]): Item[] {
  const spread: Item[] = [];
  let heading: YearRef | null = null;
  items.forEach((item, at) => {
    const year = singleYear(item);
    const next = items[at + 1];
    if (year !== null && next !== undefined && isYearless(next)) heading = year;
    else spread.push(heading !== null && isYearless(item) ? withYear(item, heading) : item);
  });
  return spread;
}

/** A year at the end holds for the items before it that have none of their own; it may stand after a comma. */
function spreadTrailing(items: readonly Item[]): Item[] {
  const spread: Item[] = [];
  let year: YearRef | null = null;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) continue;
    const before = items[at - 1];
    const single = singleYear(item);
    if (single !== null && before !== undefined && isYearless(before)) {
      year = single;
      continue;
    }
    const placed: Item = year !== null && isYearless(item) ? withYear(item, year) : item;
    spread.push(placed);
    year = placed.first.year ?? placed.last.year;
  }
  return spread.reverse();
}

/** Completes what items leave to their neighbours: units of bare numbers, years. Null where a number stays bare. */
export function complete(items: readonly Item[]): readonly Item[] | null {
  const [only] = items;
  if (only !== undefined && items.length === 1 && !isCountless(only.first) && !isCountless(only.last))
    return items;
  const adopted = adoptUnits(items);
  const [first, second] = adopted ?? [];
  if (adopted === null || first === undefined || second === undefined) return adopted;
  const headed = singleYear(first) !== null && isYearless(second);
  return headed ? spreadHeading(adopted) : spreadTrailing(adopted);
}
