/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelWorkbook } from '../../src/excel';
import { monitoringLists, monitoringSheet } from '../../src/reports';
import { keptTexts, type SheetPlan, type WorkbookSnapshot } from '../../src/workbook';
import { loadWorkbook } from '../../workbench/file';
import { openWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { monitoringOfWorkbook } from '../support/monitoring';
import { disagreements } from '../support/recalculate';
import { expectManifestApi, prepare, sheetOf } from './support';

const FILE = path.join(__dirname, '../../examples/municipality.xlsx');
const NAME = 'Мониторинг';

/** The plans of the report, «Мониторинг» first. */
function plansOf(snapshot: WorkbookSnapshot): readonly [SheetPlan, ...SheetPlan[]] {
  const input = {
    monitoring: monitoringOfWorkbook(snapshot, day('2026-03-31')),
    conclusions: { statements: [], lines: [], recommendations: [], problemData: { given: [], lacking: [] } },
    kept: keptTexts(snapshot.sheets.find(({ own }) => own === 'monitoring')),
    locale: 'ru' as const,
    date1904: snapshot.date1904,
  };
  const lists = monitoringLists(input, {
    tables: 'Таблицы',
    activities: 'Все мероприятия',
    schools: 'Все школы',
  });
  const { beside, tables, activities, schools } = lists;
  return [
    monitoringSheet({ ...input, beside, name: NAME }),
    ...[tables, activities, schools].flatMap((list) => list?.plan ?? []),
  ];
}

test('the sheet follows the roadmap in the open workbook, and keeps what was written into it', async () => {
  const workbook = await loadWorkbook('municipality.xlsx', Uint8Array.from(readFileSync(FILE)));
  const excel = await openWorkbook({ workbook });
  const host = excelWorkbook();
  const plans = plansOf(await host.read());
  const [plan] = plans;
  await host.insert(plans);
  expectManifestApi(excel);
  const value = (name: string, row: number, column: number) =>
    sheetOf(excel, name).cells.get(row, column)?.value ?? null;
  expect(disagreements(plans, value)).toEqual([]);

  const top = plan.rows.findIndex(([cell]) => cell?.value === 'Исполнение дорожных карт');
  const total = plan.rows.findIndex((row, at) => at > top && row[0]?.value === 'Всего');
  const states = () => [2, 3, 4, 5, 6, 7, 8].map((column) => value(NAME, total, column));
  expect(states()).toEqual([33, 15, 0, 12, 3, 2, 0]);
  const own = plan.rows.findIndex((row) => row.some((cell) => cell?.editable?.key === 'own/1/what'));
  await prepare(excel, ({ worksheets }) => {
    // 3.5, whose term ended in December, had no mark.
    worksheets.getItem('Дорожная карта').getRange('G44').values = [['Сделано']];
    worksheets.getItem(NAME).getRange(`E${own + 1}`).values = [['Созвать совет директоров']];
  });
  expect(states()).toEqual([33, 16, 0, 12, 2, 2, 0]);

  const renewedPlans = plansOf(await host.read());
  const [renewed] = renewedPlans;
  await host.insert(renewedPlans);
  expect(disagreements(renewedPlans, value)).toEqual([]);
  const kept = renewed.rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.editable?.key === 'own/1/what' ? [cell.value] : [])),
  );
  expect(kept).toEqual(['Созвать совет директоров']);
}, 300_000);
