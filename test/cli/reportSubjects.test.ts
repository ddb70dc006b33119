import { existsSync } from 'node:fs';
import path from 'node:path';
import { withTemporaryFolder } from '../../workbench/render';
import { cli } from './support';

const EXAMPLE = path.resolve('examples/municipality.xlsx');
const PAGES = 'Предметы для РМО.docx';
const run = (...args: readonly string[]) => cli(['report', EXAMPLE, '--only', 'overview', ...args]);

it.each(['all', 'все', 'Математика; русский'])(
  'pages of subjects are written as .docx: %s',
  async (asked) => {
    await withTemporaryFolder(async (folder) => {
      const { err } = await run('--subjects', asked, '--pages', folder);
      expect(err).toBe('');
      expect(existsSync(path.join(folder, PAGES))).toBe(true);
    });
  },
);

it('a subject that the data have not is told, and nothing is written', async () => {
  await withTemporaryFolder(async (folder) => {
    const { code, err } = await run('--subjects', 'Алхимия', '--pages', folder);
    expect(code).toBe(3);
    expect(err).toContain('«Алхимия»');
    expect(err).toContain('Математика');
    expect(existsSync(path.join(folder, PAGES))).toBe(false);
  });
});

it('a folder for pages is made where it is not there, and not left behind where nothing could be written', async () => {
  await withTemporaryFolder(async (folder) => {
    const made = path.join(folder, 'новая', 'папка');
    const { err } = await run('--subjects', 'Математика', '--pages', made);
    expect([err, existsSync(path.join(made, PAGES))]).toEqual(['', true]);

    const other = path.join(folder, 'другая');
    const memo = path.join(folder, 'нет такой', 'справка.docx');
    const failed = await run('--subjects', 'Математика', '--pages', other, '--memo', memo);
    expect(failed.code).toBe(3);
    expect(failed.err).toContain('справка.docx');
    expect(existsSync(other)).toBe(false);
  });
});

it('a folder for pages of nothing is refused', async () => {
  await withTemporaryFolder(async (folder) => {
    const { code, err } = await run('--pages', folder);
    expect(code).toBe(2);
    expect(err).toContain('--dossiers');
  });
});
