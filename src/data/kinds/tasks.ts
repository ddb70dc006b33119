import type { CellReader } from '../cells';
import { dataReader } from '../dataSheet';
import {
  decimalField,
  field,
  labelField,
  naming,
  type RecordOf,
  textField,
  wordField,
  yearField,
} from '../fields';
import { shareCell } from '../numberCells';
import { gradeCell } from '../textCells';
import { TASK_LEVELS } from '../vocabulary';
import { LOGIN, optional, OTHERS, required, ROW_KIND, SCHOOL, SUBJECT, YEAR } from './columns';
import { partyField } from './parties';
import { wholeOfColumn } from './shares';

/** How tasks were completed: one row for each task of each school or group. */
export const TASK_COLUMNS = [
  partyField(SCHOOL),
  ROW_KIND,
  LOGIN,
  naming(yearField(YEAR, 'of-sheet')),
  labelField(required('procedure', 'Процедура', 'Оценочная процедура'), ({ procedure }) => procedure),
  labelField(SUBJECT, ({ subject }) => subject),
  naming(
    field(required('grade', 'Класс', 'Классы', 'Параллель'), (cells, reading) =>
      gradeCell(cells, 'grade', reading),
    ),
  ),
  textField(optional('version', 'Вариант', 'Вариант работы', 'Номер варианта')),
  naming(textField(required('task', 'Задание', 'Номер задания', '№ задания'))),
  textField(optional('skill', 'Проверяемое умение', 'Что проверяется', 'Вид задания', 'Тип задания')),
  wordField(optional('level', 'Уровень', 'Уровень задания', 'Уровень сложности'), () => TASK_LEVELS),
  decimalField(optional('maximum', 'Максимальный балл', 'Макс. балл', 'Максимум')),
  field(
    required('share', 'Выполнение, %', '% выполнения', 'Выполнение', 'Процент выполнения'),
    (cells): CellReader<number | null> => shareCell(cells, 'share', wholeOfColumn(cells, 'share')),
  ),
  ...OTHERS,
];

/** How a task was completed by a school, or by a group: `share` is of the points that could be had (0–1). */
export type TaskRecord = RecordOf<typeof TASK_COLUMNS>;

export const TASKS = dataReader({
  kind: 'tasks',
  columns: TASK_COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: () => false,
  groups: 'rowKind',
  recordsOfGroups: true,
  identity: {
    columns: ['school', 'year', 'procedure', 'subject', 'grade', 'version', 'task'],
    parts: ({ school, year, procedure, subject, grade, version, task }) => [
      school.school?.key ?? `: ${school.name.toLowerCase()}`,
      ...[year, procedure.key, subject.key, grade.key],
      ...[version.toLowerCase(), task.toLowerCase()],
    ],
  },
});
