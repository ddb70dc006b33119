import { answersRisk, mentions, subjectOf } from '../../risks';
import { matchKey, smallLetters, type StemSet } from '../../tables';
import { a1, endsPiece } from '../../workbook';
import type { Activity, Roadmap } from '../model';
import type { PreambleItem } from '../preamble';
import { type Hit, PAUSE, rule } from './rule';

/** Shorter activities («Семинар») say too little to call two of them the same. */
const FEWEST_LETTERS = 15;
const CLOSING = /[\s.,;]$/;

/** The title without letter case, «ё» and the sign it ends with. */
function wordingOf(title: string): string {
  const lower = smallLetters(title);
  return CLOSING.test(lower.slice(-1)) ? lower.slice(0, -1).trimEnd() : lower;
}

function* duplicates(roadmap: Roadmap): Iterable<Hit<'activity-duplicate'> | typeof PAUSE> {
  const seen = new Map<string, Activity>();
  for (const [index, activity] of roadmap.activities.entries()) {
    if (endsPiece(index)) yield PAUSE;
    if (activity.title.length < FEWEST_LETTERS) continue;
    const key = wordingOf(activity.title);
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
function* unmet(
  roadmap: Roadmap,
  lines: readonly PreambleItem[],
  test: (text: string) => (subject: StemSet) => boolean,
): Generator<typeof PAUSE, readonly PreambleItem[]> {
  if (lines.length === 0 || roadmap.activities.length === 0) return [];
  const unmet = new Map(lines.map((line) => [line, test(line.text)]));
  for (const [index, activity] of roadmap.activities.entries()) {
    if (unmet.size === 0) break;
    if (endsPiece(index)) yield PAUSE;
    const subject = subjectOf(activity);
    for (const [line, meets] of unmet) if (meets(subject)) unmet.delete(line);
  }
  return [...unmet.keys()];
}

export const betweenRules = [
  rule('activity-duplicate', duplicates),
  rule('risk-uncovered', function* (roadmap): Iterable<Hit<'risk-uncovered'> | typeof PAUSE> {
    for (const { row, column, text } of yield* unmet(roadmap, roadmap.preamble.parts.risks, answersRisk)) {
      yield { row, column, data: { risk: text } };
    }
  }),
  rule('indicator-uncovered', function* (roadmap): Iterable<Hit<'indicator-uncovered'> | typeof PAUSE> {
    for (const { row, column, text } of yield* unmet(roadmap, roadmap.preamble.parts.indicators, mentions)) {
      yield { row, column, data: { indicator: text } };
    }
  }),
];
