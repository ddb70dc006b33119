import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGES } from './pages';

const FOLDER = path.join(import.meta.dirname, '../reference');

/** Writes every page of docs/reference that is made from the code: `npm run reference`. */
async function main(): Promise<void> {
  process.chdir(path.join(import.meta.dirname, '../..'));
  for (const { file, text } of PAGES) {
    const target = path.join(FOLDER, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await text());
  }
}

void main();
