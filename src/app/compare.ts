import { type Book, recognise, type RecogniseOptions } from '../book';
import { FINDINGS_LOCALES } from '../locales';
import { type ActivityChange, type Roadmap, roadmapChanges } from '../roadmap';
import { matchKey } from '../tables';
import { atOnce, type WorkbookSnapshot } from '../workbook';

/** The sheets of two roadmaps that were compared; null where the other workbook has none for it. */
export interface ComparedSheets {
  readonly old: string | null;
  readonly now: string | null;
}

export interface Comparison {
  readonly sheets: readonly ComparedSheets[];
  readonly changes: readonly ActivityChange[];
}

/** One of the workbooks holds no roadmap. */
export interface NothingToCompare {
  readonly lacking: 'old' | 'now';
}

/**
 * What became of the activities between two states of a workbook. Roadmaps are compared by the names of their sheets, else in
 * the order in which they stand. Pure.
 */
export function compareWorkbooks(
  old: WorkbookSnapshot,
  now: WorkbookSnapshot,
  options: RecogniseOptions,
): Comparison | NothingToCompare {
  const [before, after] = [roadmapsIn(old, options), roadmapsIn(now, options)];
  if (before.length === 0) return { lacking: 'old' };
  if (after.length === 0) return { lacking: 'now' };
  const pairs = pairRoadmaps(before, after);
  return {
    sheets: pairs.map((pair) => ({ old: pair.old?.sheet.name ?? null, now: pair.now?.sheet.name ?? null })),
    changes: pairs.flatMap(changesOf),
  };
}

const roadmapsIn = (snapshot: WorkbookSnapshot, options: RecogniseOptions): Book['roadmaps'] =>
  atOnce(recognise(snapshot, options, { total: snapshot.sheets.length, names: FINDINGS_LOCALES.ru }))
    .roadmaps;

interface RoadmapPair {
  readonly old: Roadmap | null;
  readonly now: Roadmap | null;
}

function pairRoadmaps(before: readonly Roadmap[], after: readonly Roadmap[]): readonly RoadmapPair[] {
  const free = [...before];
  const taken = (at: number): Roadmap | null => (at < 0 ? null : (free.splice(at, 1)[0] ?? null));
  const named = after.map((now): RoadmapPair => {
    const key = matchKey(now.sheet.name);
    return { old: taken(free.findIndex(({ sheet }) => matchKey(sheet.name) === key)), now };
  });
  const pairs = named.map((pair): RoadmapPair => (pair.old ? pair : { ...pair, old: free.shift() ?? null }));
  return [...pairs, ...free.map((old): RoadmapPair => ({ old, now: null }))];
}

function changesOf({ old, now }: RoadmapPair): readonly ActivityChange[] {
  const [known] = [now ?? old];
  if (!known) return [];
  const nothing: Roadmap = { ...known, activities: [] };
  return roadmapChanges(old ?? nothing, now ?? nothing);
}
