import type { RiskLevel } from '../../data';
import type { ChangeKind, FoundRisk, HeatState, LevelCounts } from './model';

/** By weight; what has none comes last. */
export const LEVELS: readonly RiskLevel[] = ['high', 'medium', 'low', 'unrated'];

/** Null where the cell tells of no risk. */
export const levelOf = (state: HeatState): RiskLevel | null =>
  LEVELS.find((level) => level === state) ?? null;

export function countLevels(states: readonly HeatState[]): LevelCounts {
  const count = (level: RiskLevel): number => states.filter((state) => state === level).length;
  return { high: count('high'), medium: count('medium'), low: count('low'), unrated: count('unrated') };
}

/** Those of one weight keep their order. */
export const byWeight = (found: readonly FoundRisk[]): readonly FoundRisk[] =>
  LEVELS.flatMap((level) => found.filter((risk) => risk.level === level));

/** How one mark became another; null where they are alike or either tells nothing. */
export function changeOf(from: HeatState, to: HeatState): ChangeKind | null {
  const silent: readonly HeatState[] = ['unread', 'not-assessed'];
  if (from === to || silent.includes(from) || silent.includes(to)) return null;
  if (from === 'none') return 'appeared';
  if (to === 'none') return 'gone';
  if (from === 'unrated' || to === 'unrated') return 'rated';
  return LEVELS.findIndex((level) => level === to) < LEVELS.findIndex((level) => level === from)
    ? 'stronger'
    : 'weaker';
}
