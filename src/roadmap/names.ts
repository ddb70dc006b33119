import { remembered, singleLine } from '../tables';

/** A comma between numbers parts no names: «СОШ № 3, 5». */
const SEPARATOR = / ?; ?| ?,(?!(?<=\d,) ?№? ?\d) ?| \/ |\n(?=\p{Lu})/u;
const CAPITAL_WORD = /(?<=\s)\p{Lu}[\p{L}-]*/gu;
/** Words that can't end a name, so no new one starts after them. */
const UNFINISHED = /(?:^|\s)(?:и|или|по|в|во|на|с|со|при|для|от|из|о|об|к|у|им\.?|имени|г\.|г|№)$/iu;
const LONGEST_UNFINISHED = 8;
const DEPTH: ReadonlyMap<string, number> = new Map([
  ['«', 1],
  ['“', 1],
  ['(', 1],
  ['»', -1],
  ['”', -1],
  [')', -1],
]);

/** Names between the separators that people use: comma, semicolon, slash, a new line with a capital. */
export const separatedNames = remembered((text): readonly string[] =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .split(SEPARATOR)
    .map(singleLine)
    .filter((name) => name !== ''),
);

/** Where a new name may start inside a line: before a capitalised word outside quotes and brackets. Offsets, rising. */
export const possibleStarts = remembered((line): readonly number[] => {
  const starts: number[] = [];
  let depth = 0;
  let quoted = false;
  let at = 0;
  for (const { index } of line.matchAll(CAPITAL_WORD)) {
    for (; at < index; at += 1) {
      const sign = line.charAt(at);
      depth = Math.max(0, depth + (DEPTH.get(sign) ?? 0));
      if (sign === '"') quoted = !quoted;
    }
    const before = line.slice(Math.max(0, index - LONGEST_UNFINISHED), index).trimEnd();
    if (depth === 0 && !quoted && !UNFINISHED.test(before)) starts.push(index);
  }
  return starts;
});

export const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
