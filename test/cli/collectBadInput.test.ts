import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compoundOf, fileOf, sheetOfRows, zipOf } from '../../src/files/fixtures';
import { REGISTRY, type SchoolSheets, sendFile, teachersOf, YEAR } from '../support/schoolFiles';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const PROGRAM = join(__dirname, '../../dist/cli/roadmap-monitor.js');
const MEGABYTE = 1024 * 1024;
const { path } = temporaryFolder();

interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly school: string | null;
    readonly status: string;
    readonly notes: readonly string[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const HEAD = ['Школа', 'Учебный год', 'Всего педагогов', 'Повысили квалификацию'];
const COUNT = 60;
const schools = Array.from({ length: COUNT }, (_, at) => `СОШ № ${at + 1}`);
const registry = sendFile(path('школы.xlsx'), {
  ...REGISTRY,
  Школы: [['Школа', 'Категория'], ...schools.map((school) => [school, 'ШНОР'])],
});
const bookOf = (school: string): SchoolSheets => ({ Педагоги: teachersOf(school, 20, 10) });

const folder = path('прислано');
const half = { name: 'a', data: Buffer.alloc(101 * MEGABYTE) };
const encrypted = (): Uint8Array =>
  compoundOf({
    '/EncryptionInfo': Buffer.from('0400040040000000', 'hex'),
    '/EncryptedPackage': Buffer.alloc(5000, 7),
  });
const whole = xlsx(bookOf('СОШ № 1'));

/** By the number of the school; the others send what they should. */
const BAD: Readonly<Record<number, Uint8Array | string>> = {
  1: whole.slice(0, whole.length / 2),
  2: '<html><body>Ошибка 502</body></html>',
  3: '',
  4: encrypted(),
  5: encrypted(),
  6: zipOf([half, { ...half, overlapping: true }]),
};

beforeAll(() => {
  for (const [at, school] of schools.entries()) {
    sendFile(join(folder, `${school}.xlsx`), BAD[at + 1] ?? bookOf(school));
  }
  sendFile(join(folder, 'ещё раз', 'СОШ № 7.xlsx'), bookOf('СОШ № 7'));
  sendFile(join(folder, '~$СОШ № 8.xlsx'), 'занято');
  sendFile(join(folder, 'СОШ № 9.xlsx'), { Педагоги: teachersOf('СОШ № 9', 20, 10, '2019/2020') });
  // As an old archive leaves «школа 10.xlsx», which no longer is UTF-8.
  const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('f8eaeeebe02031302e786c7378', 'hex')]);
  writeFileSync(name, xlsx(bookOf('СОШ № 10')));
});

test('of sixty files some are broken, locked or bombs, and the others are collected', async () => {
  const { code, out, err } = await cli([
    'collect',
    folder,
    '-o',
    path('свод.xlsx'),
    '--registry',
    registry,
    '--format',
    'json',
  ]);
  expect(err).toBe('');
  expect(code).toBe(3);
  const told = JSON.parse(out) as Told;
  expect(told.files.filter(({ status }) => status === 'unreadable').map(({ school }) => school)).toEqual(
    schools.slice(0, 6),
  );
  expect(told.summary).toEqual({ files: 62, schools: 60, accepted: 51, rework: 7, missing: 0, twice: 2 });
  const names = told.files.filter(({ school }) => school === 'СОШ № 10').map(({ file }) => file);
  expect(names).toContain(join(folder, 'школа 10.xlsx'));
});

test('formulas and links to other workbooks give their stored values, which is told', async () => {
  const sheet = sheetOfRows([HEAD, ['СОШ № 11', YEAR, 20, 10]]);
  Object.assign(sheet['C2'] ?? {}, { f: '[1]Лист1!A1' });
  const sent = sendFile(path('формулы.xlsx'), fileOf({ Педагоги: sheet }));
  const { out } = await cli([
    'collect',
    sent,
    '-o',
    path('ф.xlsx'),
    '--registry',
    registry,
    '--format',
    'json',
  ]);
  const told = JSON.parse(out) as Told;
  expect(told.files).toMatchObject([
    { school: 'СОШ № 11', status: 'accepted', rowsTaken: 1, notes: ['formulas', 'external-links'] },
  ]);
});

const built = (args: readonly string[]) =>
  spawnSync(process.execPath, [PROGRAM, 'collect', ...args, '--registry', registry, '--format', 'json'], {
    encoding: 'utf8',
  });

test('threads give what one gives', () => {
  const one = built([folder, '-o', path('1 свод.xlsx'), '--jobs', '1']);
  const two = built([folder, '-o', path('1 свод.xlsx'), '--replace', '--jobs', '2']);
  expect(two.stdout).toBe(one.stdout);
  expect([one.status, two.status]).toEqual([3, 3]);
});

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

test('a run that is stopped leaves no half of a file', async () => {
  const halt = path('halt.cjs');
  writeFileSync(halt, HALT);
  const sent = path('трое');
  for (const school of schools.slice(10, 13)) sendFile(join(sent, `${school}.xlsx`), bookOf(school));
  const output = path('остановлено/свод.xlsx');
  const letters = path('остановлено/письма');
  mkdirSync(dirname(output));
  const args = ['collect', sent, '-o', output, '--registry', registry, '--letters', letters];
  const stopped = await new Promise<NodeJS.Signals | null>((resolve) => {
    const child = spawn(process.execPath, ['--require', halt, PROGRAM, ...args], {
      env: { ...process.env, HALT_AT: '3' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (text: Buffer) => {
      if (text.includes('halted')) child.kill('SIGINT');
    });
    child.on('close', (_, signal) => resolve(signal));
  });
  expect(stopped).toBe('SIGINT');
  const whole = readdirSync(letters).filter((name) => name.endsWith('.docx'));
  expect(whole).toHaveLength(1);
  for (const name of whole) expect(readFileSync(join(letters, name)).subarray(0, 2).toString()).toBe('PK');
  expect(existsSync(output)).toBe(true);
});
