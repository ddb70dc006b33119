import { type Block, documentSheet, type FigureLanguage, type Frame } from '../document';
import { figureLanguage, type LocaleName, REPORTS_LOCALES, withheldBelow } from '../locales';
import type { KeptTexts, OwnSheetKind, SheetPlan } from '../workbook';

export interface LandscapeSheetInput extends Pick<Frame, 'grid' | 'letters' | 'titleOnPages'> {
  readonly kind: OwnSheetKind;
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** Stands at the foot of each page. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly locale: LocaleName;
  /** Persons that a group has at least which is printed; all are where left out. */
  readonly publishFrom?: number;
  /** That of the locale where left out. */
  readonly language?: FigureLanguage;
  /** See `DocumentSheetInput`. */
  readonly kept?: KeptTexts;
}

/** Blocks as a sheet that is printed on A4 in landscape. */
export const landscapeSheet = ({
  kind,
  name,
  title,
  blocks,
  locale,
  language = figureLanguage(locale),
  kept = new Map(),
  publishFrom = 0,
  ...frame
}: LandscapeSheetInput): SheetPlan =>
  documentSheet({
    document: {
      title,
      frame: { orientation: 'landscape', footer: REPORTS_LOCALES[locale].footer(title), ...frame },
      blocks,
      withheld: withheldBelow(publishFrom, locale),
    },
    kind,
    name,
    kept,
    language,
  });

/** Figures of sheets with many columns: a change is told by its sign and what it means. */
export const narrowLanguage = (locale: LocaleName): FigureLanguage => ({
  ...figureLanguage(locale),
  trend: REPORTS_LOCALES[locale].figures.shortTrend,
});
