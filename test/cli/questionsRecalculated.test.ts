import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { copiedReport } from '../../src/app';
import { newWorkbookFile, readWorkbookBytes } from '../../src/files';
import { readCohort } from '../../src/tables';
import { isCellError, parseA1, valueAt } from '../../src/workbook';
import { convertWorkbook, DRAWING } from '../../workbench/render';
import { describeWith, provide, thisMachine } from '../../workbench/system';
import { day } from '../support/check';
import { questionSheets } from '../support/generateQuestions';
import { size } from '../support/size';
import { workbookOf } from '../support/snapshot';
import { temporaryFolder } from './support';

const PATIENCE = 600_000;
/** Digits that two programs agree in. */
const DIGITS = 9;
const BOOKS = size(1, 5);
const { path } = temporaryFolder();

const shown = (value: unknown): unknown =>
  typeof value === 'number' ? value.toPrecision(DIGITS) : (value ?? '');

describeWith(provide(DRAWING, thisMachine()), 'LibreOffice calculates random workbooks anew', () => {
  it.each(fc.sample(questionSheets, { numRuns: BOOKS, seed: 15 }).map((sheets, at) => [at + 1, sheets]))(
    'to what the code computed: %d',
    async (at, sheets) => {
      const { copies, plans } = copiedReport(workbookOf(...sheets), {
        ...{ today: day('2025-06-30'), locale: 'ru', asIs: true },
        pages: { dossiers: readCohort('все') ?? [], subjects: 'all' },
      });
      const file = path(`вопросы ${at}.xlsx`);
      writeFileSync(file, await newWorkbookFile({ name: 'отчёт', copies, plans }));
      const made = readWorkbookBytes(
        'книга.xlsx',
        readFileSync(await convertWorkbook(file, 'xlsx', path(`вопросы ${at} снова`))),
      );
      const written = readWorkbookBytes('книга.xlsx', readFileSync(file));
      const differ = written.sheets.flatMap((sheet) => {
        const again = made.sheets.find(({ name }) => name === sheet.name);
        return [...sheet.formulas.keys()].flatMap((place) => {
          const cell = parseA1(place);
          if (!cell || !again) return [`${sheet.name} ${place} is gone`];
          const [own, other] = [sheet, again].map((one) => valueAt(one, cell.row, cell.column));
          const same = isCellError(own ?? null) ? isCellError(other ?? null) : shown(own) === shown(other);
          return same ? [] : [`${sheet.name} ${place}: ${String(shown(own))}, ${String(shown(other))}`];
        });
      });
      expect(written.sheets.reduce((sum, { formulas }) => sum + formulas.size, 0)).toBeGreaterThan(100);
      expect(differ.slice(0, 5)).toEqual([]);
    },
    PATIENCE,
  );
});
