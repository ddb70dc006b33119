import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { exampleDocuments } from './exampleDocuments';
import { measuresOf, printedPages } from './printedPages';
import { renderPages } from './renderPages';
import { withTemporaryFolder } from './temporaryFolder';

/** The printed pages of every inserted sheet and of the memo, made of the example: `npm run pages [NAME …]`. */
const FOLDER = path.resolve(__dirname, '../../docs/pages');
/** Small, and still readable. */
const LOOKS = { resolution: 72 };

const percents = (part: number): string => `${Math.round(part * 100)} %`;

async function main(wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await withTemporaryFolder(async (temporary) => {
    console.log(['document', 'pages', 'least fill', 'last page', 'size'].join('\t'));
    for (const [name, { file }] of await exampleDocuments(temporary)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      await renderPages(file, FOLDER, LOOKS);
      const { pages, leastFill, lastFill, size } = measuresOf(await printedPages(file));
      console.log([name, pages, percents(leastFill), percents(lastFill), size.toFixed(1)].join('\t'));
    }
  });
}

void main(process.argv.slice(2));
