import { isBlank } from '../../tables';
import type { CellReader } from '../cells';
import { type DataColumn, field, type Field, labelField, naming, yearField } from '../fields';
import type { SchoolRef } from '../table';
import { gradeCell, schoolCell } from '../textCells';
import { ROW_KINDS } from '../vocabulary';
import { LOGIN, required, ROW_KIND, SCHOOL, SUBJECT, YEAR } from './columns';

/** Whom a row is of: a school, or a group of them under its name («Ульяновская область»). */
export interface RowParty {
  readonly name: string;
  /** Null for a group. */
  readonly school: SchoolRef | null;
}

/** What tells the parties of rows apart. */
export const partyKey = ({ name, school }: RowParty): string => school?.key ?? `: ${name.toLowerCase()}`;

/** Parties; a row whose kind says «группа» names a group, which is never looked up among the schools. */
export const partyField = <K extends string>(column: DataColumn<K>): Field<K, RowParty | null, true> =>
  naming(
    field(column, (cells, { schools }): CellReader<RowParty | null> => {
      const place = cells.column(column.key);
      const kinds = cells.column('rowKind');
      const school = schoolCell(cells, column.key, schools);
      if (!place) return () => null;
      return (row) => {
        const kind = kinds ? ROW_KINDS.read(cells.shown(row, kinds.column)) : null;
        if (kind?.kind === 'known' && kind.meaning === 'group') {
          const name = cells.text(row, place.column);
          return isBlank(name) ? null : { name, school: null };
        }
        const own = school(row);
        return own && { name: own.name, school: own };
      };
    }),
  );

/** Whose result in which work a row is of: the columns that «Задания» and «Сравнение с журналом» begin with. */
export const WORK_COLUMNS = [
  partyField(SCHOOL),
  ROW_KIND,
  LOGIN,
  naming(yearField(YEAR, 'of-sheet')),
  labelField(required('procedure', 'Процедура', 'Оценочная процедура'), ({ procedure }) => procedure),
  labelField(SUBJECT, ({ subject }) => subject),
  naming(
    field(required('grade', 'Класс', 'Классы', 'Параллель'), (cells, reading) =>
      gradeCell(cells, 'grade', reading),
    ),
  ),
] as const;
