import { isBlank, schoolsNamed } from '../../tables';
import type { CellReader, TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import { EVENT_LEVELS } from './eventLevels';
import {
  countField,
  dayField,
  field,
  labelField,
  naming,
  type RecordOf,
  textField,
  wordField,
} from '../fields';
import type { Reading } from '../reading';
import type { SchoolRef } from '../table';
import { labelCell } from '../textCells';
import { optional, OTHERS, required } from './columns';

const COLUMNS = [
  dayField(required('date', 'Дата', 'Дата проведения', 'Когда')),
  naming(
    field(
      required('kind', 'Вид', 'Вид мероприятия', 'Форма', 'Форма проведения', 'Форма мероприятия'),
      (cells, { eventKind }) => labelCell(cells, 'kind', eventKind, null),
    ),
  ),
  textField(required('topic', 'Тема', 'Тема мероприятия', 'Название', 'Наименование')),
  field(optional('schools', 'Школы', 'Школа', 'Участники', 'ОО', 'Образовательные организации'), schoolsCell),
  countField(
    optional('participants', 'Участников', 'Количество участников', 'Кол-во участников', 'Число участников'),
  ),
  labelField(
    optional('organiser', 'Организатор', 'Организаторы', 'Кто проводит', 'Кто провёл', 'Проводит'),
    ({ label }) => label,
  ),
  wordField(
    optional('level', 'Уровень', 'Уровень мероприятия', 'Уровень события', 'Масштаб'),
    () => EVENT_LEVELS,
  ),
  ...OTHERS,
];

/** What was held by whom, and for which schools; the first day where several are written. */
export type EventRecord = RecordOf<typeof COLUMNS>;

export const EVENTS = dataReader({
  kind: 'events',
  columns: COLUMNS,
  anchor: 'topic',
  titled: true,
  byHeader: true,
  lone: () => false,
  identity: {
    columns: ['date', 'kind', 'topic'],
    parts: ({ date, kind, topic, schools }) => [
      date ?? '',
      kind.key,
      topic.toLowerCase(),
      schools.map(({ key }) => key).join(),
    ],
  },
});

const SEPARATORS = /[;\n]+|,(?!\s*№?\s*\d+(?:\s|,|$))/u;

/** The schools named in one cell; words for all of them («все школы») name none. */
function schoolsCell(cells: TableCells, { schools }: Reading): CellReader<readonly SchoolRef[]> {
  const place = cells.column('schools');
  if (!place) return () => [];
  return (row) => {
    const text = cells.text(row, place.column);
    if (isBlank(text)) return [];
    const parts = text.split(SEPARATORS).filter((part) => !isBlank(part));
    const named = parts.flatMap((part) => schoolsNamed(part)).filter((part) => schools.isSchool(part));
    return [...new Set(named.map((part) => schools.read(part).school))];
  };
}
