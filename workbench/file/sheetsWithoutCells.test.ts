import { withChartSheet } from '../../test/support/chartSheet';
import { Workbook } from '../model';
import { loadWorkbook, readWorkbookFile, saveWorkbook } from '.';

/** Two sheets, each with a name of its own, the second in front. */
async function savedBook(): Promise<Uint8Array> {
  const workbook = new Workbook('Книга.xlsx', ['План', 'Итоги']);
  const [plan, totals] = workbook.sheets;
  if (!plan || !totals) throw new Error('Two sheets are wanted.');
  plan.cells.set(1, 1, { value: 'Срок' });
  plan.parts.names = [{ name: 'свой', formula: '=План!$B$2', comment: '', visible: true }];
  totals.parts.names = [{ name: 'свой', formula: '=Итоги!$A$1', comment: '', visible: true }];
  workbook.parts.activeSheetId = totals.id;
  return saveWorkbook(workbook);
}

const shape = ({ sheets, activeSheet }: Workbook) => ({
  sheets: sheets.map(({ name, parts }) => [name, parts.names.map(({ formula }) => formula)]),
  active: activeSheet.name,
});
const WHOLE = {
  sheets: [
    ['План', ['=План!$B$2']],
    ['Итоги', ['=Итоги!$A$1']],
  ],
  active: 'Итоги',
};

test.each([0, 1, 2])(
  'a workbook with a chart sheet in place %i opens with all its other sheets',
  async (place) => {
    const file = withChartSheet(await savedBook(), 'Рост & спад', place);
    const { workbook, leftOut } = await readWorkbookFile('Книга.xlsx', file);
    expect(leftOut).toEqual(['Рост & спад']);
    expect(shape(workbook)).toEqual(WHOLE);
    expect(workbook.sheetNamed('План')?.cells.get(1, 1)?.value).toBe('Срок');
  },
);

test('nothing is left out of another workbook', async () => {
  const { workbook, leftOut } = await readWorkbookFile('Книга.xlsx', await savedBook());
  expect(leftOut).toEqual([]);
  expect(shape(workbook)).toEqual(WHOLE);
});

test('what is saved can be read anywhere', async () => {
  const opened = await loadWorkbook('Книга.xlsx', withChartSheet(await savedBook(), 'Диаграмма', 1));
  expect(shape(await loadWorkbook('Снова.xlsx', await saveWorkbook(opened)))).toEqual(WHOLE);
});
