import { day } from '../../test/support/check';
import { openWorkbook } from '../../test/support/liveWorkbook';
import { FAULTLESS } from '../../test/support/roadmap';
import { type CellInput, withCells, workbookOf } from '../../test/support/snapshot';
import type { Progress } from '../book';
import { fixAllSafe, planAllSafe } from './useCases';

const OPTIONS = { today: day('2021-02-01') };

/** A roadmap whose check takes several turns: every text has a fault that another fix uncovers. */
const LARGE: readonly (readonly CellInput[])[] = [
  ...FAULTLESS.slice(0, 9),
  ...Array.from({ length: 2_000 }, (_, nth) => [
    `1.${nth + 1}.`,
    ` Назначение  <b>кypаторов</b> школ ${nth}`,
    'март 2021',
    'Отдел образования',
    `Приказ № ${nth}`,
  ]),
];

test('the progress of all rounds rises and stays within the whole', async () => {
  const told: Progress[] = [];
  const workbook = openWorkbook(workbookOf({ name: 'Карта', rows: LARGE }));
  await planAllSafe(workbook, OPTIONS, { onProgress: (progress) => told.push(progress) });
  const shares = told.map(({ done, total }) => done / total);
  expect(shares.length).toBeGreaterThan(2);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

test('all safe fixes can be given up before anything is written', async () => {
  const snapshot = workbookOf({ name: 'Карта', rows: LARGE });
  const workbook = openWorkbook(snapshot);
  const stop = new AbortController();
  const fixing = fixAllSafe(workbook, OPTIONS, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(fixing).rejects.toMatchObject({ name: 'AbortError' });
  expect(workbook.snapshot).toBe(snapshot);
});

test('a fix of which one cell has changed meanwhile is left alone whole, and reported', async () => {
  const rows = [
    ...withCells(FAULTLESS.slice(0, 10), { B10: 'Назначение кураторов' }),
    ['', 'для школ'],
    ...withCells(FAULTLESS, { B11: 'Собеседование  с директорами' }).slice(10),
  ];
  const workbook = openWorkbook(workbookOf({ name: 'Карта', rows }));
  const { read } = workbook;
  workbook.read = async () => {
    const snapshot = await read();
    workbook.write('Карта', 'B11', 'для школ', 'для школ района');
    return snapshot;
  };
  const { edits, refused, fixed, report } = await fixAllSafe(workbook, OPTIONS);
  expect(refused.map(({ cell }) => cell)).toEqual(['B10', 'B11']);
  expect(edits.map(({ cell, to }) => [cell, to])).toEqual([['B12', 'Собеседование с директорами']]);
  expect(fixed.map(({ code }) => code)).toEqual(['text-spaces']);
  expect(report.findings.map(({ code }) => code)).toContain('row-split');
});
