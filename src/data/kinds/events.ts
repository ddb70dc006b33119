import { isBlank, schoolsNamed } from '../../tables';
import { type CellReader, type TableCells } from '../cells';
import { dataReader, type Reading } from '../dataSheet';
import { dayCell } from '../dayCell';
import type { EventRecord, SchoolRef } from '../model';
import { countCell } from '../numberCells';
import { labelCell, textCell } from '../textCells';
import { optional, OTHERS, required } from './columns';

const COLUMNS = [
  required('date', 'Дата', 'Дата проведения', 'Когда'),
  required('kind', 'Вид', 'Вид мероприятия', 'Форма', 'Форма проведения', 'Форма мероприятия'),
  required('topic', 'Тема', 'Тема мероприятия', 'Название', 'Наименование'),
  optional('schools', 'Школы', 'Школа', 'Участники', 'ОО', 'Образовательные организации'),
  optional('participants', 'Участников', 'Количество участников', 'Кол-во участников', 'Число участников'),
  ...OTHERS,
];
type Key = (typeof COLUMNS)[number]['key'];

export const EVENTS = dataReader<Key, EventRecord>({
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
  records(cells, reading) {
    const kind = labelCell(cells, 'kind', reading.eventKind, null);
    const topic = textCell(cells, 'topic');
    const schools = schoolsCell(cells, reading);
    const participants = countCell(cells, 'participants');
    const date = dayCell(cells, 'date', reading.years.date1904);
    return (row) => {
      const [ownDate, ownKind, ownTopic] = [date(row), kind(row), topic(row)];
      const [ownSchools, count] = [schools(row), participants(row)];
      if (!ownKind) return null;
      return {
        table: cells.table,
        row,
        hidden: cells.hidden(row),
        date: ownDate,
        kind: ownKind,
        topic: ownTopic,
        schools: ownSchools,
        participants: count,
      };
    };
  },
});

const SEPARATORS = /[;\n]+|,(?!\s*№?\s*\d+(?:\s|,|$))/u;

/** The schools named in one cell; words for all of them («все школы») name none. */
function schoolsCell(cells: TableCells<Key>, { schools }: Reading): CellReader<readonly SchoolRef[]> {
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
