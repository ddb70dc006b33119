import { isDay } from './dates';
import type { Draft } from './draft';
import { kindAt, LOOSE, type TokenKind, type Tokens, valueAt } from './tokens';

const BEFORE_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'from', 'towards', 'to', 'until']);

/** «с 10.00», «до 12.00», «в 15 часов», «10 ч. 30 мин.»: the place after a time of day. */
export function endOfTime(draft: Draft, tokens: Tokens, at: number): number | null {
  const timeAt = BEFORE_TIME.has(kindAt(tokens, at)) ? at + 1 : at;
  const next = kindAt(tokens, timeAt) === 'dash' ? timeAt + 1 : timeAt;
  const before = draft.items.at(-1);
  if (kindAt(tokens, next) === 'time') {
    const beside = draft.weekday || draft.recurrence !== null;
    const isSure = valueAt(tokens, next) !== LOOSE || beside || (before !== undefined && isDay(before));
    if (!isSure) return null;
    return kindAt(tokens, next + 1) === 'hour' ? next + 2 : next + 1;
  }
  if (before === undefined || !isDay(before)) return null;
  const token = tokens[timeAt];
  if (token?.kind === 'date' && token.year === 0 && kindAt(tokens, at) === 'in') return timeAt + 1;
  if (token?.kind !== 'number' || kindAt(tokens, timeAt + 1) !== 'hour') return null;
  const minutes = kindAt(tokens, timeAt + 2) === 'number' && kindAt(tokens, timeAt + 3) === 'hour';
  return minutes ? timeAt + 4 : timeAt + 2;
}
