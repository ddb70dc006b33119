import { type Block, documentSheet, type Frame } from '../document';
import { figureLanguage, type LocaleName, REPORTS_LOCALES } from '../locales';
import type { KeptTexts, OwnSheetKind, SheetPlan } from '../workbook';

export interface LandscapeSheetInput extends Pick<Frame, 'grid' | 'letters' | 'titleOnPages'> {
  readonly kind: OwnSheetKind;
  /** As settled, see `settleNames`. */
  readonly name: string;
  /** Stands at the foot of each page. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly locale: LocaleName;
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
  kept = new Map(),
  ...frame
}: LandscapeSheetInput): SheetPlan =>
  documentSheet({
    document: {
      title,
      frame: { orientation: 'landscape', footer: REPORTS_LOCALES[locale].footer(title), ...frame },
      blocks,
    },
    kind,
    name,
    kept,
    language: figureLanguage(locale),
  });
