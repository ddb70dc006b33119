/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { createCompareCommands } from '../../src/taskpane/files/compare/commands';
import { openWorkbook } from '../../workbench/testing';
import { xlsx } from '../cli/workbooks';
import { pickedFile } from '../support/readingThread';
import { roadmapOf } from '../support/schoolFiles';
import { paneOver, undo } from './paneUseCase';
import { prepare, sheetOf } from './support';

test('what changed since an earlier file is written beside the roadmap, written anew, and taken back', async () => {
  const excel = await openWorkbook({ sheets: ['Карта'] });
  const rows = roadmapOf('СОШ № 5', 'выполнено', '');
  await prepare(excel, ({ worksheets }) => {
    for (const [at, row] of rows.entries()) {
      for (const [column, value] of row.entries()) {
        worksheets.getItem('Карта').getCell(at, column).values = [[`'${String(value)}`]];
      }
    }
  });
  const pane = paneOver(excel);
  const compare = pane.commands.lend(createCompareCommands);
  const names = () => excel.session.workbook.sheets.map(({ name }) => name);
  const run = async (marks: readonly [string, string]): Promise<void> => {
    await compare.compare([pickedFile('прежняя.xlsx', xlsx({ Карта: roadmapOf('СОШ № 5', ...marks) }))]);
    const { files } = pane.state();
    if (files.kind !== 'comparison') throw new Error(files.kind);
    await compare.write(files.files);
  };
  const shown = () =>
    [...sheetOf(excel, 'Что изменилось').cells.entries()].flatMap(({ cell }) =>
      typeof cell.value === 'string' ? [cell.value] : [],
    );
  await run(['в работе', '']);
  expect(names()).toEqual(['Карта', 'Что изменилось']);
  expect(shown()).toEqual(expect.arrayContaining(['другая отметка', 'в работе', 'выполнено']));
  await undo(pane);
  expect(names()).toEqual(['Карта']);
  await run(['', '']);
  await run(['', 'в работе']);
  expect(names()).toEqual(['Карта', 'Что изменилось']);
  expect(shown().filter((text) => text === 'другая отметка')).toHaveLength(2);
});
