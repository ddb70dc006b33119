import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundlePage, ROOT } from '../server';
import { testManifest } from './testManifest';

const HERE = path.join(ROOT, 'workbench/sideload');

/** Builds the add-in that runs the scenarios into this folder, in place of what is there: manifest, page and icons. */
export async function buildTestAddin(folder: string): Promise<void> {
  const bundle = await bundlePage({ test: path.join(HERE, 'testPane.ts') });
  const manifest = testManifest(await readFile(path.join(ROOT, 'manifest.xml'), 'utf8'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    ...[...bundle].map(([name, bytes]) => writeFile(path.join(folder, name), bytes)),
    writeFile(path.join(folder, 'manifest.xml'), manifest),
    copyFile(path.join(HERE, 'test.html'), path.join(folder, 'test.html')),
    cp(path.join(ROOT, 'assets'), path.join(folder, 'assets'), { recursive: true }),
  ]);
}
