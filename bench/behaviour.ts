import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFile as readBook } from '@e965/xlsx';
import { convertWorkbook } from '../workbench/render';
import { withTemporaryFolder } from '../workbench/render/temporaryFolder';

/**
 * What the built command line says of many inputs, kept and compared, to show that a change of the code's shape is no
 * change of what it does:
 *
 *     npm run behaviour -- keep FOLDER FILE…      findings, report and every recalculated cell of each input, as JSON
 *     npm run behaviour -- compare FOLDER FOLDER  each difference; exit code 1 where there is one
 *
 * Inputs may be folders. The values of the inserted sheets are those that LibreOffice calculates, not those that were
 * written.
 */
const CLI = path.resolve(__dirname, '../dist/cli/roadmap-monitor.js');
const DAY = ['--report-date', '2026-03-31'];
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
const MOST_SHOWN = 20;

interface Behaviour {
  readonly check: unknown;
  readonly report: unknown;
  /** By «sheet!cell»: its formula, and the value that it recalculates to. */
  readonly cells: Readonly<Record<string, string>>;
}

function run(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync('node', [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LANG: 'ru_RU.UTF-8' },
  });
  return stdout === '' ? stderr : stdout;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function cellsOf(file: string): Promise<Behaviour['cells']> {
  return withTemporaryFolder(async (folder) => {
    const output = path.join(folder, 'report.xlsx');
    run('report', file, '-o', output, ...DAY);
    if (!readdirSync(folder).includes('report.xlsx')) return {};
    const { Sheets } = readBook(await convertWorkbook(output, 'xlsx', path.join(folder, 'again')));
    return Object.fromEntries(
      Object.entries(Sheets).flatMap(([sheet, cells]) =>
        Object.entries(cells).flatMap(([cell, content]: [string, unknown]) => {
          if (cell.startsWith('!')) return [];
          const { f = '', v = '' } = content as { f?: string; v?: unknown };
          const value = typeof v === 'number' ? v.toPrecision(9) : String(v);
          return [[`${sheet}!${cell}`, f === '' ? value : `=${f} → ${value}`] as const];
        }),
      ),
    );
  });
}

const inputsIn = (given: string): readonly string[] =>
  statSync(given).isDirectory()
    ? readdirSync(given)
        .filter((name) => WORKBOOK.test(name))
        .map((name) => path.join(given, name))
    : [given];

async function keep(folder: string, given: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of given.flatMap(inputsIn)) {
    const behaviour: Behaviour = {
      check: parsed(run('check', file, '--format', 'json', ...DAY)),
      report: parsed(run('report', file, '--format', 'json', ...DAY)),
      cells: await cellsOf(file),
    };
    const name = `${file.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_')}.json`;
    writeFileSync(path.join(folder, name), JSON.stringify(behaviour, null, 1));
    console.log(`${file}: ${Object.keys(behaviour.cells).length} cells`);
  }
}

/** Every value by its path, so that two of them can be held side by side. */
function leaves(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[at, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}/${key}`));
}

function compare(before: string, after: string): boolean {
  const names = [...new Set([...readdirSync(before), ...readdirSync(after)])].sort();
  const differing = names.filter((name) => {
    const [old, now] = [before, after].map((folder) => {
      try {
        return new Map(leaves(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))));
      } catch {
        return new Map<string, string>();
      }
    });
    const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    const apart = keys.filter((key) => old?.get(key) !== now?.get(key));
    if (apart.length === 0) return false;
    console.log(`${name}: ${apart.length} differences`);
    for (const key of apart.slice(0, MOST_SHOWN)) {
      console.log(`  ${key}\n    - ${old?.get(key) ?? 'nothing'}\n    + ${now?.get(key) ?? 'nothing'}`);
    }
    return true;
  });
  console.log(`${names.length} inputs, ${differing.length} differ`);
  return differing.length === 0;
}

async function main([command, folder, ...rest]: readonly string[]): Promise<void> {
  const [other] = rest;
  if (command === 'keep' && folder !== undefined && rest.length > 0) return keep(folder, rest);
  if (command === 'compare' && folder !== undefined && other !== undefined) {
    process.exitCode = compare(folder, other) ? 0 : 1;
    return;
  }
  console.error('npm run behaviour -- keep FOLDER FILE… | compare FOLDER FOLDER');
  process.exitCode = 2;
}

void main(process.argv.slice(2));
