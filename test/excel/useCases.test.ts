/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { loadWorkbook } from '../../workbench/file';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { type Pane, paneOver, SHORT, testUseCases, undo, type UseCase } from './paneUseCase';
import { bytesOf, stateOf } from './support';

const FILE = 'examples/roadmap.xlsx';

const open = async (): Promise<OpenWorkbook> =>
  openWorkbook({ workbook: await loadWorkbook('roadmap.xlsx', bytesOf(FILE)) });

const check = ({ commands }: Pane): Promise<void> => commands.check();

async function fixOne({ commands, state }: Pane): Promise<void> {
  const found = state().report?.entries.find(({ finding }) => finding.cell === 'C32')?.finding;
  if (found?.fix) await commands.fix(found, found.fix.edits);
}

const plan = ({ commands }: Pane): Promise<void> => commands.planSafe();

async function applyPlan({ commands, state }: Pane): Promise<void> {
  const { plan: planned } = state();
  if (planned) await commands.apply(planned);
}

const show = ({ commands }: Pane): Promise<void> => commands.show('ru');
const select = ({ commands }: Pane): Promise<void> =>
  commands.select({ sheet: 'Дорожная карта', cell: 'C32' });

const KILOBYTE = 1024;
const USE_CASES: readonly UseCase[] = [
  { name: 'check', before: [], run: check, syncs: 3, bytes: 60 * KILOBYTE },
  { name: 'fix one', before: [check], run: fixOne, syncs: 4, bytes: 12 * KILOBYTE },
  { name: 'plan all safe', before: [check], run: plan, syncs: 3, bytes: 60 * KILOBYTE },
  { name: 'fix all safe', before: [check, plan], run: applyPlan, syncs: 4, bytes: 60 * KILOBYTE },
  { name: 'undo one', before: [check, fixOne], run: undo, syncs: 4, bytes: 12 * KILOBYTE, isOneWay: true },
  {
    name: 'undo all',
    before: [check, plan, applyPlan],
    run: undo,
    syncs: 4,
    bytes: 60 * KILOBYTE,
    isOneWay: true,
  },
  { name: 'show findings', before: [], run: show, syncs: 5, bytes: 250 * KILOBYTE },
  { name: 'show findings again', before: [show], run: show, syncs: 5, bytes: 250 * KILOBYTE, isOneWay: true },
  { name: 'take the sheet out', before: [show], run: undo, syncs: 4, bytes: 12 * KILOBYTE, isOneWay: true },
  { name: 'select', before: [check], run: select, syncs: 2, bytes: 4 * KILOBYTE },
];

testUseCases(USE_CASES, open);

test('the preview of all safe fixes asks once whether they lose formats within texts', async () => {
  const { excel, commands, state } = paneOver(await open());
  await commands.planSafe();
  excel.recorder.reset();
  expect(await commands.richCells(state().plan?.groups.flat() ?? [])).toEqual([]);
  expectSyncs(excel.recorder).toBeAtMost(1);
});

test('an answer that comes too late makes nothing be written', async () => {
  const pane = paneOver(await open(), { patience: SHORT });
  await check(pane);
  const before = stateOf(pane.excel);
  pane.excel.host.cellEdit.begin();
  await fixOne(pane);
  expect(pane.state().notice).toMatchObject({ kind: 'fault', fault: { error: { code: 'excel-silent' } } });
  pane.excel.host.cellEdit.end();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stateOf(pane.excel)).toEqual(before);
  expect(pane.state().undo).toEqual([]);
});
