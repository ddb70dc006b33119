import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Answerer, bundlePage, bytesAnswer, contentType, folderFile, ROOT } from '../server';
import { testManifest } from './testManifest';

const HERE = path.join(ROOT, 'workbench/sideload');

/** The add-in that runs the scenarios: its manifest's file, written anew, and what its addresses hold. */
export interface TestAddin {
  readonly manifest: string;
  readonly answer: Answerer;
}

/** Builds the add-in that runs the scenarios. */
export async function testAddin(): Promise<TestAddin> {
  const bundle = await bundlePage({ test: path.join(HERE, 'testPane.ts') });
  const manifest = path.join(ROOT, 'dist/sideload/manifest.xml');
  await mkdir(path.dirname(manifest), { recursive: true });
  await writeFile(manifest, testManifest(await readFile(path.join(ROOT, 'manifest.xml'), 'utf8')));
  return {
    manifest,
    answer: async (asked) => {
      const name = asked.slice(1);
      const built = bundle.get(name);
      if (built) return bytesAnswer(built, contentType(name));
      if (name === 'test.html') return folderFile(HERE, name);
      return name.startsWith('assets/') ? folderFile(ROOT, name) : null;
    },
  };
}
