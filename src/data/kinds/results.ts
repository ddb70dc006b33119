import { dataReader } from '../dataSheet';
import type { ResultRecord } from '../model';
import { sittingOf } from '../../tables';
import { countCell, decimalCell, shareCell } from '../numberCells';
import { gradeCell, labelCell, NO_LABEL, schoolCell, shownCell, yearCell } from '../textCells';
import { checkMarks, type Marks } from './marks';
import { COUNTED, RESULT_COLUMNS, type CountedKey, type ResultKey } from './resultColumns';
import { rowUnits } from './rowUnits';
import { shapeOfMarks, wholeOfShares } from './shares';

export const RESULTS = dataReader<ResultKey, ResultRecord>({
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
  records(cells, reading, otherwise) {
    const { table, sheet } = cells;
    const school = schoolCell(cells, 'school', reading.schools);
    const year = yearCell(cells, 'year', reading.years, otherwise);
    const period = labelCell(cells, 'period', reading.period, null);
    const procedure = labelCell(cells, 'procedure', reading.procedure, NO_LABEL);
    const procedureText = shownCell(cells, 'procedure');
    const subject = labelCell(cells, 'subject', reading.subject, NO_LABEL);
    const grade = gradeCell(cells, 'grade', reading);
    const participants = countCell(cells, 'participants');
    const whole = table.shares ? wholeOfShares(sheet, table.columns, table.firstRow) : 1;
    const units = rowUnits(cells, whole);
    const part = (key: CountedKey) => (table.shares ? shareCell(cells, key, whole) : countCell(cells, key));
    const [two, three, four, five] = [part('two'), part('three'), part('four'), part('five')];
    const [belowThreshold, notAttested] = [part('belowThreshold'), part('notAttested')];
    const meanMark = decimalCell(cells, 'meanMark');
    const check = checkMarks(cells, reading.settings.smallCohort);
    return (row) => {
      const [ownSchool, ownYear, ownPeriod] = [school(row), year(row), period(row)];
      const [ownProcedure, ownSubject, ownGrade] = [procedure(row), subject(row), grade(row)];
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
      const mean = meanMark(row);
      if (!ownSchool || !ownYear || !ownProcedure || !ownSubject || !ownGrade) return null;
      return {
        table,
        row,
        hidden: cells.hidden(row),
        school: ownSchool,
        year: ownYear,
        period: ownPeriod,
        procedure: ownProcedure,
        sitting: sittingOf(procedureText(row)),
        subject: ownSubject,
        grade: ownGrade,
        participants: marks.participants,
        two: marks.two,
        three: marks.three,
        four: marks.four,
        five: marks.five,
        belowThreshold: marks.belowThreshold,
        notAttested: marks.notAttested,
        meanMark: mean,
        unit,
        counts,
      };
    };
  },
});
