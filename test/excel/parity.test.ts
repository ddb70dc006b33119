/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { check } from '../../src/app';
import { checkFile } from '../../src/cli/checkFile';
import { excelWorkbook } from '../../src/excel';
import { parseIsoDay } from '../../src/workbook';
import { loadWorkbook } from '../../workbench/file';
import { openWorkbook } from '../../workbench/testing';
import { bytesOf } from './support';

const FILES = ['examples/roadmap.xlsx', 'examples/municipality.xlsx'];

test.each(FILES)('%s gives the same findings in Excel as on the command line', async (file) => {
  const today = parseIsoDay('2026-11-22');
  if (!today) throw new Error('No day.');
  await openWorkbook({ workbook: await loadWorkbook(file, bytesOf(file)) });
  const { report } = await check(excelWorkbook(), { today });
  const ofFile = await checkFile(file, { today });
  expect(report.findings.length).toBeGreaterThan(30);
  expect({ file, ...report }).toEqual(ofFile);
});
