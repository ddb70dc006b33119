import { canonicalTexts, withKept } from './canonical';
import { parse } from './grammar';
import { interpret } from './interpret';
import { complete } from './complete';
import type { PeriodReading } from './model';
import { formsNear } from './nearWords';
import { type Context, resolve } from './resolve';
import { kindAt, type Token, tokenize, type Tokens } from './tokens';

const MOST_WORDS = 2;
const MOST_TEXTS = 3;

/** The text with unknown words taken for known ones that they nearly are, each way to do so. */
function corrected(source: string, unknown: Tokens): readonly string[] {
  let texts: readonly string[] = [source];
  for (const { start, end } of [...unknown].reverse()) {
    const forms = formsNear(source.slice(start, end));
    texts = texts.flatMap((text) => forms.map((form) => text.slice(0, start) + form + text.slice(end)));
  }
  return texts.slice(0, MOST_TEXTS);
}

/** The text without its unknown words, which stand at its beginning or end, and these words; null where they do not. */
function besides(source: string, tokens: Tokens): { readonly rest: string; readonly words: string } | null {
  const from = tokens.findIndex(({ kind }) => kind === 'unknown');
  let to = from;
  while (kindAt(tokens, to) === 'unknown') to++;
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined || tokens.slice(to).some(({ kind }) => kind === 'unknown'))
    return null;
  if (from > 0 && to < tokens.length) return null;
  if (tokens.some(({ kind }) => kind === 'open' || kind === 'close')) return null;
  const words = source.slice(start, end).replace(/\s+/g, ' ');
  const rest = `${source.slice(0, start)} ${source.slice(end)}`.replace(/^[\s,;.:]+|[\s,;:]+$/g, '');
  return /\p{L}{2}/u.test(words) ? { rest, words } : null;
}

/** Words beside a date, or beside how often something is repeated, may be a remark. */
function isRemarked(rest: string): boolean {
  const statement = parse(rest, tokenize(rest));
  return statement !== null && (statement.items.length > 0 || statement.recurrence !== null);
}

/** As the house writes it where it names dates, else as it is; null where it is not understood either. */
function plainText(source: string, context: Context): string | null {
  const statement = parse(source, tokenize(source));
  if (statement === null) return null;
  if (statement.items.length === 0 || statement.labelled) return source;
  const items = complete(statement.items);
  const [text] = items === null ? [] : canonicalTexts(resolve(items, context));
  return text === undefined ? source : withKept(text, statement.kept, statement.document);
}

const isSettled = ({ kind, doubts }: PeriodReading): boolean =>
  kind !== 'unrecognised' && doubts.every(({ code }) => code === 'period-outside-plan');

/** The text if it reads without a doubt, else what the doubt proposes first. */
function settled(text: string, context: Context): readonly string[] {
  const statement = parse(text, tokenize(text));
  if (statement === null) return [];
  const reading = interpret(text, statement, context);
  if (isSettled(reading)) return [text];
  const [first] = reading.doubts.flatMap(({ proposals }) => proposals);
  const again = first === undefined ? null : parse(first, tokenize(first));
  return first !== undefined && again !== null && isSettled(interpret(first, again, context)) ? [first] : [];
}

/**
 * Texts that could stand in place of one that is not understood, as near to it as can be: mistyped words put right, or
 * words that say nothing of dates put in brackets after the rest. None that loses a word.
 */
export function nearestTexts(source: string, tokens: Tokens, context: Context): readonly string[] {
  const unknown = tokens.filter(({ kind }: Token) => kind === 'unknown');
  if (unknown.length === 0) return [];
  const typed = unknown.length > MOST_WORDS ? [] : corrected(source, unknown);
  const right = typed.flatMap((text) => settled(plainText(text, context) ?? text, context));
  if (right.length > 0) return [...new Set(right)];
  const apart = besides(source, tokens);
  const rest = apart !== null && isRemarked(apart.rest) ? plainText(apart.rest, context) : null;
  return apart === null || rest === null ? [] : settled(`${rest} (${apart.words})`, context);
}
