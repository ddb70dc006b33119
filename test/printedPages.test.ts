import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastReport } from '../src/app';
import { fileWorkbook } from '../src/files';
import {
  DRAWING,
  documentsOf,
  EXAMPLE,
  type ExampleDocument,
  exampleDocuments,
  measuresOf,
  type PrintedPage,
  printedPages,
  printedPagesOf,
  WORD_MEMO,
} from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
import { day } from './support/check';
import { brokenHeads, cutTexts, hashes } from './support/printed';

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

describeWith(provide(DRAWING, thisMachine()), 'documents of the example, printed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  let documents: ReadonlyMap<string, ExampleDocument>;
  let printed: ReadonlyMap<string, readonly PrintedPage[]>;

  beforeAll(async () => {
    documents = await exampleDocuments(folder);
    printed = await printedPagesOf([...documents.values()].map(({ file }) => file));
  }, 3 * PATIENCE);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function expectWithin(
    { plan }: ExampleDocument,
    pages: readonly PrintedPage[],
    { pages: most, lastFill = FILL }: Limits,
  ): void {
    const measures = measuresOf(pages);
    expect(measures.pages).toBeLessThanOrEqual(most);
    expect(measures.size).toBeGreaterThanOrEqual(SIZE);
    expect(measures.leastFill).toBeGreaterThanOrEqual(FILL);
    expect(measures.lastFill).toBeGreaterThanOrEqual(lastFill);
    expect(plan ? cutTexts(plan, pages) : []).toEqual([]);
    expect(plan ? brokenHeads(plan) : []).toEqual([]);
    expect(hashes(pages)).toBe(0);
  }

  test.each(Object.entries(LIMITS))('%s', (name, limits) => {
    const document = documents.get(name);
    if (!document) throw new Error('no document');
    expectWithin(document, printed.get(document.file) ?? [], limits);
  });

  test(
    'the overview against the last report',
    async () => {
      const snapshot = await fileWorkbook(EXAMPLE).read();
      const told = lastReport(snapshot, { locale: 'ru', today: day('2026-03-31') });
      const last = {
        ...told,
        reportDate: day('2025-12-31'),
        activities: told.activities.map((own) => ({ ...own, state: 'inProgress' as const, end: null })),
        indicators: told.indicators.map((own) => ({ ...own, figure: { ...own.figure, share: 0.55 } })),
      };
      const compared = await documentsOf(snapshot, mkdtempSync(join(folder, 'compared-')), {
        parts: ['overview'],
        last,
      });
      const overview = compared.get('overview');
      if (!overview) throw new Error('no document');
      expect(overview.plan?.rows.flat().map((cell) => cell?.value)).toContain('стали просроченными');
      expectWithin(overview, await printedPages(overview.file), { pages: 1 });
    },
    PATIENCE,
  );
});
