import { dataReader } from '../dataSheet';
import { countField, labelField, type RecordOf, schoolField, wordField, yearField } from '../fields';
import { checkParts } from '../numberCells';
import { DEFICIT_TYPES } from '../vocabulary';
import { optional, OTHERS, required, SCHOOL, SUBJECT, YEAR } from './columns';

const COLUMNS = [
  schoolField(SCHOOL),
  yearField({ ...YEAR, required: false }, 'all-years'),
  labelField(SUBJECT, ({ subject }) => subject),
  countField(
    required(
      'teachers',
      'Педагогов',
      'Всего педагогов',
      'Количество педагогов',
      'Прошли диагностику',
      'Обследовано педагогов',
    ),
  ),
  countField(
    required(
      'withDeficit',
      'С дефицитом',
      'С дефицитами',
      'Педагогов с дефицитом',
      'Имеют дефицит',
      'Выявлены дефициты',
    ),
  ),
  wordField(optional('type', 'Вид дефицита', 'Вид', 'Тип дефицита'), () => DEFICIT_TYPES),
  labelField(optional('source', 'Источник', 'Источник данных', 'Чем выявлен'), ({ label }) => label),
  ...OTHERS,
];

/** How many teachers of a subject have deficits in a school. */
export type DeficitRecord = RecordOf<typeof COLUMNS>;

export const DEFICITS = dataReader({
  kind: 'deficits',
  columns: COLUMNS,
  anchor: 'school',
  prepared: ['school', 'year', 'subject'],
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
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
  more: (cells) => (row, counts) => {
    checkParts(cells, row, 'teachers', counts);
    return {};
  },
});
