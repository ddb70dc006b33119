import type { IPropertiesOptions } from 'docx';
import type { Day } from '../../workbook';
import type { FigureLanguage } from '../kinds';
import type { Document, Frame } from '../model';
import { printedParts } from '../printed';
import { docxBlocks, LIST } from './blocks';
import { coreProperties } from './coreProperties';
import { FONT } from '../looks';
import { type DocxLibrary, paperOf, type WordLooks, wordLooks } from './library';
import { tableStyles } from './table';
import { dateFiles } from './zipTimes';

/** Twips. */
const HANGING = 357;
/** More than below a heading. */
const BELOW_SUBHEADING = 20;

export interface DocumentFileInput {
  readonly document: Document;
  /** Of the texts: «ru-RU». */
  readonly languageTag: string;
  readonly language: FigureLanguage;
  /** The file says that it was made and changed on this day. */
  readonly day: Day;
}

/**
 * The bytes of a .docx file: A4, headings as such, tables with their heads repeated, a line to sign on, numbered pages.
 * The same document gives the same bytes.
 */
export async function documentFile(input: DocumentFileInput): Promise<Uint8Array> {
  const docx = await import('docx');
  const { document, languageTag, language, day } = input;
  const { title, frame } = document;
  const { blocks, values } = printedParts(document, language);
  const looks = wordLooks(frame);
  const file = new docx.Document({
    ...looksOf(docx, languageTag, looks),
    title,
    sections: [
      {
        properties: {
          page: {
            size: sizeOf(docx, frame),
            margin: looks.margins,
          },
        },
        footers: { default: pageNumber(docx, looks) },
        children: docxBlocks(blocks, {
          docx,
          frame,
          language,
          values,
        }),
      },
    ],
  });
  const properties = coreProperties(title, languageTag, day);
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(file, undefined, [properties]));
  dateFiles(bytes, day);
  return bytes;
}

/** The library turns the sides of a page in landscape itself. */
function sizeOf({ PageOrientation }: DocxLibrary, frame: Frame) {
  const { width, height } = paperOf(frame);
  return frame.orientation === 'portrait'
    ? { width, height }
    : { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
}

const pageNumber = (
  { Footer, Paragraph, TextRun, PageNumber, AlignmentType }: DocxLibrary,
  { sizes }: WordLooks,
) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.footer })],
      }),
    ],
  });

const looksOf = (
  { AlignmentType, LevelFormat }: DocxLibrary,
  language: string,
  { sizes, spacing }: WordLooks,
): Pick<IPropertiesOptions, 'styles' | 'numbering'> => {
  const heading = { bold: true, color: '000000', font: FONT };
  return {
    styles: {
      default: {
        document: {
          run: { font: FONT, size: sizes.text, language: { value: language } },
          paragraph: { spacing: { after: spacing.belowText } },
        },
        title: {
          run: { ...heading, size: sizes.title },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 2 * spacing.belowText } },
        },
        heading1: {
          run: { ...heading, size: sizes.text },
          paragraph: {
            keepNext: true,
            spacing: { before: spacing.aboveHeading, after: spacing.belowHeading },
          },
        },
        heading2: {
          run: { ...heading, italics: true, size: sizes.text },
          paragraph: {
            keepNext: true,
            spacing: { before: spacing.aboveHeading, after: spacing.belowHeading + BELOW_SUBHEADING },
          },
        },
      },
      paragraphStyles: tableStyles(sizes),
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: HANGING, hanging: HANGING } } },
            },
          ],
        },
      ],
    },
  };
};
