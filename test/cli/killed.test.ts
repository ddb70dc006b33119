import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './support';
import { xlsx } from './workbooks';

const PROGRAM = join(__dirname, '../../dist/cli/roadmap-monitor.js');
const TEMPORARY = /^\.~roadmap-monitor-.*\.tmp$/;
const { write, path } = temporaryFolder();

/** Makes the program stop for ever in front of its n-th renaming, and say so. */
const HALT = `
const fs = require('node:fs/promises');
const { rename } = fs;
let left = Number(process.env.HALT_AT);
fs.rename = (...places) => {
  left -= 1;
  if (left > 0) return rename(...places);
  process.stderr.write('halted');
  setInterval(() => undefined, 1000);
  return new Promise(() => undefined);
};
`;

const ROADMAP = [
  ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'],
  ['1.1.', 'Провести  семинар', 'март 2026', 'Отдел образования', 'Программа семинара'],
];

const halt = write('halt.cjs', HALT);
const book = write('книга.xlsx', xlsx({ Карта: ROADMAP }));
const before = readFileSync(book);
const undo = path('отмена.json');
const args = ['fix', book, '--in-place', '--undo-file', undo];

const leftOvers = (): readonly string[] => readdirSync(dirname(book)).filter((name) => TEMPORARY.test(name));

/** Runs the built program; resolves when it ends, by itself or killed at its n-th renaming. */
const run = (haltAt: number | null): Promise<{ code: number | null; signal: NodeJS.Signals | null }> =>
  new Promise((resolve) => {
    const preload = haltAt === null ? [] : ['--require', halt];
    const child = spawn(process.execPath, [...preload, PROGRAM, ...args], {
      env: { ...process.env, HALT_AT: String(haltAt) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (text: Buffer) => {
      if (text.includes('halted')) child.kill('SIGKILL');
    });
    child.on('close', (code, signal) => resolve({ code, signal }));
  });

test('a run killed before its outputs are in their places changes nothing, and the next sweeps what it left', async () => {
  expect((await run(1)).signal).toBe('SIGKILL');
  expect(leftOvers()).not.toEqual([]);
  expect(existsSync(undo)).toBe(false);
  expect(readFileSync(book).equals(before)).toBe(true);

  expect((await run(null)).signal).toBeNull();
  expect(leftOvers()).toEqual([]);
  expect(readFileSync(book).equals(before)).toBe(false);
  expect(existsSync(undo)).toBe(true);
});

test('a run killed between its outputs has put the record of undo in its place first', async () => {
  write('книга.xlsx', before);
  write('отмена.json', 'прежняя');
  expect((await run(2)).signal).toBe('SIGKILL');
  expect(readFileSync(book).equals(before)).toBe(true);
  expect(JSON.parse(readFileSync(undo, 'utf8'))).toMatchObject({ cells: [{ cell: 'B2' }] });
  expect(leftOvers()).not.toEqual([]);

  await run(null);
  expect(leftOvers()).toEqual([]);
  expect(readFileSync(book).equals(before)).toBe(false);
});
