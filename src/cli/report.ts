import { extname, join } from 'node:path';
import {
  type AskedPages,
  type Cohort,
  lastReport,
  MEMO_LENGTHS,
  type MemoLength,
  memoOf,
  namesReportPeriod,
  pagesOf,
  type PeriodChoice,
  readSchoolYear,
  readCohort,
  REPORT_PARTS,
  type Report,
  type ReportPart,
} from '../app';
import { madeFile, openFile, type OutputFile, writeFiles, writeFilesInto } from '../files';
import { countBySeverity } from '../findings';
import type { LocaleName } from '../locales';
import { fileFault } from './json';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import {
  type CheckingOptions,
  checkOptionsOf,
  copyOutputOf,
  json,
  type OutputOptions,
  refuseOverwriting,
} from './options';
import { reportBook } from './reportBook';
import { reportJson } from './reportJson';
import { reportText } from './reportText';

export interface ReportFlags extends CheckingOptions, OutputOptions {
  readonly output?: string;
  /** Into the workbook itself. */
  readonly inPlace?: boolean;
  /** Without corrections of data in the copy. */
  readonly asIs?: boolean;
  /** Parts, separated by commas. */
  readonly only?: string;
  /** Schools whose pages are asked for, with «;» between them, or «все». */
  readonly dossiers?: string;
  /** Subjects whose pages are asked for, with «;» between them, or «все». */
  readonly subjects?: string;
  /** A folder for the pages asked for as .docx. */
  readonly pages?: string;
  /** A file to write the memo to. */
  readonly memo?: string;
  /** One of `MEMO_LENGTHS`. */
  readonly memoLength?: string;
  /** The school year that the report is on. */
  readonly year?: string;
  /** The period that events and results are counted of. */
  readonly period?: string;
  /** The schools that the report is on. */
  readonly cohort?: string;
  /** An earlier state of the workbook, against which the report is held. */
  readonly since?: string;
}

/** Computes a report of one file, writes it into a copy or the file itself, and prints it. Throws as reading the options throws. */
export async function reportFile(
  file: string,
  flags: ReportFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const output = outputOf(file, flags);
  const memo = memoOutputOf(file, flags.memo);
  refusePagesOfNothing(flags);
  const options = {
    ...checkOptionsOf(flags, locale, io),
    locale,
    parts: partsOf(flags.only),
    memoLength: lengthOf(flags.memoLength),
    period: periodOf(flags),
    pages: {
      ...(flags.dossiers !== undefined && { dossiers: askedOf(flags.dossiers) }),
      ...(flags.subjects !== undefined && { subjects: subjectsOf(flags.subjects) }),
    },
    ...(flags.cohort !== undefined && { cohort: cohortOf(flags.cohort) }),
  };
  const isJson = flags.format === 'json';
  let read = file;
  try {
    read = flags.since ?? file;
    const last = flags.since === undefined ? null : lastReport(openFile(flags.since).snapshot, options);
    read = file;
    const opened = openFile(file);
    const { snapshot } = opened;
    const { report, written } = await reportBook(
      opened,
      { file, output },
      { ...options, asIs: flags.asIs === true, ...(last && { last }) },
    );
    const isEmpty = report.plans.length === 0;
    if (!isEmpty) {
      const outputs = [
        ...(written === null ? [] : [written]),
        ...(memo === null ? [] : [await madeFile(memo, () => memoOf({ report, snapshot }, options))]),
        ...(await pageFiles(flags.pages, report, locale)),
      ];
      await (flags.pages === undefined ? writeFiles(outputs) : writeFilesInto(flags.pages, outputs));
    }
    const { renamed } = report;
    const shown = { ...reportJson(report, locale), ...(renamed.length > 0 && { renamedSheets: renamed }) };
    io.out(isJson ? json(shown) : reportText(file, { output, memo }, report, locale));
    return countBySeverity(report.findings).error > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    const fault = fileFault(error, locale);
    if (isJson) io.out(json({ file: read, output: null, error: fault }));
    else io.err(`${read}: ${fault.message}\n`);
    return EXIT.unreadable;
  }
}

/** Where the workbook with the report goes; null for nowhere. */
function outputOf(file: string, { output, inPlace = false }: ReportFlags): string | null {
  if (output !== undefined && inPlace) throw new UsageError('outputs', '');
  if (inPlace) return file;
  return output === undefined ? null : copyOutputOf(file, output);
}

/** A folder for pages says nothing of which. */
function refusePagesOfNothing({ pages, dossiers, subjects }: ReportFlags): void {
  if (pages !== undefined && dossiers === undefined && subjects === undefined)
    throw new UsageError('pagesOfNothing', '');
}

/** Null for nowhere. */
function memoOutputOf(file: string, output: string | undefined): string | null {
  if (output === undefined) return null;
  refuseOverwriting(output, [file]);
  if (extname(output).toLowerCase() !== '.docx') throw new UsageError('notDocx', output);
  return output;
}

const pageFiles = (folder: string | undefined, report: Report, locale: LocaleName): Promise<OutputFile[]> =>
  Promise.all(
    folder === undefined
      ? []
      : pagesOf(report, locale).map(({ name, bytes }) => madeFile(join(folder, name), bytes)),
  );

/** «все» and categories that everybody knows are groups of schools; anything else names schools. */
function askedOf(text: string): AskedPages {
  const cohort = readCohort(text);
  const isGroup = cohort?.categories?.every(({ category }) => !category.startsWith('own:')) ?? true;
  return cohort && isGroup ? cohort : text.split(/[;\n]+/);
}

/** «все» as of schools, or «all». */
const subjectsOf = (text: string): 'all' | readonly string[] =>
  text.trim().toLowerCase() === 'all' || readCohort(text)?.categories === null ? 'all' : text.split(/[;\n]+/);

function periodOf({ year, period }: ReportFlags): PeriodChoice {
  const read = year === undefined ? null : readSchoolYear(year);
  if (year !== undefined && !read) throw new UsageError('notYear', year);
  if (period !== undefined && !namesReportPeriod(period)) throw new UsageError('notPeriod', period);
  return { ...(read && { year: read.year }), ...(period !== undefined && { period }) };
}

function cohortOf(text: string): Cohort {
  const cohort = readCohort(text);
  if (!cohort) throw new UsageError('notCohort', text);
  return cohort;
}

function lengthOf(given: string | undefined): MemoLength {
  const length = MEMO_LENGTHS.find((known) => known === (given ?? 'usual'));
  if (length === undefined) throw new UsageError('notMemoLength', given ?? '', MEMO_LENGTHS);
  return length;
}

function partsOf(only: string | undefined): readonly ReportPart[] {
  if (only === undefined) return REPORT_PARTS;
  return only.split(',').map((text) => {
    const part = REPORT_PARTS.find((known) => known === text.trim());
    if (part === undefined) throw new UsageError('unknownPart', text.trim(), REPORT_PARTS);
    return part;
  });
}
