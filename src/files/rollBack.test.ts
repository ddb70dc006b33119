import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from './writeFiles';

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual<typeof fs>('node:fs/promises');
  return {
    ...actual,
    rename: jest.fn(actual.rename),
    link: jest.fn(actual.link),
    copyFile: jest.fn(actual.copyFile),
  };
});

const actual = jest.requireActual<typeof fs>('node:fs/promises');
const rename = jest.mocked(fs.rename);
const link = jest.mocked(fs.link);
const copyFile = jest.mocked(fs.copyFile);

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** The n-th renaming from now on fails, 1 being the next; all others work. */
function failRename(n: number, code: string): void {
  let count = 0;
  rename.mockImplementation((from, to) => {
    count += 1;
    return count === n ? Promise.reject(failure(code)) : actual.rename(from, to);
  });
}

const BEFORE = { отмена: 'прежняя отмена', книга: 'была' };
const WANTED = [
  ['отмена', '{}'],
  ['справка', 'новая'],
  ['книга', 'стала'],
] as const;

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'outputs-'));
  for (const [name, text] of Object.entries(BEFORE)) await fs.writeFile(join(folder, name), text);
  rename.mockImplementation(actual.rename);
  link.mockImplementation(actual.link);
  copyFile.mockImplementation(actual.copyFile);
});
afterEach(() => fs.rm(folder, { recursive: true }));

const write = (): Promise<void> =>
  writeFiles(WANTED.map(([name, text]) => ({ path: join(folder, name), bytes: Buffer.from(text) })));

async function contents(): Promise<Record<string, string>> {
  const names = await fs.readdir(folder);
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await fs.readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}

describe.each([
  ['files that can have second names', () => undefined],
  ['a file system without second names', () => void link.mockRejectedValue(failure('ENOTSUP'))],
])('on %s', (_, prepare) => {
  beforeEach(prepare);

  test.each(WANTED.map(([name], index) => [name, index + 1] as const))(
    'where «%s» can not be put in its place, those before it are as they were',
    async (name, n) => {
      failRename(n, 'EBUSY');
      await expect(write()).rejects.toMatchObject({
        code: 'file-not-written',
        data: { reason: 'busy', path: join(folder, name) },
      });
      expect(await contents()).toEqual(BEFORE);
    },
  );

  test('all stand in their places where nothing fails, and nothing else does', async () => {
    await write();
    expect(await contents()).toEqual(Object.fromEntries(WANTED));
  });
});

test('what can not be renamed back is copied back, and the error tells what failed first', async () => {
  let count = 0;
  rename.mockImplementation((from, to) => {
    count += 1;
    return count > 2 ? Promise.reject(failure(count === 3 ? 'EACCES' : 'EBUSY')) : actual.rename(from, to);
  });
  await expect(write()).rejects.toMatchObject({
    code: 'file-not-written',
    data: { reason: 'no-access', path: join(folder, 'книга') },
  });
  expect(await contents()).toEqual(BEFORE);
});

test('what can not be put back at all does not keep the others from it', async () => {
  let count = 0;
  rename.mockImplementation((from, to) => {
    count += 1;
    return count > 2 ? Promise.reject(failure('EACCES')) : actual.rename(from, to);
  });
  copyFile.mockRejectedValue(failure('EACCES'));
  await expect(write()).rejects.toMatchObject({ code: 'file-not-written' });
  const { отмена, книга, ...others } = await contents();
  expect([отмена, книга]).toEqual(['{}', 'была']);
  expect(Object.values(others)).toEqual(['прежняя отмена']);
});
