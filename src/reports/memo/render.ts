import { type Document, documentFile, documentSheet, documentText } from '../../document';
import { figureLanguage, LANGUAGE_TAGS, type LocaleName } from '../../locales';
import type { Day, KeptTexts, SheetPlan } from '../../workbook';

export interface MemoSheetInput {
  readonly document: Document;
  /** The texts of the sheet that stands in the workbook; those that were edited stay. */
  readonly kept: KeptTexts;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

/**
 * The sheet «Справка»: the memo on A4 in portrait. Paragraphs and recommendations may be edited; shares, changes and
 * sums of tables are formulas over the numbers beside them.
 */
export const memoSheet = ({ locale, ...input }: MemoSheetInput): SheetPlan =>
  documentSheet({ ...input, kind: 'memo', language: figureLanguage(locale) });

/** The memo as plain text. */
export const memoText = (document: Document, locale: LocaleName): string =>
  documentText(document, figureLanguage(locale));

/** The bytes of a .docx file with the memo. The same memo gives the same bytes. */
export const memoFile = (
  document: Document,
  { locale, day }: { readonly locale: LocaleName; readonly day: Day },
): Promise<Uint8Array> =>
  documentFile({ document, languageTag: LANGUAGE_TAGS[locale], language: figureLanguage(locale), day });
