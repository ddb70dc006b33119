import path from 'node:path';
import { fileWorkbook } from '../../src/files';
import { UserError } from '../../src/findings';
import { type Conversion, convertFiles, type ConvertOptions, libreOffice } from './convertFile';
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
 * {@link convertFiles}. Rejects with `RenderError`.
 */
export async function convertWorkbook(
  file: string,
  kind: ConvertedKind,
  folder: string,
  options: ConvertOptions = {},
): Promise<string> {
  const [made] = await convertWorkbooks([file], kind, folder, options);
  if (made === undefined) throw new Error(`not made: ${file}`);
  return made;
}

/** The same of workbooks of different names, see {@link convertFiles}. */
export async function convertWorkbooks(
  files: readonly string[],
  kind: ConvertedKind,
  folder: string,
  options: ConvertOptions = {},
): Promise<readonly string[]> {
  const sources = files.map((file) => path.resolve(file));
  const conversion = CONVERSIONS[kind];
  for (const source of sources) {
    const target = path.resolve(folder, `${path.parse(source).name}.${conversion.extension}`);
    if (target === source) throw new Error('A workbook is not converted over itself.');
  }
  libreOffice();
  for (const source of sources) await checkWorkbook(source);
  return convertFiles(sources, conversion, folder, options);
}
