import { kindAt, tokenize, valueAt } from './tokens';

/** The first month of the season that an adjective names: «осенние» is 9; null for any other text. */
export function seasonOf(text: string): number | null {
  const tokens = tokenize(text);
  return tokens.length === 1 && kindAt(tokens, 0) === 'season-adjective' ? valueAt(tokens, 0) : null;
}
