/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelWorkbook } from '../../src/excel';
import { computeIndicators } from '../../src/indicators';
import { dynamicsSheet, indicatorsSheet } from '../../src/reports';
import { readData } from '../../src/data';
import { loadWorkbook } from '../../workbench/file';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook } from '../../workbench/testing';
import { disagreements } from '../support/recalculate';
import { expectManifestApi, sheetOf } from './support';

const FILE = path.join(__dirname, '../../examples/municipality.xlsx');

test('both sheets are inserted into the open example, and Excel calculates what the code did', async () => {
  const workbook = await loadWorkbook('municipality.xlsx', Uint8Array.from(readFileSync(FILE)));
  const excel = await openWorkbook({ workbook });
  const host = excelWorkbook();
  const snapshot = await host.read();
  const computed = computeIndicators(readData(snapshot), snapshot);
  const sheets = [
    indicatorsSheet({ computed, name: 'Показатели', locale: 'ru' }),
    dynamicsSheet({ computed, name: 'Динамика', locale: 'ru' }),
  ];
  excel.recorder.reset();
  await host.insert(sheets);
  expectSyncs(excel.recorder).toBeAtMost(6);
  expectManifestApi(excel);
  const value = (name: string, row: number, column: number) =>
    sheetOf(excel, name).cells.get(row, column)?.value ?? null;
  expect(disagreements(sheets, value)).toEqual([]);
}, 300_000);
