import type { KeptTexts } from '../../workbook';
import type { MemoBlock, MemoCell, MemoDocument, MemoText } from './model';
import { isMemoText } from './tableValues';

/** The document with the texts as the person left them on its sheet; paragraphs and recommendations that were deleted are left out. */
export function editedDocument(document: MemoDocument, kept: KeptTexts): MemoDocument {
  return { ...document, blocks: document.blocks.flatMap((block) => editedBlock(block, kept)) };
}

/** A text as the person left it, else as proposed. */
export const editedText = ({ key, text }: MemoText, kept: KeptTexts): string => {
  const own = kept.get(key);
  return own?.edited ? own.text : text;
};

function editedBlock(block: MemoBlock, kept: KeptTexts): readonly MemoBlock[] {
  const edited = (content: MemoText): MemoText => ({ key: content.key, text: editedText(content, kept) });
  const isThere = ({ text }: MemoText): boolean => text !== '';
  switch (block.kind) {
    case 'paragraph': {
      const content = edited(block.content);
      return isThere(content) ? [{ ...block, content }] : [];
    }
    case 'list': {
      const items = block.items.map(edited).filter(isThere);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'table': {
      const cell = (own: MemoCell): MemoCell => (isMemoText(own) ? edited(own) : own);
      const rows = block.table.rows
        .map((row) => ({ ...row, cells: row.cells.map(cell) }))
        .filter(({ cells }) => cells.every((own) => !isMemoText(own) || isThere(own)));
      return rows.length === 0 ? [] : [{ ...block, table: { ...block.table, rows } }];
    }
    case 'signature':
      return [{ ...block, position: edited(block.position), name: edited(block.name) }];
    default:
      return [block];
  }
}
