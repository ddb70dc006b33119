/** Makes the example workbooks and the table of their faults: npm run examples */
import { readFile, writeFile } from 'node:fs/promises';
import { exampleFiles } from './files';
import { withFaultTable } from './municipality/faultTable';

async function main(): Promise<void> {
  for (const { file, bytes } of await exampleFiles()) await writeFile(new URL(file, import.meta.url), bytes);
  const readme = new URL('README.md', import.meta.url);
  await writeFile(readme, withFaultTable(await readFile(readme, 'utf8')));
}

void main();
