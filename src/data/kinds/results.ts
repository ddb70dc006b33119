import { readProcedure, saysNoValue, sittingOf } from '../../tables';
import { a1 } from '../../workbook';
import type { CellReader, TableCells } from '../cells';
import { dataReader } from '../dataSheet';
import { checkParts, countCell, shareCell } from '../numberCells';
import type { Reading } from '../reading';
import { shownCell } from '../textCells';
import {
  COUNTED,
  type CountedKey,
  type Marks,
  type MarksOfRow,
  RESULT_COLUMNS,
  MARKS,
} from './resultColumns';
import { rowUnits } from './rowUnits';
import { shapeOfMarks, wholeOfShares } from './shares';
import { ROUNDING } from './units';

const PERCENT = 100;
/** Cells that one finding of small cohorts names. */
const MOST_CELLS = 10;

/**
 * Holds the marks of a row against its participants, «Не аттестовано» counted. Gives the marks with empty cells read
 * as 0 where the others make up all participants.
 */
export function checkMarks(
  cells: TableCells,
  smallCohort: number,
): (row: number, marks: Marks, shares: boolean) => Marks {
  const places = MARKS.flatMap((key) => cells.column(key) ?? []);
  const procedureText = shownCell(cells, 'procedure');
  const allMarks = places.length === MARKS.length;
  const total = cells.column('participants');
  const first = places[0] ?? cells.column('belowThreshold');
  /** A cell holds something that could not be read and has its own finding. */
  const unread = (row: number, marks: Marks): boolean =>
    [...MARKS, 'notAttested' as const].some((key) => {
      const place = marks[key] === null ? cells.column(key) : null;
      return place !== null && !saysNoValue(cells.shown(row, place.column));
    });
  const checkSmall = (row: number, participants: number | null): void => {
    if (participants === null || participants === 0 || participants >= smallCohort || !total) return;
    const { key, name } = readProcedure(procedureText(row));
    const cell = a1(row, total.column);
    cells.report.addOnce(
      `small-cohort ${key}`,
      { code: 'small-cohort', row, column: total.column, data: { participants, limit: smallCohort } },
      ({ participants: least, alike }, first) => {
        const known = alike ?? { procedure: name, count: 1, cells: [first] };
        return {
          participants: Math.min(least, participants),
          limit: smallCohort,
          alike: {
            ...known,
            count: known.count + 1,
            cells: known.cells.length < MOST_CELLS ? [...known.cells, cell] : known.cells,
          },
        };
      },
    );
  };
  const mismatch = (row: number, sum: number, whole: number, shares: boolean): void => {
    const place = shares ? first : total;
    if (!place) return;
    const shown = (value: number): number =>
      shares ? Math.round(value * PERCENT * PERCENT) / PERCENT : value;
    const data = { sum: shown(sum), total: shown(whole), percent: shares };
    cells.report.add({ code: 'marks-sum-mismatch', row, column: place.column, data });
  };
  return (row, marks, shares) => {
    const { participants, two, three, four, five, belowThreshold, notAttested } = marks;
    checkSmall(row, participants);
    if (!shares && checkParts(cells, row, 'participants', marks)) return marks;
    if (two === null && three === null && four === null && five === null) {
      const empty = belowThreshold === null && participants !== 0 && !unread(row, marks);
      if (empty && first && saysNoValue(cells.shown(row, first.column))) cells.missing(first, row);
      return marks;
    }
    const whole = shares ? 1 : participants;
    if (whole === null || !allMarks) return marks;
    const sum = (two ?? 0) + (three ?? 0) + (four ?? 0) + (five ?? 0) + (notAttested ?? 0);
    const complete = two !== null && three !== null && four !== null && five !== null;
    if (Math.abs(sum - whole) <= (shares ? ROUNDING : 0)) {
      return complete
        ? marks
        : { ...marks, two: two ?? 0, three: three ?? 0, four: four ?? 0, five: five ?? 0 };
    }
    if (!unread(row, marks)) mismatch(row, sum, whole, shares);
    return marks;
  };
}

/** Reads the marks of a row, in the unit that it gives them. */
export function marksOfRow(cells: TableCells, { settings }: Reading): CellReader<MarksOfRow> {
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
}

export const RESULTS = dataReader<typeof RESULT_COLUMNS, MarksOfRow>({
  kind: 'results',
  columns: RESULT_COLUMNS,
  anyOf: COUNTED,
  anchor: 'school',
  prepared: ['school', 'year', 'period', 'procedure', 'subject', 'grade'],
  byHeader: true,
  lone: (text, { schools }) => schools.isSchool(text),
  groups: 'rowKind',
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
  more: marksOfRow,
});
