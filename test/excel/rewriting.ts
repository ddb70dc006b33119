import { excelWorkbook } from '../../src/excel';
import type { FailedChange, UserError } from '../../src/findings';
import { backupName, keptTexts, type SheetPlan, type UndoRecord } from '../../src/workbook';
import type { Fault, Platform } from '../../workbench/protocol';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { RICH_PLAN } from './plan';
import { expectSame, prepare, refusal, sheetOf, stateOf } from './support';

const ROWS = 300;
/** Bytes of a request: writing the sheet takes several. */
const LIMIT = 20_000;
const EDITABLE_ROW = RICH_PLAN.rows.length;

/** A sheet with everything that a plan can hold, a text that may be edited, and more rows than one request takes. */
const planOf = (word: string): SheetPlan => ({
  ...RICH_PLAN,
  rows: [
    ...RICH_PLAN.rows,
    [{ value: `Вывод: ${word}`, editable: { key: 'вывод', proposed: `Вывод: ${word}` } }],
    ...Array.from({ length: ROWS }, (_row, row) => [{ value: `${word} ${row}` }, { value: row }]),
  ],
});
const WAS = planOf('было');
/** What the sheet is rewritten to. */
export const WILL = planOf('стало');

/** A workbook whose sheet «Показатели» was written, edited by a person and is referred to. */
export async function open(platform: Platform): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Лист 1', 'Лист2'], platform, payloadLimit: LIMIT });
  await excelWorkbook().insert([WAS]);
  await prepare(excel, ({ worksheets, names }) => {
    const own = worksheets.getItem('Показатели');
    own.getCell(EDITABLE_ROW, 0).values = [['Вывод человека']];
    own.names.add('своё', own.getRange('A3'));
    names.add('доля', own.getRange('B3'));
    worksheets.getItem('Лист2').getRange('A1:A3').formulas = [
      ['=Показатели!B3*4'],
      ['=доля'],
      ['=SUM(Показатели!B:B)'],
    ];
  });
  return excel;
}

/** The sheets as they are, but for what Excel numbers by itself. */
export const contents = (excel: OpenWorkbook) =>
  stateOf(excel).map(({ parts, ...rest }) => ({
    ...rest,
    parts: { ...parts, conditionalFormats: parts.conditionalFormats.map((rule) => ({ ...rule, id: '' })) },
  }));

/** As {@link contents}; charts are drawn anew. */
export const redrawn = (excel: OpenWorkbook) =>
  contents(excel).map(({ parts, ...rest }) => ({
    ...rest,
    parts: {
      ...parts,
      charts: parts.charts.map((chart) => ({
        ...chart,
        id: '',
        name: '',
        series: chart.series.map((series) => ({ ...series, id: '' })),
      })),
    },
  }));

export const changeOf = ({ data }: UserError): FailedChange | undefined =>
  'change' in data ? data.change : undefined;
export const recordOf = (error: UserError): UndoRecord => {
  const change = changeOf(error);
  if (!change || !('undo' in change)) throw new Error('There is no record.');
  return JSON.parse(JSON.stringify(change.undo)) as UndoRecord;
};
export const names = ({ session }: OpenWorkbook) => session.workbook.sheets.map(({ name }) => name);
export const total = (excel: OpenWorkbook) =>
  [0, 1, 2].map((row) => sheetOf(excel, 'Лист2').cells.get(row, 0)?.value);
export const kept = async (): Promise<unknown> => {
  const { sheets } = await excelWorkbook().read();
  return keptTexts(sheets.find(({ own }) => own === 'indicators')).get('вывод');
};

/** Writes the sheet anew; the error where that fails. */
export async function rewrite(plan: SheetPlan = WILL, patience?: number): Promise<UserError | null> {
  try {
    await excelWorkbook(patience).insert([plan]);
    return null;
  } catch (error) {
    return refusal(Promise.reject(error as Error));
  }
}

/** How many syncs writing it takes. */
async function syncsOf(platform: Platform): Promise<number> {
  const excel = await open(platform);
  expect(await rewrite()).toBeNull();
  return excel.recorder.syncs.length;
}

export const SUM = ((ROWS - 1) * ROWS) / 2 + 2;
const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 'GeneralException' },
  { kind: 'error', code: 'InvalidOperationInCellEditMode' },
  { kind: 'status', status: 5102 },
  { kind: 'status', status: 5012 },
];

/** Drops the connection as the sync of that number begins. */
export function loseAt({ host }: OpenWorkbook, sync: number): void {
  let seen = 0;
  if (sync === 1) host.faults.dropConnection();
  host.record(({ housekeeping }) => {
    if (!housekeeping) seen += 1;
    if (seen === sync - 1) host.faults.dropConnection();
  });
}

