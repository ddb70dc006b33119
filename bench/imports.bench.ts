/** What importing official exports costs beside reading them: npm run bench */
import { read } from '@e965/xlsx';
import { type ExportFile, newImport, planImport } from '../src/data';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import type { PlainSheet } from '../src/workbook';
import { line, ratio, sideBySide } from './measure';

const ROUNDS = 5;
const FILES = 60;
const ROWS = 5_000;
const PUPILS = 20_000;
const SCHOOLS = 250;
/** At most so many times as long as SheetJS reads the same files. */
const LIMIT = 1.5;

interface Bytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const school = (number: number): string => `МБОУ «СОШ № ${number}»(edu${100_000 + number})`;

/** Statistics of marks of schools in one subject and class. */
function marks(file: number): PlainSheet {
  const share = (n: number): number => Math.round(n * 100) / 100;
  const schools = Math.round(ROWS / FILES);
  return {
    name: 'Статистика',
    header: [`ВПР 2025 ${file % 2 === 0 ? 'Биология' : 'Математика'} ${4 + (file % 7)} класс`],
    rows: [
      ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
      ...Array.from({ length: schools }, (_, at) => {
        const participants = 20 + ((at * 7 + file) % 80);
        const counts = [2, 3, 4].map((step) => Math.floor(participants / (step + 2)));
        const rest = participants - counts.reduce((sum, own) => sum + own, 0);
        const percents = [...counts, rest].map((own) => share((own / participants) * 100));
        return [school(1 + ((at + file * schools) % SCHOOLS)), null, participants, ...percents];
      }),
    ],
  };
}

/** Results of one subject, a row for each pupil. */
const pupils = (): PlainSheet => ({
  name: 'Индивидуальные результаты',
  header: ['ВПР 2025 Математика 5 класс'],
  rows: [
    [
      'ОО',
      'Код участника',
      'Класс',
      'Вариант',
      ...Array.from({ length: 12 }, (_, at) => `${at + 1}`),
      'Сумма',
      'Отметка',
    ],
    ...Array.from({ length: PUPILS }, (_, at) => {
      const points = Array.from({ length: 12 }, (_item, task) => (at + task) % 3);
      const sum = points.reduce<number>((all, own) => all + own, 0);
      return [
        school(1 + (at % SCHOOLS)),
        String(50_000 + at),
        '5',
        1 + (at % 2),
        ...points,
        sum,
        2 + (at % 4),
      ];
    }),
  ],
});

const fileOf = async (name: string, table: PlainSheet): Promise<Bytes> => ({
  name,
  bytes: await newWorkbookFile({ name, copies: [], tables: [table], plans: [] }),
});

const opened = ({ name, bytes }: Bytes): ExportFile => ({
  file: name,
  snapshot: readWorkbookBytes(name, bytes),
});

function imported(files: readonly Bytes[]): number {
  const importing = newImport();
  for (const file of files) importing.take(opened(file));
  const result = importing.result();
  planImport(null, result);
  return result.records.length;
}

async function besideSheetJs(title: string, files: readonly Bytes[]): Promise<void> {
  const records = imported(files);
  const times = await sideBySide(ROUNDS, {
    sheetJs: () => files.forEach(({ bytes }) => read(bytes, { dense: true })),
    read: () => files.forEach(opened),
    imported: () => imported(files),
  });
  line(title);
  line(`  SheetJS alone       ${times.sheetJs.toFixed(0)} ms`);
  line(`  read                ${times.read.toFixed(0)} ms   ${ratio(times.read, times.sheetJs)} of SheetJS`);
  line(
    `  read and imported   ${times.imported.toFixed(0)} ms   ${ratio(times.imported, times.sheetJs)} of SheetJS (limit ${LIMIT}), ${records} records`,
  );
}

async function main(): Promise<void> {
  const exports = await Promise.all(
    Array.from({ length: FILES }, (_, at) => fileOf(`${at}.xlsx`, marks(at))),
  );
  await besideSheetJs(`${FILES} exports, ${ROWS} rows`, exports);
  await besideSheetJs(`a file of ${PUPILS} pupils`, [await fileOf('ученики.xlsx', pupils())]);
}

void main();
