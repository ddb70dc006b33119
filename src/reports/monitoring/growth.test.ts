import { disagreements, recalculate } from '../../../test/support/recalculate';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { below, planOfSheets, plansOfSheets, SCHOOLS } from './testSupport';

const teachers = (...rows: SheetInput['rows']): SheetInput => ({
  name: 'Педагоги',
  rows: [['Школа', 'Учебный год', 'Педагогов всего', 'Прошли диагностику'], ...rows],
});
const DIAGNOSED = 'Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов';

/** The growth of n, and of the share, of teachers whose deficits were diagnosed. */
function grown(...rows: SheetInput['rows']): readonly unknown[] {
  const plan = planOfSheets([SCHOOLS, teachers(...rows)]);
  const counts = below(plan, 'Показатели работы со школами: ШНОР', 'Рост n, %');
  const count = counts.find(([name]) => name === DIAGNOSED)?.at(-1);
  const has = plan.rows.some((row) => row[0]?.value === 'Относительный рост показателей');
  const shares = has ? below(plan, 'Относительный рост показателей', 'Рост доли, %') : [];
  return [count, ...(shares.find(([name]) => String(name).startsWith(DIAGNOSED))?.slice(5) ?? [])];
}

it('tells growth of what it was beside percentage points: 8 of 16, then 12 of 20', () => {
  expect(
    grown(
      ['СОШ № 1', '2024/2025', 10, 5],
      ['СОШ № 2', '2024/2025', 6, 3],
      ['СОШ № 1', '2025/2026', 12, 8],
      ['СОШ № 2', '2025/2026', 8, 4],
    ),
  ).toEqual([50, 0.5, 0.6, 20]);
});

it('is of the schools that both years have', () => {
  expect(
    grown(['СОШ № 1', '2024/2025', 10, 4], ['СОШ № 1', '2025/2026', 10, 5], ['СОШ № 2', '2025/2026', 10, 10]),
  ).toEqual([25, 0.4, 0.5, 25]);
});

it('is unknown of nothing, and without a year before', () => {
  expect(grown(['СОШ № 1', '2024/2025', 10, 0], ['СОШ № 1', '2025/2026', 10, 5])).toEqual(['нет данных']);
  expect(grown(['СОШ № 1', '2025/2026', 10, 5])).toEqual(['нет данных']);
});

it('follows the data', () => {
  const sheets = [SCHOOLS, teachers(['СОШ № 1', '2024/2025', 10, 4], ['СОШ № 1', '2025/2026', 10, 6])];
  const plans = plansOfSheets(sheets);
  expect(disagreements(plans, recalculate(workbookOf(...sheets).sheets, plans))).toEqual([]);
});
