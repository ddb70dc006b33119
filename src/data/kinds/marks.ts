import { saysNoValue } from '../../tables';
import type { TableCells } from '../cells';
import { checkParts } from '../parts';
import type { ResultRecord } from './resultColumns';
import { ROUNDING } from './units';

export type Marks = Pick<
  ResultRecord,
  'participants' | 'two' | 'three' | 'four' | 'five' | 'belowThreshold' | 'notAttested'
>;

const MARKS = ['two', 'three', 'four', 'five'] as const;
const PERCENT = 100;

/**
 * Holds the marks of a row against its participants, «Не аттестовано» counted. Gives the marks with empty cells read
 * as 0 where the others make up all participants.
 */
export function checkMarks(
  cells: TableCells,
  smallCohort: number,
): (row: number, marks: Marks, shares: boolean) => Marks {
  const places = MARKS.flatMap((key) => cells.column(key) ?? []);
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
    cells.report.add({
      code: 'small-cohort',
      row,
      column: total.column,
      data: { participants, limit: smallCohort },
    });
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
