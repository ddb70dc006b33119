import { isBlank, matchKey, remembered, singleLine, stem, wordsOf } from '../../tables';
import { firstWord, possibleStarts, separatedNames } from '../partyNames';
import { RESULT_NOUNS } from '../partyWords';
import type { Field, Roadmap } from '../model';
import { type Hit, ownField, replaceField, rule } from './rule';

function* resultFields({ activities }: Roadmap): Iterable<Field> {
  for (const activity of activities) {
    const field = ownField(activity, 'result');
    if (field && !isBlank(field.text)) yield field;
  }
}

/** Keys of wordings that name nothing: single words by stem, longer ones as they are. */
const vagueKey = remembered((text): string => {
  const words = wordsOf(text);
  const [only = ''] = words;
  return words.length === 1 ? stem(only) : matchKey(text);
});

/** Splits a result where a capitalised document word follows words in lower case. */
const splitResults = remembered((text): readonly string[] => {
  const line = singleLine(text);
  const starts = possibleStarts(line).filter((start) => {
    const before = line.slice(0, start).trimEnd();
    return RESULT_NOUNS.has(firstWord(line.slice(start))) && /[\p{Ll}»\d)]$/u.test(before);
  });
  const bounds = [0, ...starts, line.length];
  return bounds.slice(1).map((end, index) => line.slice(bounds[index], end).trim());
});

export const resultRules = [
  rule('result-missing', function* ({ activities }) {
    for (const activity of activities) {
      const field = ownField(activity, 'result');
      if (field && isBlank(field.text) && !field.error) {
        yield { row: field.row, column: field.column, data: { activity: activity.title } };
      }
    }
  }),
  rule('result-vague', function* (roadmap) {
    const vague = new Set(roadmap.template.vagueResults.map(vagueKey));
    if (vague.size === 0) return;
    for (const { row, column, text } of resultFields(roadmap)) {
      if (vague.has(vagueKey(text))) yield { row, column, data: { read: singleLine(text) } };
    }
  }),
  rule('result-unseparated', function* (roadmap): Iterable<Hit<'result-unseparated'>> {
    for (const field of resultFields(roadmap)) {
      const parts = separatedNames(field.text).map(splitResults);
      const results = parts.flat();
      if (results.length === parts.length) continue;
      yield {
        row: field.row,
        column: field.column,
        data: { read: field.text, results },
        fix: replaceField(roadmap, field, [results.join('; ')], false),
      };
    }
  }),
];
