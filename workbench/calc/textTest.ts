import type { CellValue, Rule } from '../model';

const WILDCARDS = /[~*?]/;
/** A text in quotes, doubled inside, and nothing else. */
const LITERAL = /^=?"((?:[^"]|"")*)"$/;

const keyOf = (text: string): string => text.toLocaleLowerCase('ru');

/** Whether a rule about a text holds for a value; null for rules that have to be calculated. */
export function textTest(rule: Rule): ((value: CellValue) => boolean) | null {
  if (rule.kind === 'ContainsText') {
    if (rule.operator !== 'Contains' || rule.text === '' || WILDCARDS.test(rule.text)) return null;
    const wanted = keyOf(rule.text);
    return (value) => typeof value === 'string' && keyOf(value).includes(wanted);
  }
  if (rule.kind !== 'CellValue' || rule.operator !== 'EqualTo') return null;
  const [, quoted] = LITERAL.exec(rule.formula1) ?? [];
  if (quoted === undefined || quoted === '') return null;
  const wanted = keyOf(quoted.replaceAll('""', '"'));
  return (value) => typeof value === 'string' && keyOf(value) === wanted;
}
