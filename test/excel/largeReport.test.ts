/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { municipality } from '../../bench/municipality';
import { computeReport } from '../../src/app';
import { excelWorkbook } from '../../src/excel';
import { IronCalculator } from '../../workbench/calc';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { workbookOf } from '../support/snapshot';

const PATIENCE = 300_000;

test(
  'the sheets of 1,000 schools with 100,000 rows of results are written in six syncs',
  async () => {
    const data = Object.entries(municipality(1_000)).map(([name, rows]) => ({ name, rows }));
    const { plans } = computeReport(workbookOf(...data), {
      locale: 'ru',
      today: day('2026-03-31'),
      parts: ['indicators'],
    });
    const excel = await openWorkbook({ sheets: data.map(({ name }) => name) });
    // What formulas give is asked elsewhere, on less of them.
    jest.spyOn(IronCalculator.prototype, 'calculate').mockReturnValue(undefined);
    excel.recorder.reset();
    await excelWorkbook().insert(plans);
    expectSyncs(excel.recorder).toBeAtMost(6);
    const sheets = excel.session.workbook.sheets.slice(data.length);
    const formulas = sheets.map(
      ({ cells }) => [...cells.entries()].filter(({ cell }) => cell.formula).length,
    );
    expect(formulas).toEqual(
      plans.map(({ rows }) => rows.flat().filter((cell) => cell?.formula !== undefined).length),
    );
    const ofFigures = formulas.filter((_count, at) => plans[at]?.kind !== 'held-rows');
    expect(ofFigures).toHaveLength(2);
    expect(Math.min(...ofFigures)).toBeGreaterThan(10_000);
  },
  PATIENCE,
);
