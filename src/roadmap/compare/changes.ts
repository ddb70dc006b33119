import { matchKey, type PeriodReading, singleLine } from '../../tables';
import { a1 } from '../../workbook';
import type { Activity, Roadmap } from '../model';
import { separatedNames } from '../partyNames';
import type { ColumnKey } from '../template/schema';
import { type ActivityPair, pairActivities } from './matching';

/** What can have happened to an activity. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'moved',
  'renumbered',
  'renamed',
  'period',
  'responsible',
  'result',
  'mark',
  'doneOn',
] as const;
export type ChangeOfActivity = (typeof CHANGE_KINDS)[number];

/** Where an activity stands, or stood. */
export interface ActivityPlace {
  readonly sheet: string;
  readonly cell: string;
  /** As displayed; empty where it has none. */
  readonly number: string;
  /** Its section and subsection. */
  readonly section: string;
}

export interface ActivityChange {
  readonly kind: ChangeOfActivity;
  readonly activity: string;
  /** Null for one that was added. */
  readonly old: ActivityPlace | null;
  /** Null for one that was removed. */
  readonly now: ActivityPlace | null;
  /** What its cell said and says; empty for an empty cell and where the place is what changed. */
  readonly from: string;
  readonly to: string;
}

/**
 * What became of the activities of a roadmap, in the order of the new one, those removed last. A text that says the same
 * in other letters, the same days or the same parties in other words has not changed.
 */
export function roadmapChanges(before: Roadmap, after: Roadmap): readonly ActivityChange[] {
  const pairs = pairActivities(before.activities, after.activities);
  const stayed = inPlace(pairs);
  return pairs.flatMap(({ old, now }): readonly ActivityChange[] => {
    const place = {
      old: old && placeOf(before, old),
      now: now && placeOf(after, now),
      activity: (now ?? old)?.title ?? '',
    };
    const change = (kind: ChangeOfActivity, from = '', to = ''): ActivityChange => ({
      kind,
      ...place,
      from,
      to,
    });
    if (!old || !now) return [change(now ? 'added' : 'removed')];
    return [
      ...placeChanges(old, now, stayed.has(old)).map((kind) => change(kind)),
      ...(matchKey(old.title) === matchKey(now.title) ? [] : [change('renamed', old.title, now.title)]),
      ...FIELDS.flatMap(({ kind, text, same }) =>
        same(old, now) ? [] : [change(kind, text(old), text(now))],
      ),
    ];
  });
}

const placeOf = (
  { sheet }: Roadmap,
  { row, titleColumn, number, section, subsection }: Activity,
): ActivityPlace => ({
  sheet: sheet.name,
  cell: a1(row, titleColumn),
  number: number?.text ?? '',
  section: [section, subsection].flatMap((own) => (own && own.title !== '' ? [own.title] : [])).join(' / '),
});

const sectionOf = ({ section, subsection }: Activity): string =>
  [section, subsection].map((own) => matchKey(own?.title ?? '')).join('|');

function placeChanges(old: Activity, now: Activity, stayed: boolean): readonly ChangeOfActivity[] {
  if (sectionOf(old) !== sectionOf(now) || !stayed) return ['moved'];
  const [before, after] = [old, now].map(({ number }) => number?.parts.join('.') ?? '');
  return before === after ? [] : ['renumbered'];
}

/** The activities of a section that follow one another as they did: as many of them as possible. */
function inPlace(pairs: readonly ActivityPair[]): ReadonlySet<Activity> {
  const bySection = new Map<string, Activity[]>();
  for (const { old, now } of pairs) {
    if (!old || !now || sectionOf(old) !== sectionOf(now)) continue;
    const list = bySection.get(sectionOf(now));
    if (list) list.push(old);
    else bySection.set(sectionOf(now), [old]);
  }
  return new Set([...bySection.values()].flatMap((list) => longestRun(list)));
}

/** The longest of the lists that keep the order given and whose rows grow. */
function longestRun(activities: readonly Activity[]): readonly Activity[] {
  /** Of each length the run that ends with the smallest row: its last activity. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, { row }] of activities.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((activities[ends[middle] ?? 0]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const run: Activity[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const activity = activities[at];
    if (activity) run.unshift(activity);
  }
  return run;
}

interface ComparedField {
  readonly kind: ChangeOfActivity;
  readonly text: (activity: Activity) => string;
  readonly same: (old: Activity, now: Activity) => boolean;
}

const fieldText =
  (...keys: readonly ColumnKey[]) =>
  ({ fields }: Activity): string =>
    keys
      .map((key) => singleLine(fields[key]?.text ?? ''))
      .filter((text) => text !== '')
      .join(' – ');

const sameText =
  (text: (activity: Activity) => string) =>
  (old: Activity, now: Activity): boolean =>
    matchKey(text(old)) === matchKey(text(now));

const periodText = fieldText('period', 'periodStart', 'periodEnd');
const responsibleText = fieldText('responsible');
const resultText = fieldText('result');
const markText = fieldText('status');
const doneText = fieldText('doneOn');

const FIELDS: readonly ComparedField[] = [
  {
    kind: 'period',
    text: periodText,
    same: (old, now) => sameText(periodText)(old, now) || sameDays(old.period, now.period),
  },
  {
    kind: 'responsible',
    text: responsibleText,
    same: (old, now) => partiesOf(old) === partiesOf(now),
  },
  { kind: 'result', text: resultText, same: sameText(resultText) },
  {
    kind: 'mark',
    text: markText,
    same: (old, now) => sameText(markText)(old, now) || sameMark(old, now),
  },
  {
    kind: 'doneOn',
    text: doneText,
    same: (old, now) => sameText(doneText)(old, now) || (old.doneOn !== null && old.doneOn === now.doneOn),
  },
];

const partiesOf = (activity: Activity): string =>
  separatedNames(responsibleText(activity)).map(matchKey).toSorted().join('\n');

/** Two periods are understood, and as the same days. */
function sameDays(old: PeriodReading | null, now: PeriodReading | null): boolean {
  if (!old || !now || old.kind === 'unrecognised') return false;
  const said = ({ kind, recurrence, intervals }: PeriodReading): string =>
    JSON.stringify([kind, recurrence, intervals.map(({ start, end }) => [start, end])]);
  return old.intervals.length > 0 && said(old) === said(now);
}

/** Two marks are understood, and mean the same on the same day. */
const sameMark = ({ mark: old }: Activity, { mark: now }: Activity): boolean =>
  old.kind === 'known' && JSON.stringify(old) === JSON.stringify(now);
