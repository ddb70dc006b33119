import {
  type Block,
  type Document,
  documentSheet,
  documentSheetPieces,
  type Frame,
  tiedDocument,
} from '../../document';
import {
  figureLanguage,
  type LocaleName,
  REPORTS_LOCALES,
  withheldBelow,
  type WordedConclusions,
} from '../../locales';
import type { Monitoring } from '../../monitoring';
import { lazily } from '../../tables';
import type { Pieces, SheetPlan } from '../../workbook';
import { GRID, heading, LETTERS, type PageContext, shownYears } from './page';

/** The documents of one page for each thing: a school, a subject. */
export type PagesKind = 'dossiers' | 'subjects';

/** What pages are made from, whatever they are of. */
export interface PagesInput {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  readonly locale: LocaleName;
}

export interface Pages<T, R> {
  readonly kind: PagesKind;
  /** In this order; each has a page. */
  readonly of: readonly T[];
  readonly titleOf: (own: T) => string;
  /** How much finds room on a page, the most first. */
  readonly rooms: readonly R[];
  /** What stands on the page below its title. */
  readonly blocksOf: (context: PageContext, own: T, room: R) => readonly Block[];
}

/** A document of pages, made page by page: how many are done, of how many. */
export type PagesSteps = Generator<{ readonly done: number; readonly total: number }, Document>;

/** A document of pages that each fill one A4 in portrait at most: with as much on them as finds room. */
export function* pagesDocument<T, R>(
  { monitoring, locale }: PagesInput,
  { kind, of: all, titleOf, rooms, blocksOf }: Pages<T, R>,
): PagesSteps {
  const { footer, [kind]: words } = REPORTS_LOCALES[locale];
  const { name, title } = words;
  const language = figureLanguage(locale);
  const years = shownYears(monitoring);
  const asOf = words.asOf(language.day(monitoring.reportDate), years.current?.text ?? null);
  const withheld = withheldBelow(monitoring.data.settings.publishFrom, locale);
  const shared = { monitoring, locale, language, years, more: words.more };
  const frame: Frame = { orientation: 'portrait', grid: GRID, letters: LETTERS, footer: footer(title) };
  const head: Block = { kind: 'title', title, lines: [asOf] };
  const onPage = (at: number, own: readonly Block[]): readonly Block[] => (at === 0 ? [head, ...own] : own);
  const fits = (at: number, own: readonly Block[]): boolean =>
    (documentSheet({
      document: { title, frame, withheld, blocks: onPage(at, own) },
      ...{ kind, name, kept: new Map(), language },
    }).page?.breaks?.length ?? 0) === 0;
  const blocks: Block[] = [];
  for (const [at, own] of all.entries()) {
    const pages = rooms.map((room) =>
      lazily(() => [heading(titleOf(own)), ...blocksOf({ ...shared, key: String(at) }, own, room)]),
    );
    const page = pages[firstOf(pages.length, (nth) => fits(at, pages[nth]?.() ?? []))];
    blocks.push(...(at === 0 ? [] : [{ kind: 'page' } as const]), ...(page?.() ?? []));
    yield { done: at + 1, total: all.length };
  }
  return tiedDocument({ title, frame, withheld, blocks: [head, ...blocks] });
}

/** The sheet of such pages, A4 in portrait, block by block. */
export const pagesSheet = (
  kind: PagesKind,
  document: Document,
  name: string,
  locale: LocaleName,
): Pieces<SheetPlan> =>
  documentSheetPieces({ document, kind, name, kept: new Map(), language: figureLanguage(locale) });

/** The first of so many that holds, where all after it hold too; the last where none does. */
function firstOf(count: number, holds: (nth: number) => boolean): number {
  if (holds(0)) return 0;
  let [failed, last] = [0, count - 1];
  while (last - failed > 1) {
    const middle = Math.floor((failed + last) / 2);
    if (holds(middle)) last = middle;
    else failed = middle;
  }
  return last;
}
