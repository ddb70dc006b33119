import type { Frame } from 'playwright-core';
import { eventually, useBrowser } from '../../workbench/browser';
import { readAll } from './support/sheet';

const { openWorkbook } = useBrowser();

/** What the transport hands over: a number of office.js, or the code of the error in the answer; null for none. */
const send = (pane: Frame, body: string): Promise<number | string | null> =>
  pane.evaluate(
    (text) =>
      new Promise<number | string | null>((resolve) => {
        const bridge = window.external as unknown as {
          Execute(id: number, parameters: unknown[], respond: (answer: unknown) => void): void;
        };
        bridge.Execute(93, [['', 'POST', 'ProcessQuery', [], text]], (answer) => {
          if (typeof answer === 'number') {
            resolve(answer);
            return;
          }
          const [, , , json] = (answer as { toArray(): unknown[] }).toArray();
          const { Error: error } = JSON.parse(String(json)) as { Error?: { Code: string } };
          resolve(error?.Code ?? null);
        });
      }),
    body,
  );

const PATHS = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: 3,
    Name: 'GetItem',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['Лист1'] },
  },
  4: {
    Id: 4,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['A1'] },
  },
};
const body = (actions: readonly object[]) => JSON.stringify({ Actions: actions, ObjectPaths: PATHS });
const set = (value: unknown) => ({
  Id: 1,
  ActionType: 4,
  Name: 'Values',
  ObjectPathId: 4,
  ArgumentInfo: { Arguments: [[[value]]] },
});

test('bad requests are refused in the page too, and what ran before a bad action stays', async () => {
  const { pane, cell } = await openWorkbook({ file: null });
  const frame = await pane();
  expect(await send(frame, 'это не JSON')).toBe('InvalidRequest');
  expect(await send(frame, body([set('до'), { Id: 2, ActionType: 99, ObjectPathId: 1 }, set('после')]))).toBe(
    'InvalidRequest',
  );
  await eventually(() => cell('A1').innerText(), 'до');
  expect(await send(frame, body([{ Id: 1, ActionType: 1, ObjectPathId: 9 }]))).toBe('InvalidObjectPath');
  expect(await send(frame, body([set('снова')]))).toBeNull();
});

test('a sheet that is gone can not be written to', async () => {
  const { pane } = await openWorkbook();
  const frame = await pane();
  const code = await frame.evaluate(async () => {
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Настройки');
        sheet.load('name');
        await context.sync();
        sheet.delete();
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      return null;
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  });
  expect(code).toBe('ItemNotFound');
  expect(Object.keys(await readAll(frame))).toEqual(['Дорожная карта', 'Ответственные']);
});

test('100,000 actions in a batch are carried out, and the page answers after them', async () => {
  const { pane, cell } = await openWorkbook({ file: null });
  expect(
    await send(await pane(), body(Array.from({ length: 100_000 }, (_, index) => set(index + 1)))),
  ).toBeNull();
  await eventually(() => cell('A1').innerText(), '100000');
});

/** The pane looks whom a workbook is for when it is opened. */
const GLANCE_SYNCS = 2;

test('values of 6 MB are refused on the web, and nothing is written', async () => {
  const { page, pane, cell, syncs } = await openWorkbook({ file: null, platform: 'web' });
  const frame = await pane();
  await eventually(async () => (await syncs()).length, GLANCE_SYNCS);
  await page.evaluate(() => window.workbench.recorder.reset());
  const write = (rows: number) =>
    frame.evaluate(async (count) => {
      try {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets
            .getActiveWorksheet()
            .getRange('A1')
            .getResizedRange(count - 1, 0);
          range.values = Array.from({ length: count }, () => ['я'.repeat(15_000)]);
          await context.sync();
        });
        return null;
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : String(error);
      }
    }, rows);
  expect(await write(200)).toBe('RequestPayloadSizeLimitExceeded');
  expect(await cell('A1').innerText()).toBe('');
  expect(await write(1)).toBeNull();
  expect((await syncs()).map(({ errorCode }) => errorCode)).toEqual([
    'RequestPayloadSizeLimitExceeded',
    null,
  ]);
});
