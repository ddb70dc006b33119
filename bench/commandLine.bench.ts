/** What the built command line costs to start and to check many files with: npm run bench */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { line, ratio, sideBySide } from './measure';
import { roadmapFile } from './workbooks';

const PROGRAM = path.resolve(__dirname, '../cli/roadmap-monitor.js');
const EXAMPLE = path.resolve(__dirname, '../../examples/roadmap.xlsx');
const STARTS = 15;
const ROUNDS = 5;
const FILES = 1000;
const ACTIVITIES = 45;

/** Reads each file given, and nothing more. */
const SHEETJS = `
const { read } = require(${JSON.stringify(require.resolve('@e965/xlsx'))});
const { readFileSync } = require('node:fs');
for (const file of process.argv.slice(2)) read(readFileSync(file), { dense: true });
`;

const node = (...args: readonly string[]): unknown => spawnSync(process.execPath, args, { stdio: 'ignore' });

async function starting(): Promise<void> {
  const times = await sideBySide(STARTS, {
    node: () => node('-e', '0'),
    version: () => node(PROGRAM, '--version'),
    help: () => node(PROGRAM, '--help'),
    check: () => node(PROGRAM, 'check', EXAMPLE),
  });
  line(`the command line, median of ${STARTS} starts`);
  line(`  node -e 0           ${times.node.toFixed(0)} ms`);
  line(
    `  --version           ${times.version.toFixed(0)} ms   ${ratio(times.version, times.node)} (limit 1.5)`,
  );
  line(`  --help              ${times.help.toFixed(0)} ms   ${ratio(times.help, times.node)} (limit 1.5)`);
  line(`  check of one file   ${times.check.toFixed(0)} ms   ${ratio(times.check, times.node)} (limit 3.5)`);
}

async function manyFiles(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roadmap-monitor-bench-'));
  try {
    const script = path.join(folder, 'sheetjs.cjs');
    writeFileSync(script, SHEETJS);
    const files: string[] = [];
    while (files.length < FILES) {
      const file = path.join(folder, `${files.length}.xlsx`);
      writeFileSync(file, await roadmapFile(ACTIVITIES, files.length));
      files.push(file);
    }
    const times = await sideBySide(ROUNDS, {
      sheetjs: () => node(script, ...files),
      alone: () => node(PROGRAM, 'check', '--jobs', '1', ...files),
      threads: () => node(PROGRAM, 'check', ...files),
    });
    line(`${FILES} files in one process, median of ${ROUNDS} rounds`);
    line(`  SheetJS alone       ${times.sheetjs.toFixed(0)} ms`);
    line(
      `  check --jobs 1      ${times.alone.toFixed(0)} ms   ${ratio(times.alone, times.sheetjs)} (limit 1.5)`,
    );
    line(
      `  check               ${times.threads.toFixed(0)} ms   ${ratio(times.threads, times.sheetjs)} (limit 1)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void starting().then(manyFiles);
