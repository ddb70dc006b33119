import type * as z from 'zod/mini';
import type { TemplateFault } from '../../findings';
import { BUILTIN_TEMPLATES, builtinTemplate } from './builtin';
import { COLUMN_WORDINGS } from './columns';
import { COLUMN_KEYS, type Template, templateSchema } from './schema';

/** A fault of a template at one place: `path` leads into the object that was given. */
export interface LocatedFault {
  readonly path: readonly PropertyKey[];
  /** What stands there; empty where nothing does. */
  readonly read: string;
  readonly fault: TemplateFault;
}

export type TemplateResult =
  { readonly template: Template } | { readonly faults: readonly [LocatedFault, ...LocatedFault[]] };

/**
 * Reads a custom template: whatever it leaves out comes from the built-in template named in `extends`
 * (the municipal roadmap by default). Known columns may leave out their header; their usual wordings are added,
 * and the columns that are optional in the built-in template stay optional unless they are named.
 */
export function readTemplate(input: unknown): TemplateResult {
  if (!isRecord(input)) return { faults: [fault(input, [], 'type', ['{…}'])] };
  const { extends: baseName = BUILTIN_TEMPLATES[0].name, ...own } = input;
  const base = typeof baseName === 'string' ? builtinTemplate(baseName) : undefined;
  if (!base) {
    const names = BUILTIN_TEMPLATES.map(({ name }) => name);
    return { faults: [fault(input, ['extends'], 'not-allowed', names)] };
  }
  const merged = {
    ...base,
    ...own,
    ...(Array.isArray(own.columns) && { columns: columnsOf(own.columns, base) }),
  };
  const parsed = templateSchema.safeParse(merged);
  if (parsed.success) return { template: parsed.data };
  const [first, ...rest] = parsed.error.issues.flatMap((issue) => faultsOf(issue, input));
  return { faults: first ? [first, ...rest] : [fault(input, [], 'type', [])] };
}

function columnsOf(columns: readonly unknown[], base: Template): readonly unknown[] {
  const named = new Set(columns.map((column) => (isRecord(column) ? column.key : undefined)));
  const optional = base.columns.filter(({ key, required }) => !required && !named.has(key));
  return [...columns.map(withWordings), ...optional];
}

function withWordings(column: unknown): unknown {
  if (!isRecord(column)) return column;
  const key = COLUMN_KEYS.find((known) => known === column.key);
  if (!key) return column;
  const { header, aliases } = COLUMN_WORDINGS[key];
  const own = Array.isArray(column.aliases) ? column.aliases : [];
  return { header, ...column, aliases: [...own, header, ...aliases] };
}

function faultsOf(issue: z.core.$ZodIssue, input: unknown): LocatedFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault(input, [...issue.path, key], 'unknown-key', []));
    case 'invalid_key':
      return [fault(input, issue.path, 'unknown-key', [])];
    case 'invalid_value':
      return [fault(input, issue.path, 'not-allowed', issue.values.map(String))];
    case 'too_small':
      return [fault(input, issue.path, issue.origin === 'number' ? 'not-allowed' : 'missing', [])];
    case 'custom':
      return [fault(input, issue.path, customReason(issue.params?.reason), expectedAt(issue.path))];
    default: {
      const absent = valueAt(input, issue.path) === undefined;
      return [fault(input, issue.path, absent ? 'missing' : 'type', [])];
    }
  }
}

/** What a list lacks. */
const expectedAt = (path: readonly PropertyKey[]): readonly string[] =>
  path.length === 1 && path[0] === 'columns' ? [COLUMN_WORDINGS.activity.header] : [];

const CUSTOM_REASONS = ['not-a-date', 'reversed', 'duplicate', 'missing'] as const;

function customReason(reason: unknown): TemplateFault['reason'] {
  return CUSTOM_REASONS.find((known) => known === reason) ?? 'type';
}

function fault(
  input: unknown,
  path: readonly PropertyKey[],
  reason: TemplateFault['reason'],
  expected: readonly string[],
): LocatedFault {
  const value = valueAt(input, path);
  const read = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return { path, read, fault: { reason, expected } };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
