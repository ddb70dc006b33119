import { listOf, plansOfSheets, roadmapSheet } from '../src/reports/monitoring/testSupport';
import { BUILTIN_TEMPLATES } from '../src/roadmap';
import type { SheetPlan } from '../src/workbook';
import { recalculate } from './support/recalculate';
import { workbookOf } from './support/snapshot';

const [TEMPLATE] = BUILTIN_TEMPLATES;
const WORDS = TEMPLATE.statuses.flatMap(({ text, aliases }) => [text, ...aliases]);
const MARKS = [
  ...WORDS,
  ...WORDS.map((word) => word.toUpperCase()),
  ...WORDS.map((word) => word.replaceAll('ё', 'е')),
];

const sheetOfMarks = (marks: readonly (string | null)[]) =>
  roadmapSheet(marks.map((mark) => ['октябрь 2025', mark]));

/** Column «Отметка означает» and «Состояние» of each activity. */
const shown = (plan: SheetPlan, valueAt: (row: number, column: number) => unknown): readonly unknown[] => {
  const head = plan.rows.findIndex((row) => row.some((cell) => cell?.value === 'Мероприятие'));
  return MARKS.map((mark, nth) => [mark, valueAt(head + 1 + nth, 8), valueAt(head + 1 + nth, 11)]);
};

test('whichever mark of the template is put into a roadmap later, formulas take it as the code does', () => {
  const before = plansOfSheets([sheetOfMarks(MARKS.map(() => null))]);
  const after = sheetOfMarks(MARKS);
  const read = listOf(plansOfSheets([after]), 'monitoring-activities');
  const own = listOf(before, 'monitoring-activities');
  const calculated = recalculate(workbookOf(after).sheets, before);
  const expected = shown(read, (row, column) => read.rows[row]?.[column]?.value ?? null);
  expect(expected.length).toBeGreaterThan(2_000);
  expect(new Set(expected.map((row) => (row as readonly unknown[])[1]))).toEqual(
    new Set(['выполнено', 'в работе', 'иное', 'отменено']),
  );
  expect(shown(own, (row, column) => calculated(own.name, row, column))).toEqual(expected);
}, 120_000);
