import type { CellReader } from '../cells';
import { dataReader } from '../dataSheet';
import { decimalField, field, naming, type RecordOf, textField, wordField } from '../fields';
import { shareCell } from '../numberCells';
import { TASK_LEVELS } from '../vocabulary';
import { optional, OTHERS, required } from './columns';
import { partyKey, WORK_COLUMNS } from './parties';
import { wholeOfColumn } from './shares';

/** How tasks were completed: one row for each task of each school or group. */
export const TASK_COLUMNS = [
  ...WORK_COLUMNS,
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
      partyKey(school),
      ...[year, procedure.key, subject.key, grade.key],
      ...[version.toLowerCase(), task.toLowerCase()],
    ],
  },
});
