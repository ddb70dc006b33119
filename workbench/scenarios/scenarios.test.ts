/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { expectApiWithin, expectSyncs, parseApiNotes } from '../recorder';
import { manifestExcelApi, openWorkbook } from '../testing';
import { scenarios } from '.';

const notes = parseApiNotes(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));

const check = {
  equal: (actual: unknown, expected: unknown) => {
    expect(actual).toEqual(expected);
  },
};

describe.each(['desktop', 'web'] as const)('on the %s', (platform) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_name, scenario) => {
      const { Excel, recorder } = await openWorkbook({
        platform,
        onBug: (bug) => {
          throw bug;
        },
      });
      await scenario.run(Excel, check);
      await scenario.run(Excel, check);
      expectApiWithin(recorder, scenario.excelApi ?? manifestExcelApi(), notes);
    },
  );
});

test('the report is inserted in two syncs and read in one', async () => {
  const { Excel, recorder } = await openWorkbook();
  await scenarios.find(({ name }) => name.startsWith('a report'))?.run(Excel, check);
  expectSyncs(recorder).toBeAtMost(3);
  expect(() => {
    expectSyncs(recorder).toBeAtMost(2);
  }).toThrow('3 syncs instead of at most 2');
});
