import { singleLine } from '../tables';

const SEPARATOR = /\s*[;,]\s*|\s+\/\s+|\n\s*(?=\p{Lu})/u;
const OPENING = /[«"“(]$/u;
const CAPITAL_WORD = /(?<=\s)\p{Lu}[\p{L}-]*/gu;
/** Words that can't end a name, so no new one starts after them. */
const UNFINISHED = /(?:^|\s)(?:и|или|по|в|во|на|с|со|при|для|от|из|о|об|к|у|им\.?|имени|г\.|г|№)$/iu;

/** Names between the separators that people use: comma, semicolon, slash, a new line with a capital. */
export const separatedNames = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map(singleLine)
    .filter((name) => name !== '');

/** Where a new name may start inside a text: before a capitalised word outside quotes. Offsets, rising. */
export function possibleStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const before = text.slice(0, match.index).trimEnd();
    if (OPENING.test(before) || UNFINISHED.test(before) || insideQuotes(before)) continue;
    starts.push(match.index);
  }
  return starts;
}

function insideQuotes(before: string): boolean {
  const opened = before.split('«').length - before.split('»').length;
  return opened > 0 || before.split('(').length > before.split(')').length;
}

export const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
