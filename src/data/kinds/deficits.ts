import { dataReader } from '../dataSheet';
import type { DeficitRecord } from '../model';
import { countCell } from '../numberCells';
import { checkParts } from '../parts';
import { labelCell, NO_LABEL, schoolCell, wordCell, yearCell } from '../textCells';
import { DEFICIT_TYPES } from '../vocabulary';
import { optional, OTHERS, required, SCHOOL, SUBJECT, YEAR } from './columns';

const COLUMNS = [
  SCHOOL,
  { ...YEAR, required: false },
  SUBJECT,
  required(
    'teachers',
    'Педагогов',
    'Всего педагогов',
    'Количество педагогов',
    'Прошли диагностику',
    'Обследовано педагогов',
  ),
  required(
    'withDeficit',
    'С дефицитом',
    'С дефицитами',
    'Педагогов с дефицитом',
    'Имеют дефицит',
    'Выявлены дефициты',
  ),
  optional('type', 'Вид дефицита', 'Вид', 'Тип дефицита'),
  optional('source', 'Источник', 'Источник данных', 'Чем выявлен'),
  ...OTHERS,
];
type Key = (typeof COLUMNS)[number]['key'];

export const DEFICITS = dataReader<Key, DeficitRecord>({
  kind: 'deficits',
  columns: COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  summed: ['teachers', 'withDeficit'],
  identity: {
    columns: ['school', 'year', 'subject', 'type', 'source'],
    parts: ({ school, year, subject, type, source }) => [
      school.key,
      year ?? '',
      subject.key,
      type ?? '',
      source.key,
    ],
  },
  records(cells, reading) {
    const school = schoolCell(cells, 'school', reading.schools);
    const year = yearCell(cells, 'year', reading.years, null);
    const subject = labelCell(cells, 'subject', reading.subject, NO_LABEL);
    const [teachers, withDeficit] = [countCell(cells, 'teachers'), countCell(cells, 'withDeficit')];
    const type = wordCell(cells, 'type', DEFICIT_TYPES);
    const source = labelCell(cells, 'source', reading.label, NO_LABEL);
    return (row) => {
      const [ownSchool, ownYear, ownSubject] = [school(row), year(row), subject(row)];
      const numbers = { teachers: teachers(row), withDeficit: withDeficit(row) };
      const [ownType, ownSource] = [type(row), source(row) ?? NO_LABEL];
      checkParts(cells, row, 'teachers', numbers);
      if (!ownSchool || !ownSubject) return null;
      return {
        table: cells.table,
        row,
        hidden: cells.hidden(row),
        school: ownSchool,
        year: ownYear,
        subject: ownSubject,
        ...numbers,
        type: ownType,
        source: ownSource,
      };
    };
  },
});
