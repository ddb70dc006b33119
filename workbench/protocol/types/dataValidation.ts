import {
  COMPARED_KINDS,
  type ComparedKind,
  DEFAULT_ERROR_ALERT,
  DEFAULT_PROMPT,
  ERROR_ALERT_STYLES,
  type ErrorAlert,
  invalidArgument,
  type Prompt,
  sheetPrefix,
  setValidation,
  type Validation,
  VALIDATION_OPERATORS,
  type ValidationRule,
  validationsIn,
} from '../../model';
import { absoluteAddress } from '../addresses';
import type { HostContext } from '../context';
import type { TypeDefinition } from '../definition';
import { type AreasTarget, HostObject } from '../targets';
import * as values from '../values';
import { Arguments } from '../arguments';

const MAX_LIST_LENGTH = 255;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT_TEXT = 255;

/** The validation of the range; null where there is none, or several. */
function validationOf({ sheetId, ranges }: AreasTarget, host: HostContext): Validation | null {
  const found = ranges.flatMap((range) => validationsIn(host.sheet(sheetId), range));
  const [first] = found;
  return first && found.every((item) => item === first) ? first : null;
}

/** A text, a number or a range, as formulas of rules are given. */
function operand(value: unknown, host: HostContext): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof HostObject) {
    const { sheetId, range } = new Arguments([value]).object(0, 'Range');
    return `=${sheetPrefix(host.sheet(sheetId).name)}${absoluteAddress(range)}`;
  }
  const text = values.text(value);
  if (text.startsWith('=')) host.session.calculator.checkFormula(text, host.workbook);
  return text;
}

function listSource(value: unknown, host: HostContext): string {
  const source = String(operand(value, host));
  if (source === '' || (!source.startsWith('=') && source.length > MAX_LIST_LENGTH)) {
    throw invalidArgument('A list has 1 to 255 characters.');
  }
  return source;
}

function readRule(value: unknown, host: HostContext): ValidationRule {
  const given = values.record(value);
  const kinds = Object.keys(given).filter((kind) => values.isGiven(given[kind]));
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) throw invalidArgument('A rule has exactly one kind.');
  const part = values.record(given[kind]);
  if (kind === 'list') {
    const inCellDropDown = values.optional(part['inCellDropDown'], values.flag, true);
    return { kind, source: listSource(part['source'], host), inCellDropDown };
  }
  if (kind === 'custom') return { kind, formula: String(operand(part['formula'], host)) };
  return comparison(values.oneOf(COMPARED_KINDS)(kind), part, host);
}

function comparison(
  kind: ComparedKind,
  part: Readonly<Record<string, unknown>>,
  host: HostContext,
): ValidationRule {
  const operator = values.oneOf(VALIDATION_OPERATORS)(part['operator']);
  const formula1 = operand(part['formula1'], host);
  const isRange = operator === 'Between' || operator === 'NotBetween';
  const formula2 = values.isGiven(part['formula2']) ? operand(part['formula2'], host) : null;
  if (isRange && formula2 === null) throw invalidArgument('Between needs two formulas.');
  return { kind, operator, formula1, formula2: isRange ? formula2 : null };
}

/** As the client wants it back: `{ list: { source, inCellDropDown } }`. */
function wireRule(rule: ValidationRule | undefined): Record<string, unknown> {
  if (!rule) return {};
  const { kind, ...data } = rule;
  return { [kind]: data };
}

const KIND_NAMES = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const;

function kindOf(target: AreasTarget, host: HostContext): string {
  const found = target.ranges.flatMap((range) => validationsIn(host.sheet(target.sheetId), range));
  if (found.length === 0) return 'None';
  const only = validationOf(target, host);
  return only ? KIND_NAMES[only.rule.kind] : 'Inconsistent';
}

const limited = (value: unknown, limit: number): string => {
  const text = values.optional(value, values.text, '');
  if (text.length > limit) throw invalidArgument(`At most ${String(limit)} characters.`);
  return text;
};

function readAlert(value: unknown): ErrorAlert {
  const given = values.record(value);
  return {
    title: limited(given['title'], MAX_PROMPT_TITLE),
    message: limited(given['message'], MAX_PROMPT_TEXT),
    style: values.optional(given['style'], values.oneOf(ERROR_ALERT_STYLES), 'Stop' as const),
    showAlert: values.optional(given['showAlert'], values.flag, true),
  };
}

function readPrompt(value: unknown): Prompt {
  const given = values.record(value);
  return {
    title: limited(given['title'], MAX_PROMPT_TITLE),
    message: limited(given['message'], MAX_PROMPT_TEXT),
    showPrompt: values.optional(given['showPrompt'], values.flag, true),
  };
}

/** Changes the validation that is there; without one there is nothing to change. */
function change(target: AreasTarget, host: HostContext, patch: Partial<Omit<Validation, 'ranges'>>): void {
  const current = validationOf(target, host);
  const { rule } = { ...current, ...patch };
  if (!rule) throw invalidArgument('The range has no validation rule.');
  const base = current ?? { ignoreBlanks: true, errorAlert: DEFAULT_ERROR_ALERT, prompt: DEFAULT_PROMPT };
  const { ignoreBlanks, errorAlert, prompt } = { ...base, ...patch };
  for (const range of target.ranges) {
    setValidation(host.sheet(target.sheetId), range, { rule, ignoreBlanks, errorAlert, prompt });
  }
}

export const dataValidation: TypeDefinition<'DataValidation'> = {
  since: '1.8',
  properties: {
    rule: {
      get: (target, host) => wireRule(validationOf(target, host)?.rule),
      set: (target, value, host) => {
        change(target, host, { rule: readRule(value, host) });
      },
    },
    type: { get: kindOf },
    ignoreBlanks: {
      get: (target, host) => validationOf(target, host)?.ignoreBlanks ?? true,
      set: (target, value, host) => {
        change(target, host, { ignoreBlanks: values.flag(value) });
      },
    },
    errorAlert: {
      get: (target, host) => validationOf(target, host)?.errorAlert ?? DEFAULT_ERROR_ALERT,
      set: (target, value, host) => {
        change(target, host, { errorAlert: readAlert(value) });
      },
    },
    prompt: {
      get: (target, host) => validationOf(target, host)?.prompt ?? DEFAULT_PROMPT,
      set: (target, value, host) => {
        change(target, host, { prompt: readPrompt(value) });
      },
    },
  },
  methods: {
    clear: {
      run: ({ sheetId, ranges }, _args, host) => {
        for (const range of ranges) setValidation(host.sheet(sheetId), range, null);
      },
    },
  },
};
