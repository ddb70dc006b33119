/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { openWorkbook } from '../../workbench/testing';
import { EXECUTED } from '../support/roadmap';
import { withCells } from '../support/snapshot';
import { type Pane, paneOver, undo } from './paneUseCase';
import { prepare, sheetOf } from './support';

/** With an apostrophe and quotes, with signs of two units, and as long as a name may be. */
const NAMES = ["Карта 'А' «№ 1»", '🏫 Карта 👩‍🏫', 'Карта поддержки школ района 202'];
const ROWS = withCells(EXECUTED, { B10: 'Назначение  кураторов школ' });
const WIDTH = 8;

/** The pane over a workbook with a roadmap on each of these sheets. */
async function checked(): Promise<Pane> {
  const excel = await openWorkbook({ sheets: NAMES });
  await prepare(excel, ({ worksheets }) => {
    for (const name of NAMES) {
      const rows = ROWS.map((row) => Array.from({ length: WIDTH }, (_, at) => `'${String(row[at] ?? '')}`));
      worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, WIDTH).values = rows;
    }
  });
  const pane = paneOver(excel);
  await pane.commands.check();
  return pane;
}

const entriesOf = ({ state }: Pane) =>
  (state().report?.entries ?? []).filter(({ finding }) => finding.code === 'text-spaces');
const cellOf = ({ excel }: Pane, name: string) => sheetOf(excel, name).cells.get(9, 1)?.value;

test('the longest name is as long as Excel allows', () => {
  expect(NAMES.map(({ length }) => length)).toContain(31);
});

test('each sheet is told with its findings, and led to', async () => {
  const pane = await checked();
  expect(pane.state().report?.sheets.map(({ name }) => name)).toEqual(NAMES);
  expect(entriesOf(pane).map(({ finding }) => finding.sheet)).toEqual(NAMES);
  for (const { finding } of entriesOf(pane)) {
    await pane.commands.select(finding);
    expect(pane.state().notice).toBeNull();
    expect(pane.excel.session.workbook.activeSheet.name).toBe(finding.sheet);
  }
});

test('all are corrected as one change, and taken back', async () => {
  const pane = await checked();
  await pane.commands.planSafe();
  const { plan } = pane.state();
  if (plan) await pane.commands.apply(plan);
  expect(NAMES.map((name) => cellOf(pane, name))).toEqual(NAMES.map(() => 'Назначение кураторов школ'));
  await undo(pane);
  expect(NAMES.map((name) => cellOf(pane, name))).toEqual(NAMES.map(() => 'Назначение  кураторов школ'));
});

test('a cell that a co-author changes between the check and the correction stays theirs, and that is told', async () => {
  const pane = await checked();
  const [first = ''] = NAMES;
  const findings = entriesOf(pane).map(({ finding }) => finding);
  await pane.commands.planGroup({ kind: 'group', code: 'text-spaces', severity: 'advice' }, findings);
  await prepare(pane.excel, ({ worksheets }) => {
    worksheets.getItem(first).getRange('B10').values = [['Назначение кураторов двух школ']];
  });
  const { plan } = pane.state();
  if (plan) await pane.commands.apply(plan);
  expect(NAMES.map((name) => cellOf(pane, name))).toEqual([
    'Назначение кураторов двух школ',
    ...NAMES.slice(1).map(() => 'Назначение кураторов школ'),
  ]);
  expect(pane.state().notice).toMatchObject({
    kind: 'refused',
    made: 2,
    cells: [{ sheet: first, cell: 'B10' }],
  });
});

test('the monitoring counts the activities of all of them by formulas', async () => {
  const pane = await checked();
  const { choice } = pane.state().reports;
  await pane.commands.insertReport('monitoring', choice, 'ru');
  expect(pane.state().notice?.kind).toBe('inserted');
  const { session } = pane.excel;
  const written = session.workbook.sheets.filter(({ name }) => !NAMES.includes(name));
  const cells = written.flatMap((sheet) => [...sheet.cells.entries()].map(({ cell }) => cell));
  for (const name of NAMES) {
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    expect(cells.filter(({ formula }) => formula?.includes(quoted)).length).toBeGreaterThan(0);
  }
  const failed = cells.filter(({ value }) => typeof value === 'object' && value !== null);
  expect(failed).toEqual([]);
  await undo(pane);
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(NAMES);
});
