import type { SchoolRef } from '../../data';
import { type Block, type Document, documentSheet, type Frame, tiedDocument } from '../../document';
import { figureLanguage, type LocaleName, REPORTS_LOCALES, type WordedConclusions } from '../../locales';
import type { Monitoring } from '../../monitoring';
import { lazily } from '../../tables';
import type { SheetPlan } from '../../workbook';
import {
  type DossierContext,
  type DossierPart,
  LETTERS,
  PAGE_PARTS,
  PART_WIDTH,
  ROOMS,
  shownYears,
} from './context';
import { indicators, results } from './figures';
import { documents, events, passport, recommendations, risks } from './parts';

export interface DossiersInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  /** In this order; each has a page. */
  readonly schools: readonly SchoolRef[];
  readonly locale: LocaleName;
}

const GRID: Frame['grid'] = Array.from({ length: PAGE_PARTS }, () => PART_WIDTH);

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
  const shared = { monitoring, conclusions, locale, words, language, years };
  const frame: Frame = {
    ...{ orientation: 'portrait', grid: GRID, letters: LETTERS, footer: footer(words.title) },
  };
  const title: Block = { kind: 'title', title: words.title, lines: [asOf] };
  const pageOf = (school: SchoolRef, at: number): readonly Block[] => {
    const pages = ROOMS.map((room) => {
      const context: DossierContext = { ...shared, school, room, key: String(at) };
      return lazily((): readonly Block[] => [
        { kind: 'heading', text: school.name },
        ...PARTS.flatMap((part) => part(context)),
      ]);
    });
    const fits = (own: readonly Block[]): boolean =>
      (documentSheet({
        document: { title: words.title, frame, blocks: at === 0 ? [title, ...own] : own },
        ...{ kind: 'dossiers', name: words.name, kept: new Map(), language },
      }).page?.breaks?.length ?? 0) === 0;
    const page = pages.find((own) => fits(own())) ?? pages.at(-1);
    return [...(at === 0 ? [] : [{ kind: 'page' } as const]), ...(page?.() ?? [])];
  };
  const blocks: readonly Block[] = [title, ...schools.flatMap(pageOf)];
  return tiedDocument({ title: words.title, frame, blocks });
}

/** The sheet «Паспорта школ», A4 in portrait. */
export const dossiersSheet = (document: Document, name: string, locale: LocaleName): SheetPlan =>
  documentSheet({ document, kind: 'dossiers', name, kept: new Map(), language: figureLanguage(locale) });
