/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/excel';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { PLAIN_PLAN, RICH_PLAN } from './plan';
import { prepare, sheetOf } from './support';

/** Own sheet «Показатели» is there, and a person has named cells of the workbook, of it and of another sheet. */
async function open(sheetNamesHoldAll: boolean): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Лист 1', 'Лист2'], sheetNamesHoldAll });
  await excelWorkbook().insert([RICH_PLAN]);
  await prepare(excel, ({ worksheets, names }) => {
    const [own, other] = [worksheets.getItem('Показатели'), worksheets.getItem('Лист2')];
    names.add('доля', own.getRange('B3'));
    names.add('порог', '=0.5');
    own.names.add('своё', own.getRange('A3'));
    own.names.add('_xlnm._FilterDatabase', own.getRange('A2:C4'));
    other.names.add('чужое', other.getRange('A1'));
    other.getRange('B1:B3').formulas = [['=доля'], ['=порог*2'], ['=Показатели!B3']];
  });
  return excel;
}

const namesOf = (excel: OpenWorkbook) => ({
  workbook: excel.session.workbook.parts.names,
  sheets: excel.session.workbook.sheets.map(({ name, parts }) => [name, parts.names]),
});
const figures = (excel: OpenWorkbook) =>
  [0, 1, 2].map((row) => sheetOf(excel, 'Лист2').cells.get(row, 1)?.value);

describe.each([
  ['its own names', false],
  ['the names of the workbook too', true],
])('where a sheet lists %s', (_what, sheetNamesHoldAll) => {
  test('the client sees that', async () => {
    const excel = await open(sheetNamesHoldAll);
    const scopes = await excel.run(async ({ workbook }) => {
      const names = workbook.worksheets.getItem('Лист2').names.load({ name: true, scope: true });
      await workbook.context.sync();
      return names.items.map(({ name, scope }) => [name, scope]);
    });
    expect(scopes).toEqual([
      ['чужое', 'Worksheet'],
      ...(sheetNamesHoldAll
        ? [
            ['доля', 'Workbook'],
            ['порог', 'Workbook'],
          ]
        : []),
    ]);
  });

  test.each([
    ['written again', RICH_PLAN],
    ['made another one', PLAIN_PLAN],
  ])(
    'an own sheet that is %s leaves every name where it was, and formulas go on using them',
    async (_how, plan) => {
      const excel = await open(sheetNamesHoldAll);
      const before = namesOf(excel);
      expect(figures(excel)).toEqual([0.25, 1, 0.25]);
      await excelWorkbook().insert([plan]);
      expect(namesOf(excel)).toEqual(before);
      expect(figures(excel)).toEqual(plan === RICH_PLAN ? [0.25, 1, 0.25] : [0, 1, 0]);
    },
  );

  test('so does one that could not be written', async () => {
    const excel = await open(sheetNamesHoldAll);
    const before = namesOf(excel);
    await expect(excelWorkbook().insert([{ ...PLAIN_PLAN, tabColor: 'не цвет' }])).rejects.toThrow();
    expect(namesOf(excel)).toEqual(before);
    expect(figures(excel)).toEqual([0.25, 1, 0.25]);
  });

  test('a name of a sheet may be deleted by its own collection, and no other goes with it', async () => {
    const excel = await open(sheetNamesHoldAll);
    const before = namesOf(excel);
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Лист2').names.getItem('ЧУЖОЕ').delete();
    });
    expect(namesOf(excel)).toEqual({
      ...before,
      sheets: before.sheets.map(([name, names]) => (name === 'Лист2' ? [name, []] : [name, names])),
    });
  });
});
