import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFiles } from '../examples/files';
import { faultTable } from '../examples/municipality/faultTable';
import { ROADMAP_FAULTS } from '../examples/municipality/roadmapFaults';
import { checkWorkbook } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import { type SheetSnapshot, valueAt } from '../src/workbook';
import { day } from './support/check';

const FOLDER = join(__dirname, '../examples');
const stored = readFileSync(join(FOLDER, 'municipality.xlsx'));
const workbook = readWorkbookBytes('municipality.xlsx', stored);

function sheet(name: string): SheetSnapshot {
  const found = workbook.sheets.find((own) => own.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Values of a column below the first row, both counted from 0. */
const column = (name: string, at: number): readonly unknown[] =>
  sheet(name)
    .values.slice(1)
    .map((_, row) => valueAt(sheet(name), row + 1, at));

/** Share of low results (in percent) of a school in a year, over all works that are marked. */
function lowPercent(school: string, year: string): number {
  const rows = sheet('Результаты').values.filter(
    (row) => row[0] === school && row[1] === year && row[7] !== null,
  );
  const sum = (at: number): number => rows.reduce((all, row) => all + Number(row[at]), 0);
  return (100 * sum(7)) / sum(6);
}

const YEARS = ['2022/2023', '2023/2024', '2024/2025', '2025/2026'];

describe('the example municipality', () => {
  it('has every data sheet and two roadmaps', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Настройки',
      'Школы',
      'Ответственные',
      'Педагоги',
      'Обучающиеся',
      'Результаты',
      'Риски',
      'Мероприятия',
      'Дефициты',
      'Управленческий цикл',
      'Дорожная карта',
      'Программа СОШ № 5',
    ]);
  });

  it('has twelve schools, four of them with low results', () => {
    expect(column('Школы', 0)).toHaveLength(12);
    expect(column('Школы', 2).filter((category) => String(category).includes('ШНОР'))).toEqual([
      'ШНОР; 500+',
      'ШНОР; ШНСУ',
      'ШНОР',
      'ШНОР; ШНСУ; 500+',
    ]);
  });

  it('has four school years of results, and one misspelt', () => {
    expect([...new Set(column('Результаты', 1))]).toEqual([
      ...YEARS.slice(0, 2),
      '2023/2025',
      ...YEARS.slice(2),
    ]);
    expect(column('Результаты', 0)).toHaveLength(1051);
  });

  it('has one school that improves every year and one that gets worse', () => {
    const better = YEARS.map((year) => lowPercent('МБОУ СОШ № 3', year));
    const worse = YEARS.map((year) => lowPercent('МБОУ СОШ № 5', year));
    expect(better).toEqual([...better].sort((a, b) => b - a));
    expect(worse).toEqual([...worse].sort((a, b) => a - b));
    expect(Math.min(...better, ...worse)).toBeGreaterThan(15);
    expect(Math.max(...better, ...worse)).toBeLessThan(45);
  });

  it('has marks that add up to the participants, but for the faults', () => {
    const wrong = sheet('Результаты').values.flatMap((row, index) => {
      const marks = row.slice(7, 11);
      if (index === 0 || marks.every((mark) => mark === null)) return [];
      return marks.reduce<number>((sum, mark) => sum + Number(mark), 0) === row[6] ? [] : [index + 1];
    });
    expect(wrong).toEqual([750, 886]);
  });
});

describe('the example municipality, checked', () => {
  const { sheets, findings } = checkWorkbook(workbook, { today: day('2030-01-01') });
  const roadmaps = sheets.filter(({ kind }) => kind === 'roadmap');

  it('is recognised as a municipal roadmap and a school’s programme', () => {
    expect(
      roadmaps.map(({ name, template, activities, sections }) => [name, template, activities, sections]),
    ).toEqual([
      ['Дорожная карта', 'municipal-roadmap', 23, 4],
      ['Программа СОШ № 5', 'school-programme', 10, 0],
    ]);
  });

  it('has the faults of its roadmaps found, and no others', () => {
    const placeOf = ({
      sheet: name,
      cell,
      code,
    }: {
      sheet: string | null;
      cell: string | null;
      code: string;
    }) => `${String(name)}!${String(cell)} ${code}`;
    const found = findings.filter(({ sheet: name }) => roadmaps.some((roadmap) => roadmap.name === name));
    expect(found.map(placeOf).sort()).toEqual(ROADMAP_FAULTS.map(placeOf).sort());
  });
});

describe('the example files', () => {
  it('hold what their script makes', async () => {
    for (const { file, bytes } of await exampleFiles()) {
      const made = readWorkbookBytes(file, bytes);
      expect(readWorkbookBytes(file, readFileSync(join(FOLDER, file)))).toEqual(made);
    }
  });

  it('are made the same each time', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-06'),
      doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate', 'setTimeout'],
    });
    const later = await exampleFiles();
    jest.useRealTimers();
    expect(later).toEqual(await exampleFiles());
  });

  it('have their faults listed in the README', () => {
    expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toContain(`\n${faultTable()}\n`);
  });
});
