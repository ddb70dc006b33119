import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookBytes } from '../../src/files';
import { type CellValue, isCellError, parseA1, type SheetSnapshot, valueAt } from '../../src/workbook';
import { convertWorkbook, DRAWING } from '../../workbench/render';
import { describeWith, provide, thisMachine } from '../../workbench/system';
import { cli, temporaryFolder } from './support';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');
const PATIENCE = 180_000;
/** Digits that two programs agree in. */
const DIGITS = 9;
const { path } = temporaryFolder();

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

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice calculates the new workbook anew', () => {
  let written: readonly SheetSnapshot[];
  let recalculated: readonly SheetSnapshot[];

  beforeAll(async () => {
    const output = path('показатели.xlsx');
    await cli(['report', EXAMPLE, '-o', output]);
    written = readWorkbookBytes('показатели.xlsx', readFileSync(output)).sheets;
    const made = await convertWorkbook(output, 'xlsx', path('снова'));
    recalculated = readWorkbookBytes('показатели.xlsx', readFileSync(made)).sheets;
  }, PATIENCE);

  it.each(['Показатели', 'Динамика'])('to what the code computed on «%s»', (name) => {
    const [own, again] = [written, recalculated].map((sheets) => sheets.find((sheet) => sheet.name === name));
    if (!own || !again) throw new Error('no sheet');
    const places = [...own.formulas.keys()];
    expect(places.length).toBeGreaterThan(100);
    expect(valuesAt(again, places)).toEqual(valuesAt(own, places));
    const errors = valuesAt(again, places).filter(({ value }) => isCellError(value));
    expect(errors).toEqual([]);
  });
});
