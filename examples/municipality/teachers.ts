import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';
import { deviation } from './chance';
import { pupilsOf } from './pupils';
import { isLow, SCHOOL_CHOICES, SCHOOLS, type School } from './schools';
import { type Year, YEARS, yearText } from './years';

type Shares = Readonly<Record<Year, number>>;
const every = (share: number): Shares => ({ 2022: share, 2023: share, 2024: share, 2025: share });

/** Shares of all teachers; the last of those with a deficit who improved. */
const COUNTED: readonly { readonly header: string; readonly low: Shares; readonly elsewhere: Shares }[] = [
  { header: 'По плану ПК', low: every(0.36), elsewhere: every(0.33) },
  {
    header: 'Прошли диагностику',
    low: { 2022: 0.22, 2023: 0.45, 2024: 0.68, 2025: 0.86 },
    elsewhere: { 2022: 0.08, 2023: 0.12, 2024: 0.18, 2025: 0.2 },
  },
  {
    header: 'Повысили квалификацию',
    low: { 2022: 0.21, 2023: 0.27, 2024: 0.33, 2025: 0.26 },
    elsewhere: { 2022: 0.3, 2023: 0.31, 2024: 0.3, 2025: 0.19 },
  },
  {
    header: 'Индивидуальный план',
    low: { 2022: 0.12, 2023: 0.28, 2024: 0.49, 2025: 0.64 },
    elsewhere: every(0.1),
  },
  { header: 'Участвовали в конкурсах', low: every(0.07), elsewhere: every(0.14) },
  {
    header: 'Внедрили технологии',
    low: { 2022: 0.15, 2023: 0.2, 2024: 0.29, 2025: 0.35 },
    elsewhere: every(0.4),
  },
  {
    header: 'Положительная динамика компетенций',
    low: { 2022: 0.06, 2023: 0.16, 2024: 0.27, 2025: 0.38 },
    elsewhere: every(0.06),
  },
];

const SPREAD = 0.05;

function rowOf(school: School, year: Year): Row {
  const all = Math.round(pupilsOf(school, year) / school.pupilsPerTeacher);
  const counts = COUNTED.map(({ header, low, elsewhere }) => {
    const share = (isLow(school) ? low : elsewhere)[year] + deviation(SPREAD, school.name, header, year);
    return Math.max(0, Math.round(all * share));
  });
  return [school.name, yearText(year), all, ...counts];
}

export const teachersTable = (): TableContent => ({
  name: 'Педагоги',
  columns: [
    { header: 'Школа', width: 30, kind: 'text', choices: SCHOOL_CHOICES },
    { header: 'Учебный год', width: 14, kind: 'label' },
    { header: 'Всего педагогов', width: 13, kind: 'count' },
    ...COUNTED.map(({ header }) => ({ header, width: 17, kind: 'count' as const })),
  ],
  rows: YEARS.flatMap((year) => SCHOOLS.map((school) => rowOf(school, year))),
});
