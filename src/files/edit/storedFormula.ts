import { parseA1 } from '../../workbook';

/** Functions newer than the file format, which files name with a prefix ([MS-XLSX] 2.2.2). */
const NEWER = new Set(
  (
    'CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH IFNA DAYS FORMULATEXT ISFORMULA NUMBERVALUE SHEET ' +
    'SHEETS UNICHAR UNICODE XOR ISOWEEKNUM RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC ' +
    'PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL'
  ).split(' '),
);

/** Functions that fill several cells or make names of their own; they need more than a prefix. */
const SPILLING =
  /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|LET|LAMBDA|VSTACK|HSTACK|TOCOL|TOROW|MAP|BYROW)\s*\(/i;

const TEXTS = /"(?:[^"]|"")*"/g;
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z\d.]*)(?=\()/gi;

/** A formula as files hold it: without «=», newer functions with their prefix. */
export const storedFormula = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(CALL, (found: string, name: string | undefined) =>
      name !== undefined && NEWER.has(name.toUpperCase()) ? `_xlfn.${name}` : found,
    );

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;
const NAME = /(?<![\p{L}\p{N}_.$:])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(:])/gu;
const NO_NAMES = new Set(['TRUE', 'FALSE']);

/** Whether a formula of another workbook works in one that has only these sheets, without names, tables and links. */
export function standsAlone(formula: string, sheets: ReadonlySet<string>): boolean {
  const bare = formula.replace(TEXTS, '""');
  if (/[[\]#]/.test(bare) || SPILLING.test(bare)) return false;
  for (const [, quotedName, name = ''] of bare.matchAll(SHEET)) {
    if (!sheets.has((quotedName?.replaceAll("''", "'") ?? name).toLocaleLowerCase('ru'))) return false;
  }
  const names = bare.replace(SHEET, '').match(NAME) ?? [];
  return names.every((name) => parseA1(name) !== null || NO_NAMES.has(name.toUpperCase()));
}
