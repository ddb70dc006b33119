import type { Paragraph, Table } from 'docx';
import type { LocaleName } from '../../../findings';
import type { MemoBlock } from '../model';
import { type DocxLibrary, TEXT_WIDTH } from './library';
import { docxTable, TABLE_TEXT } from './table';
import { runsOf } from './text';

/** The numbering of lists. */
export const LIST = 'memo-list';
const SIGNATURE_LINE = '_'.repeat(20);
/** Twips. */
const FIRST_LINE = 709;
const ABOVE_SIGNATURE = 720;

interface Surroundings {
  readonly locale: LocaleName;
  /** The block after it. */
  readonly next: MemoBlock | undefined;
}

/** The paragraphs and tables of a block. */
export function docxBlocks(
  docx: DocxLibrary,
  block: MemoBlock,
  { locale, next }: Surroundings,
): readonly (Paragraph | Table)[] {
  const { Paragraph: Par, HeadingLevel, AlignmentType } = docx;
  const centred = (text: string): Paragraph =>
    new Par({ alignment: AlignmentType.CENTER, children: runsOf(docx, text) });
  switch (block.kind) {
    case 'title':
      return [
        new Par({ heading: HeadingLevel.TITLE, children: runsOf(docx, block.title) }),
        ...block.lines.map(centred),
      ];
    case 'heading':
      return [new Par({ heading: HeadingLevel.HEADING_1, children: runsOf(docx, block.text) })];
    case 'subheading':
      return [new Par({ heading: HeadingLevel.HEADING_2, children: runsOf(docx, block.text) })];
    case 'paragraph':
      return [
        new Par({
          indent: { firstLine: FIRST_LINE },
          keepNext: next?.kind === 'table',
          children: runsOf(docx, block.content.text),
        }),
      ];
    case 'list':
      return block.items.map(
        ({ text }) =>
          new Par({
            numbering: { reference: LIST, level: 0 },
            children: runsOf(docx, text),
          }),
      );
    case 'table':
      // What follows a table would else stick to it.
      return [docxTable(docx, block.table, locale), new Par({ style: TABLE_TEXT })];
    case 'signature':
      return signature(docx, block);
  }
}

function signature(
  docx: DocxLibrary,
  { position, name, day }: Extract<MemoBlock, { readonly kind: 'signature' }>,
): readonly Paragraph[] {
  const { Paragraph: Par, TabStopType, TextRun, Tab } = docx;
  const tab = () => new TextRun({ children: [new Tab()] });
  return [
    new Par({
      keepNext: true,
      spacing: { before: ABOVE_SIGNATURE },
      tabStops: [
        { type: TabStopType.CENTER, position: Math.round(TEXT_WIDTH / 2) },
        { type: TabStopType.RIGHT, position: TEXT_WIDTH },
      ],
      children: [
        ...runsOf(docx, position.text),
        tab(),
        new TextRun(SIGNATURE_LINE),
        tab(),
        ...runsOf(docx, name.text),
      ],
    }),
    new Par({ children: runsOf(docx, day) }),
  ];
}
