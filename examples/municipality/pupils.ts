import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';
import { chance, deviation } from './chance';
import { isLow, SCHOOL_CHOICES, SCHOOLS, type School } from './schools';
import { CURRENT, type Year, YEARS, yearText } from './years';

const COHORT_SPREAD = 0.2;
/** Many leave for colleges after the ninth class. */
const STAY_ON = 0.45;
const FEWEST = 3;

/** Pupils of one year of study in a school year. A cohort grows up and keeps its size but for one or two. */
export function gradeSize({ name, gradeSize: usual, lastGrade }: School, year: Year, grade: number): number {
  if (grade > lastGrade) return 0;
  const cohort = usual * (1 + deviation(COHORT_SPREAD, name, 'cohort', year - grade));
  const stayed = grade > 9 ? cohort * STAY_ON : cohort;
  return Math.max(FEWEST, Math.round(stayed + deviation(1.4, name, 'moved', year, grade)));
}

export function pupilsOf(school: School, year: Year): number {
  let all = 0;
  for (let grade = 1; grade <= school.lastGrade; grade += 1) all += gradeSize(school, year, grade);
  return all;
}

const ROUTES: Readonly<Record<Year, number>> = { 2022: 0.05, 2023: 0.09, 2024: 0.15, 2025: 0.22 };
const ROUTES_ELSEWHERE = 0.03;
const SPECIAL_NEEDS = { low: 0.08, elsewhere: 0.035 } as const;

function rowOf(school: School, year: Year): Row {
  const all = pupilsOf(school, year);
  const low = isLow(school);
  const routes = low ? ROUTES[year] : ROUTES_ELSEWHERE;
  const special = low ? SPECIAL_NEEDS.low : SPECIAL_NEEDS.elsewhere;
  return [
    school.name,
    yearText(year),
    all,
    Math.round(all * (routes + 0.02 * chance(school.name, 'routes', year))),
    Math.round(all * (special + 0.02 * chance(school.name, 'special needs'))),
  ];
}

const rows = YEARS.flatMap((year) => SCHOOLS.map((school) => rowOf(school, year)));

export const pupilsTable = (): TableContent => ({
  name: 'Обучающиеся',
  columns: [
    { header: 'Школа', width: 30, kind: 'text', choices: SCHOOL_CHOICES },
    { header: 'Учебный год', width: 14, kind: 'label' },
    { header: 'Всего обучающихся', width: 16, kind: 'count' },
    { header: 'Охвачены ИОМ', width: 14, kind: 'count' },
    { header: 'С ОВЗ', width: 12, kind: 'count' },
  ],
  rows,
  total: {
    label: `Итого за ${yearText(CURRENT)}`,
    columns: [2, 3, 4],
    from: rows.length - SCHOOLS.length,
  },
});
