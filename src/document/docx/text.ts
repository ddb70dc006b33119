import type { TextRun } from 'docx';
import type { DocxLibrary } from './library';

/** What XML can't hold: control characters, halves of characters, and the two codes that are none. */
const UNFIT = /[^\P{Cc}\t\n]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

export const fitForXml = (text: string): string => text.replace(UNFIT, '');

/** A text in runs, one for each of its lines. */
export const runsOf = (
  { TextRun: Run }: Pick<DocxLibrary, 'TextRun'>,
  text: string,
  look: { readonly bold?: boolean } = {},
): TextRun[] =>
  fitForXml(text)
    .split('\n')
    .map((line, at) => new Run({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
