/** @jest-environment jsdom */
import { excelWorkbook } from '../../src/excel';
import type { WorkbookChange } from '../../src/excel/applyChange';
import type { UserError } from '../../src/findings';
import type { UndoRecord } from '../../src/workbook';
import type { Fault } from '../../workbench/protocol/faults';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { apart } from '../support/edits';
import { PLAIN_PLAN, RICH_PLAN } from './plan';
import { changeWorkbook, prepare, refusal, sheetOf, stateOf } from './support';

const EDITS = apart([
  { sheet: 'Лист1', cell: 'A2', from: 'Декабрь', to: 'декабрь 2021' },
  { sheet: 'Лист1', cell: 'B2', from: '12,5', to: 12.5 },
  { sheet: 'Лист1', cell: 'C2', from: '6', to: "'нет'" },
  { sheet: 'Лист1', cell: 'D2', from: '', to: 'новое' },
]);

interface Scenario {
  readonly name: string;
  readonly change: WorkbookChange;
  /** An own sheet is there already. */
  readonly rewrites?: boolean;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'edits', change: { edits: EDITS } },
  { name: 'a new sheet', change: { sheets: [RICH_PLAN] } },
  { name: 'edits and a new sheet', change: { edits: EDITS, sheets: [RICH_PLAN] } },
  {
    name: 'edits and a sheet that is there',
    change: { edits: EDITS, sheets: [RICH_PLAN, { ...PLAIN_PLAN, kind: 'memo', name: 'Справка' }] },
    rewrites: true,
  },
];

const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'InvalidOperationInCellEditMode' },
  { kind: 'status', status: 5102 },
  { kind: 'status', status: 5012 },
];

async function open({ rewrites = false }: Scenario): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Лист1', 'Лист2'] });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Лист1').getRange('A1:C2').formulas = [
      ['Срок', 'Доля', 'Сумма'],
      ['Декабрь', "'12,5", '=2*3'],
    ];
  });
  if (rewrites) await excelWorkbook().insert([PLAIN_PLAN]);
  excel.recorder.reset();
  return excel;
}

const changeOf = (error: UserError) => ('change' in error.data ? error.data.change : undefined);

/** Runs until done or refused. */
const outcome = async (work: Promise<unknown>): Promise<UserError | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    return refusal(Promise.reject(error as Error));
  }
};

describe.each(SCENARIOS)('$name', (scenario) => {
  test.each(FAULTS)('failing at any sync with %j, leaves the workbook as it was', async (fault) => {
    for (let sync = 1; ; sync++) {
      const excel = await open(scenario);
      const before = stateOf(excel);
      excel.host.faults.failSync(sync, fault);
      const error = await outcome(changeWorkbook(scenario.change));
      if (!error) break;
      expect(stateOf(excel)).toEqual(before);
      expect(changeOf(error)?.state).toBe('nothing-written');
      expect(sync).toBeLessThanOrEqual(4);
    }
  });

  test('a connection that is lost at any sync leaves a record to take the change back by', async () => {
    for (let lostAt = 1; lostAt <= 3; lostAt++) {
      const excel = await open(scenario);
      const before = stateOf(excel);
      let seen = 0;
      const stop = excel.host.record(({ housekeeping }) => {
        if (!housekeeping) seen += 1;
        if (seen === lostAt - 1) excel.host.faults.dropConnection();
      });
      if (lostAt === 1) excel.host.faults.dropConnection();
      const workbook = excelWorkbook();
      const error = await outcome(changeWorkbook(scenario.change));
      stop();
      if (!error) break;
      expect(error.code).toBe('excel-connection');
      excel.host.faults.restoreConnection();
      const change = changeOf(error);
      if (change?.state === 'partly-written') await workbook.undo(JSON.parse(JSON.stringify(change.undo)));
      expect(stateOf(excel)).toEqual(before);
    }
  });
});

