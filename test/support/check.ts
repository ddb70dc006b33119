import { type CheckOptions, type CheckReport, checkWorkbook } from '../../src/app';
import type { Code, Finding } from '../../src/findings';
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

/** The only finding of a code; fails where there is none or more. */
export function only<C extends Code>(found: readonly Finding[], code: C): Extract<Finding, { code: C }> {
  const own = found.filter((finding): finding is Extract<Finding, { code: C }> => finding.code === code);
  const [first] = own;
  if (!first || own.length > 1) throw new Error(`${own.length} findings of ${code}`);
  return first;
}
