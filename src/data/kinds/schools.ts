import {
  CATEGORIES,
  categoriesIn,
  type Category,
  isBlank,
  namesIn,
  type NamedCategory,
  ownCategoryKey,
} from '../../tables';
import type { TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import { field, naming, type RecordOf, textField, wordField, yearField } from '../fields';
import { rawCell, reportLetters, reportWord, schoolCell } from '../textCells';
import { answersOf } from '../vocabulary';
import { LOGIN, optional, OTHERS, required, SCHOOL, YEAR } from './columns';

const answer = <K extends string>(...wording: Parameters<typeof optional<K>>) =>
  wordField({ ...optional(...wording), counted: 'answers' }, ({ settings }) => answersOf(settings));

/** By which a school that was renamed, or several that became one, are known in earlier years. */
const FORMER_NAMES = optional(
  'formerNames',
  'Прежнее наименование',
  'Прежние наименования',
  'Прежнее название',
  'Прежние названия',
  'Прежнее наименование ОО',
  'Бывшее наименование',
  'Ранее называлась',
);

const COLUMNS = [
  naming(
    field(SCHOOL, (cells, { schools }) =>
      schoolCell(cells, 'school', schools, (text) => schools.list(cells.sheet.name, text)),
    ),
  ),
  textField(optional('fullName', 'Полное наименование', 'Полное название', 'Полное наименование ОО')),
  textField(FORMER_NAMES),
  textField(LOGIN),
  field(
    {
      ...required('categories', 'Категория', 'Категории', 'Категория школы', 'Статус школы'),
      mayBeEmpty: true,
    },
    (cells, { ownCategories }) => categoriesCell(cells, ownCategories),
  ),
  textField(optional('curator', 'Куратор', 'ФИО куратора', 'Муниципальный куратор')),
  textField(optional('curatorPost', 'Должность куратора', 'Куратор: должность', 'Куратор, должность')),
  textField(optional('tutor', 'Тьютор', 'ФИО тьютора', 'Тьюторы', 'Учитель-тьютор')),
  textField(optional('tutorPost', 'Должность тьютора', 'Тьютор: должность', 'Тьютор, должность')),
  textField(optional('mentor', 'Школа-наставник', 'Наставник', 'Школа-партнёр')),
  answer(
    'methodicalWork',
    'Охвачена методической работой',
    'Методическая работа',
    'Охват методической работой',
  ),
  answer('networking', 'Сетевое взаимодействие', 'Сетевое', 'Участвует в сетевом взаимодействии'),
  answer('targetedSupport', 'Адресная помощь', 'Адресная поддержка', 'Получает адресную помощь'),
  answer('equipped', 'Оснащение повышено', 'Повышено оснащение', 'Оснащение', 'Повышение оснащения'),
  answer('internalControl', 'Эффективный ВШК', 'ВШК', 'Внутришкольный контроль'),
  yearField({ ...YEAR, required: false }, 'all-years'),
  ...OTHERS,
];

/** A school and what is done for it. Its year is null where the row holds for all years, its answers where a cell says neither yes nor no. */
export type SchoolRecord = RecordOf<typeof COLUMNS>;

const SEPARATORS = /[;,\n]+|(?<!\d)\/+|\s+и\s+/u;

export const SCHOOLS = dataReader({
  kind: 'schools',
  columns: COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity: { columns: ['school', 'year'], parts: ({ school, year }) => [school.key, year ?? ''] },
  nameFirst: true,
  more:
    (_cells, { schools }) =>
    (_row, { school, fullName, formerNames }) => {
      if (school) schools.alsoCalled(school, fullName);
      if (school) schools.formerlyCalled(school, namesIn(formerNames));
      return {};
    },
});

/** Several categories in one cell, all of them understood or none is taken; an empty cell is advised to be filled, since «нет» says more. */
function categoriesCell(
  cells: TableCells,
  ownCategories: readonly NamedCategory[],
): (row: number) => ReadonlySet<Category> {
  const place = cells.column('categories');
  if (!place) return () => new Set();
  const text = rawCell(cells, place);
  const missing = (row: number): ReadonlySet<Category> => {
    const data = { column: place.header };
    cells.report.add({ code: 'value-missing', row, column: place.column, data, severity: 'advice' });
    return new Set();
  };
  const named = new Set<string>(ownCategories.map(({ category }) => category));
  const ownCategory = (part: string): Category | undefined => {
    const category = `own:${ownCategoryKey(part)}` as const;
    return named.has(category) ? category : undefined;
  };
  return (row) => {
    const written = text(row);
    if (isBlank(written)) return missing(row);
    const whole = CATEGORIES.read(written);
    if (whole.kind === 'missing') return missing(row);
    if (whole.kind !== 'unknown') {
      reportWord(cells, row, place.column, written, CATEGORIES, whole);
      return new Set(whole.kind === 'known' && whole.meaning ? [whole.meaning] : []);
    }
    const found = new Set<Category>();
    const parts = written.split(SEPARATORS).flatMap(categoriesIn);
    for (const part of parts) {
      const reading = CATEGORIES.read(part);
      const own = reading.kind === 'unknown' ? ownCategory(part) : undefined;
      if (own) {
        found.add(own);
        continue;
      }
      if (reading.kind !== 'known') {
        reportWord(cells, row, place.column, part, CATEGORIES, reading);
        return new Set();
      }
      if (reading.meaning) found.add(reading.meaning);
    }
    reportLetters(cells, row, place.column, written);
    return found;
  };
}
