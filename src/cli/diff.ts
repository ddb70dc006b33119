import { basename, extname } from 'node:path';
import {
  type ActivityChange,
  type ActivityPlace,
  CHANGE_KINDS,
  changesSheet,
  changeTexts,
  compareWorkbooks,
  type Comparison,
} from '../app';
import { fileWorkbook, madeFile, newWorkbookFile, writeFiles } from '../files';
import { CHANGES_LOCALES, type LocaleName } from '../locales';
import { fileFault } from './json';
import { EXIT, type ExitCode, type Io, UsageError } from './io';
import { type CheckingOptions, checkOptionsOf, json, type OutputOptions, refuseOverwriting } from './options';

export interface DiffFlags extends CheckingOptions, OutputOptions {
  readonly output?: string;
}

/** Compares the roadmaps of two workbooks and prints what changed, or writes it as a sheet. */
export async function diffFiles(
  old: string,
  now: string,
  flags: DiffFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const { output } = flags;
  const words = CHANGES_LOCALES[locale];
  const options = checkOptionsOf(flags, locale, io);
  if (output !== undefined) {
    refuseOverwriting(output, [old, now]);
    if (extname(output).toLowerCase() !== '.xlsx') throw new UsageError('notXlsx', output);
  }
  const refuse = (file: string, fault: { readonly code: string; readonly message: string }): ExitCode => {
    if (flags.format === 'json') io.out(json({ old, new: now, output: null, error: { file, ...fault } }));
    else io.err(`${file}: ${fault.message}\n`);
    return EXIT.unreadable;
  };
  let at = old;
  try {
    const before = await fileWorkbook(old).read();
    at = now;
    const after = await fileWorkbook(now).read();
    const compared = compareWorkbooks(before, after, options);
    if ('lacking' in compared) {
      const file = compared.lacking === 'old' ? old : now;
      return refuse(file, { code: 'sheet-missing', message: words.lacking[compared.lacking] });
    }
    if (output !== undefined) {
      at = output;
      const names = { old: basename(old), now: basename(now) };
      const plan = changesSheet({ changes: compared.changes, ...names, locale });
      const book = { name: words.title, copies: [], plans: [plan] };
      await writeFiles([await madeFile(output, () => Promise.resolve(newWorkbookFile(book)))]);
    }
    io.out(
      flags.format === 'json'
        ? json(diffJson(old, now, output ?? null, compared))
        : diffText(old, now, output ?? null, compared, locale),
    );
    return compared.changes.length > 0 ? EXIT.findings : EXIT.ok;
  } catch (error) {
    return refuse(at, fileFault(error, locale));
  }
}

/** Names of the lists of JSON, a contract. */
const LISTS = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  renumbered: 'renumbered',
  renamed: 'renamed',
  period: 'periods',
  responsible: 'responsibles',
  result: 'results',
  mark: 'marks',
  doneOn: 'dates',
} as const;

/** A contract that others script against. */
function diffJson(old: string, now: string, output: string | null, { sheets, changes }: Comparison): object {
  const lists = CHANGE_KINDS.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return [LISTS[kind], own.map((change) => changeJson(change))] as const;
  });
  return {
    old,
    new: now,
    output,
    sheets: sheets.map((pair) => ({ old: pair.old, new: pair.now })),
    ...Object.fromEntries(lists),
    summary: Object.fromEntries(lists.map(([name, list]) => [name, list.length])),
  };
}

function changeJson({ kind, activity, old, now, from, to }: ActivityChange): object {
  const place = (own: ActivityPlace | null): object | null =>
    own && { sheet: own.sheet, cell: own.cell, number: own.number || null, section: own.section || null };
  const placed = { activity, old: place(old), new: place(now) };
  const isOfText = old !== null && now !== null && kind !== 'moved' && kind !== 'renumbered';
  return isOfText ? { ...placed, from: from || null, to: to || null } : placed;
}

function diffText(
  old: string,
  now: string,
  output: string | null,
  { changes }: Comparison,
  locale: LocaleName,
): string {
  const words = CHANGES_LOCALES[locale];
  const lines = changes.map((change) => {
    const { from, to } = changeTexts(change, locale);
    const number = (change.now ?? change.old)?.number ?? '';
    const head = [number, change.activity].filter(Boolean).join(' ');
    return `  ${words.kinds[change.kind]}: ${head}\n      ${from} → ${to}\n`;
  });
  const end = output === null ? '' : `${words.written(output)}\n`;
  return `${words.summary(old, now, changes.length)}\n${lines.join('')}${changes.length === 0 ? `${words.none}\n` : ''}${end}`;
}
