import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../../src/files';
import { type CellValue, isCellError, parseA1, type SheetSnapshot, valueAt } from '../../src/workbook';
import { convertWorkbook, DRAWING } from '../../workbench/render';
import { describeWith, provide, thisMachine } from '../../workbench/system';
import { MARKS, type Mark } from '../field/marked';
import { RESULTS, SCHOOLS, TEACHERS } from '../field/municipality';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');
const PATIENCE = 180_000;
/** Digits that two programs agree in. */
const DIGITS = 9;
const { path, write } = temporaryFolder();

interface Cell {
  readonly place: string;
  readonly value: CellValue;
}

/** What a sheet's cells hold, numbers to the digits that matter. */
function valuesAt(sheet: SheetSnapshot, places: Iterable<string>): readonly Cell[] {
  return [...places].map((place) => {
    const at = parseA1(place);
    const value = at ? valueAt(sheet, at.row, at.column) : null;
    return { place, value: typeof value === 'number' ? value.toPrecision(DIGITS) : value };
  });
}

interface Books {
  /** What the program wrote. */
  readonly written: readonly SheetSnapshot[];
  /** What LibreOffice made of it, every formula calculated anew. */
  readonly recalculated: readonly SheetSnapshot[];
}

async function throughLibreOffice(input: string, name: string, ...args: readonly string[]): Promise<Books> {
  const output = path(`${name}.xlsx`);
  const { code, err } = await cli(['report', input, '-o', output, ...args]);
  if (code > 1) throw new Error(err);
  const made = await convertWorkbook(output, 'xlsx', path(`${name} снова`));
  const sheetsOf = (file: string) => readWorkbookBytes('книга.xlsx', readFileSync(file)).sheets;
  return { written: sheetsOf(output), recalculated: sheetsOf(made) };
}

/** The values of all formulas of a sheet, as written and as calculated anew. */
function formulasOf({ written, recalculated }: Books, name: string) {
  const [own, again] = [written, recalculated].map((sheets) => sheets.find((sheet) => sheet.name === name));
  if (!own || !again) throw new Error(`no sheet ${name}`);
  const places = [...own.formulas.keys()];
  return { written: valuesAt(own, places), recalculated: valuesAt(again, places) };
}

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice calculates the new workbook anew', () => {
  let books: Books;

  beforeAll(async () => {
    books = await throughLibreOffice(EXAMPLE, 'показатели');
  }, PATIENCE);

  it.each(['Показатели', 'Динамика'])('to what the code computed on «%s»', (name) => {
    const { written, recalculated } = formulasOf(books, name);
    expect(written.length).toBeGreaterThan(100);
    expect(recalculated).toEqual(written);
    expect(recalculated.filter(({ value }) => isCellError(value))).toEqual([]);
  });
});

/** A school for every mark, with the mark in its name, and in one of its answer, procedure and class. */
function markedBook(): string {
  const schools = MARKS.map((mark, index) => ({
    mark,
    at: index % 3,
    name: mark(`МБОУ СОШ № ${index + 11}`),
  }));
  const only = (mark: Mark, at: number, wanted: number, text: string): string =>
    at === wanted ? mark(text) : text;
  return write(
    'знаки.xlsx',
    xlsx({
      Школы: [...SCHOOLS, ...schools.map(({ mark, at, name }) => [name, 'ШНОР', only(mark, at, 0, 'да')])],
      Педагоги: [
        ...TEACHERS,
        ...schools.flatMap(({ name }, index) => [
          [name, '2023/2024', 20 + index, 5],
          [name, '2024/2025', 20 + index, 6 + (index % 7)],
        ]),
      ],
      Результаты: [
        ...RESULTS,
        ...schools.map(({ mark, at, name }, index) => [
          name,
          '2024/2025',
          only(mark, at, 1, 'ВПР'),
          'Математика',
          only(mark, at, 2, '5'),
          20 + index,
          4,
          8 + index,
          6,
          2,
        ]),
      ],
    }),
  );
}

describeWith(
  provide(DRAWING, thisMachine()),
  'LibreOffice takes texts with signs of criteria for what they are',
  () => {
    let books: Books;

    beforeAll(async () => {
      books = await throughLibreOffice(markedBook(), 'знаки отчёт', '--year', '2024/2025');
    }, PATIENCE);

    it.each(['Показатели', 'Динамика', 'Мониторинг'])('on «%s»', (name) => {
      const { written, recalculated } = formulasOf(books, name);
      expect(written.length).toBeGreaterThan(0);
      expect(recalculated).toEqual(written);
      expect(recalculated.filter(({ value }) => isCellError(value))).toEqual([]);
    });
  },
);
