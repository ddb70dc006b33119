import { a1 } from '../../src/workbook';
import { headerRowOf, type TableContent } from '../layout/tableSheet';
import { DATA_FAULTS, PASTED_FAULTS } from './dataFaults';
import { eventsTable } from './events';
import { withFaults } from './faults';
import { pupilsTable } from './pupils';
import { resultsTable } from './results';

export interface ExpectedFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
}

/** Smaller cohorts are shown and not judged: the default of «Малая группа, чел.». */
const SMALL_COHORT = 10;
const PARTICIPANTS = 'Участников';

/** Rows of few participants: no faults of anybody, and a finding each. */
export function smallCohorts(results: TableContent = withFaults(resultsTable())): readonly ExpectedFinding[] {
  const { name: sheet, columns, rows } = results;
  const column = columns.findIndex(({ header }) => header === PARTICIPANTS);
  return rows.flatMap((row, index) => {
    const participants = row[column];
    if (typeof participants !== 'number' || participants >= SMALL_COHORT) return [];
    return [{ sheet, cell: a1(headerRowOf(results) + 1 + index, column), code: 'small-cohort' }];
  });
}

/** Rows of sums below the data: told, and not counted. */
export const totalRows = (): readonly ExpectedFinding[] =>
  [eventsTable(), pupilsTable()].map((table) => ({
    sheet: table.name,
    cell: a1(headerRowOf(table) + 1 + table.rows.length, 0),
    code: 'row-total',
  }));

/** Numbers of participants that differ from the other years of their school: no faults of anybody either. */
const UNUSUAL = ['G197', 'G407', 'G1044'].map((cell) => ({
  sheet: 'Результаты',
  cell,
  code: 'value-unusual',
}));

/** Everything that must be found in the data sheets, and nothing else. */
export const expectedDataFindings = (): readonly ExpectedFinding[] => [
  ...[...DATA_FAULTS, ...PASTED_FAULTS].map(({ sheet, cell, code }) => ({ sheet, cell, code })),
  ...smallCohorts(),
  ...totalRows(),
  ...UNUSUAL,
];
