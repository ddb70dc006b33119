/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import path from 'node:path';
import { excelWorkbook } from '../../src/excel';
import { riskProfileSheet } from '../../src/reports';
import { loadWorkbook } from '../../workbench/file';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { monitoringOfWorkbook } from '../support/monitoring';
import { disagreements } from '../support/recalculate';
import { bytesOf, expectManifestApi, sheetOf } from './support';

const FILE = path.join(__dirname, '../../examples/municipality.xlsx');

test('the risk profile is inserted into the open example, and Excel calculates what the code did', async () => {
  const workbook = await loadWorkbook('municipality.xlsx', bytesOf(FILE));
  const excel = await openWorkbook({ workbook });
  const host = excelWorkbook();
  const monitoring = monitoringOfWorkbook(await host.read(), day('2026-03-31'));
  const sheet = riskProfileSheet({ monitoring, name: 'Рисковый профиль', locale: 'ru' });
  excel.recorder.reset();
  await host.insert([sheet]);
  expectSyncs(excel.recorder).toBeAtMost(6);
  expectManifestApi(excel);
  const { cells } = sheetOf(excel, 'Рисковый профиль');
  expect(disagreements([sheet], (_name, row, column) => cells.get(row, column)?.value ?? null)).toEqual([]);
}, 300_000);