describe('a failure in the middle of a batch', () => {
  const broken = { ...RICH_PLAN, tabColor: 'не цвет' };

  test('takes back edits and new sheets', async () => {
    const excel = await open({ name: '', change: {} });
    const before = stateOf(excel);
    const error = await refusal(changeWorkbook({ edits: EDITS, sheets: [broken] }));
    expect(error).toMatchObject({
      code: 'excel-unknown',
      data: {
        errorCode: 'InvalidArgument',
        location: 'Worksheet.tabColor',
        change: { state: 'rolled-back' },
      },
    });
    const contents = (state: typeof before) =>
      state.map(({ parts: { name }, cells }) => ({
        name,
        cells: cells.map(({ row, column, value, formula, style }) => ({
          row,
          column,
          value,
          formula,
          numberFormat: style?.numberFormat ?? 'General',
        })),
      }));
    const filled = (state: ReturnType<typeof contents>) =>
      state.map(({ name, cells }) => ({ name, cells: cells.filter(({ value }) => value !== null) }));
    expect(filled(contents(stateOf(excel)))).toEqual(filled(contents(before)));
  });

  test('with an own sheet that was there, rewrites it by the next run', async () => {
    const excel = await open({ name: '', change: {}, rewrites: true });
    const error = await refusal(changeWorkbook({ edits: EDITS, sheets: [broken] }));
    expect(changeOf(error)).toEqual({ state: 'rolled-back' });
    expect(sheetOf(excel, 'Лист1').cells.get(1, 0)?.value).toBe('Декабрь');
    const { refused } = await changeWorkbook({ edits: EDITS, sheets: [RICH_PLAN] });
    expect(refused).toEqual([]);
    expect(sheetOf(excel, 'Показатели').cells.get(0, 0)?.value).toBe('=Показатели');
  });

  test('that can not be taken back leaves a record of all that was to be written', async () => {
    const excel = await open({ name: '', change: {} });
    let seen = 0;
    excel.host.record(({ housekeeping }) => {
      if (!housekeeping) seen += 1;
      if (seen === 2) excel.host.faults.dropConnection();
    });
    const workbook = excelWorkbook();
    const error = await refusal(changeWorkbook({ edits: EDITS, sheets: [broken] }));
    const change = changeOf(error);
    expect(change?.state).toBe('partly-written');
    const undo: UndoRecord = change?.state === 'partly-written' ? change.undo : { cells: [], inserted: [] };
    expect(undo.inserted).toEqual([{ kind: 'indicators', name: 'Показатели' }]);
    expect(sheetOf(excel, 'Лист1').cells.get(1, 0)?.value).toBe('декабрь 2021');
    seen = 3;
    excel.host.faults.restoreConnection();
    await workbook.undo(undo);
    expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Лист2']);
    expect(sheetOf(excel, 'Лист1').cells.get(1, 0)?.value).toBe('Декабрь');
    expect(sheetOf(excel, 'Лист1').cells.get(1, 2)?.formula).toBe('=2*3');
  });
});

describe('undo groups', () => {
  const change = { edits: EDITS, sheets: [RICH_PLAN] };

  /** The options of every run from now on. */
  function watchRuns(): readonly unknown[] {
    const runs: unknown[] = [];
    const original = Excel.run.bind(Excel);
    jest.spyOn(Excel, 'run').mockImplementation((...given: unknown[]) => {
      runs.push(given[0]);
      return Reflect.apply(original, Excel, given) as Promise<unknown>;
    });
    return runs;
  }

  test('nothing that is written is refused inside one, and one step takes it back', async () => {
    const scenario = await open({ name: '', change: {} });
    const excel = await openWorkbook({ workbook: scenario.session.workbook, excelApi: '1.20' });
    const before = excel.session.workbook.sheets.map(({ name }) => name);
    excel.session.beginUndoGroup();
    const other = { ...PLAIN_PLAN, kind: 'memo', name: 'Справка' } as const;
    expect((await changeWorkbook({ ...change, sheets: [RICH_PLAN, other] })).refused).toEqual([]);
    excel.session.endUndoGroup();
    excel.session.undo();
    expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(sheetOf(excel, 'Лист1').cells.get(1, 0)?.value).toBe('Декабрь');
  });

  test('a sheet that is there is rewritten outside of one: Excel can not undo the copy', async () => {
    const scenario = await open({ name: '', change: {}, rewrites: true });
    await openWorkbook({ workbook: scenario.session.workbook, excelApi: '1.20' });
    const runs = watchRuns();
    expect((await changeWorkbook(change)).refused).toEqual([]);
    expect(runs).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
  });

  const [plain, merged] = [{ delayForCellEdit: true }, { delayForCellEdit: true, mergeUndoGroup: true }];

  test.each(['UndoNotSupported', 'GeneralException', 'InvalidOperation'] as const)(
    'where Excel refuses with %s inside of one, the change is made without',
    async (code) => {
      const scenario = await open({ name: '', change: {} });
      const excel = await openWorkbook({ workbook: scenario.session.workbook, excelApi: '1.20' });
      const runs = watchRuns();
      excel.host.faults.failSync(2, { kind: 'error', code });
      expect((await changeWorkbook(change)).refused).toEqual([]);
      expect(runs).toEqual([plain, merged, plain, plain, plain]);
      expect(sheetOf(excel, 'Лист1').cells.get(1, 0)?.value).toBe('декабрь 2021');
    },
  );

  test('what fails without one as well is told after this one try', async () => {
    const scenario = await open({ name: '', change: {} });
    const excel = await openWorkbook({ workbook: scenario.session.workbook, excelApi: '1.20' });
    const before = stateOf(excel);
    const runs = watchRuns();
    // The second writes in the group, the third looks what it has left, the fifth writes without the group.
    for (const sync of [2, 5]) excel.host.faults.failSync(sync, { kind: 'error', code: 'GeneralException' });
    const { data } = await refusal(changeWorkbook(change));
    expect(data).toMatchObject({ change: { state: 'nothing-written' } });
    expect(runs).toEqual([plain, merged, plain, plain, plain, plain]);
    expect(stateOf(excel)).toEqual(before);
  });
});
