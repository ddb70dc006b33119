import type { Paragraph, Table } from 'docx';
import { type Block, lineText, textOf } from '../model';
import { type DocxContext, wordLooks, textWidth } from './library';
import { docxTable, TABLE_TEXT } from './table';
import { runsOf } from './text';

/** The numbering of lists. */
export const LIST = 'document-list';
const SIGNATURE_LINE = '_'.repeat(20);
/** Twips. */
const ABOVE_SIGNATURE = 720;
const BELOW_ADDRESSEE = 360;

/** The paragraphs and tables of blocks. Charts are left out: what they show stands in a table of the document. */
export function docxBlocks(blocks: readonly Block[], context: DocxContext): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) => [...docxBlock(block, blocks[at + 1], context)]);
}

function docxBlock(
  block: Block,
  next: Block | undefined,
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  const { docx, frame } = context;
  const { firstLine, afterTable } = wordLooks(frame);
  const { Paragraph: Par, HeadingLevel, AlignmentType, LineRuleType, PageBreak } = docx;
  const low = afterTable === null ? {} : { spacing: { line: afterTable, lineRule: LineRuleType.EXACT } };
  const centred = (text: string): Paragraph =>
    new Par({ alignment: AlignmentType.CENTER, children: runsOf(docx, text) });
  switch (block.kind) {
    case 'title':
      return [
        new Par({ heading: HeadingLevel.TITLE, children: runsOf(docx, block.title) }),
        ...block.lines
          .map(lineText)
          .filter((line) => line !== '')
          .map(centred),
      ];
    case 'addressee':
      return [
        new Par({
          indent: { left: Math.round(textWidth(context.frame) / 2) },
          spacing: { after: BELOW_ADDRESSEE },
          alignment: AlignmentType.LEFT,
          children: runsOf(docx, textOf(block.content)),
        }),
      ];
    case 'heading':
      return [new Par({ heading: HeadingLevel.HEADING_1, children: runsOf(docx, block.text) })];
    case 'subheading':
      return [new Par({ heading: HeadingLevel.HEADING_2, children: runsOf(docx, block.text) })];
    case 'paragraph':
      return [
        new Par({
          indent: { firstLine },
          keepNext: next?.kind === 'table',
          children: runsOf(docx, textOf(block.content)),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Par({
            numbering: { reference: LIST, level: 0 },
            children: runsOf(docx, textOf(item)),
          }),
      );
    case 'table':
      // What follows a table would else stick to it.
      return [docxTable(block.table, context), new Par({ style: TABLE_TEXT, ...low })];
    case 'chart':
    case 'charts':
    case 'unprinted':
      return [];
    case 'together':
      return docxBlocks(block.blocks, context);
    case 'page':
      return [new Par({ style: TABLE_TEXT, ...low, children: [new PageBreak()] })];
    case 'signature':
      return signature(block, context);
  }
}

function signature(
  { position, name, day }: Extract<Block, { readonly kind: 'signature' }>,
  { docx, frame }: DocxContext,
): readonly Paragraph[] {
  const { Paragraph: Par, TabStopType, TextRun, Tab } = docx;
  const tab = () => new TextRun({ children: [new Tab()] });
  const right = textWidth(frame);
  return [
    new Par({
      keepNext: true,
      spacing: { before: ABOVE_SIGNATURE },
      tabStops: [
        { type: TabStopType.CENTER, position: Math.round(right / 2) },
        { type: TabStopType.RIGHT, position: right },
      ],
      children: [
        ...runsOf(docx, textOf(position)),
        tab(),
        new TextRun(SIGNATURE_LINE),
        tab(),
        ...runsOf(docx, textOf(name)),
      ],
    }),
    new Par({ children: runsOf(docx, day) }),
  ];
}
