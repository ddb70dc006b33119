import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf, roomIn } from '../src/document';
import type { SheetPlan } from '../src/workbook';
import {
  bare,
  DRAWING,
  type ExampleDocument,
  exampleDocuments,
  measuresOf,
  type PrintedPage,
  printedPages,
  WORD_MEMO,
} from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';

/** What a document of the example must keep to on paper. */
interface Limits {
  readonly pages: number;
  /** How far down the last page is filled; as the others unless told otherwise. */
  readonly lastFill?: number;
}

/** Points that 95 % of the printed characters have at least. */
const SIZE = 9;
const FILL = 0.3;

/** By the kind of the sheet, or `WORD_MEMO`. */
const LIMITS: Readonly<Record<string, Limits>> = {
  indicators: { pages: 6 },
  dynamics: { pages: 11 },
  'risk-profile': { pages: 6 },
  overview: { pages: 1 },
  monitoring: { pages: 6 },
  'monitoring-tables': { pages: 5 },
  'monitoring-activities': { pages: 3 },
  'monitoring-schools': { pages: 1 },
  memo: { pages: 3, lastFill: 0.15 },
  [WORD_MEMO]: { pages: 3, lastFill: 0.15 },
};

const PATIENCE = 180_000;

/** Without signs, which another font may draw before or after the words beside them. */
const worded = (text: string): string => bare(text).replaceAll(/\p{So}/gu, '');

/** Texts of cells that are not on the pages as a whole. */
function cutTexts(
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
function brokenHeads({ rows, styles, columnWidths, merges = [], page }: SheetPlan): readonly string[] {
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
const hashes = (pages: readonly PrintedPage[]): number =>
  pages.flatMap(({ texts }) => texts.filter(({ text }) => /^#+$/.test(text.trim()))).length;

describeWith(provide(DRAWING, thisMachine()), 'documents of the example, printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  let documents: ReadonlyMap<string, ExampleDocument>;

  beforeAll(async () => {
    documents = await exampleDocuments(folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries(LIMITS))(
    '%s',
    async (name, { pages: most, lastFill = FILL }) => {
      const document = documents.get(name);
      if (!document) throw new Error(`no document: ${name}`);
      const pages = await printedPages(document.file);
      const measures = measuresOf(pages);
      expect(measures.pages).toBeLessThanOrEqual(most);
      expect(measures.size).toBeGreaterThanOrEqual(SIZE);
      expect(measures.leastFill).toBeGreaterThanOrEqual(FILL);
      expect(measures.lastFill).toBeGreaterThanOrEqual(lastFill);
      expect(document.plan ? cutTexts(document.plan, pages) : []).toEqual([]);
      expect(document.plan ? brokenHeads(document.plan) : []).toEqual([]);
      expect(hashes(pages)).toBe(0);
    },
    PATIENCE,
  );
});
