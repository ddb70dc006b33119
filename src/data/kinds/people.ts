import type { TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import type { PupilsRecord, TeachersRecord } from '../model';
import { countCell } from '../numberCells';
import { checkParts } from '../parts';
import { schoolCell, yearCell } from '../textCells';
import { optional, OTHERS, required, SCHOOL, YEAR } from './columns';

const TEACHERS_COLUMNS = [
  SCHOOL,
  YEAR,
  required(
    'total',
    'Всего педагогов',
    'Педагогов всего',
    'Количество педагогов',
    'Число педагогов',
    'Педагогов',
  ),
  optional(
    'planned',
    'По плану ПК',
    'План ПК',
    'Должны повысить квалификацию',
    'По плану повышения квалификации',
  ),
  optional(
    'diagnosed',
    'Прошли диагностику',
    'Прошли диагностику дефицитов',
    'Диагностика',
    'Диагностировано',
  ),
  optional('trained', 'Повысили квалификацию', 'Прошли ПК', 'Прошли курсы', 'Прошли повышение квалификации'),
  optional(
    'individualPlan',
    'Индивидуальный план',
    'Индивидуальный план развития',
    'ИПР',
    'Имеют индивидуальный план',
    'ИОМ педагога',
  ),
  optional('contests', 'Участвовали в конкурсах', 'Участие в конкурсах', 'Конкурсы', 'Участники конкурсов'),
  optional(
    'technologies',
    'Внедрили технологии',
    'Внедряют технологии',
    'Технологии',
    'Применяют технологии',
  ),
  optional(
    'improved',
    'Положительная динамика компетенций',
    'Положительная динамика',
    'Динамика компетенций',
  ),
  ...OTHERS,
];
type TeachersKey = (typeof TEACHERS_COLUMNS)[number]['key'];

const identity = {
  columns: ['school', 'year'],
  parts: ({ school, year }: TeachersRecord | PupilsRecord) => [school.key, year],
} as const;

export const TEACHERS = dataReader<TeachersKey, TeachersRecord>({
  kind: 'teachers',
  columns: TEACHERS_COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity,
  summed: [
    'total',
    'planned',
    'diagnosed',
    'trained',
    'individualPlan',
    'contests',
    'technologies',
    'improved',
  ],
  records(cells, { schools, years }, otherwise) {
    const school = schoolCell(cells, 'school', schools);
    const year = yearCell(cells, 'year', years, otherwise);
    const count = counts(cells);
    const [total, planned, diagnosed, trained] = [
      count('total'),
      count('planned'),
      count('diagnosed'),
      count('trained'),
    ];
    const [individualPlan, contests, technologies, improved] = [
      count('individualPlan'),
      count('contests'),
      count('technologies'),
      count('improved'),
    ];
    return (row) => {
      const [ownSchool, ownYear] = [school(row), year(row)];
      const numbers = {
        total: total(row),
        planned: planned(row),
        diagnosed: diagnosed(row),
        trained: trained(row),
        individualPlan: individualPlan(row),
        contests: contests(row),
        technologies: technologies(row),
        improved: improved(row),
      };
      checkParts(cells, row, 'total', numbers);
      if (!ownSchool || !ownYear) return null;
      return {
        table: cells.table,
        row,
        hidden: cells.hidden(row),
        school: ownSchool,
        year: ownYear,
        ...numbers,
      };
    };
  },
});

const PUPILS_COLUMNS = [
  SCHOOL,
  YEAR,
  required(
    'total',
    'Всего обучающихся',
    'Обучающихся всего',
    'Количество обучающихся',
    'Число обучающихся',
    'Всего учащихся',
    'Обучающихся',
  ),
  optional(
    'individualRoute',
    'Охвачены ИОМ',
    'ИОМ',
    'Индивидуальный маршрут',
    'Обучаются по ИОМ',
    'Охвачены индивидуальными маршрутами',
  ),
  optional('specialNeeds', 'С ОВЗ', 'ОВЗ', 'Обучающихся с ОВЗ', 'Дети с ОВЗ'),
  ...OTHERS,
];
type PupilsKey = (typeof PUPILS_COLUMNS)[number]['key'];

export const PUPILS = dataReader<PupilsKey, PupilsRecord>({
  kind: 'pupils',
  columns: PUPILS_COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity,
  summed: ['total', 'individualRoute', 'specialNeeds'],
  records(cells, { schools, years }, otherwise) {
    const school = schoolCell(cells, 'school', schools);
    const year = yearCell(cells, 'year', years, otherwise);
    const count = counts(cells);
    const [total, individualRoute, specialNeeds] = [
      count('total'),
      count('individualRoute'),
      count('specialNeeds'),
    ];
    return (row) => {
      const [ownSchool, ownYear] = [school(row), year(row)];
      const numbers = {
        total: total(row),
        individualRoute: individualRoute(row),
        specialNeeds: specialNeeds(row),
      };
      checkParts(cells, row, 'total', numbers);
      if (!ownSchool || !ownYear) return null;
      return {
        table: cells.table,
        row,
        hidden: cells.hidden(row),
        school: ownSchool,
        year: ownYear,
        ...numbers,
      };
    };
  },
});

const counts =
  <K extends string>(cells: TableCells<K>) =>
  (key: K) =>
    countCell(cells, key);
