import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { computeReport } from '../src/app';
import { readWorkbookBytes } from '../src/files';
import { planOf, plansOf, plansOfSheets, roadmapSheet } from '../src/reports/monitoring/testSupport';
import { LONGEST_FORMULA, type SheetPlan } from '../src/workbook';
import { day } from './support/check';
import { dataSheets } from './support/generateData';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { size } from './support/size';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';

const FILE = 'municipality.xlsx';
const example = readWorkbookBytes(FILE, readFileSync(path.join(__dirname, '../examples', FILE)));
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;

const stateCounts = (plan: SheetPlan, heading: string): readonly unknown[] => {
  const top = plan.rows.findIndex(([cell]) => cell?.value === heading);
  if (top < 0) return [];
  const total = plan.rows.findIndex((row, at) => at > top && row[0]?.value === 'Всего');
  return plan.rows[total]?.slice(2, 9).map((cell) => cell?.value) ?? [];
};

test.each(['ru', 'en'] as const)(
  'the formulas of the example’s sheet give what the code computed (%s)',
  (locale) => {
    const plans = plansOf(example, { locale });
    expect(formulasOf(plans).length).toBeGreaterThan(500);
    expect(disagreements(plans, recalculate(example.sheets, plans))).toEqual([]);
  },
);

// 23 and 10 activities; done 10 + 5, in progress 7 + 5, overdue 4, not yet due 2.
test('the example’s roadmaps are counted together', () => {
  expect(stateCounts(planOf(example), 'Исполнение дорожных карт')).toEqual([33, 15, 0, 12, 3, 2, 0]);
});

const period = fc.constantFrom<CellInput>(
  'сентябрь 2025',
  'октябрь – декабрь 2025',
  'март 2026',
  'апрель, сентябрь 2026',
  'в течение 2025/2026 учебного года',
  'ежемесячно',
  'ежеквартально с октября 2025',
  'по мере необходимости',
  null,
  { value: 46_112, text: '31.03.2026', format: 'dd.mm.yyyy' },
);
const mark = fc.constantFrom<CellInput>(
  'выполнено',
  'Выполнено',
  'ВЫПОЛНЕНО.',
  'выполнено 15.03.2026',
  'проведён',
  '+',
  'в работе',
  'выполнено частично',
  'не выполнено',
  'отменено',
  'снято с контроля',
  '–',
  '-',
  '=1+1',
  '*',
  'да\nнет',
  'ё'.repeat(300),
  '  ',
  7,
  1.5,
  true,
  { error: '#N/A' },
  null,
);
const doneOn = fc.constantFrom<CellInput>(
  null,
  '15.03.2026',
  '01.12.2025 г.',
  '12 октября 2025',
  'март',
  '*',
  2025,
  45_950,
  { value: 46_000, text: '09.12.2025', format: 'dd.mm.yyyy' },
  { value: 46_130.5, text: '18.04.2026', format: 'dd.mm.yyyy' },
  { error: '#REF!' },
  false,
);
const responsible = fc.constantFrom<CellInput>(
  'Отдел образования',
  'Отдел образования; Директора школ',
  'МБОУ СОШ № 1',
  'Методисты*',
  null,
);
const rows = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.tuple(period, mark, doneOn, responsible) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  { minLength: 1, maxLength: 14 },
);
const roadmap = fc
  .record({ rows, marked: fc.constantFrom(true, true, true, false) })
  .map(({ rows: own, marked }) => ({ own, marked }));
const merged = ({ rows: own, ...sheet }: SheetInput, down: boolean): SheetInput => ({
  ...sheet,
  rows: own,
  ...(down && own.length > 6 && { merges: ['F5:F6', 'G5:G6'] }),
});

test('whatever roadmaps and data say, each formula of summary and memo gives what the code computed', () => {
  fc.assert(
    fc.property(
      fc.array(roadmap, { maxLength: 2 }),
      dataSheets,
      fc.boolean(),
      fc.constantFrom('2025-08-01', '2025-11-30', '2026-03-31', '2026-12-01'),
      (maps, data, down, reportDate) => {
        const sheets = maps.map(({ own, marked }, at) =>
          merged(roadmapSheet(own, { name: `Карта ${at + 1}`, marked }), down),
        );
        const snapshot = workbookOf(...sheets, ...data);
        const { plans } = computeReport(snapshot, {
          ...{ locale: 'ru', today: day(reportDate), reportDate: day(reportDate) },
          parts: ['overview', 'monitoring', 'memo'],
        });
        const unfit = formulasOf(plans).filter((own) => own.length >= LONGEST_FORMULA || VOLATILE.test(own));
        expect(unfit).toEqual([]);
        expect(disagreements(plans, recalculate(snapshot.sheets, plans)).slice(0, 5)).toEqual([]);
      },
    ),
    { numRuns: size(60, 400), seed: 20_260_331 },
  );
}, 400_000);

test('changed marks and dates change states and counts, and so does the date of the report', () => {
  const before = [
    ['октябрь 2025', 'в работе'],
    ['октябрь 2025', 'выполнено 15.10.2025', '15.10.2025'],
    ['июнь 2026', null],
  ] as const;
  const after = [
    ['октябрь 2025', 'Готово', { value: 46_000, text: '09.12.2025', format: 'dd.mm.yyyy' }],
    ['октябрь 2025', 'отменено', null],
    ['июнь 2026', 'в работе'],
  ] as const;
  const plans = plansOfSheets([roadmapSheet(before)]);
  const counted = 'Исполнение дорожных карт';
  expect(plans.flatMap((plan) => stateCounts(plan, counted))).toEqual([3, 1, 0, 0, 1, 1, 0]);
  const calculated = (sheet: SheetInput, own: readonly SheetPlan[] = plans) => {
    const value = recalculate(workbookOf(sheet).sheets, own);
    const shown = ({ name, rows, ...rest }: SheetPlan): SheetPlan => ({
      ...{ ...rest, name },
      rows: rows.map((row, r) =>
        row.map((cell, c) => {
          const found = value(name, r, c);
          return cell && { value: typeof found === 'object' ? null : found };
        }),
      ),
    });
    return own.flatMap((plan) => stateCounts(shown(plan), counted));
  };
  expect(calculated(roadmapSheet(after))).toEqual([3, 0, 1, 1, 0, 0, 1]);
  const dated = plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((cells) => {
      const at = cells.findIndex((cell) => cell?.value === 'Дата отчёта');
      const next = cells.findIndex(
        (cell, column) => at >= 0 && column > at && typeof cell?.value === 'number',
      );
      return next < 0
        ? cells
        : cells.map((cell, column) => (column === next ? { ...cell, value: 45_931 } : cell));
    }),
  }));
  // On 1 October 2025 none is overdue, and the work of 15 October is not done yet.
  expect(calculated(roadmapSheet(before), dated)).toEqual([3, 0, 0, 1, 0, 2, 0]);
});
