import { sittingOf } from '../../tables';
import { dataReader } from '../dataSheet';
import type { RecordOf } from '../fields';
import { countCell, shareCell } from '../numberCells';
import { shownCell } from '../textCells';
import { checkMarks, type Marks } from './marks';
import { COUNTED, RESULT_COLUMNS, type CountedKey, type ResultRecord } from './resultColumns';
import { rowUnits } from './rowUnits';
import { shapeOfMarks, wholeOfShares } from './shares';

type MarksOfRow = Omit<ResultRecord, keyof RecordOf<typeof RESULT_COLUMNS>>;

export const RESULTS = dataReader<typeof RESULT_COLUMNS, MarksOfRow>({
  kind: 'results',
  columns: RESULT_COLUMNS,
  anyOf: COUNTED,
  anchor: 'school',
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  summed: ['participants', ...COUNTED],
  shape: shapeOfMarks,
  identity: {
    columns: ['school', 'year', 'period', 'procedure', 'subject', 'grade'],
    parts: ({ school, year, period, procedure, sitting, subject, grade }) => [
      school.key,
      year,
      period?.key ?? '',
      `${procedure.key} ${sitting}`,
      subject.key,
      grade.key,
    ],
  },
  more(cells, { settings }) {
    const { table, sheet } = cells;
    const procedureText = shownCell(cells, 'procedure');
    const participants = countCell(cells, 'participants');
    const whole = table.shares ? wholeOfShares(sheet, table.columns, table.firstRow) : 1;
    const units = rowUnits(cells, whole);
    const part = (key: CountedKey) => (table.shares ? shareCell(cells, key, whole) : countCell(cells, key));
    const [two, three, four, five] = [part('two'), part('three'), part('four'), part('five')];
    const [belowThreshold, notAttested] = [part('belowThreshold'), part('notAttested')];
    const check = checkMarks(cells, settings.smallCohort);
    return (row) => {
      const { unit, counts, instead } = units(row);
      const read: Marks = {
        participants: participants(row),
        ...(instead ?? {
          two: two(row),
          three: three(row),
          four: four(row),
          five: five(row),
          belowThreshold: belowThreshold(row),
          notAttested: notAttested(row),
        }),
      };
      const marks = unit === null ? read : check(row, read, unit === 'share');
      return { ...marks, sitting: sittingOf(procedureText(row)), unit, counts };
    };
  },
});
