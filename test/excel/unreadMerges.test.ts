/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { excelWorkbook } from '../../src/excel';
import { outlinedOf } from '../../src/taskpane/state/reports';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from '../../workbench/testing';
import { type Pane, paneOver } from './paneUseCase';
import { insert, preview } from './reportBook';
import { expectManifestApi, prepare } from './support';

/** A roadmap with two merged areas, and a sheet with one. */
async function open(options: OpenOptions): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ ...options, sheets: ['Карта', 'Заметки'] });
  await prepare(excel, ({ worksheets }) => {
    const map = worksheets.getItem('Карта');
    map.getRange('A1:F3').values = [
      ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
      ["'1.1.", 'Провести семинар', "'март 2026", 'Отдел образования', 'Программа', 'выполнено'],
      ["'1.2.", 'Посетить уроки', "'апрель 2026", '', '', ''],
    ];
    map.getRange('D2:D3').merge();
    map.getRange('E2:E3').merge();
    const notes = worksheets.getItem('Заметки');
    notes.getRange('A1:B1').merge();
    notes.getRange('A1').values = [['Заметки']];
  });
  return excel;
}

const read = async (options: OpenOptions) => {
  const excel = await open(options);
  const { sheets, leftOut } = await excelWorkbook().read();
  expectManifestApi(excel);
  return { merges: sheets.map(({ merges }) => merges), leftOut, texts: sheets[0]?.texts };
};

const OF_MAP = [
  { top: 1, left: 3, bottom: 2, right: 3 },
  { top: 1, left: 4, bottom: 2, right: 4 },
];
const OF_NOTES = [{ top: 0, left: 0, bottom: 0, right: 1 }];
const unread = (name: string) => ({ kind: 'merges', name, reason: 'not-read' });

test('a sheet of whose merged areas Excel gives no answer is read without them; those of others are read', async () => {
  const { leftOut, ...whole } = await read({});
  expect([whole.merges, leftOut]).toEqual([[OF_MAP, OF_NOTES], undefined]);
  const partly = await read({ mostMerges: 1 });
  expect(partly).toEqual({ ...whole, merges: [[], OF_NOTES], leftOut: [unread('Карта')] });
});

test('so are several sheets', async () => {
  const { merges, leftOut } = await read({ mostMerges: 0 });
  expect([merges, leftOut]).toEqual([
    [[], []],
    [unread('Карта'), unread('Заметки')],
  ]);
});

test('merged areas of a row as wide as a sheet are all read', async () => {
  const excel = await openWorkbook({ sheets: ['Лист1'] });
  const sheet = excel.session.workbook.activeSheet;
  const merges = Array.from({ length: 700 }, (_, at) => ({
    top: 0,
    left: at * 2,
    bottom: 1,
    right: at * 2 + 1,
  }));
  for (const { left } of merges) sheet.cells.store(0, left, { value: left });
  sheet.parts.merges = merges;
  const { sheets, leftOut } = await excelWorkbook().read();
  expect(sheets[0]?.merges.toSorted((a, b) => a.left - b.left)).toEqual(merges);
  expect(leftOut).toBeUndefined();
});

describe('is told', () => {
  const paneOf = async (): Promise<Pane> => paneOver(await open({ mostMerges: 1 }));
  const shownOn = ({ excel }: Pane, name: string): readonly string[] => {
    const sheet = excel.session.workbook.sheets.find((own) => own.name === name);
    return [...(sheet?.cells.entries() ?? [])].map(({ cell }) => String(cell.value));
  };

  test('by the check, at the sheet', async () => {
    const pane = await paneOf();
    await pane.commands.check();
    const found = pane.state().report?.entries.map(({ finding }) => finding) ?? [];
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'file-part-left-out',
        severity: 'warning',
        sheet: 'Карта',
        data: unread('Карта'),
      }),
    );
    await pane.commands.show('ru');
    const shown = shownOn(pane, 'Замечания').join('\n');
    expect(shown).toContain('Объединённые ячейки листа «Карта» не прочитаны.');
    expect(shown).toContain('Excel не сообщил, какие ячейки на нём объединены');
  });

  test('before a report, and on its sheets', async () => {
    const pane = await paneOf();
    await preview(pane);
    const { missing } = outlinedOf(pane.state().reports).preview?.outline ?? { missing: [] };
    expect(missing).toContainEqual({ what: 'merges', sheets: ['Карта'] });
    await insert('memo')(pane);
    expect(shownOn(pane, 'Справка').filter((text) => text.includes('бъединённые ячейки'))).toEqual([
      expect.stringContaining('«Карта»'),
    ]);
    await insert('monitoring')(pane);
    expect(shownOn(pane, 'Мониторинг').filter((text) => text.includes('бъединённые ячейки'))).toEqual([
      expect.stringContaining('«Карта»'),
    ]);
  });
});
