/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { check, dismissFindings } from '../../src/app';
import { excelWorkbook } from '../../src/excel';
import { bytesWorkbook, editableFile } from '../../src/files';
import type { LiveWorkbook } from '../../src/workbook';
import { loadWorkbook, saveWorkbook } from '../../workbench/file';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { prepare } from './support';

const OPTIONS = { today: day('2022-02-01'), locale: 'ru' } as const;
const HEAD = [
  ...['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс'],
  ...['Участников', '«2»', '«3»', '«4»', '«5»'],
];

/** As a Russian Excel shows numbers. */
const RUSSIAN = { localText: true } as const;

/** A share where a count belongs: «87,5%» here, «87.5%» in a file. */
async function open(): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Результаты'], ...RUSSIAN });
  await prepare(excel, ({ worksheets }) => {
    const sheet = worksheets.getItem('Результаты');
    sheet.getRange('A1:J1').values = [HEAD];
    sheet.getRange('A2:J3').values = [
      ['СОШ № 1', "'2021/2022", 'ОГЭ', 'Математика', 9, 0.875, 2, 6, 8, 4],
      ['СОШ № 2', "'2021/2022", 'ОГЭ', 'Математика', 9, 20, 2, 6, 8, 4],
    ];
    sheet.getRange('F2').numberFormat = [['0.0%']];
  });
  return excel;
}

type Host = Pick<LiveWorkbook, 'read' | 'insert'>;

const found = async (host: Host) =>
  (await check(host, OPTIONS)).report.findings.filter(({ cell }) => cell === 'F2');
const dismissed = async (host: Host) =>
  (await check(host, OPTIONS)).report.dismissed.map(({ finding: { cell }, reason }) => [cell, reason]);

async function dismiss(host: Host, reason: string): Promise<void> {
  const findings = await found(host);
  expect(findings).toHaveLength(1);
  expect((await dismissFindings(host, { kind: 'dismiss', findings, reason }, OPTIONS)).gone).toBe(0);
}

const fileOf = async ({ session }: OpenWorkbook) =>
  bytesWorkbook(editableFile('книга.xlsx', await saveWorkbook(session.workbook)));

const shown = async (host: Host) => (await host.read()).sheets[0]?.texts[1]?.[5];

test('what is dismissed in Excel is so in its file, and is taken up again once the number is another', async () => {
  const excel = await open();
  await dismiss(excelWorkbook(), 'Доля верна');
  const book = await fileOf(excel);
  expect([await shown(excelWorkbook()), await shown(book)]).toEqual(['87,5%', '87.5%']);
  expect(await dismissed(book)).toEqual([['F2', 'Доля верна']]);
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Результаты').getRange('F2').values = [[0.8751]];
  });
  expect(await dismissed(excelWorkbook())).toEqual([]);
  expect(await found(excelWorkbook())).toHaveLength(1);
});

test('what is dismissed in a file is so in Excel', async () => {
  const book = await fileOf(await open());
  await dismiss(book, 'Доля верна');
  const workbook = await loadWorkbook('книга.xlsx', Uint8Array.from(await book.bytes()));
  await openWorkbook({ workbook, ...RUSSIAN });
  expect([await shown(book), await shown(excelWorkbook())]).toEqual(['87.5%', '87,5%']);
  expect(await dismissed(excelWorkbook())).toEqual([['F2', 'Доля верна']]);
});
