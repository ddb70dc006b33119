import { answersRisk, mentions } from '../../risks';
import { matchKey, stemsOf } from '../../tables';
import { a1 } from '../../workbook';
import type { Activity, Roadmap } from '../model';
import type { PreambleItem } from '../preamble';
import { type Hit, perRoadmap, rule } from './rule';

/** Shorter activities («Семинар») say too little to call two of them the same. */
const FEWEST_STEMS = 3;

const titleStems = perRoadmap(
  ({ activities }: Roadmap): ReadonlyMap<Activity, ReadonlySet<string>> =>
    new Map(activities.map((activity) => [activity, stemsOf(activity.title)])),
);

/** Stems of all that an activity says of its subject, its section's title included. */
const subjectStems = perRoadmap(({ activities }: Roadmap): readonly ReadonlySet<string>[] =>
  activities.map(({ title, section, subsection, fields: { result, risk, indicator } }) => {
    const texts = [title, section?.title, subsection?.title, result?.text, risk?.text, indicator?.text];
    return new Set(texts.flatMap((text) => (text ? [...stemsOf(text)] : [])));
  }),
);

function* duplicates(roadmap: Roadmap): Iterable<Hit<'activity-duplicate'>> {
  const seen = new Map<string, Activity>();
  for (const [activity, stems] of titleStems(roadmap)) {
    if (stems.size < FEWEST_STEMS) continue;
    const key = [...stems].sort().join(' ');
    const first = seen.get(key);
    if (!first) {
      seen.set(key, activity);
      continue;
    }
    const samePeriod = matchKey(first.period?.text ?? '') === matchKey(activity.period?.text ?? '');
    yield {
      row: activity.row,
      column: activity.titleColumn,
      data: { text: activity.title, first: a1(first.row, first.titleColumn) },
      severity: samePeriod ? 'warning' : 'advice',
    };
  }
}

/** Lines of the preamble that no activity meets. A roadmap without activities is told so elsewhere. */
function unmet(
  roadmap: Roadmap,
  lines: readonly PreambleItem[],
  test: (text: string) => (activity: ReadonlySet<string>) => boolean,
): readonly PreambleItem[] {
  const activities = subjectStems(roadmap);
  if (activities.length === 0) return [];
  return lines.filter(({ text }) => !activities.some(test(text)));
}

export const betweenRules = [
  rule('activity-duplicate', duplicates),
  rule('risk-uncovered', (roadmap) =>
    unmet(roadmap, roadmap.preamble.parts.risks, answersRisk).map(({ row, column, text }) => ({
      row,
      column,
      data: { risk: text },
    })),
  ),
  rule('indicator-uncovered', (roadmap) =>
    unmet(roadmap, roadmap.preamble.parts.indicators, mentions).map(({ row, column, text }) => ({
      row,
      column,
      data: { indicator: text },
    })),
  ),
];
