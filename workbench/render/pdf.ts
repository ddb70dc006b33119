import path from 'node:path';
import { convertFile, type ConvertOptions } from './convertFile';
import { convertWorkbook } from './convertWorkbook';

/**
 * Has LibreOffice print a workbook (its visible sheets in tab order) or a document in Word's format into a PDF in the
 * folder. Gives its path. Rejects with `RenderError`.
 */
export const pdfOf = (file: string, folder: string, options: ConvertOptions = {}): Promise<string> =>
  path.extname(file).toLowerCase() === '.docx'
    ? convertFile(file, { extension: 'pdf', filter: 'writer_pdf_Export' }, folder, options)
    : convertWorkbook(file, 'pdf', folder, options);
