import { COLLECTED_HEADERS, type ColumnSpec } from '../../tables';

const column = <K extends string>(key: K, header: string, required = false) => ({
  key,
  header,
  aliases: [] as const,
  required,
});

/** The register of what schools have sent: one row for each school, and for each file that is of none. */
export const REGISTER_COLUMNS = [
  column('school', COLLECTED_HEADERS.school, true),
  column('state', 'Состояние', true),
  column('next', 'Что дальше'),
  column('file', COLLECTED_HEADERS.file, true),
  column('submittedOn', 'Сдано'),
  column('onTime', 'В срок'),
  column('status', 'Проверка', true),
  column('errors', 'Ошибок'),
  column('warnings', 'Предупреждений'),
  column('advice', 'Советов'),
  column('taken', 'Строк принято'),
  column('left', 'Строк не принято'),
  column('kept', 'Строк из прошлого свода'),
  column('version', 'Версия шаблона'),
  column('notes', 'Примечания'),
  column('files', 'Все файлы школы'),
] as const satisfies readonly ColumnSpec[];
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]['key'];

/** Rows of schools' files that were not taken. */
export const LEFT_COLUMNS = [
  column('school', COLLECTED_HEADERS.school, true),
  column('file', COLLECTED_HEADERS.file, true),
  column('sheet', 'Лист', true),
  column('cell', 'Ячейка', true),
  column('reason', 'Код'),
  column('message', 'Почему не принято'),
] as const satisfies readonly ColumnSpec[];

/** How the register writes what a school's sending has come to, and how far its file has. */
export const REGISTER_WORDS = {
  states: {
    accepted: 'принято',
    rework: 'на доработке',
    missing: 'не прислано',
    twice: 'прислано дважды',
  },
  statuses: {
    accepted: 'принят',
    warnings: 'есть предупреждения',
    errors: 'есть ошибки',
    'not-recognised': 'не распознан',
    unreadable: 'не прочитан',
  },
  onTime: 'в срок',
  late: 'с опозданием',
} as const;
