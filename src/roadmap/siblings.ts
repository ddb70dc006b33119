import type { Activity, Item, Roadmap, Section } from './model';
import { formatNumber, type RowNumber } from './number';

/** Numbered and unnumbered items that count together: those of one section, subsection or of the whole table. */
export interface Siblings {
  /** The parts that all their numbers begin with. */
  readonly prefix: readonly number[];
  readonly parent: Section | null;
  readonly items: readonly Item[];
}

/** Groups items by what their numbers count within, in the order of the sheet. */
export function siblingGroups({ items }: Roadmap): readonly Siblings[] {
  const depths = usualDepths(items);
  const groups = new Map<string, { prefix: readonly number[]; parent: Section | null; items: Item[] }>();
  for (const item of items) {
    const parent = item.kind === 'activity' ? null : item.parent;
    const place = item.kind === 'activity' ? placeOf(item, depths) : { parent, prefix: partsOf(parent) };
    // «1.2» after the subsection «1.1» counts on.
    const kind = item.kind === 'section' ? item.kind : 'inner';
    const key = `${kind} ${place.parent?.row ?? ''} ${place.prefix.join('.')}`;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { ...place, items: [item] });
  }
  return [...groups.values()];
}

const partsOf = (item: { readonly number: RowNumber | null } | null): readonly number[] =>
  item?.number?.parts ?? [];

/** The section or subsection whose number an activity's own number continues, and how it begins. */
function placeOf(
  activity: Activity,
  depths: ReadonlyMap<Section | null, number>,
): { parent: Section | null; prefix: readonly number[] } {
  const { section, subsection, number } = activity;
  const own = partsOf(activity);
  const inner = subsection ?? section;
  const depth = number ? own.length : (depths.get(inner) ?? partsOf(inner).length + 1);
  const parent = [subsection, section].find((above) => above?.number && partsOf(above).length < depth);
  if (!parent) return { parent: section, prefix: own.slice(0, -1) };
  const above = partsOf(parent);
  return { parent, prefix: number ? [...above, ...own.slice(above.length, -1)] : above };
}

/** The depth of the first numbered activity in each section or subsection, for those without a number. */
function usualDepths(items: readonly Item[]): ReadonlyMap<Section | null, number> {
  const depths = new Map<Section | null, number>();
  for (const item of items) {
    if (item.kind !== 'activity' || !item.number) continue;
    const inner = item.subsection ?? item.section;
    if (!depths.has(inner)) depths.set(inner, item.number.parts.length);
  }
  return depths;
}

/** How an item of the group is written with the given last part. */
export const siblingNumber = ({ prefix }: Siblings, last: number, { trailingDot }: Roadmap): string =>
  formatNumber([...prefix, last], trailingDot);
