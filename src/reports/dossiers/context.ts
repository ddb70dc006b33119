import type { Block } from '../../document';
import type { SchoolRef } from '../../data';
import type { DossierWords, WordedConclusions } from '../../locales';
import type { PageContext } from '../pages/page';

/** Rows and items of each part of a page: of the emptiest one, and how few there may be. */
const MOST = {
  ...{ procedures: 10, indicators: 12, risks: 12, deficits: 8, documents: 12 },
  ...{ events: 8, recommendations: 6 },
};
const LEAST: typeof MOST = {
  ...{ procedures: 2, indicators: 2, risks: 3, deficits: 2, documents: 2 },
  ...{ events: 2, recommendations: 2 },
};
export type Room = Readonly<Record<keyof typeof MOST, number>>;

/** What finds room on a page, the most first: each has one row less, of the part that has kept most. */
export const ROOMS: readonly Room[] = roomsFrom(MOST);

function roomsFrom(room: Room): readonly Room[] {
  const kept = (key: keyof Room): number => (room[key] - LEAST[key]) / (MOST[key] - LEAST[key]);
  const [fullest] = (Object.keys(MOST) as (keyof Room)[]).sort((a, b) => kept(b) - kept(a));
  if (fullest === undefined || kept(fullest) === 0) return [room];
  return [room, ...roomsFrom({ ...room, [fullest]: room[fullest] - 1 })];
}

/** What every part of a school's page is made from. */
export interface DossierContext extends PageContext {
  readonly conclusions: WordedConclusions;
  readonly words: DossierWords;
  readonly school: SchoolRef;
  readonly room: Room;
}

/** A part of a school's page. */
export type DossierPart = (context: DossierContext) => readonly Block[];
