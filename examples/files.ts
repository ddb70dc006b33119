import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { documentSheets } from './documents/workbook';
import type { SourceDocument } from './documents/model';
import { SOURCE_DOCUMENTS } from './documents';
import { date } from './layout/cells';
import { withPrintTitles } from './layout/printing';
import { municipalitySheets, MUNICIPALITY_TITLE } from './municipality/workbook';
import { roadmapExample } from './roadmapExample';

/** Written into every file instead of the time of its making, so that making it again changes nothing. */
const MADE_ON = date('2026-03-31');

const bytesOf = (title: string, sheets: readonly WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ ...withPrintTitles(sheets), properties: { title, created: MADE_ON, modified: MADE_ON } });

/** The workbook of one of the five documents, always the same. */
export const documentBytes = (document: SourceDocument): Promise<Uint8Array> =>
  bytesOf(document.title.ru, documentSheets(document));

/** The example workbooks: name and content, always the same. */
export const exampleFiles = async (): Promise<
  readonly { readonly file: string; readonly bytes: Uint8Array }[]
> => [
  { file: 'roadmap.xlsx', bytes: await bytesOf('Дорожная карта', roadmapExample()) },
  { file: 'municipality.xlsx', bytes: await bytesOf(MUNICIPALITY_TITLE, municipalitySheets()) },
  ...(await Promise.all(
    SOURCE_DOCUMENTS.map(async (document) => ({
      file: `documents/${document.file}.xlsx`,
      bytes: await documentBytes(document),
    })),
  )),
];
