import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { read, type WorkBook } from '@e965/xlsx';
import { fileWorkbook } from '../../src/files';
import { roadmapOf, type SchoolSheets, sendFile, teachersOf, YEAR } from '../support/schoolFiles';
import type { CellInput } from '../support/snapshot';
import { cli, temporaryFolder } from './support';

type Rows = readonly (readonly CellInput[])[];
type Sheets = Readonly<Record<string, Rows>>;

const { path } = temporaryFolder();
const COUNT = 20;
const nameOf = (number: number): string => `СОШ № ${number}`;
const numbers = Array.from({ length: COUNT }, (_, at) => at + 1);
const without = (...left: readonly number[]): readonly number[] =>
  numbers.filter((own) => !left.includes(own));

/** What a school sends where nothing is wrong: 20 teachers and as many more as its number, of whom that number is trained. */
const sound = (number: number): Sheets => {
  const school = nameOf(number);
  return {
    Педагоги: teachersOf(school, 20 + number, number),
    Результаты: [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      [school, YEAR, 'ВПР', 'Математика', '5', 40, number, 20 - number, 10, 10],
      [school, YEAR, 'ВПР', 'Русский язык', '6', 20, 2, 8, 6, 4],
    ],
    Карта: roadmapOf(school, 'выполнено', ''),
  };
};

/** The sheets with one cell replaced, by its row and column from 0. */
const withCell = (sheets: Sheets, sheet: string, row: number, column: number, value: CellInput): Sheets => ({
  ...sheets,
  [sheet]: (sheets[sheet] ?? []).map((cells, at) =>
    at === row ? Object.assign([...cells], { [column]: value }) : cells,
  ),
});
const withRow = (sheets: Sheets, sheet: string, row: readonly CellInput[]): Sheets => ({
  ...sheets,
  [sheet]: [...(sheets[sheet] ?? []), row],
});

const ofLastYear = (sheets: Sheets): Sheets =>
  Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace(YEAR, '2020/2021') : cell)),
      ),
    ]),
  );

interface Fault {
  readonly spoil: (sheets: Sheets) => Sheets | string;
  /** The cell that is marked in the returned file, and why its row is left out; null where no file goes back. */
  readonly marked: readonly [sheet: string, cell: string, reason: string] | null;
}

/** Fifteen ways of filling a template wrongly, one for each of the first schools. */
const FAULTS: readonly Fault[] = [
  {
    spoil: (own) => withCell(own, 'Педагоги', 1, 2, 'двадцать'),
    marked: ['Педагоги', 'C2', 'value-not-number'],
  },
  { spoil: (own) => withCell(own, 'Педагоги', 1, 3, -3), marked: ['Педагоги', 'D2', 'value-negative'] },
  { spoil: (own) => withCell(own, 'Педагоги', 1, 3, 99), marked: ['Педагоги', 'D2', 'part-exceeds-total'] },
  { spoil: (own) => withCell(own, 'Педагоги', 1, 2, 20.5), marked: ['Педагоги', 'C2', 'value-not-integer'] },
  { spoil: (own) => withCell(own, 'Педагоги', 1, 2, null), marked: ['Педагоги', 'C2', 'value-missing'] },
  {
    spoil: (own) => withCell(own, 'Педагоги', 1, 1, 'прошлый год'),
    marked: ['Педагоги', 'B2', 'year-unrecognised'],
  },
  {
    spoil: (own) => withCell(own, 'Результаты', 1, 7, 1),
    marked: ['Результаты', 'F2', 'marks-sum-mismatch'],
  },
  {
    spoil: (own) => withRow(own, 'Педагоги', [nameOf(8), YEAR, 50, 1]),
    marked: ['Педагоги', 'A3', 'record-duplicate'],
  },
  { spoil: (own) => withCell(own, 'Карта', 4, 2, 'итоги'), marked: ['Карта', 'C5', 'period-unrecognised'] },
  { spoil: (own) => withCell(own, 'Карта', 4, 3, ''), marked: ['Карта', 'D5', 'responsible-missing'] },
  {
    spoil: (own) => withCell(own, 'Карта', 4, 5, 'выполненно почти'),
    marked: ['Карта', 'F5', 'status-unknown'],
  },
  { spoil: (own) => withCell(own, 'Карта', 5, 0, '1.1.'), marked: ['Карта', 'A6', 'number-duplicate'] },
  { spoil: (own) => withCell(own, 'Карта', 4, 2, ''), marked: ['Карта', 'C5', 'period-missing'] },
  { spoil: ofLastYear, marked: null },
  { spoil: () => 'это не книга', marked: null },
];

const LATE = 17;
const TWICE = 16;
const FOREIGN = 18;
const MISSING = 19;

const registry = sendFile(path('школы.xlsx'), {
  Школы: [['Школа', 'Категория'], ...numbers.map((number) => [nameOf(number), 'ШНОР'])],
  Настройки: [
    ['Параметр', 'Значение'],
    ['Муниципалитет', 'Каменский район'],
    ['Учебный год', YEAR],
    ['Дата отчёта', '01.02.2022'],
  ],
});

interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly school: string;
    readonly status: string;
    readonly left: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  }[];
  readonly schools: readonly {
    readonly school: string;
    readonly state: string;
    readonly onTime: boolean | null;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const run = async (...args: readonly string[]): Promise<{ code: number; told: Told }> => {
  const { code, out, err } = await cli(['collect', ...args, '--registry', registry, '--format', 'json']);
  expect(err).toBe('');
  return { code, told: JSON.parse(out) as Told };
};

const svod = path('свод.xlsx');
const returned = path('возвращено');
const letters = path('письма');

describe('a month of twenty schools', () => {
  let first: { code: number; told: Told };
  const sent = path('прислано');

  beforeAll(async () => {
    mkdirSync(sent);
    for (const number of without(MISSING)) {
      const fault = FAULTS[number - 1];
      const content = fault ? fault.spoil(sound(number)) : sound(number);
      const foreign: Sheets = {
        Меню: [
          ['Завтрак', 'Обед'],
          ['Каша', 'Суп'],
        ],
      };
      sendFile(
        `${sent}/${nameOf(number)}.xlsx`,
        (number === FOREIGN ? foreign : content) as SchoolSheets | string,
        number === LATE ? '2022-01-25' : '2022-01-18',
      );
    }
    const earlier = withCell(sound(TWICE), 'Педагоги', 1, 3, 1);
    sendFile(`${sent}/${nameOf(TWICE)} черновик.xlsx`, earlier as SchoolSheets, '2022-01-10');
    first = await run(sent, '-o', svod, '--due', '20.01.2022', '--returned', returned, '--letters', letters);
  });

  test('each school is told apart by what it has sent', () => {
    expect(first.code).toBe(3);
    expect(first.told.summary).toEqual({
      files: 20,
      schools: 20,
      accepted: 2,
      rework: 16,
      missing: 1,
      twice: 1,
    });
    const states = new Map(first.told.schools.map(({ school, state }) => [school, state]));
    expect([TWICE, LATE, FOREIGN, MISSING, COUNT].map((own) => states.get(nameOf(own)))).toEqual([
      'twice',
      'accepted',
      'rework',
      'missing',
      'accepted',
    ]);
    const late = first.told.schools.filter(({ onTime }) => onTime === false);
    expect(late.map(({ school }) => school)).toEqual([nameOf(LATE)]);
  });

  test('each fault is left out with its cell and reason', () => {
    const reasons = FAULTS.map((_, at) => {
      const own = first.told.files.find(({ school }) => school === nameOf(at + 1));
      return own?.left.map(({ sheet, cell, reason }) => [sheet, cell, reason]) ?? [];
    });
    for (const [at, { marked }] of FAULTS.entries()) {
      if (marked) expect([at + 1, reasons[at]]).toEqual([at + 1, expect.arrayContaining([[...marked]])]);
    }
    expect(new Set(reasons[13]?.map(([, , reason]) => reason))).toEqual(new Set(['wrong-year']));
  });

  test('its own file goes back with the findings in front and beside the cells', () => {
    expect(readdirSync(returned).sort()).toEqual(
      without(15, MISSING)
        .map((number) => `${nameOf(number)}.xlsx`)
        .sort(),
    );
    for (const [at, { marked }] of FAULTS.entries()) {
      if (!marked) continue;
      const book: WorkBook = read(readFileSync(`${returned}/${nameOf(at + 1)}.xlsx`), { cellStyles: true });
      const [sheet, cell] = marked;
      expect(book.SheetNames).toEqual(['Замечания', 'Педагоги', 'Результаты', 'Карта']);
      expect(book.Sheets[sheet]?.[cell]?.c?.[0]?.t ?? `no note at ${sheet}!${cell}`).toMatch(/[а-яё]{3}/i);
    }
  });

  test('and each school gets a letter', () => {
    expect(readdirSync(letters)).toHaveLength(COUNT);
  });

  test('corrected and collected again, the whole gives the figures of all schools', async () => {
    const again = path('исправлено');
    mkdirSync(again);
    for (const number of [...FAULTS.map((_, at) => at + 1), FOREIGN, MISSING]) {
      sendFile(`${again}/${nameOf(number)}.xlsx`, sound(number) as SchoolSheets, '2022-01-27');
    }
    const { code, told } = await run(again, '-o', svod, '--due', '31.01.2022', '--last-valid', svod);
    expect([code, told.summary]).toEqual([
      0,
      { files: 17, schools: 20, accepted: 20, rework: 0, missing: 0, twice: 0 },
    ]);
    const memo = path('справка.docx');
    const { out } = await cli(['report', svod, '--memo', memo, '--format', 'json']);
    const report = JSON.parse(out) as {
      indicators: { id: string; numerator: number; denominator: number }[];
      execution: {
        roadmaps: { total: number; done: number; notDue: number; schools: { school: string }[] }[];
      };
      results: unknown[];
    };
    const figure = (id: string): object | undefined => report.indicators.find((own) => own.id === id);
    // Trained are 1 + 2 + … + 20 = 210; of 20 · 20 + 210 = 610 teachers.
    expect(figure('teachers-trained')).toMatchObject({ numerator: 210, denominator: 610 });
    // «2» are 210 in mathematics and 20 · 2 in Russian; participants 20 · 60.
    expect(figure('low-result-index')).toMatchObject({ numerator: 250, denominator: 1200 });
    expect(
      report.execution.roadmaps.map(({ total, done, notDue, schools }) => [
        total,
        done,
        notDue,
        schools[0]?.school,
      ]),
    ).toEqual(numbers.map((number) => [2, 1, 1, nameOf(number)]));
    expect(report.results).toHaveLength(2 * COUNT);
    const text = strFromU8(unzipSync(readFileSync(memo))['word/document.xml'] ?? new Uint8Array())
      .replace(/<[^>]+>/g, '')
      .replaceAll('\u00A0', ' ');
    expect(text).toMatch(/повысивших квалификацию.{0,6}34,4 % \(210 из 610\)/);
    const book = await fileWorkbook(svod).read();
    expect(book.sheets.map(({ name }) => name)).not.toContain('Свод – не принято');
  });
});
