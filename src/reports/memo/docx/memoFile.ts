import type { IPropertiesOptions } from 'docx';
import type { LocaleName } from '../../../findings';
import type { MemoDocument } from '../model';
import { docxBlocks, LIST } from './blocks';
import { coreProperties } from './coreProperties';
import { type DocxLibrary, FONT, PAGE, SIZES } from './library';
import { tableStyles } from './table';
import { dateFiles } from './zipTimes';

const LANGUAGES: Readonly<Record<LocaleName, string>> = { ru: 'ru-RU', en: 'en-US' };
/** Twips. */
const HANGING = 357;

/**
 * The bytes of a .docx file with the memo: A4, headings as such, tables with their heads repeated, a line to sign on,
 * numbered pages. The same document gives the same bytes.
 */
export async function memoFile(document: MemoDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, locale, reportDate } = document;
  const file = new docx.Document({
    ...looksOf(docx, LANGUAGES[locale]),
    title,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, right: PAGE.right, bottom: PAGE.bottom, left: PAGE.left },
          },
        },
        footers: { default: pageNumber(docx) },
        children: document.blocks.flatMap((block, at) => [
          ...docxBlocks(docx, block, { locale, next: document.blocks[at + 1] }),
        ]),
      },
    ],
  });
  const properties = coreProperties(title, LANGUAGES[locale], reportDate);
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(file, undefined, [properties]));
  dateFiles(bytes, reportDate);
  return bytes;
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
          paragraph: { spacing: { after: 80 } },
        },
        title: {
          run: { ...heading, size: SIZES.title },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
        },
        heading1: {
          run: { ...heading, size: SIZES.text },
          paragraph: { keepNext: true, spacing: { before: 280, after: 120 } },
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