/** Tests that a sheet is rewritten, or comes back, whatever that platform answers. */
export const testRewriting = (platform: Platform): void =>
  describe(`a sheet that is rewritten, on the ${platform}`, () => {
    let done: ReturnType<typeof redrawn>;
    beforeAll(async () => {
      const excel = await open(platform);
      expect(await rewrite()).toBeNull();
      done = redrawn(excel);
    });

    test('takes several syncs and leaves no backup, and what points at it stays right', async () => {
      const excel = await open(platform);
      expect(await rewrite()).toBeNull();
      expect(excel.recorder.syncs.length).toBeGreaterThan(5);
      expect(names(excel)).toEqual(['Лист 1', 'Лист2', 'Показатели']);
      expect(total(excel)).toEqual([1, 0.25, SUM]);
      expect(sheetOf(excel, 'Показатели').parts).toMatchObject({ names: [{ name: 'своё' }], charts: [{}] });
      expect(await kept()).toEqual({ text: 'Вывод: стало', edited: false });
    });

    test.each(FAULTS)(
      'and fails at any sync with %j comes back whole, and the next run works',
      async (fault) => {
        const syncs = await syncsOf(platform);
        let rolledBack = 0;
        for (let sync = 1; sync <= syncs; sync++) {
          const excel = await open(platform);
          const before = contents(excel);
          excel.host.faults.failSync(sync, fault);
          const error = await rewrite();
          expect(error).not.toBeNull();
          const change = error && changeOf(error);
          if (change?.state === 'rolled-back') rolledBack += 1;
          else expect(change).toEqual({ state: 'nothing-written' });
          expect(change).not.toHaveProperty('sheets');
          expectSame(contents(excel), before);
          expect(total(excel)).toEqual([1, 0.25, SUM]);
          expect(await kept()).toEqual({ text: 'Вывод человека', edited: true });
          expect(await rewrite()).toBeNull();
          expectSame(redrawn(excel), done);
        }
        expect(rolledBack).toBeGreaterThan(1);
      },
    );

    test('and loses the connection at any sync is brought back by its record, later', async () => {
      const syncs = await syncsOf(platform);
      const states = new Set<string | undefined>();
      for (let lostAt = 1; lostAt <= syncs; lostAt++) {
        const excel = await open(platform);
        const before = contents(excel);
        loseAt(excel, lostAt);
        const error = await rewrite();
        if (!error) throw new Error('It was to fail.');
        states.add(changeOf(error)?.state);
        excel.host.faults.restoreConnection();
        if (changeOf(error)?.state === 'nothing-written') continue;
        expect(await kept()).toEqual({ text: 'Вывод человека', edited: true });
        const { sheets } = await excelWorkbook().read();
        expect(sheets.map(({ name, own }) => [name, own])).toEqual([
          ['Лист 1', null],
          ['Лист2', null],
          ['Показатели', 'indicators'],
        ]);
        await excelWorkbook().undo(recordOf(error));
        expectSame(contents(excel), before);
        expect(total(excel)).toEqual([1, 0.25, SUM]);
      }
      expect(states).toEqual(new Set(['nothing-written', 'partly-written']));
    });

    test('and loses the connection is written whole by the next run, without its record', async () => {
      const excel = await open(platform);
      loseAt(excel, 6);
      const error = await rewrite();
      if (!error) throw new Error('It was to fail.');
      excel.host.faults.restoreConnection();
      expect(names(excel)).toContain(backupName('indicators'));
      excel.host.faults.failSync(5, { kind: 'error', code: 'GeneralException' });
      expect(changeOf((await rewrite()) ?? error)?.state).toBe('rolled-back');
      expect(await kept()).toEqual({ text: 'Вывод человека', edited: true });
      expect(await rewrite()).toBeNull();
      expect(names(excel)).toEqual(['Лист 1', 'Лист2', 'Показатели']);
      expectSame(redrawn(excel), done);
      await excelWorkbook().undo(recordOf(error));
      expectSame(redrawn(excel), done);
    });

    test('and gets no answer at some sync is brought back by its record', async () => {
      const excel = await open(platform);
      const before = contents(excel);
      excel.host.faults.failSync(5, { kind: 'silence' });
      const error = await rewrite(WILL, 0.3);
      if (!error) throw new Error('It was to fail.');
      expect(changeOf(error)?.state).toBe('unknown');
      await excelWorkbook().undo(recordOf(error));
      expectSame(contents(excel), before);
    });

    test.each<[string, Partial<SheetPlan>]>([
      ['first', { rows: [[{ value: '', formula: '=ЭТО(' }], ...WILL.rows] }],
      ['last', { page: { ...WILL.page, breaks: [-5] } }],
    ])('and meets an action that Excel refuses, the %s one, comes back', async (_which, wrong) => {
      const excel = await open(platform);
      const before = contents(excel);
      const error = await rewrite({ ...WILL, ...wrong });
      expect(error && changeOf(error)).toEqual({ state: 'rolled-back' });
      expectSame(contents(excel), before);
      expect(await kept()).toEqual({ text: 'Вывод человека', edited: true });
    });
  });
