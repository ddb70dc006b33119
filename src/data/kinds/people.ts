import type { TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import { countField, naming, type RecordOf, schoolField, yearField } from '../fields';
import { checkParts } from '../numberCells';
import type { SchoolRef } from '../table';
import type { SchoolYear } from '../../tables';
import { optional, OTHERS, required, SCHOOL, YEAR } from './columns';

const TEACHERS_COLUMNS = [
  schoolField(SCHOOL),
  naming(yearField(YEAR, 'of-sheet')),
  countField(
    required(
      'total',
      'Всего педагогов',
      'Педагогов всего',
      'Количество педагогов',
      'Число педагогов',
      'Педагогов',
    ),
  ),
  countField(
    optional(
      'planned',
      'По плану ПК',
      'План ПК',
      'Должны повысить квалификацию',
      'По плану повышения квалификации',
    ),
  ),
  countField(
    optional(
      'diagnosed',
      'Прошли диагностику',
      'Прошли диагностику дефицитов',
      'Диагностика',
      'Диагностировано',
    ),
  ),
  countField(
    optional(
      'trained',
      'Повысили квалификацию',
      'Прошли ПК',
      'Прошли курсы',
      'Прошли повышение квалификации',
    ),
  ),
  countField(
    optional(
      'individualPlan',
      'Индивидуальный план',
      'Индивидуальный план развития',
      'ИПР',
      'Имеют индивидуальный план',
      'ИОМ педагога',
    ),
  ),
  countField(
    optional('contests', 'Участвовали в конкурсах', 'Участие в конкурсах', 'Конкурсы', 'Участники конкурсов'),
  ),
  countField(
    optional(
      'technologies',
      'Внедрили технологии',
      'Внедряют технологии',
      'Технологии',
      'Применяют технологии',
    ),
  ),
  countField(
    optional(
      'improved',
      'Положительная динамика компетенций',
      'Положительная динамика',
      'Динамика компетенций',
    ),
  ),
  ...OTHERS,
];
/** Counts of a school's teachers; null where a cell is empty or unreadable. */
export type TeachersRecord = RecordOf<typeof TEACHERS_COLUMNS>;

const PUPILS_COLUMNS = [
  schoolField(SCHOOL),
  naming(yearField(YEAR, 'of-sheet')),
  countField(
    required(
      'total',
      'Всего обучающихся',
      'Обучающихся всего',
      'Количество обучающихся',
      'Число обучающихся',
      'Всего учащихся',
      'Обучающихся',
    ),
  ),
  countField(
    optional(
      'individualRoute',
      'Охвачены ИОМ',
      'ИОМ',
      'Индивидуальный маршрут',
      'Обучаются по ИОМ',
      'Охвачены индивидуальными маршрутами',
    ),
  ),
  countField(optional('specialNeeds', 'С ОВЗ', 'ОВЗ', 'Обучающихся с ОВЗ', 'Дети с ОВЗ')),
  ...OTHERS,
];
/** Counts of a school's pupils; null where a cell is empty or unreadable. */
export type PupilsRecord = RecordOf<typeof PUPILS_COLUMNS>;

const identity = {
  columns: ['school', 'year'],
  parts: ({ school, year }: { readonly school: SchoolRef; readonly year: SchoolYear }) => [school.key, year],
} as const;

/** No count exceeds «Всего». */
const withinTotal = (cells: TableCells) => (row: number, counts: Readonly<Record<string, unknown>>) => {
  checkParts(cells, row, 'total', counts);
  return {};
};

export const TEACHERS = dataReader({
  kind: 'teachers',
  columns: TEACHERS_COLUMNS,
  anchor: 'school',
  prepared: ['school', 'year'],
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity,
  more: withinTotal,
});

export const PUPILS = dataReader({
  kind: 'pupils',
  columns: PUPILS_COLUMNS,
  anchor: 'school',
  prepared: ['school', 'year'],
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity,
  more: withinTotal,
});
