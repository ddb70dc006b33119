import type { DataColumn } from '../dataSheet';
import { optional, OTHERS, required, SCHOOL, SUBJECT, YEAR } from './columns';

/** What participants are counted by; each may be given in shares instead. */
export const COUNTED = ['two', 'three', 'four', 'five', 'belowThreshold', 'notAttested'] as const;
export type CountedKey = (typeof COUNTED)[number];

/** How a column of «2» may be headed, as counts and as shares. */
function markColumns<K extends CountedKey>(key: K, mark: string): readonly DataColumn<K | `${K}Share`>[] {
  const word = mark.replace(/[«»]/g, '');
  return [
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

export const RESULT_COLUMNS = [
  SCHOOL,
  YEAR,
  optional('period', 'Период', 'Полугодие', 'Четверть', 'Период обучения', 'Учебный период'),
  required('procedure', 'Процедура', 'Оценочная процедура', 'Вид процедуры', 'Вид работы', 'Форма оценки'),
  SUBJECT,
  required('grade', 'Класс', 'Классы', 'Параллель'),
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
  ...markColumns('two', '«2»'),
  ...markColumns('three', '«3»'),
  ...markColumns('four', '«4»'),
  ...markColumns('five', '«5»'),
  optional(
    'belowThreshold',
    'Ниже порога',
    'Не преодолели порог',
    'Не преодолели минимальный порог',
    'Ниже минимального порога',
  ),
  optional(
    'belowThresholdShare',
    'Ниже порога, %',
    '% ниже порога',
    'Доля не преодолевших порог',
    'Доля ниже порога',
  ),
  optional('notAttested', 'Не аттестовано', 'Не аттестованы', 'н/а', 'Неаттестованных'),
  optional('notAttestedShare', 'Не аттестовано, %', '% не аттестованных', 'Доля не аттестованных'),
  optional('meanMark', 'Средний балл', 'Средняя отметка', 'Средняя оценка', 'Ср. балл'),
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
  ...OTHERS,
];
export type ResultKey = (typeof RESULT_COLUMNS)[number]['key'];
