import type { SchoolRef } from '../../data';
import { type Document, documentSheet } from '../../document';
import {
  figureLanguage,
  type LocaleName,
  REPORTS_LOCALES,
  withheldBelow,
  type WordedConclusions,
} from '../../locales';
import type { Monitoring } from '../../monitoring';
import type { SheetPlan } from '../../workbook';
import { heading, shownYears } from '../pages/page';
import { pagesDocument } from '../pages/pages';
import { type DossierContext, type DossierPart, ROOMS } from './context';
import { indicators, results } from './figures';
import { documents, events, passport, recommendations, risks } from './parts';

export interface DossiersInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** In this order; each has a page. */
  readonly schools: readonly SchoolRef[];
  readonly locale: LocaleName;
}

const PARTS: readonly DossierPart[] = [
  passport,
  results,
  indicators,
  risks,
  documents,
  events,
  recommendations,
];

/** A page for each school: what is known of it, how it does, what was found, done and is to be done. Pure. */
export function dossiersDocument({ monitoring, conclusions, schools, locale }: DossiersInput): Document {
  const { dossiers: words, footer } = REPORTS_LOCALES[locale];
  const language = figureLanguage(locale);
  const years = shownYears(monitoring);
  const asOf = words.asOf(language.day(monitoring.reportDate), years.current?.text ?? null);
  const shared = { monitoring, conclusions, locale, words, language, years, more: words.more };
  return pagesDocument({
    ...{ kind: 'dossiers', name: words.name, title: words.title, asOf, footer: footer(words.title) },
    withheld: withheldBelow(monitoring.data.settings.publishFrom, locale),
    ...{ language, rooms: ROOMS, count: schools.length },
    pageOf(at, room) {
      const school = schools[at];
      if (!school) return [];
      const context: DossierContext = { ...shared, school, room, key: String(at) };
      return [heading(school.name), ...PARTS.flatMap((part) => part(context))];
    },
  });
}

/** The sheet «Паспорта школ», A4 in portrait. */
export const dossiersSheet = (document: Document, name: string, locale: LocaleName): SheetPlan =>
  documentSheet({ document, kind: 'dossiers', name, kept: new Map(), language: figureLanguage(locale) });
