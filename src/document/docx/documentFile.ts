import type { IPropertiesOptions } from 'docx';
import type { Day } from '../../workbook';
import type { FigureLanguage } from '../kinds';
import { type Document, type Frame, tablesIn } from '../model';
import { cellValues } from '../values';
import { docxBlocks, LIST } from './blocks';
import { coreProperties } from './coreProperties';
import { type DocxLibrary, FONT, MARGINS, paperOf, SIZES } from './library';
import { tableStyles } from './table';
import { dateFiles } from './zipTimes';

/** Twips. */
const HANGING = 357;

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
  const { title, frame, blocks } = document;
  const file = new docx.Document({
    ...looksOf(docx, languageTag),
    title,
    sections: [
      {
        properties: {
          page: {
            size: sizeOf(docx, frame),
            margin: MARGINS,
          },
        },
        footers: { default: pageNumber(docx) },
        children: docxBlocks(blocks, {
          docx,
          frame,
          language,
          values: cellValues(tablesIn(blocks), language),
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

const pageNumber = ({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: DocxLibrary) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZES.footer })],
      }),
    ],
  });

const looksOf = (
  { AlignmentType, LevelFormat }: DocxLibrary,
  language: string,
): Pick<IPropertiesOptions, 'styles' | 'numbering'> => {
  const heading = { bold: true, color: '000000', font: FONT };
  return {
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZES.text, language: { value: language } },
          paragraph: { spacing: { after: 40 } },
        },
        title: {
          run: { ...heading, size: SIZES.title },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
        },
        heading1: {
          run: { ...heading, size: SIZES.text },
          paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
        },
        heading2: {
          run: { ...heading, italics: true, size: SIZES.text },
          paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
        },
      },
      paragraphStyles: tableStyles,
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
