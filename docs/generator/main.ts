import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGES } from './pages';
import { QUERIES } from './queries';

const FOLDER = path.join(import.meta.dirname, '../reference');

/** Writes every page of docs/reference, and every query of sql, that is made from the code: `npm run reference`. */
async function main(): Promise<void> {
  process.chdir(path.join(import.meta.dirname, '../..'));
  for (const { file, text } of PAGES) {
    const target = path.join(FOLDER, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await text());
  }
  await mkdir('sql', { recursive: true });
  for (const { file, text } of QUERIES) await writeFile(path.join('sql', file), text);
}

void main();
