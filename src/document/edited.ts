import type { KeptTexts } from '../workbook';
import { type Block, type Cell, type Document, isEditable, type Table, type Text, textOf } from './model';

/** A text as the person left it on the document's sheet, else as proposed. */
export function editedText(content: Text, kept: KeptTexts): string {
  if (!isEditable(content)) return content;
  if (content.proposed !== undefined) return content.text;
  const own = kept.get(content.key);
  return own?.edited ? own.text : content.text;
}

/**
 * The document with its texts as the person left them on its sheet; paragraphs, items and rows whose text was deleted
 * are left out.
 */
export const editedDocument = (document: Document, kept: KeptTexts): Document => ({
  ...document,
  blocks: document.blocks.flatMap((block) => editedBlock(block, kept)),
});

function editedBlock(block: Block, kept: KeptTexts): readonly Block[] {
  const edited = (content: Text): Text =>
    isEditable(content) ? { key: content.key, text: editedText(content, kept) } : content;
  switch (block.kind) {
    case 'addressee':
    case 'paragraph': {
      const content = edited(block.content);
      return textOf(content) === '' ? [] : [{ ...block, content }];
    }
    case 'list': {
      const items = block.items.map(edited).filter((item) => textOf(item) !== '');
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'together': {
      const blocks = block.blocks.flatMap((own) => editedBlock(own, kept));
      return blocks.length === 0 ? [] : [{ ...block, blocks }];
    }
    case 'table': {
      const rows = editedRows(block.table, kept);
      return rows.length === 0 ? [] : [{ ...block, table: { ...block.table, rows } }];
    }
    case 'signature':
      return [{ ...block, position: edited(block.position), name: edited(block.name) }];
    default:
      return [block];
  }
}

function editedRows({ rows }: Table, kept: KeptTexts): Table['rows'] {
  return rows.flatMap((row) => {
    const cells = Object.entries(row.cells).map(([column, cell]): readonly [string, Cell] =>
      isEditable(cell) ? [column, { key: cell.key, text: editedText(cell, kept) }] : [column, cell],
    );
    const deleted = cells.some(([, cell]) => isEditable(cell) && cell.text === '');
    return deleted ? [] : [{ ...row, cells: Object.fromEntries(cells) }];
  });
}
