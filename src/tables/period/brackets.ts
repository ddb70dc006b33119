import { kindAt, STOP, type Token, type TokenKind, type Tokens } from './tokens';

/** What makes more of a bracket than a remark, whatever else stands in it. */
const TELLING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month',
  'date',
  'month-year',
  'season',
  'quarter',
  'half-year',
  'term',
  'trimester',
  'module',
  'adverb',
  'each',
  'times',
  'twice',
  'weekday',
  'during',
  'constantly',
  'all',
  'until',
  'later',
  'further',
  'date-noun',
  'measure',
  'need',
  'circumstance',
  'after',
  'holiday',
]);
const BEFORE_DOCUMENT: ReadonlySet<TokenKind> = new Set<TokenKind>(['to', 'according', 'in', 'on']);

export interface Unbracketed {
  readonly tokens: Tokens;
  /** Bracketed remarks as written, without dates in them, and marks of footnotes. */
  readonly remarks: readonly string[];
  /** Something stands after a remark. */
  readonly inner: boolean;
}

const comma = (token: Token, value = 0): Token => ({ ...token, kind: 'comma', value });

const isYearNumber = ({ kind, digits }: Token): boolean => kind === 'number' && digits > 2;

const OF_YEARS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'and',
  'dash',
  'slash',
  'year',
  'school',
]);

/** «(2022, 2023 гг.)»: of the date before. */
const isYears = (inside: Tokens): boolean =>
  inside.some(isYearNumber) && inside.every((token) => isYearNumber(token) || OF_YEARS.has(token.kind));

const isDocument = (inside: Tokens): boolean =>
  BEFORE_DOCUMENT.has(kindAt(inside, 0)) && inside.some(({ kind }) => kind === 'document');

/** What says nothing of dates by itself. */
const PLAIN: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'document-adjective',
  'moment',
  'day-noun',
  'stage',
  'carrying-out',
  'occasion',
  'approval',
  'document',
]);

const isRemark = (inside: Tokens): boolean =>
  inside.some(({ kind }) => PLAIN.has(kind)) &&
  !isDocument(inside) &&
  !inside.some((token) => TELLING.has(token.kind) || isYearNumber(token));

function closeOf(tokens: Tokens, open: number): number | null {
  for (let at = open + 1; at < tokens.length; at++) {
    if (kindAt(tokens, at) === 'close') return at;
    if (kindAt(tokens, at) === 'open') return null;
  }
  return null;
}

const ASIDE: ReadonlySet<TokenKind> = new Set<TokenKind>(['open', 'close', 'star']);

/**
 * Takes bracketed remarks and marks of footnotes out; brackets around something that the grammar knows become commas, so that a date in
 * them is read with the rest. Null where brackets do not match.
 */
export function unbracket(source: string, tokens: Tokens): Unbracketed | null {
  if (!tokens.some(({ kind }) => ASIDE.has(kind))) return { tokens, remarks: [], inner: false };
  const kept: Token[] = [];
  const remarks: string[] = [];
  let at = 0;
  let firstRemark = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'close' && kindAt(tokens, at - 1) === 'star') {
      at++;
      continue;
    }
    if (token === undefined || token.kind === 'close') return null;
    if (token.kind !== 'open') {
      if (token.kind === 'star') remarks.push(source.slice(token.start, token.end));
      else kept.push(token);
      at++;
      continue;
    }
    const close = closeOf(tokens, at);
    const closing = close === null ? undefined : tokens[close];
    if (close === null || closing === undefined) return null;
    const inside = tokens.slice(at + 1, close);
    if (isRemark(inside)) {
      remarks.push(source.slice(token.start, closing.end).replace(/\s+/g, ' '));
      if (firstRemark === 0) firstRemark = kept.length;
    } else if (isYears(inside)) kept.push(...inside);
    else if (inside.length > 0 && !inside.every(({ kind }) => kind === 'filler')) {
      kept.push(comma(token), ...inside.filter(({ kind }) => kind !== 'star'), comma(closing, STOP));
    }
    at = close + 1;
  }
  return { tokens: kept, remarks, inner: firstRemark > 0 && firstRemark < kept.length };
}
