import type { FoundRisk } from '../../risks';
import type { RisksSheetWords } from '../../locales';
import { LEVELS } from './grid';
import { type NameList, namesWithin, type Room } from './lists';

/** Lines that a level may take: those of all levels stay within the height that Excel gives a row. */
const MOST_LINES = 5;

export interface LevelNames extends Pick<NameList, 'join'>, Omit<Room, 'lines'> {
  readonly nameOf: (risk: FoundRisk) => string;
}

/** A line for each level that occurs, with what was found at it: «▲ высокая: …». */
export const levelLines = (
  found: readonly FoundRisk[],
  { nameOf, join, ...room }: LevelNames,
  { states }: RisksSheetWords,
): string =>
  LEVELS.flatMap((level) => {
    const names = found.filter((risk) => risk.level === level).map(nameOf);
    if (names.length === 0) return [];
    return [namesWithin(names, { lead: `${states[level]}: `, join }, { ...room, lines: MOST_LINES })];
  }).join('\n');
