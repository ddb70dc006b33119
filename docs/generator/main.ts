import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGES } from './pages';
import { RULE_PAGES } from './rules';
import { QUERIES } from './queries';

const FOLDERS = { reference: PAGES, rules: RULE_PAGES } as const;

/** Writes every page of docs/reference and docs/rules, and every query of sql, that is made from the code: `npm run reference`. */
async function main(): Promise<void> {
  process.chdir(path.join(import.meta.dirname, '../..'));
  for (const [folder, pages] of Object.entries(FOLDERS)) {
    for (const { file, text } of pages) {
      const target = path.join('docs', folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await text());
    }
  }
  await mkdir('sql', { recursive: true });
  for (const { file, text } of QUERIES) await writeFile(path.join('sql', file), text);
}

void main();
