import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DRAWING,
  type ExampleDocument,
  exampleDocuments,
  measuresOf,
  printedPages,
  WORD_MEMO,
} from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
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
