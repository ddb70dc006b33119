import { isBlank, type RiskLevel, singleLine, type Vocabulary } from '../../tables';
import type { CellReader, TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import { dayField, type RecordOf, schoolField, yearField } from '../fields';
import { reportWord } from '../textCells';
import { levelsOf } from '../vocabulary';
import { optional, OTHERS, SCHOOL, YEAR } from './columns';

const COLUMNS = [
  schoolField(SCHOOL),
  yearField({ ...YEAR, required: false }, 'of-sheet'),
  dayField(optional('date', 'Дата', 'Дата заполнения', 'Дата профиля', 'Дата диагностики', 'На дату')),
  ...OTHERS,
];

/** A risk factor of a school. Factors are named as in the header of their column. */
export interface RiskMark {
  readonly factor: string;
  readonly column: number;
  readonly level: RiskLevel;
}

/** The risk profile of a school; its date where the sheet tells it. */
export type RiskRecord = RecordOf<typeof COLUMNS> & {
  /** Factors found, in the order of columns. */
  readonly marks: readonly RiskMark[];
};

export const RISKS = dataReader<typeof COLUMNS, Pick<RiskRecord, 'marks'>>({
  kind: 'risks',
  columns: COLUMNS,
  anchor: 'school',
  prepared: ['school', 'year'],
  takesExtra: true,
  byHeader: false,
  lone: (text, { schools }) => schools.isSchool(text),
  identity: {
    columns: ['school', 'year', 'date'],
    parts: ({ school, year, date }) => [school.key, year ?? '', date ?? ''],
  },
  more(cells, { settings }) {
    const marks = marksCells(cells, levelsOf(settings));
    return (row) => ({ marks: marks(row) });
  },
});

function marksCells(
  cells: TableCells,
  levels: Vocabulary<RiskLevel | null>,
): CellReader<readonly RiskMark[]> {
  const factors = cells.table.extra.map(({ column, header }) => ({ column, factor: singleLine(header) }));
  return (row) =>
    factors.flatMap(({ column, factor }): readonly RiskMark[] => {
      const text = cells.text(row, column);
      if (isBlank(text)) return [];
      const reading = levels.read(text);
      reportWord(cells, row, column, text, levels, reading);
      return reading.kind === 'known' && reading.meaning ? [{ factor, column, level: reading.meaning }] : [];
    });
}
