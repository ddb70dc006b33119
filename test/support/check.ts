import { type CheckOptions, type CheckReport, checkWorkbook } from '../../src/app';
import { type Day, parseDay } from '../../src/workbook';
import { type CellInput, type SheetInput, workbookOf } from './snapshot';

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`no day: ${text}`);
  return parsed;
}

/** The report on the given sheets, as of 1 February 2022. */
export const report = (sheets: readonly SheetInput[], options: Partial<CheckOptions> = {}): CheckReport =>
  checkWorkbook(workbookOf(...sheets), { today: day('2022-02-01'), ...options });

/** Findings on one sheet, shortened to «code cell». */
export const findings = (
  rows: readonly (readonly CellInput[])[],
  options: Partial<CheckOptions> & Pick<SheetInput, 'merges'> = {},
): readonly string[] => {
  const { merges, ...rest } = options;
  const sheet = { name: 'Карта', rows, ...(merges && { merges }) };
  return report([sheet], rest).findings.map(({ code, cell }) => `${code} ${cell}`);
};
