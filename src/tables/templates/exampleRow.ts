import type { SheetSnapshot } from '../../workbook';
import { isBlank } from '../text';

/** What the first cell of an example row says, before what it shows. */
const EXAMPLE = 'Пример';

/** «Пример» alone, or «Пример:» before the cell's own text. */
const MARKED = /^\s*пример\s*(?:$|:)/i;

/** The first cell of a template's example row: «Пример: МБОУ «СОШ № 5»»; the word alone where the cell has no text of its own. */
export const exampleText = (text: string): string => (text === '' ? EXAMPLE : `${EXAMPLE}: ${text}`);

/** The grey example row of a template, which no reader takes for data: the first of its cells that is filled says so. */
export function isExampleRow(sheet: SheetSnapshot, row: number): boolean {
  const first = sheet.texts[row - sheet.origin.row]?.find((text) => !isBlank(text));
  return first !== undefined && MARKED.test(first);
}
