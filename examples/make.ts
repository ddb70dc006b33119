/** Makes the example workbooks and the table of their faults: npm run examples */
import { readFile, writeFile } from 'node:fs/promises';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { date } from './layout/cells';
import { municipalitySheets, MUNICIPALITY_TITLE } from './municipality/workbook';
import { withFaultTable } from './municipality/faultTable';
import { roadmapExample } from './roadmapExample';

/** Written into every file instead of the time of its making, so that making it again changes nothing. */
const MADE_ON = date('2026-03-31');

async function make(file: string, title: string, sheets: readonly WriteSheet[]): Promise<void> {
  const properties = { title, created: MADE_ON, modified: MADE_ON };
  await writeFile(new URL(file, import.meta.url), await writeXlsx({ sheets: [...sheets], properties }));
}

async function main(): Promise<void> {
  await make('roadmap.xlsx', 'Дорожная карта', roadmapExample());
  await make('municipality.xlsx', MUNICIPALITY_TITLE, municipalitySheets());
  const readme = new URL('README.md', import.meta.url);
  await writeFile(readme, withFaultTable(await readFile(readme, 'utf8')));
}

void main();
