import { linesOf, roomIn } from '../../src/document';
import type { SheetPlan } from '../../src/workbook';
import { bare, type PrintedPage } from '../../workbench/render';

/** Without signs, which another font may draw before or after the words beside them. */
const worded = (text: string): string => bare(text).replaceAll(/\p{So}/gu, '');

/** Texts of cells that are not on the pages as a whole. */
export function cutTexts(
  { rows, page: { lastRow = rows.length } }: SheetPlan,
  pages: readonly PrintedPage[],
): readonly string[] {
  const printed = worded(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
  return rows
    .slice(0, lastRow + 1)
    .flat()
    .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []))
    .filter((text) => !printed.includes(worded(text)));
}

/** Words of heads that are broken because they are longer than their columns. */
export function brokenHeads({ rows, styles, columnWidths, merges = [], page }: SheetPlan): readonly string[] {
  const right = new Map(merges.map((range) => [`${range.top},${range.left}`, range.right]));
  return rows.slice(0, (page.lastRow ?? rows.length) + 1).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const { value, style = '' } = cell ?? { value: null };
      const look = styles[style];
      if (typeof value !== 'string' || !look || !/^(?:small)?header$/iu.test(style)) return [];
      const room = roomIn(columnWidths.slice(column, (right.get(`${row},${column}`) ?? column) + 1));
      return value.split(/[\s-]/u).filter((word) => linesOf(word, room, look) > 1);
    }),
  );
}

/** Numbers that had no room in their columns. */
export const hashes = (pages: readonly PrintedPage[]): number =>
  pages.flatMap(({ texts }) => texts.filter(({ text }) => /^#+$/.test(text.trim()))).length;
