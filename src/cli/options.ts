import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { CLI_LOCALES, FINDINGS_LOCALES, type LocaleName } from '../locales';
import {
  builtinTemplate,
  type CheckOptions,
  type PlanPeriod,
  readDay,
  readDays,
  readTemplate,
  type Template,
} from '../app';
import type { Day, DayInterval } from '../workbook';
import { type Io, TemplateError, UsageError } from './io';

export interface OutputFlags {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Where a changed workbook goes; null for nowhere. Throws {@link UsageError} where that is not said, said twice, or is
 * the workbook itself without `--in-place`.
 */
export function outputOf(
  file: string,
  { output, inPlace = false, dryRun = false }: OutputFlags,
): string | null {
  const said = [output !== undefined, inPlace, dryRun].filter(Boolean).length;
  if (said === 0) throw new UsageError('noOutput', '');
  if (said > 1) throw new UsageError('outputs', '');
  if (dryRun) return null;
  if (output === undefined) return file;
  refuseOverwriting(output, [file]);
  return output;
}

/** Throws {@link UsageError} where a file to write is one of the workbooks. */
export function refuseOverwriting(file: string, workbooks: readonly (string | null)[]): void {
  if (workbooks.some((workbook) => workbook !== null && place(workbook) === place(file))) {
    throw new UsageError('overInput', file);
  }
}

/** The new .xlsx file made of a workbook. Throws {@link UsageError} where it is no .xlsx or the workbook itself. */
export function workbookOutputOf(file: string, output: string): string {
  refuseOverwriting(output, [file]);
  if (extname(output).toLowerCase() !== '.xlsx') throw new UsageError('notXlsx', output);
  return output;
}

/** Formats that keep macros. */
const WITH_MACROS: ReadonlySet<string> = new Set(['.xlsm', '.xltm']);

/**
 * The copy of a workbook: .xlsm of one with macros, .xlsx of any other. Throws {@link UsageError} where it is neither
 * that nor another file than the workbook.
 */
export function copyOutputOf(file: string, output: string): string {
  if (!WITH_MACROS.has(extname(file).toLowerCase())) return workbookOutputOf(file, output);
  refuseOverwriting(output, [file]);
  if (extname(output).toLowerCase() !== '.xlsm') throw new UsageError('notXlsm', output);
  return output;
}

/** Where a file is or would be, whatever links lead there. */
function place(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = dirname(file);
    return folder === file ? resolve(file) : join(place(folder), basename(file));
  }
}

/**
 * The template of a name or a .json file. Throws {@link UsageError} where there is neither and
 * {@link TemplateError}, with the place in the file, where it is wrong.
 */
function loadTemplate(nameOrFile: string, locale: LocaleName): Template {
  const known = builtinTemplate(nameOrFile);
  if (known) return known;
  const result = readTemplate(parse(contentOf(nameOrFile), nameOrFile, locale));
  if ('template' in result) return result.template;
  const lines = result.faults.map(({ path, read, fault }) =>
    CLI_LOCALES[locale].templateFault(
      nameOrFile,
      pathText(path),
      read.slice(0, 80),
      FINDINGS_LOCALES[locale].templateFault(fault),
    ),
  );
  throw new TemplateError(lines.join('\n'));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError('noTemplate', file);
  }
}

function parse(text: string, file: string, locale: LocaleName): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = FINDINGS_LOCALES[locale].templateFault({ reason: 'not-json', expected: [] });
    const detail = error instanceof Error ? error.message : '';
    throw new TemplateError(CLI_LOCALES[locale].templateFault(file, '', detail, fault));
  }
}

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');

export interface PlanOptions {
  readonly planStart?: string;
  readonly planEnd?: string;
}

export interface OutputOptions {
  readonly format: 'text' | 'json';
}

/** What a check is told on the command line. */
export interface CheckingOptions extends PlanOptions {
  readonly template?: string;
  readonly reportDate?: string;
}

export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The options of a check. Throws {@link UsageError} and what reading the template throws. */
export function checkOptionsOf(flags: CheckingOptions, locale: LocaleName, io: Io): CheckOptions {
  const reportDate = flags.reportDate === undefined ? undefined : dayOf(flags.reportDate);
  return {
    today: dayOf(io.today),
    plan: planOf(flags),
    ...(reportDate && { reportDate }),
    ...(flags.template !== undefined && { template: loadTemplate(flags.template, locale) }),
  };
}

/** Throws {@link UsageError} for what is no single day. */
export function dayOf(text: string): Day {
  const day = readDay(text);
  if (!day) throw new UsageError('notADate', text);
  return day;
}

/** A day, or the days of a month. */
function daysOf(text: string): DayInterval {
  const days = readDays(text);
  if (!days) throw new UsageError('notADate', text);
  return days;
}

/** Throws {@link UsageError} for what is no date, and for a plan that ends before it starts. */
export function planOf({ planStart, planEnd }: PlanOptions): PlanPeriod {
  const start = planStart === undefined ? null : daysOf(planStart).start;
  const end = planEnd === undefined ? null : daysOf(planEnd).end;
  if (start && end && start > end) throw new UsageError('reversedPlan', `${start} – ${end}`);
  return { start, end };
}
