import type { DataColumn } from '../fields';
import { LOGIN, optional, required, ROW_KIND, SCHOOL, SUBJECT, YEAR } from './columns';

const GRADE = required('grade', 'Класс', 'Классы', 'Параллель');
const PROCEDURE = required('procedure', 'Процедура', 'Оценочная процедура');
const KEYS = [SCHOOL, ROW_KIND, LOGIN, YEAR, PROCEDURE, SUBJECT, GRADE] as const;

/** How tasks were completed: one row for each task of each school. */
export const TASK_COLUMNS: readonly DataColumn<string>[] = [
  ...KEYS,
  required('task', 'Задание', 'Номер задания', '№ задания'),
  optional('skill', 'Проверяемое умение', 'Что проверяется'),
  optional('maximum', 'Максимальный балл', 'Макс. балл'),
  required('share', 'Выполнение, %', '% выполнения', 'Выполнение'),
];

/** Marks of a procedure beside those of the journal. */
export const COMPARISON_COLUMNS: readonly DataColumn<string>[] = [
  ...KEYS,
  optional('participants', 'Участников', 'Количество участников', 'Кол-во участников'),
  required('lowered', 'Понизили', 'Понижено'),
  required('confirmed', 'Подтвердили', 'Подтверждено'),
  required('raised', 'Повысили', 'Повышено'),
];
