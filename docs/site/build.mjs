import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import Eleventy from '@11ty/eleventy';
import { wholeGuides } from './onePage.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const PICTURE = /<(?:img src|a href)="([^"]+\.png)"/g;

/** Pictures that pages show, beside the folder of docs. */
const picturesOf = (pages) => [
  ...new Set(
    pages.flatMap(({ name, content }) =>
      [...content.matchAll(PICTURE)].map(([, source]) => path.posix.join(path.posix.dirname(name), source)),
    ),
  ),
];

/** Makes the site of the guides in a folder: `node docs/site/build.mjs FOLDER`. */
async function main([folder]) {
  if (!folder) throw new Error('node docs/site/build.mjs FOLDER');
  const target = path.resolve(folder);
  process.chdir(ROOT);
  const eleventy = new Eleventy('docs', target, {
    configPath: 'docs/site/eleventy.config.mjs',
    quietMode: true,
  });
  eleventy.disableLogger();
  const made = await eleventy.toJSON();
  const single = made.map(({ url, content }) => ({
    name: url.slice(1).replace(/(^|\/)$/, '$1index.html'),
    content,
  }));
  const pages = [...single, ...wholeGuides(single)];
  for (const { name, content } of pages) {
    const file = path.join(target, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const picture of picturesOf(pages)) {
    await cp(path.join(ROOT, 'docs', picture), path.join(target, picture), { recursive: true });
  }
}

await main(process.argv.slice(2));
