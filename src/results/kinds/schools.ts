import { isBlank } from '../../tables';
import type { TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import type { SchoolRecord } from '../model';
import { reportWord, schoolCell, textCell, wordCell, yearCell } from '../textCells';
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

const SEPARATORS = /[;,/\n]+|\s+и\s+/u;

export const SCHOOLS = dataReader<Key, SchoolRecord>({
  kind: 'schools',
  columns: COLUMNS,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  identity: { columns: ['school', 'year'], key: ({ school, year }) => `${school.key}\n${year ?? ''}` },
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

/** Several categories in one cell; an empty cell is advised to be filled, since «нет» says more. */
function categoriesCell(cells: TableCells<Key>): (row: number) => ReadonlySet<SchoolCategory> {
  const text = textCell(cells, 'categories');
  const place = cells.column('categories');
  return (row) => {
    const found = new Set<SchoolCategory>();
    if (!place) return found;
    const written = text(row);
    if (isBlank(written)) {
      const data = { column: place.header };
      cells.report.add({ code: 'value-missing', row, column: place.column, data, severity: 'advice' });
      return found;
    }
    for (const part of written.split(SEPARATORS)) {
      if (isBlank(part)) continue;
      const category = CATEGORIES.meaning(part);
      if (category) found.add(category);
      else if (category === undefined) reportWord(cells, row, place.column, part.trim(), CATEGORIES);
    }
    return found;
  };
}
