import {
  counted,
  type DataColumn,
  decimalField,
  field,
  labelField,
  naming,
  type RecordOf,
  schoolField,
  textField,
  yearField,
} from '../fields';
import type { GroupLevel } from '../exports/model';
import { gradeCell, labelCell } from '../textCells';
import { LOGIN, optional, OTHERS, required, ROW_KIND, SCHOOL, SUBJECT, YEAR } from './columns';

/** The marks of a row, the lowest first. */
export const MARKS = ['two', 'three', 'four', 'five'] as const;

/** What participants are counted by; each may be given in shares instead. */
export const COUNTED = [...MARKS, 'belowThreshold', 'notAttested'] as const;
export type CountedKey = (typeof COUNTED)[number];

/** How a column of «2» may be headed, as counts and as shares. */
function markColumns<K extends CountedKey>(key: K, mark: string): readonly DataColumn<K | `${K}Share`>[] {
  const word = mark.replace(/[«»]/g, '');
  return [
    counted(
      optional(
        key,
        mark,
        ...['чел', 'количество'].map((unit) => `${word} ${unit}`),
        ...[
          'оценка',
          'отметка',
          'получили',
          'получили отметку',
          'количество',
          'кол-во',
          'число',
          'на',
          'отметки',
        ].map((noun) => `${noun} ${word}`),
      ),
    ),
    optional(
      `${key}Share`,
      `${mark}, %`,
      `% ${word}`,
      ...['доля', 'процент', 'доля получивших', 'отметка', 'оценка'].flatMap((noun) => [
        `${noun} ${word}`,
        `${noun} ${word} %`,
      ]),
    ),
  ];
}

/** What rows of results hold beside whose they are. */
const MARKED_COLUMNS = [
  naming(yearField(YEAR, 'of-sheet')),
  field(
    optional('period', 'Период', 'Полугодие', 'Четверть', 'Период обучения', 'Учебный период'),
    (cells, { period }) => labelCell(cells, 'period', period, null),
  ),
  labelField(
    required('procedure', 'Процедура', 'Оценочная процедура', 'Вид процедуры', 'Вид работы', 'Форма оценки'),
    ({ procedure }) => procedure,
  ),
  labelField(SUBJECT, ({ subject }) => subject),
  naming(
    field(required('grade', 'Класс', 'Классы', 'Параллель'), (cells, reading) =>
      gradeCell(cells, 'grade', reading),
    ),
  ),
  counted(
    required(
      'participants',
      'Участников',
      'Участники',
      'Количество участников',
      'Кол-во участников',
      'Всего участников',
      'Писали работу',
      'Выполняли работу',
      'Сдавали',
    ),
  ),
  ...markColumns('two', '«2»'),
  ...markColumns('three', '«3»'),
  ...markColumns('four', '«4»'),
  ...markColumns('five', '«5»'),
  counted(
    optional(
      'belowThreshold',
      'Ниже порога',
      'Не преодолели порог',
      'Не преодолели минимальный порог',
      'Ниже минимального порога',
    ),
  ),
  optional(
    'belowThresholdShare',
    'Ниже порога, %',
    '% ниже порога',
    'Доля не преодолевших порог',
    'Доля ниже порога',
  ),
  counted(optional('notAttested', 'Не аттестовано', 'Не аттестованы', 'н/а', 'Неаттестованных')),
  optional('notAttestedShare', 'Не аттестовано, %', '% не аттестованных', 'Доля не аттестованных'),
  decimalField(optional('meanMark', 'Средний балл', 'Средняя отметка', 'Средняя оценка', 'Ср. балл')),
  optional('success', 'Успеваемость', 'Успеваемость, %', '% успеваемости', 'Абсолютная успеваемость'),
  optional(
    'quality',
    'Качество',
    'Качество, %',
    'Качество знаний',
    'Качество знаний, %',
    '% качества',
    'Качество обучения',
  ),
  optional('learned', 'СОУ', 'СОУ, %', 'Степень обученности'),
  ROW_KIND,
  LOGIN,
  ...OTHERS,
];

export const RESULT_COLUMNS = [schoolField(SCHOOL), ...MARKED_COLUMNS];
/** The same of a row that is of a group of schools, which is never looked up among them. */
export const GROUP_COLUMNS = [naming(textField(SCHOOL)), ...MARKED_COLUMNS];

/**
 * How one class did in one procedure. Marks are counts of persons, or shares of the participants (0–1), by `unit`. An empty count among others is 0 where the others make up all participants, else null.
 */
export type ResultRecord = RecordOf<typeof RESULT_COLUMNS> & MarksOfRow;

/** How a group of schools did: «Вся выборка», «Лесной край». Counted nowhere; a line to compare with. */
export type GroupRecord = Omit<RecordOf<typeof GROUP_COLUMNS>, 'school'> &
  MarksOfRow & {
    readonly name: string;
    /** Null where the name says none. */
    readonly level: GroupLevel | null;
  };

/** What rows of schools and of groups have alike. */
export type MarkedRecord = Omit<ResultRecord, 'school'>;

/** What is made of several cells of a row. */
export type MarksOfRow = {
  /** Which of several in a year it was, as far as the procedure's cell says: «весна»; else empty. */
  readonly sitting: string;
  readonly participants: number | null;
  /** Null where nobody can tell what the marks are; they are then null too. */
  readonly unit: 'count' | 'share' | null;
  /** The counts that a row of shares stands for; null where they can't be told. */
  readonly counts: Readonly<Partial<Record<CountedKey, number>>> | null;
} & { readonly [K in CountedKey]: number | null };

export type Marks = Pick<
  ResultRecord,
  'participants' | 'two' | 'three' | 'four' | 'five' | 'belowThreshold' | 'notAttested'
>;
