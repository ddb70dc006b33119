import { readFileSync } from 'node:fs';
import path from 'node:path';
import { questionOf, readReport } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import type { WorkbookSnapshot } from '../src/workbook';
import { day } from './support/check';
import { type CellInput, workbookOf } from './support/snapshot';

const OPTIONS = { today: day('2026-03-31'), locale: 'ru', parts: ['indicators'] } as const;

async function question(snapshot: WorkbookSnapshot) {
  const read = await readReport({ read: async () => snapshot }, OPTIONS);
  return questionOf(read, OPTIONS);
}

const SCHOOLS = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория'],
    ['СОШ № 1', 'ШНОР'],
    ['СОШ № 2', 'ШНОР'],
    ['СОШ № 3', 'ШНОР'],
  ],
};
const teachers = (first: CellInput, second: CellInput, third: CellInput) => ({
  name: 'Педагоги',
  rows: [
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ['СОШ № 1', '2025/2026', 20, first],
    ['СОШ № 2', '2025/2026', 20, second],
    ['СОШ № 3', '2025/2026', 20, third],
  ],
});

test('what can be fixed at once is told apart from what stays out, each cell once', async () => {
  const asked = await question(workbookOf(SCHOOLS, teachers('12 ', 'двадцать', 30)));
  expect(asked?.faults).toBe(3);
  expect(asked?.fixes).toEqual([[{ sheet: 'Педагоги', cell: 'D2', from: '12 ', to: 12 }]]);
  expect(asked?.left).toEqual([
    { code: 'value-not-number', sheet: 'Педагоги', cell: 'D3', leftOut: true },
    { code: 'part-exceeds-total', sheet: 'Педагоги', cell: 'D4', leftOut: true },
  ]);
});

test('nothing is asked where nothing is wrong', async () => {
  expect(await question(workbookOf(SCHOOLS, teachers(12, 5, 20)))).toBeNull();
});

test('the example has 14 faulty cells, of which 5 can be fixed at once', async () => {
  const bytes = readFileSync(path.join(__dirname, '../examples/municipality.xlsx'));
  const asked = await question(readWorkbookBytes('municipality.xlsx', bytes));
  expect([asked?.faults, asked?.fixes.length, asked?.left.length]).toEqual([14, 5, 9]);
  expect(asked?.left.filter(({ leftOut }) => !leftOut)).toEqual([
    { code: 'marks-sum-mismatch', sheet: 'Результаты', cell: 'G750', leftOut: false },
  ]);
});
