import { kindAt, type Token, type TokenKind, type Tokens } from './tokens';

const REMARK_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'filler',
  'in',
  'on',
  'and',
  'to',
  'not',
  'from',
]);

export interface Unbracketed {
  readonly tokens: Tokens;
  /** Bracketed remarks as written, without dates in them. */
  readonly remarks: readonly string[];
}

const comma = (token: Token): Token => ({ ...token, kind: 'comma' });

function closeOf(tokens: Tokens, open: number): number | null {
  for (let at = open + 1; at < tokens.length; at++) {
    if (kindAt(tokens, at) === 'close') return at;
    if (kindAt(tokens, at) === 'open') return null;
  }
  return null;
}

/**
 * Takes bracketed remarks out; brackets around something that the grammar knows become commas, so that a date in
 * them is read with the rest. Null where brackets do not match.
 */
export function unbracket(source: string, tokens: Tokens): Unbracketed | null {
  if (!tokens.some(({ kind }) => kind === 'open' || kind === 'close')) return { tokens, remarks: [] };
  const kept: Token[] = [];
  const remarks: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'close') return null;
    if (token.kind !== 'open') {
      kept.push(token);
      at++;
      continue;
    }
    const close = closeOf(tokens, at);
    const closing = close === null ? undefined : tokens[close];
    if (close === null || closing === undefined) return null;
    const inside = tokens.slice(at + 1, close);
    if (inside.some(({ kind }) => kind === 'unknown') && inside.every(({ kind }) => REMARK_WORDS.has(kind))) {
      remarks.push(source.slice(token.start, closing.end));
    } else if (inside.length > 0 && !inside.every(({ kind }) => kind === 'filler')) {
      kept.push(comma(token), ...inside, comma(closing));
    }
    at = close + 1;
  }
  return { tokens: kept, remarks };
}
