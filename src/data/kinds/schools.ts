import { isBlank, singleLine } from '../../tables';
import type { TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import type { SchoolRecord } from '../model';
import { rawCell, reportLetters, reportWord, schoolCell, textCell, wordCell, yearCell } from '../textCells';
import { CATEGORIES, type SchoolCategory, YES_NO } from '../vocabulary';
import { optional, OTHERS, required, SCHOOL, YEAR } from './columns';

const FLAGS = [
  optional(
    'methodicalWork',
    'Охвачена методической работой',
    'Методическая работа',
    'Охват методической работой',
  ),
  optional('networking', 'Сетевое взаимодействие', 'Сетевое', 'Участвует в сетевом взаимодействии'),
  optional('targetedSupport', 'Адресная помощь', 'Адресная поддержка', 'Получает адресную помощь'),
  optional('equipped', 'Оснащение повышено', 'Повышено оснащение', 'Оснащение', 'Повышение оснащения'),
  optional('internalControl', 'Эффективный ВШК', 'ВШК', 'Внутришкольный контроль'),
] as const;

const COLUMNS = [
  SCHOOL,
  optional('fullName', 'Полное наименование', 'Полное название', 'Полное наименование ОО'),
  {
    ...required('categories', 'Категория', 'Категории', 'Категория школы', 'Статус школы'),
    mayBeEmpty: true,
  },
  optional('curator', 'Куратор', 'ФИО куратора', 'Муниципальный куратор'),
  optional('mentor', 'Школа-наставник', 'Наставник', 'Школа-партнёр'),
  ...FLAGS,
  { ...YEAR, required: false },
  ...OTHERS,
];
type Key = (typeof COLUMNS)[number]['key'];

const SEPARATORS = /[;,\n]+|(?<!\d)\/+|\s+и\s+/u;

export const SCHOOLS = dataReader<Key, SchoolRecord>({
  kind: 'schools',
  columns: COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity: { columns: ['school', 'year'], parts: ({ school, year }) => [school.key, year ?? ''] },
  records(cells, { schools, years }) {
    const fullName = textCell(cells, 'fullName');
    const school = schoolCell(cells, 'school', schools, (text) => schools.list(cells.sheet.name, text));
    const year = yearCell(cells, 'year', years, null);
    const categories = categoriesCell(cells);
    const [curator, mentor] = [textCell(cells, 'curator'), textCell(cells, 'mentor')];
    const [methodicalWork, networking, targetedSupport, equipped, internalControl] = [
      wordCell(cells, 'methodicalWork', YES_NO),
      wordCell(cells, 'networking', YES_NO),
      wordCell(cells, 'targetedSupport', YES_NO),
      wordCell(cells, 'equipped', YES_NO),
      wordCell(cells, 'internalControl', YES_NO),
    ];
    return (row) => {
      const own = school(row);
      if (!own) return null;
      const full = fullName(row);
      schools.alsoCalled(own, full);
      return {
        table: cells.table,
        row,
        hidden: cells.hidden(row),
        school: own,
        year: year(row),
        fullName: full,
        categories: categories(row),
        curator: curator(row),
        mentor: mentor(row),
        methodicalWork: methodicalWork(row),
        networking: networking(row),
        targetedSupport: targetedSupport(row),
        equipped: equipped(row),
        internalControl: internalControl(row),
      };
    };
  },
});

/** Several categories in one cell, all of them understood or none is taken; an empty cell is advised to be filled, since «нет» says more. */
function categoriesCell(cells: TableCells<Key>): (row: number) => ReadonlySet<SchoolCategory> {
  const place = cells.column('categories');
  if (!place) return () => new Set();
  const text = rawCell(cells, place);
  const missing = (row: number): ReadonlySet<SchoolCategory> => {
    const data = { column: place.header };
    cells.report.add({ code: 'value-missing', row, column: place.column, data, severity: 'advice' });
    return new Set();
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
    const found = new Set<SchoolCategory>();
    const parts = written.split(SEPARATORS).flatMap(categoriesIn);
    for (const part of parts) {
      const reading = CATEGORIES.read(part);
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

/** «ШНОР ШНСУ» names two, «школа с НОР» one. */
function categoriesIn(part: string): readonly string[] {
  if (isBlank(part)) return [];
  const words = singleLine(part).split(' ');
  return words.every((word) => CATEGORIES.meaning(word) !== undefined) ? words : [singleLine(part)];
}
