import { likeness, matchKey, stemsOf } from '../../tables';
import type { Activity } from '../model';

/** An activity of one table, and the same one of another; null where the other has none. */
export interface ActivityPair {
  readonly old: Activity | null;
  readonly now: Activity | null;
}

/** Texts of which at least so much is the same name one activity: under one number, or under whatever number. */
const [UNDER_NUMBER, ANYWHERE] = [0.34, 0.6];
/** So many other cells say the same where a wholly new text still names the activity of that number. */
const SAME_CELLS = 2;
/** Texts that are left are compared with each other as long as there are no more such pairs. */
const MOST_COMPARED = 400_000;

const numberOf = ({ number }: Activity): string => number?.parts.join('.') ?? '';
const textKey = ({ title }: Activity): string => matchKey(title);
const sectionKey = ({ section, subsection }: Activity): string =>
  [section, subsection].map((own) => matchKey(own?.title ?? '')).join('|');

/**
 * Finds each activity again: by number and text, by its text, by its number where the texts are alike, by a text that is
 * much alike, and by its number in its section where most of the other cells are the same. Whatever is found is taken once.
 */
export function pairActivities(
  before: readonly Activity[],
  after: readonly Activity[],
): readonly ActivityPair[] {
  const found = new Map<Activity, Activity>();
  const taken = new Map<Activity, Activity>();
  const take = (old: Activity, now: Activity): void => {
    found.set(old, now);
    taken.set(now, old);
  };
  const byKey = (
    keyOf: (activity: Activity) => string,
    fits: (old: Activity, now: Activity) => boolean,
  ): void => {
    const free = new Map<string, Activity[]>();
    for (const now of after) {
      const key = keyOf(now);
      if (taken.has(now) || key === '') continue;
      const list = free.get(key);
      if (list) list.push(now);
      else free.set(key, [now]);
    }
    for (const old of before) {
      if (found.has(old)) continue;
      const now = free.get(keyOf(old))?.find((own) => !taken.has(own) && fits(old, own));
      if (now) take(old, now);
    }
  };
  const always = (): boolean => true;
  const withText =
    (place: (activity: Activity) => string) =>
    (activity: Activity): string =>
      textKey(activity) === '' ? '' : `${place(activity)}\n${textKey(activity)}`;
  byKey(withText(numberOf), always);
  byKey(withText(sectionKey), always);
  byKey(textKey, always);
  byKey(numberOf, (old, now) => alike(old, now) >= UNDER_NUMBER);
  pairAlike(
    before.filter((old) => !found.has(old)),
    after.filter((now) => !taken.has(now)),
    take,
  );
  byKey(numberOf, (old, now) => sectionKey(old) === sectionKey(now) && sameCells(old, now) >= SAME_CELLS);
  return [
    ...after.map((now): ActivityPair => ({ old: taken.get(now) ?? null, now })),
    ...before.filter((old) => !found.has(old)).map((old): ActivityPair => ({ old, now: null })),
  ];
}

const CELLS = ['period', 'responsible', 'result'] as const;

const sameCells = (old: Activity, now: Activity): number =>
  CELLS.filter((key) => {
    const said = matchKey(old.fields[key]?.text ?? '');
    return said !== '' && said === matchKey(now.fields[key]?.text ?? '');
  }).length;

const alike = (a: Activity, b: Activity): number => likeness(stemsOf(a.title), stemsOf(b.title));

/** Pairs what is left by texts, the most alike first. */
function pairAlike(
  before: readonly Activity[],
  after: readonly Activity[],
  take: (old: Activity, now: Activity) => void,
): void {
  if (before.length * after.length > MOST_COMPARED) return;
  const stems = new Map([...before, ...after].map((own) => [own, stemsOf(own.title)]));
  const pairs = before.flatMap((old) =>
    after.flatMap((now) => {
      const value = likeness(stems.get(old) ?? new Set(), stems.get(now) ?? new Set());
      return value >= ANYWHERE ? [{ old, now, value }] : [];
    }),
  );
  const used = new Set<Activity>();
  for (const { old, now } of pairs.sort((a, b) => b.value - a.value)) {
    if (used.has(old) || used.has(now)) continue;
    used.add(old).add(now);
    take(old, now);
  }
}
