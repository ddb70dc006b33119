import path from 'node:path';
import { fileWorkbook } from '../../src/files';
import { UserError } from '../../src/findings';
import { type Conversion, convertFile, type ConvertOptions, libreOffice } from './convertFile';
import { RenderError } from './errors';

export type ConvertedKind = 'pdf' | 'xlsx' | 'xls' | 'ods';

const CONVERSIONS: Readonly<Record<ConvertedKind, Conversion>> = {
  pdf: { extension: 'pdf', filter: 'calc_pdf_Export' },
  xlsx: { extension: 'xlsx', filter: 'Calc MS Excel 2007 XML' },
  xls: { extension: 'xls', filter: 'MS Excel 97' },
  ods: { extension: 'ods', filter: 'calc8' },
};

/** LibreOffice opens anything as text: only what the product reads as a workbook goes to it. */
async function checkWorkbook(file: string): Promise<void> {
  try {
    await fileWorkbook(file).read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new RenderError({ code: 'not-a-workbook', data: { file, error } });
  }
}

/**
 * Has LibreOffice open the workbook, calculate it anew and write it as that kind into the folder, see
 * {@link convertFile}. Rejects with `RenderError`.
 */
export async function convertWorkbook(
  file: string,
  kind: ConvertedKind,
  folder: string,
  options: ConvertOptions = {},
): Promise<string> {
  const source = path.resolve(file);
  const conversion = CONVERSIONS[kind];
  const target = path.resolve(folder, `${path.parse(source).name}.${conversion.extension}`);
  if (target === source) throw new Error('A workbook is not converted over itself.');
  libreOffice();
  await checkWorkbook(source);
  return convertFile(source, conversion, folder, options);
}
