import type { SchoolRef } from '../../data';
import { REPORTS_LOCALES } from '../../locales';
import { pagesDocument, type PagesInput, type PagesSteps } from '../pages/pages';
import { type DossierPart, ROOMS } from './context';
import { deficits } from './deficits';
import { indicators, results } from './figures';
import { documents, events, passport, recommendations, risks } from './parts';

export interface DossiersInput extends PagesInput {
  /** In this order; each has a page. */
  readonly schools: readonly SchoolRef[];
}

const PARTS: readonly DossierPart[] = [
  passport,
  results,
  indicators,
  risks,
  deficits,
  documents,
  events,
  recommendations,
];

/** A page for each school: what is known of it, how it does, what was found, done and is to be done. Pure. */
export function dossiersDocument({ schools, ...input }: DossiersInput): PagesSteps {
  const { conclusions, locale } = input;
  const { dossiers: words } = REPORTS_LOCALES[locale];
  return pagesDocument(input, {
    ...{ kind: 'dossiers', of: schools, rooms: ROOMS },
    titleOf: ({ name }) => name,
    blocksOf: (context, school, room) =>
      PARTS.flatMap((part) => part({ ...context, conclusions, words, school, room })),
  });
}
