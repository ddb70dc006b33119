import { dataReader } from '../dataSheet';
import { countField, type RecordOf } from '../fields';
import { checkParts } from '../numberCells';
import { optional, OTHERS, required } from './columns';
import { partyKey, WORK_COLUMNS } from './parties';

/** Marks of a procedure beside those of the journal: one row for each school or group. */
export const COMPARISON_COLUMNS = [
  ...WORK_COLUMNS,
  countField(optional('participants', 'Участников', 'Количество участников', 'Кол-во участников')),
  countField(required('lowered', 'Понизили', 'Понижено')),
  countField(required('confirmed', 'Подтвердили', 'Подтверждено')),
  countField(required('raised', 'Повысили', 'Повышено')),
  countField(
    optional(
      'byTwo',
      'На 2 отметки и более',
      'На две отметки и более',
      'Расхождение на 2 отметки и более',
      'На 2 балла и более',
      'Расхождение на 2 балла и более',
    ),
  ),
  ...OTHERS,
];

/** How many marks of a class were below, as, and above those of the journal; and how many differed by two or more. */
export type ComparisonRecord = RecordOf<typeof COMPARISON_COLUMNS>;

export const COMPARISON = dataReader({
  kind: 'comparison',
  columns: COMPARISON_COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: () => false,
  groups: 'rowKind',
  recordsOfGroups: true,
  identity: {
    columns: ['school', 'year', 'procedure', 'subject', 'grade'],
    parts: ({ school, year, procedure, subject, grade }) => [
      partyKey(school),
      ...[year, procedure.key, subject.key, grade.key],
    ],
  },
  more: (cells) => (row, counts) => {
    checkParts(cells, row, 'participants', counts);
    return {};
  },
});
