import { CURRENT, type Year } from './years';

export type ProcedureName = 'ВПР' | 'ОГЭ' | 'ЕГЭ' | 'КДР';

/** One work that one class writes. */
export interface Work {
  readonly procedure: ProcedureName;
  readonly period: string | null;
  readonly subject: string;
  readonly grade: number;
  /** How much more or less often than the school's average its result is low. */
  readonly hardness: number;
  /** Share of the class that takes part. */
  readonly taken: number;
}

const RUSSIAN = 'Русский язык';
const MATHS = 'Математика';

const work = (
  procedure: ProcedureName,
  period: string | null,
  grade: number,
  subject: string,
  hardness: number,
  taken = 1,
): Work => ({ procedure, period, grade, subject, hardness, taken });

const AUTUMN: readonly Work[] = [
  work('КДР', 'I полугодие', 6, RUSSIAN, 0.95),
  work('КДР', 'I полугодие', 6, MATHS, 1.05),
  work('КДР', 'I полугодие', 8, RUSSIAN, 1),
  work('КДР', 'I полугодие', 8, MATHS, 1.1),
  work('КДР', 'I полугодие', 9, MATHS, 1.1),
];

const WINTER: readonly Work[] = [
  work('КДР', 'II полугодие', 4, 'Читательская грамотность', 0.75),
  work('КДР', 'II полугодие', 7, RUSSIAN, 1),
  work('КДР', 'II полугодие', 7, MATHS, 1.05),
];

/** Written from April on: at the report date there are none of the current year. */
const SPRING: readonly Work[] = [
  work('ВПР', null, 4, RUSSIAN, 0.7),
  work('ВПР', null, 4, MATHS, 0.6),
  work('ВПР', null, 4, 'Окружающий мир', 0.35),
  work('ВПР', null, 5, RUSSIAN, 0.95),
  work('ВПР', null, 5, MATHS, 0.95),
  work('ВПР', null, 5, 'Биология', 0.8),
  work('ВПР', null, 6, RUSSIAN, 1.1),
  work('ВПР', null, 6, MATHS, 1.1),
  work('ВПР', null, 6, 'География', 0.6),
  work('ВПР', null, 7, RUSSIAN, 1.1),
  work('ВПР', null, 7, MATHS, 1.05),
  work('ВПР', null, 8, RUSSIAN, 1.1),
  work('ВПР', null, 8, MATHS, 1.15),
  work('ОГЭ', null, 9, RUSSIAN, 0.6),
  work('ОГЭ', null, 9, MATHS, 0.85),
  work('ОГЭ', null, 9, 'Обществознание', 0.9, 0.7),
  work('ЕГЭ', null, 11, RUSSIAN, 0.12),
  work('ЕГЭ', null, 11, MATHS, 0.6, 0.6),
  work('ЕГЭ', null, 11, 'Обществознание', 0.9, 0.5),
];

/** The works of a school year in the order of the calendar. */
export const worksOf = (year: Year): readonly Work[] => [
  ...AUTUMN,
  ...WINTER,
  ...(year === CURRENT ? [] : SPRING),
];
