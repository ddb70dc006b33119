import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import { computeIndicators } from '../src/indicators';
import { dynamicsSheet, indicatorsSheet } from '../src/reports';
import { readData } from '../src/data';
import { type CellValue, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../src/workbook';
import { convertWorkbook, DRAWING, withTemporaryFolder } from '../workbench/render';
import { describeWith, provide, thisMachine } from '../workbench/system';
import { disagreements, formulasOf, recalculate, type Recalculated } from './support/recalculate';

const FILE = 'municipality.xlsx';
const snapshot = readWorkbookBytes(FILE, readFileSync(path.join(__dirname, '../examples', FILE)));

function plansOf(own: WorkbookSnapshot) {
  const computed = computeIndicators(readData(own), own);
  return [
    indicatorsSheet({ computed, name: 'Показатели', locale: 'ru' }),
    dynamicsSheet({ computed, name: 'Динамика', locale: 'ru' }),
  ];
}

const plans = plansOf(snapshot);
const indicatorsAlone = plans.slice(0, 1);
const PATIENCE = 300_000;

jest.setTimeout(PATIENCE);

test('every formula of the example gives in IronCalc what the code computed', () => {
  expect(formulasOf(plans).length).toBeGreaterThan(3500);
  expect(disagreements(plans, recalculate(snapshot.sheets, plans))).toEqual([]);
});

/** A sheet with a row more below its last. */
const withRow = (name: string, row: readonly CellValue[]): readonly SheetSnapshot[] =>
  snapshot.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, values: [...sheet.values, row] } : sheet,
  );

const partOf = (calculated: Recalculated, title: string): readonly CellValue[] => {
  const row = plans[0]?.rows.findIndex((cells) => String(cells[1]?.value).startsWith(title)) ?? -1;
  return [6, 7].map((column) => calculated('Показатели', row, column));
};

test('a row added to «Педагоги» changes the share without a new run', () => {
  const title = 'Доля педагогов ШНОР, прошедших диагностику';
  expect(partOf(recalculate(snapshot.sheets, indicatorsAlone), title)).toEqual([63, 72]);
  const added = withRow('Педагоги', ['МБОУ СОШ № 3', '2025/2026', 10, 0, 7]);
  expect(partOf(recalculate(added, indicatorsAlone), title)).toEqual([70, 82]);
});

test('a row added to «Результаты» changes the index without a new run', () => {
  const title = 'Индекс низких результатов';
  expect(partOf(recalculate(snapshot.sheets, indicatorsAlone), title)).toEqual([167, 527]);
  const row = ['МБОУ СОШ № 3', '2025/2026', 'I полугодие', 'КДР', 'Физика', 9, 20, 5, 5, 5, 5];
  expect(partOf(recalculate(withRow('Результаты', row), indicatorsAlone), title)).toEqual([172, 547]);
});

test('a sheet of results sorted anew shows that rows have moved', () => {
  const sheets = snapshot.sheets.map((sheet) => {
    const [header = [], ...rows] = sheet.values;
    return sheet.name === 'Результаты' ? { ...sheet, values: [header, ...rows.reverse()] } : sheet;
  });
  const calculated = recalculate(sheets, plans);
  expect(disagreements(plans.slice(0, 1), calculated)).toEqual([]);
  const moved = disagreements(plans.slice(1), calculated);
  expect(moved.length).toBeGreaterThan(1000);
  expect(moved.filter((cell) => / calculated -?\d/.test(cell))).toEqual([]);
});

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice', () => {
  it(
    'calculates every formula of the example anew as the code did',
    async () => {
      const bytes = await newWorkbookFile({ name: 'Свод', copies: snapshot.sheets, plans });
      const read = await withTemporaryFolder(async (folder) => {
        const saved = path.join(folder, 'Свод.xlsx');
        await writeFile(saved, bytes);
        const made = await readFile(await convertWorkbook(saved, 'xlsx', path.join(folder, 'снова')));
        return readWorkbookBytes('Свод.xlsx', new Uint8Array(made));
      });
      const calculated: Recalculated = (name, row, column) => {
        const sheet = read.sheets.find((own) => own.name === name);
        return sheet ? valueAt(sheet, row, column) : null;
      };
      expect(disagreements(plans, calculated)).toEqual([]);
    },
    PATIENCE,
  );
});
