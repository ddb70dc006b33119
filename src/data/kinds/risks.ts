import { isBlank, singleLine } from '../../tables';
import { dataReader } from '../dataSheet';
import { dayCell } from '../dayCell';
import type { RiskMark, RiskRecord } from '../model';
import { reportWord, schoolCell, yearCell } from '../textCells';
import { RISK_LEVELS } from '../vocabulary';
import { optional, OTHERS, SCHOOL, YEAR } from './columns';

const COLUMNS = [
  SCHOOL,
  { ...YEAR, required: false },
  optional('date', 'Дата', 'Дата заполнения', 'Дата профиля', 'Дата диагностики', 'На дату'),
  ...OTHERS,
];
type Key = (typeof COLUMNS)[number]['key'];

export const RISKS = dataReader<Key, RiskRecord>({
  kind: 'risks',
  columns: COLUMNS,
  anchor: 'school',
  takesExtra: true,
  byHeader: false,
  lone: (text, { schools }) => schools.isSchool(text),
  identity: {
    columns: ['school', 'year', 'date'],
    parts: ({ school, year, date }) => [school.key, year ?? '', date ?? ''],
  },
  records(cells, { schools, years }, otherwise) {
    const school = schoolCell(cells, 'school', schools);
    const year = yearCell(cells, 'year', years, otherwise);
    const date = dayCell(cells, 'date', years.date1904);
    const factors = cells.table.extra.map(({ column, header }) => ({ column, factor: singleLine(header) }));
    const marksOf = (row: number): readonly RiskMark[] => {
      const marks: RiskMark[] = [];
      for (const { column, factor } of factors) {
        const text = cells.text(row, column);
        if (isBlank(text)) continue;
        const reading = RISK_LEVELS.read(text);
        reportWord(cells, row, column, text, RISK_LEVELS, reading);
        if (reading.kind === 'known' && reading.meaning)
          marks.push({ factor, column, level: reading.meaning });
      }
      return marks;
    };
    return (row) => {
      const [own, ownYear, ownDate, marks] = [school(row), year(row), date(row), marksOf(row)];
      if (!own) return null;
      const { table } = cells;
      return { table, row, hidden: cells.hidden(row), school: own, year: ownYear, date: ownDate, marks };
    };
  },
});
