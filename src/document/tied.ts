import { type Block, type Cell, type Document, isEditable, type Text } from './model';

const SPACE = '\u00A0';
/** «№ 5», «с. Заречное», and the initials of «Ветрова О. А.». */
const TIES = /№ (?=\d)|(?:^|[\s«(])(?:с|п|д|г|ст)\. (?=\p{Lu})|\p{Lu}\. (?=\p{Lu}\.)/gu;

/** The text with spaces that don't break where a line may not end. */
export const tied = (text: string): string => text.replace(TIES, (whole) => `${whole.slice(0, -1)}${SPACE}`);

const tiedText = (content: Text): Text =>
  isEditable(content) ? { ...content, text: tied(content.text) } : tied(content);

const tiedCell = (cell: Cell): Cell => (typeof cell === 'string' || isEditable(cell) ? tiedText(cell) : cell);

/** The document with all of its texts tied. */
export const tiedDocument = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.map(tiedBlock),
});

function tiedBlock(block: Block): Block {
  switch (block.kind) {
    case 'title':
      return {
        ...block,
        lines: block.lines.map((line) => (typeof line === 'string' ? tied(line) : line)),
      };
    case 'heading':
    case 'subheading':
      return { ...block, text: tied(block.text) };
    case 'addressee':
    case 'paragraph':
      return { ...block, content: tiedText(block.content) };
    case 'list':
      return { ...block, items: block.items.map(tiedText) };
    case 'together':
      return { ...block, blocks: block.blocks.map(tiedBlock) };
    case 'table': {
      const rows = block.table.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([column, cell]) => [column, tiedCell(cell)]),
        ),
      }));
      return { ...block, table: { ...block.table, rows } };
    }
    default:
      return block;
  }
}
