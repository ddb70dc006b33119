import {
  type AcceptedValue,
  a1Range,
  AID_LIMITS,
  fixedRange,
  type PlanValidation,
  serialOfDay,
  sheetAddress,
} from '../../workbook';
import { asBytes, escaped } from '../edit/xmlWrite';

interface Rule {
  readonly type: string;
  readonly formulas: readonly string[];
}

const between = (type: string, from: number, to: number): Rule => ({
  type,
  formulas: [String(from), String(to)],
});

const RULES: {
  readonly [K in AcceptedValue['kind']]: (accepted: Extract<AcceptedValue, { kind: K }>) => Rule | null;
} = {
  listed: ({ sheet, range }) => ({ type: 'list', formulas: [sheetAddress(sheet, fixedRange(range))] }),
  words: ({ words }) => ({ type: 'list', formulas: [`"${words.join(',').replaceAll('"', '""')}"`] }),
  whole: ({ from, to }) => between('whole', from, to),
  decimal: ({ from, to }) => between('decimal', from, to),
  day: ({ from, to }) => between('date', serialOfDay(from, false), serialOfDay(to, false)),
  any: () => null,
};

const ruleOf = <K extends AcceptedValue['kind']>(
  accepted: Extract<AcceptedValue, { kind: K }>,
): Rule | null => (RULES[accepted.kind] as (own: typeof accepted) => Rule | null)(accepted);

const told = (name: string, text: string, limit: number): string =>
  ` ${name}="${asBytes(escaped(text.slice(0, limit)).replaceAll('\n', '&#10;'))}"`;

/** A data validation (ECMA-376 18.3.1.32), one character for each byte. */
export function validationXml({ range, accepts, prompt, refusal }: PlanValidation): string {
  const rule = ruleOf(accepts);
  const type = rule ? ` type="${rule.type}"` : '';
  const error =
    refusal && rule
      ? ` showErrorMessage="1"${refusal.stop ? '' : ' errorStyle="warning"'}` +
        told('errorTitle', refusal.title, AID_LIMITS.title) +
        told('error', refusal.text, AID_LIMITS.refusal)
      : '';
  const shown =
    ' showInputMessage="1"' +
    told('promptTitle', prompt.title, AID_LIMITS.title) +
    told('prompt', prompt.text, AID_LIMITS.prompt);
  const formulas = (rule?.formulas ?? []).map(
    (formula, at) => `<formula${at + 1}>${asBytes(escaped(formula))}</formula${at + 1}>`,
  );
  return `<dataValidation${type} allowBlank="1"${error}${shown} sqref="${a1Range(range)}">${formulas.join('')}</dataValidation>`;
}
