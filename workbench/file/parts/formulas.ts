import type { CellPosition } from '../../../src/workbook';
import { containsCell, type Table } from '../../model';

/** Functions that came after the file format, which files name with a prefix. */
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ
  REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
  T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
  VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** These two carry a second prefix. */
const LATER_IN_SHEETS = new Set(['FILTER', 'SORT']);

const TEXT = '"(?:[^"]|"")*"';
const QUOTED = "'(?:[^']|'')*'!";
const CALL = new RegExp(`${TEXT}|${QUOTED}|(?<![\\p{L}\\p{N}_.])(?<name>[A-Z][A-Z0-9.]*)(?=\\()`, 'giu');

function prefixOf(name: string): string {
  const known = name.toUpperCase();
  if (LATER_IN_SHEETS.has(known)) return '_xlfn._xlws.';
  return LATER.has(known) ? '_xlfn.' : '';
}

const withPrefixes = (formula: string): string =>
  formula.replace(CALL, (whole: string, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as { readonly name?: string };
    return name === undefined ? whole : prefixOf(name) + whole;
  });

const NAMES = new RegExp(`${TEXT}|${QUOTED}|(?<![\\p{L}\\p{N}_.])(?<name>LET|LAMBDA)\\(`, 'giu');
const PARAMETER = /^\s*([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*$/u;

/** The arguments of the call whose bracket opens just before `start`. */
function argumentsFrom(formula: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at] ?? '';
    if (sign === '"') at = formula.indexOf('"', at + 1);
    if (at < 0) break;
    if (depth === 0 && (sign === ',' || sign === ')')) {
      found.push(formula.slice(from, at));
      from = at + 1;
    }
    if (sign === ')' && depth === 0) break;
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
  }
  return found;
}

/** Names that LET and LAMBDA define: every second argument but the last, or all but the last. */
function definedNames(formula: string): ReadonlySet<string> {
  const names = [...formula.matchAll(NAMES)].flatMap((call) => {
    const kind = call.groups?.['name']?.toUpperCase();
    if (kind === undefined) return [];
    const given = argumentsFrom(formula, call.index + call[0].length).slice(0, -1);
    return given.filter((_item, index) => kind === 'LAMBDA' || index % 2 === 0);
  });
  return new Set(names.flatMap((name) => PARAMETER.exec(name)?.[1]?.toLowerCase() ?? []));
}

const WORD = new RegExp(
  `${TEXT}|${QUOTED}|\\[[^\\]]*\\]|(?<![\\p{L}\\p{N}_.$])(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)(?![\\p{L}\\p{N}_.!])`,
  'giu',
);

function withParameters(formula: string): string {
  const names = definedNames(formula);
  if (names.size === 0) return formula;
  return formula.replace(WORD, (whole: string, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as { readonly name?: string };
    return name !== undefined && names.has(name.toLowerCase()) ? `_xlpm.${whole}` : whole;
  });
}

const THIS_ROW = new RegExp(
  `${TEXT}|(?<table>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)?\\[@(?:\\[(?<long>(?:[^\\[\\]']|'.)*)\\]|(?<short>(?:[^\\[\\]']|'.)*))\\]`,
  'gu',
);

/** «[@Итог]» → «Баллы[[#This Row],[Итог]]»: files know no «@». */
const withThisRow = (formula: string, home: string | null): string =>
  formula.replace(THIS_ROW, (whole: string, ...rest: unknown[]) => {
    if (whole.startsWith('"')) return whole;
    const { table = home, long, short } = rest.at(-1) as Record<string, string | undefined>;
    const column = long ?? short ?? '';
    return `${table ?? ''}${column === '' ? '[#This Row]' : `[[#This Row],[${column}]]`}`;
  });

/** The formula of a cell as a file holds it, without «=»; `home` is the table around the cell. */
export function fileFormula(formula: string, home: string | null = null): string {
  const plain = formula.replace(/^=/, '');
  return withPrefixes(withThisRow(withParameters(plain), home));
}

const FILE_THIS_ROW =
  /(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[\[#This Row\],\[(?<column>(?:[^[\]']|'.)*)\]\]|\[#This Row\])/giu;
const PLAIN_COLUMN = /^[\p{L}\p{N}_]+$/u;

/** A formula of a file as Excel shows it, with «=». */
export function shownFormula(formula: string, home: string | null = null): string {
  const bare = formula.replaceAll(/_xlfn\.|_xlws\.|_xlpm\./g, '');
  const shown = bare.replace(FILE_THIS_ROW, (...match: unknown[]) => {
    const { table = '', column } = match.at(-1) as Record<string, string | undefined>;
    const own = home !== null && table.toLowerCase() === home.toLowerCase() ? '' : table;
    if (column === undefined) return `${table}[@]`;
    return `${own}[@${PLAIN_COLUMN.test(column) ? column : `[${column}]`}]`;
  });
  return `=${shown}`;
}

/** The name of the table whose cells hold this one. */
export const tableAround = (tables: readonly Table[], { row, column }: CellPosition): string | null =>
  tables.find(({ range }) => containsCell(range, row, column))?.name ?? null;
