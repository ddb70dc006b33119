/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/excel';
import { backupName } from '../../src/workbook';
import {
  changeOf,
  contents,
  kept,
  loseAt,
  names,
  open,
  recordOf,
  rewrite,
  SUM,
  total,
  WILL,
} from './rewriting';
import { prepare, sheetOf } from './support';

describe('what is told', () => {
  const broken = { ...WILL, tabColor: 'не цвет' };

  test('a chart that a person deletes meanwhile is named as not brought back', async () => {
    const excel = await open('desktop');
    excel.host.faults.failSync(6, { kind: 'error', code: 'GeneralException' });
    let seen = 0;
    excel.host.record(() => {
      seen += 1;
      if (seen === 5) sheetOf(excel, 'Показатели').parts.charts = [];
    });
    const error = await rewrite();
    expect(error && changeOf(error)).toEqual({ state: 'rolled-back', sheets: ['Показатели'] });
  });

  test('a sheet in a protected workbook can not be brought back, and is written by the next run', async () => {
    const excel = await open('desktop');
    await prepare(excel, ({ protection }) => {
      protection.protect();
    });
    const error = await rewrite(broken);
    expect(error && changeOf(error)).toEqual({ state: 'half-written', sheets: ['Показатели'] });
    expect(names(excel)).toEqual(['Лист 1', 'Лист2', 'Показатели']);
    expect(await kept()).toBeUndefined();
    expect(await rewrite()).toBeNull();
    expect(total(excel)).toEqual([1, 0.25, SUM]);
  });

  test('a sheet that is gone by then comes back out of its backup', async () => {
    const excel = await open('desktop');
    loseAt(excel, 6);
    const error = await rewrite();
    if (!error) throw new Error('It was to fail.');
    excel.host.faults.restoreConnection();
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Показатели').delete();
    });
    await excelWorkbook().undo(recordOf(error));
    expect(names(excel)).toEqual(['Лист 1', 'Лист2', 'Показатели']);
    expect(sheetOf(excel, 'Показатели').parts).toMatchObject({ visibility: 'Visible', charts: [{}] });
    expect(await kept()).toEqual({ text: 'Вывод человека', edited: true });
  });

  test('a backup that is left over does not outlive a new sheet', async () => {
    const excel = await open('desktop');
    loseAt(excel, 6);
    await rewrite();
    excel.host.faults.restoreConnection();
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Показатели').delete();
    });
    expect(await rewrite()).toBeNull();
    expect(names(excel)).toEqual(['Лист 1', 'Лист2', 'Показатели']);
  });

  test('a sheet of the user under the name of a backup is left alone', async () => {
    const excel = await open('desktop');
    const before = contents(excel);
    await prepare(excel, ({ worksheets }) => {
      worksheets.add(backupName('indicators'));
    });
    const error = await rewrite();
    expect(error).toMatchObject({ code: 'excel-name-taken', data: { sheet: backupName('indicators') } });
    expect(contents(excel).slice(0, 3)).toEqual(before);
  });
});
