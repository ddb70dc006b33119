/** @jest-environment jsdom */
import { readMessage } from '../../src/commands/messages';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { prepare } from './support';

/** Opens a workbook with one roadmap and these settings, and the page of the ribbon's functions. */
async function open(settings: readonly (readonly string[])[], locale = 'ru-RU'): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Карта', 'Настройки'], locale });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Карта').getRange('A1:F2').values = [
      ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
      ["'1.1.", 'Провести семинар', "'март 2026", 'Отдел образования', 'Программа семинара', 'в работе'],
    ];
    const rows = [['Параметр', 'Значение'], ...settings];
    worksheets.getItem('Настройки').getRange(`A1:B${rows.length}`).values = rows.map((row) => [...row]);
  });
  jest.resetModules();
  await import('../../src/commands');
  await Office.onReady();
  return excel;
}

const press = ({ bridge }: OpenWorkbook, name: string): Promise<void> => bridge.invokeCommand(name, name);

const told = ({ bridge }: OpenWorkbook) =>
  bridge.dialogs.open && readMessage(new URL(bridge.dialogs.open.url).hash);

const sheetsOf = ({ session }: OpenWorkbook) => session.workbook.sheets.map(({ name }) => name);

describe('a setting that can’t be read', () => {
  test.each(['insertIndicators', 'insertMonitoring', 'insertMemo', 'insertAll'])(
    '%s says in a dialog which cell, and writes nothing',
    async (name) => {
      const excel = await open([
        ['Дата отчёта', 'скоро'],
        ['Учебный год', 'этот'],
      ]);
      await press(excel, name);
      const { title, text } = told(excel) ?? { title: '', text: '' };
      expect(title).toBe('Отчёт не составлен');
      expect(text).toMatch(/Лист «Настройки», ячейка B2\. [^.]*«скоро»/);
      expect(text).toMatch(/Лист «Настройки», ячейка B3\. [^.]*«этот»/);
      expect(sheetsOf(excel)).toEqual(['Карта', 'Настройки']);
    },
  );

  test('is said in the language of Excel', async () => {
    const excel = await open([['Дата отчёта', 'скоро']], 'en-US');
    await press(excel, 'insertMonitoring');
    expect(told(excel)?.text).toMatch(/Sheet “Настройки”, cell B2\. [^.]*“скоро”/);
  });

  test('corrected, it is no matter any more', async () => {
    const excel = await open([['Дата отчёта', 'скоро']]);
    await press(excel, 'insertMonitoring');
    excel.bridge.dialogs.dismiss();
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Настройки').getRange('B2').values = [["'31 марта 2026 г."]];
    });
    await press(excel, 'insertMonitoring');
    expect(told(excel)).toBeNull();
    expect(sheetsOf(excel)).toContain('Мониторинг');
  });
});
