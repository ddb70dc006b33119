import { unzipSync } from 'fflate';
import { day } from '../../../test/support/check';
import { type Block, type Document, documentFile } from '..';
import { language, SHARES } from '../testSupport';

const TABLE: Block = {
  kind: 'table',
  table: {
    key: 'shares',
    columns: SHARES,
    rows: [{ key: 'a', cells: { name: 'A', now: 0.5, before: 0.25 } }],
  },
};

async function bodyOf(orientation: Document['frame']['orientation'], ...blocks: readonly Block[]) {
  const document: Document = {
    title: 'Report',
    frame: { orientation, grid: [30, 10, 10, 10], footer: '&P' },
    blocks,
  };
  const bytes = await documentFile({ document, languageTag: 'en-US', language, day: day('2026-03-31') });
  return Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
}

const found = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, own = '']) => own);

test('a table is as wide as the text, its columns as on the grid, its figures as people read them', async () => {
  const xml = await bodyOf('portrait', TABLE);
  expect(found(xml, /<w:gridCol w:w="(\d+)"/gu)).toEqual(['4678', '1559', '1559', '1559']);
  expect(found(xml, /<w:t [^>]*>([^<]*)</gu)).toEqual([
    ...['Name', 'Share', 'Change', 'now', 'before'],
    ...['A', '50 %', '25 %', '±25'],
  ]);
});

test('a wide page lies on its side', async () => {
  const xml = await bodyOf('landscape', TABLE);
  expect(found(xml, /<w:pgSz ([^/]*)\/>/gu)).toEqual(['w:w="16838" w:h="11906" w:orient="landscape"']);
  const widths = found(xml, /<w:gridCol w:w="(\d+)"/gu).map(Number);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(14_000);
});

test('a page begins where the document says; charts are left to the tables that they show', async () => {
  const chart: Block = {
    kind: 'chart',
    chart: {
      title: 'Shares',
      kind: 'column',
      table: 'shares',
      categories: 'name',
      series: [{ name: 'now', column: 'now', color: '#000000' }],
      height: 200,
    },
  };
  const xml = await bodyOf('portrait', TABLE, chart, { kind: 'page' }, { kind: 'heading', text: 'Next' });
  expect(found(xml, /(<w:br w:type="page"\/>|Next|Shares)/gu)).toEqual(['<w:br w:type="page"/>', 'Next']);
});
