import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import { riskProfileSheet } from '../src/reports';
import { RISK_LEVELS } from '../src/tables';
import {
  type CellValue,
  type SheetPlan,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../src/workbook';
import { convertWorkbook, DRAWING, withTemporaryFolder } from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
import { day } from './support/check';
import { monitoringOfWorkbook } from './support/monitoring';
import { disagreements, formulasOf, recalculate, type Recalculated } from './support/recalculate';
import { workbookOf } from './support/snapshot';

const FILE = 'municipality.xlsx';
const NAME = 'Рисковый профиль';
const PATIENCE = 300_000;
const example = readWorkbookBytes(FILE, readFileSync(path.join(__dirname, '../examples', FILE)));

jest.setTimeout(PATIENCE);

function planOf(snapshot: WorkbookSnapshot): SheetPlan {
  const monitoring = monitoringOfWorkbook(snapshot, day('2026-03-31'));
  return riskProfileSheet({ monitoring, name: NAME, locale: 'ru' });
}

const plan = planOf(example);
const calculated = (sheets: readonly SheetSnapshot[]): Recalculated => recalculate(sheets, [plan]);

/** The example with cells of «Риски» in other words; rows and columns from 0. */
const withMarks = (...marks: readonly (readonly [row: number, column: number, value: CellValue])[]) =>
  example.sheets.map((sheet) => {
    if (sheet.name !== 'Риски') return sheet;
    const values = sheet.values.map((row) => [...row]);
    for (const [row, column, value] of marks) {
      const cells = values[row];
      if (cells) cells[column] = value;
    }
    return { ...sheet, values };
  });

test('every formula of the example gives in IronCalc what the code computed', () => {
  // 5 schools of 13 factors with 5 counts, 5 rows of counts, 13 factors with 5 counts, one line that says whether rows
  // are the same, 5 formulas for each of 2 contradictions.
  expect(formulasOf([plan])).toHaveLength(5 * (13 + 5) + 5 * 13 + 13 * 5 + 1 + 2 * 5);
  expect(disagreements([plan], calculated(example.sheets))).toEqual([]);
});

// Row 6 of the map’s sheet is СОШ № 3, whose first mark is «средняя» and which has one «высокая», counted beside it below; rows 11 and 15
// count the schools with a high mark, and with any; row 9 is Берёзовка; the first factor is counted below its heading.
test('another mark changes the map, the counts and the conclusion at once', () => {
  const [before, after] = [example.sheets, withMarks([1, 1, 'Высокая'], [4, 9, 'да'])].map(calculated);
  const factors = plan.rows.findIndex(([cell]) => cell?.value === 'По факторам риска') + 2;
  const schools = plan.rows.findIndex(([cell]) => cell?.value === 'По школам') + 2;
  const shown = (of: Recalculated | undefined) =>
    [
      [5, 1],
      [schools, 1],
      [10, 1],
      [14, 17],
      [8, 17],
      [factors, 1],
    ].map(([row = 0, column = 0]) => of?.(NAME, row, column));
  expect(shown(before)).toEqual(['■ средняя', 1, 2, 4, '—', 2]);
  expect(shown(after)).toEqual(['▲ высокая', 2, 3, 5, '+ не указана', 3]);
  const contradictions = plan.rows.findIndex(
    ([cell]) => cell?.value === 'Где профиль расходится с результатами',
  );
  const verdict = plan.rows.findIndex(
    ([cell], row) => row > contradictions && cell?.value === 'МБОУ ООШ с. Берёзовка',
  );
  expect([before, after].map((of) => of?.(NAME, verdict, 19))).toEqual([
    'Доля низких результатов не ниже порога, а риск не отмечен.',
    'Риск отмечен, расхождения больше нет: обновите этот лист.',
  ]);
});

test('rows that were moved or added say so', () => {
  const moved = calculated(withMarks([1, 0, 'МБОУ СОШ № 5'], [2, 0, 'МБОУ СОШ № 3']));
  expect([5, 6, 7].map((row) => moved(NAME, row, 1))).toEqual(['обновите', 'обновите', '■ средняя']);
  const sheets = example.sheets.map((sheet) =>
    sheet.name === 'Риски' ? { ...sheet, values: [...sheet.values, ['МБОУ СОШ № 2', 'низкая']] } : sheet,
  );
  const status = [example.sheets, sheets].map((own) => calculated(own)(NAME, 2, 0));
  expect(status).toEqual([
    'Строки карты совпадают с листом «Риски».',
    'Строки на листе «Риски» добавлены, удалены или переставлены: обновите этот лист.',
  ]);
  expect(moved(NAME, 2, 0)).toBe(status[1]);
});

/** Every writing of every level, in small letters and capitals, with spaces around. */
const WORDS = RISK_LEVELS.entries.flatMap(([, words]) => words);
/** So that each column has a mark, and is a factor. */
const turned = (by: number): readonly string[] => [...WORDS.slice(by), ...WORDS.slice(0, by)];
const vocabulary = workbookOf({
  name: "Риски 'всех' слов",
  rows: [
    ['Школа', ...WORDS.map((_word, at) => `Фактор ${String.fromCharCode(1072 + (at % 32))}${at}`), 'Число'],
    ['СОШ № 1', ...WORDS, 1],
    ['СОШ № 2', ...turned(12).map((word) => word.toUpperCase()), 0],
    ['СОШ № 3', ...turned(24).map((word) => `  ${word} `), 7],
    ['=СОШ № 4', ...WORDS.map((word) => `${word}${word}`), null],
  ],
});

/** Signs that the code reads doubled too, and formulas don't: these cells show what the code read. */
const DOUBLED_SIGNS = ['✓', '✔', '√', '☑', '-', '−'];

describe('every writing of a level', () => {
  const own = planOf(vocabulary);

  it('is read by formulas in IronCalc as by the code', () => {
    const live = own.rows.flat().filter((cell) => cell?.style === 'heat' && cell.formula !== undefined);
    expect(live).toHaveLength(4 * (WORDS.length + 1) - DOUBLED_SIGNS.length);
    expect(disagreements([own], recalculate(vocabulary.sheets, [own]))).toEqual([]);
  });
});

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice', () => {
  it.each([
    ['the example', example],
    ['every writing of a level', vocabulary],
  ])('calculates the formulas of %s as the code did', async (_of, snapshot) => {
    const own = planOf(snapshot);
    const bytes = await newWorkbookFile({ name: 'Профиль', copies: snapshot.sheets, plans: [own] });
    const read = await withTemporaryFolder(async (folder) => {
      const saved = path.join(folder, 'Профиль.xlsx');
      await writeFile(saved, bytes);
      const made = await readFile(await convertWorkbook(saved, 'xlsx', path.join(folder, 'снова')));
      return readWorkbookBytes('Профиль.xlsx', new Uint8Array(made));
    });
    const sheet = read.sheets.find(({ name }) => name === NAME);
    if (!sheet) throw new Error('no sheet');
    expect(disagreements([own], (_name, row, column) => valueAt(sheet, row, column))).toEqual([]);
    expect(sheet.formulas.size).toBe(formulasOf([own]).length);
  });
});
