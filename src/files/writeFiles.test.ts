import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmod,
  link,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryBeside, writeFiles } from './writeFiles';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outputs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (...names: string[]): string => join(folder, ...names);
const output = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
const names = async (): Promise<readonly string[]> => (await readdir(folder)).toSorted();

test('writes all files, with the rights of those that it replaces and through links', async () => {
  await writeFile(at('книга'), 'была', { mode: 0o640 });
  await chmod(at('книга'), 0o640);
  await symlink(at('книга'), at('ссылка'));
  await link(at('книга'), at('копия'));
  await writeFiles([output(at('отмена'), '{}'), output(at('ссылка'), 'стала')]);
  expect(await readFile(at('книга'), 'utf8')).toBe('стала');
  expect((await stat(at('книга'))).mode & 0o777).toBe(0o640);
  expect(await readFile(at('копия'), 'utf8')).toBe('была');
  expect(await names()).toEqual(['книга', 'копия', 'отмена', 'ссылка']);
});

test.each([
  ['a folder that is not there', () => at('нет', 'отмена'), 'missing'],
  ['a folder', () => folder, 'no-access'],
])('writes nothing where one of them is in the place of %s, first or last', async (_, wrong, reason) => {
  await writeFile(at('книга'), 'была');
  const [bad, good, other] = [output(wrong(), '{}'), output(at('книга'), 'стала'), output(at('новая'), '')];
  for (const outputs of [
    [bad, good, other],
    [good, other, bad],
  ]) {
    await expect(writeFiles(outputs)).rejects.toMatchObject({
      code: 'file-not-written',
      data: { reason, path: wrong() },
    });
    expect(await readFile(at('книга'), 'utf8')).toBe('была');
    expect(await names()).toEqual(['книга']);
  }
});

test('writes into a pipe, which stays one, after all else is whole', async () => {
  execFileSync('mkfifo', [at('труба')]);
  const read = readFile(at('труба'), 'utf8');
  await writeFiles([output(at('труба'), 'по трубе'), output(at('книга'), 'книга')]);
  expect(await read).toBe('по трубе');
  expect((await stat(at('труба'))).isFIFO()).toBe(true);
  expect(await names()).toEqual(['книга', 'труба']);
});

test('writes to a device without replacing it', async () => {
  await writeFiles([output('/dev/null', 'в никуда')]);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

test('sweeps what a killed run left, and leaves what another is writing and the files of the user', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const [left, running, old] = [dead, process.pid, process.pid].map((id) => temporaryBeside(at('книга'), id));
  for (const path of [left, running, old]) await writeFile(path ?? '', 'обрывок');
  const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  await utimes(old ?? '', longAgo, longAgo);
  await writeFile(at('.~lock.книга#'), '');
  await writeFiles([output(at('книга'), 'книга')]);
  expect((await readdir(folder)).map((name) => at(name)).toSorted()).toEqual(
    [running, at('.~lock.книга#'), at('книга')].toSorted(),
  );
});
