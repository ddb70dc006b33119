import path from 'node:path';
import { convertFiles, type ConvertOptions } from './convertFile';
import { convertWorkbooks } from './convertWorkbook';

const WORD = { extension: 'pdf', filter: 'writer_pdf_Export' } as const;

/**
 * Has LibreOffice print a workbook (its visible sheets in tab order) or a document in Word's format into a PDF in the
 * folder. Gives its path. Rejects with `RenderError`.
 */
export async function pdfOf(file: string, folder: string, options: ConvertOptions = {}): Promise<string> {
  const pdf = (await pdfsOf([file], folder, options)).get(file);
  if (pdf === undefined) throw new Error(`not printed: ${file}`);
  return pdf;
}

/** The same of files of different names, by file. */
export async function pdfsOf(
  files: readonly string[],
  folder: string,
  options: ConvertOptions = {},
): Promise<ReadonlyMap<string, string>> {
  const isWord = (file: string): boolean => path.extname(file).toLowerCase() === '.docx';
  const documents = files.filter(isWord);
  const workbooks = files.filter((file) => !isWord(file));
  const made = [
    ...(workbooks.length === 0 ? [] : await convertWorkbooks(workbooks, 'pdf', folder, options)),
    ...(documents.length === 0 ? [] : await convertFiles(documents, WORD, folder, options)),
  ];
  return new Map([...workbooks, ...documents].map((file, at) => [file, made[at] ?? '']));
}
