import type { Row } from '../layout/cells';
import type { TableContent } from '../layout/tableSheet';
import { chance, deviation } from './chance';
import { type Work, worksOf } from './procedures';
import { gradeSize } from './pupils';
import { SCHOOL_CHOICES, SCHOOLS, type School } from './schools';
import { type Year, YEARS, yearText } from './years';

const MOST_ABSENT = 0.1;
const LOW_SPREAD = 0.04;
/** Share of «4» and «5» where nobody fails, and how it falls as more do. */
const BEST_QUALITY = 0.68;
const QUALITY_LOSS = 1;
const LEAST_QUALITY = 0.12;
const FIVES_OF_QUALITY = 0.34;
const FEWEST = 2;

function participantsOf(school: School, year: Year, { grade, procedure, subject, taken }: Work): number {
  const size = gradeSize(school, year, grade);
  const present = 1 - MOST_ABSENT * chance(school.name, year, procedure, subject, grade, 'absent');
  return size === 0 ? 0 : Math.max(FEWEST, Math.round(size * taken * present));
}

/** The share of low results that a class tends to in a work. */
function lowShareOf(school: School, year: Year, { procedure, subject, grade, hardness }: Work): number {
  const spread = Math.min(LOW_SPREAD, school.low[year] / 2);
  const share = school.low[year] * hardness + deviation(spread, school.name, year, procedure, subject, grade);
  return Math.max(0, share);
}

/** Counts of «2», «3», «4», «5» that add up to the participants. */
function marksOf(participants: number, low: number): readonly [number, number, number, number] {
  const quality = Math.max(LEAST_QUALITY, BEST_QUALITY - QUALITY_LOSS * low);
  const two = Math.round(participants * low);
  const upper = Math.min(participants - two, Math.round(participants * quality));
  const five = Math.round(upper * FIVES_OF_QUALITY);
  return [two, participants - two - upper, upper - five, five];
}

const meanOf = (marks: readonly number[], participants: number): number =>
  Math.round((marks.reduce((sum, count, index) => sum + count * (index + 2), 0) / participants) * 100) / 100;

const EXAM_BEST = 72;
const EXAM_LOSS = 65;
const EXAM_SPREAD = 4;

function rowOf(school: School, year: Year, work: Work): Row {
  const participants = participantsOf(school, year, work);
  const low = lowShareOf(school, year, work);
  const head = [
    school.name,
    yearText(year),
    work.period,
    work.procedure,
    work.subject,
    work.grade,
    participants,
  ];
  if (work.procedure === 'ЕГЭ') {
    const score = EXAM_BEST - EXAM_LOSS * low + deviation(EXAM_SPREAD, school.name, year, work.subject);
    return [...head, null, null, null, null, Math.round(participants * low), Math.round(score * 10) / 10];
  }
  const marks = marksOf(participants, low);
  return [...head, ...marks, null, meanOf(marks, participants)];
}

const MARKS = ['«2»', '«3»', '«4»', '«5»'];

/** Every work of every school, by year and work as the results came in. */
export const resultsTable = (): TableContent => ({
  name: 'Результаты',
  columns: [
    { header: 'Школа', width: 28, kind: 'text', choices: SCHOOL_CHOICES },
    { header: 'Учебный год', width: 13, kind: 'label' },
    { header: 'Период', width: 15, kind: 'label', choices: ['I полугодие', 'II полугодие'] },
    { header: 'Процедура', width: 13, kind: 'label', choices: ['ВПР', 'ОГЭ', 'ЕГЭ', 'КДР'] },
    { header: 'Предмет', width: 30, kind: 'text' },
    { header: 'Класс', width: 8, kind: 'count' },
    { header: 'Участников', width: 13, kind: 'count' },
    ...MARKS.map((header) => ({ header, width: 8, kind: 'count' as const })),
    { header: 'Ниже порога', width: 11, kind: 'count' },
    { header: 'Средний балл', width: 11, kind: 'decimal' },
  ],
  rows: YEARS.flatMap((year) =>
    worksOf(year).flatMap((work) =>
      SCHOOLS.filter(({ lastGrade }) => work.grade <= lastGrade).map((school) => rowOf(school, year, work)),
    ),
  ),
});
