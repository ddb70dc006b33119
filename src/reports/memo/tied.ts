import type { MemoBlock, MemoCell, MemoText } from './model';
import { isMemoText } from './tableValues';

const SPACE = '\u00A0';
/** «№ 5», «с. Заречное», and the initials of «Ветрова О. А.». */
const TIES = /(?<=№) (?=\d)|(?<=(?:^|[\s«(])(?:с|п|д|г|ст)\.) (?=\p{Lu})|(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu;

/** The text with spaces that don't break where a line may not end. */
export const tied = (text: string): string => text.replace(TIES, SPACE);

const tiedText = ({ key, text }: MemoText): MemoText => ({ key, text: tied(text) });

const tiedCell = (cell: MemoCell): MemoCell =>
  typeof cell === 'string' ? tied(cell) : isMemoText(cell) ? tiedText(cell) : cell;

/** The same for all texts of a block. */
export function tiedBlock(block: MemoBlock): MemoBlock {
  switch (block.kind) {
    case 'title':
      return { ...block, lines: block.lines.map(tied) };
    case 'heading':
    case 'subheading':
      return { ...block, text: tied(block.text) };
    case 'paragraph':
      return { ...block, content: tiedText(block.content) };
    case 'list':
      return { ...block, items: block.items.map(tiedText) };
    case 'table': {
      const rows = block.table.rows.map((row) => ({ ...row, cells: row.cells.map(tiedCell) }));
      return { ...block, table: { ...block.table, rows } };
    }
    case 'signature':
      return block;
  }
}
