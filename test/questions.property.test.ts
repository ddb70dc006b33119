import fc from 'fast-check';
import { computeReport } from '../src/app';
import { readCohort } from '../src/tables';
import { LONGEST_FORMULA } from '../src/workbook';
import { day } from './support/check';
import { questionSheets } from './support/generateQuestions';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { size } from './support/size';
import { workbookOf } from './support/snapshot';

const ALL = readCohort('все') ?? [];

test('whoever is asked about, each formula of every sheet and page gives what the code computed', () => {
  const live = new Map<string, number>();
  fc.assert(
    fc.property(questionSheets, fc.constantFrom('ru', 'en'), (sheets, locale) => {
      const snapshot = workbookOf(...sheets);
      const { plans } = computeReport(snapshot, {
        ...{ today: day('2025-06-30'), locale, parts: ['indicators', 'monitoring'] },
        pages: { dossiers: ALL, subjects: 'all' },
      });
      for (const plan of plans) {
        const formulas = formulasOf([plan]);
        live.set(plan.kind, (live.get(plan.kind) ?? 0) + formulas.length);
        expect(formulas.filter((own) => own.length >= LONGEST_FORMULA)).toEqual([]);
      }
      expect(disagreements(plans, recalculate(snapshot.sheets, plans)).slice(0, 5)).toEqual([]);
    }),
    { numRuns: size(2, 200), seed: 20_261_129 },
  );
  for (const kind of ['dossiers', 'subjects', 'monitoring', 'monitoring-tables', 'indicators', 'dynamics']) {
    expect(live.get(kind) ?? 0).toBeGreaterThan(size(5, 3_000));
  }
}, 3_600_000);
