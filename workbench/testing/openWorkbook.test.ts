/** @jest-environment jsdom */
import type { OpenOptions } from '.';
import { openWorkbook, type OpenWorkbook } from '.';

const write = ({ run }: OpenWorkbook, value: unknown) =>
  run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
    await context.sync();
  });
const valueOf = ({ session }: OpenWorkbook) => session.workbook.activeSheet.cells.get(0, 0)?.value;

describe('the client of a window', () => {
  test('is loaded once, and works on the workbook that was opened last', async () => {
    const first = await openWorkbook();
    await write(first, 'первая');
    const second = await openWorkbook({ sheets: ['Другой'] });
    expect(second.Office).toBe(first.Office);
    await write(second, 'вторая');
    expect([valueOf(first), valueOf(second)]).toEqual(['первая', 'вторая']);
    expect(second.recorder.syncs).toHaveLength(1);
  });

  test('is loaded anew where that is asked', async () => {
    const first = await openWorkbook();
    const second = await openWorkbook({ fresh: true });
    expect(second.Office).not.toBe(first.Office);
    await write(second, 1);
    expect(valueOf(second)).toBe(1);
  });

  test.each<[string, OpenOptions]>([
    ['another version', { excelApi: '1.17' }],
    ['another language', { locale: 'en-US' }],
    ['another theme', { theme: 'dark' }],
  ])('is loaded anew for %s', async (_what, options) => {
    const first = await openWorkbook();
    const second = await openWorkbook(options);
    expect(second.Office).not.toBe(first.Office);
    expect((await openWorkbook()).Office).not.toBe(second.Office);
  });

  test('answers the ribbon of the workbook that was opened last', async () => {
    await openWorkbook();
    const { bridge } = await openWorkbook();
    Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      event.completed();
    });
    await expect(bridge.invokeCommand('check', 'Button')).resolves.toBeUndefined();
  });
});

describe('of the workbook before', () => {
  test('no setting is left, saved or not', async () => {
    await openWorkbook();
    const { settings } = Office.context.document;
    settings.set('не сохранено', 1);
    await openWorkbook();
    expect(Office.context.document.settings.get('не сохранено')).toBeNull();
    Office.context.document.settings.set('сохранено', 1);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    await openWorkbook();
    expect(Office.context.document.settings.get('сохранено')).toBeNull();
  });

  test('no handler is told anything', async () => {
    const told: unknown[] = [];
    const first = await openWorkbook();
    await first.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        told.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    const second = await openWorkbook();
    await second.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await write(second, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual([]);
  });
});
