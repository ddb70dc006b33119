import type { Block } from '../../document';
import type { SchoolRef } from '../../data';
import type { DossierWords, WordedConclusions } from '../../locales';
import type { PageContext } from '../pages/page';

/** So many rows and items of each part find room on a page: as many as fit, the first that does. */
export const ROOMS = [
  { procedures: 10, indicators: 12, risks: 12, deficits: 8, documents: 12, events: 8, recommendations: 6 },
  { procedures: 8, indicators: 10, risks: 7, deficits: 5, documents: 8, events: 5, recommendations: 4 },
  { procedures: 6, indicators: 8, risks: 5, deficits: 3, documents: 6, events: 3, recommendations: 3 },
  { procedures: 4, indicators: 6, risks: 3, deficits: 2, documents: 4, events: 2, recommendations: 2 },
] as const;
export type Room = Readonly<Record<keyof (typeof ROOMS)[number], number>>;

/** What every part of a school's page is made from. */
export interface DossierContext extends PageContext {
  readonly conclusions: WordedConclusions;
  readonly words: DossierWords;
  readonly school: SchoolRef;
  readonly room: Room;
}

/** A part of a school's page. */
export type DossierPart = (context: DossierContext) => readonly Block[];
