/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { NO_CHOICE } from '../../src/taskpane/state/reports';
import type { OpenOptions } from '../../workbench/testing';
import { paneOver } from './paneUseCase';
import { insert, open } from './reportBook';

/** The memo as a file: what is told, and which files were saved. */
async function memo(options: OpenOptions) {
  const pane = paneOver(await open({ ...options, fresh: true }));
  await pane.commands.saveDocument('memo', NO_CHOICE, 'ru');
  const { notice } = pane.state();
  if (notice?.kind !== 'memo') throw new Error('no file was made');
  return { pane, notice, downloads: pane.excel.bridge.downloads };
}

const NAME = 'Справка 2026-06-01.docx';

test('a memo is handed over where files can be saved', async () => {
  const { notice, downloads } = await memo({});
  expect(notice).toMatchObject({ name: NAME, saved: true });
  expect(downloads).toEqual([NAME]);
});

test('on a Mac it is said that no file is saved; its text can be copied, and it can be written to a sheet', async () => {
  const { pane, notice, downloads } = await memo({ platform: 'mac', savesDownloads: false });
  expect(notice).toMatchObject({ name: NAME, saved: false, document: { which: 'memo' } });
  expect(downloads).toEqual([]);
  const lines = notice.document?.text.split('\n') ?? [];
  expect(lines).toContain('1. Основание и период');
  await insert('memo')(pane);
  const { activeSheet } = pane.excel.session.workbook;
  expect(activeSheet.name).toBe('Справка');
});
