import { readProcedure } from '../../src/tables';
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
const PROCEDURE = 'Процедура';

interface SmallCohort extends ExpectedFinding {
  readonly procedure: string;
}

/** Rows of few participants: no faults of anybody. */
export function smallCohorts(results: TableContent = withFaults(resultsTable())): readonly SmallCohort[] {
  const { name: sheet, columns, rows } = results;
  const columnOf = (name: string): number => columns.findIndex(({ header }) => header === name);
  const [column, procedure] = [columnOf(PARTICIPANTS), columnOf(PROCEDURE)];
  return rows.flatMap((row, index) => {
    const participants = row[column];
    if (typeof participants !== 'number' || participants >= SMALL_COHORT) return [];
    const cell = a1(headerRowOf(results) + 1 + index, column);
    return [
      { sheet, cell, code: 'small-cohort', procedure: readProcedure(String(row[procedure] ?? '')).key },
    ];
  });
}

/** A finding for each procedure that has such rows, at the first of them. */
const smallCohortFindings = (): readonly ExpectedFinding[] => {
  const all = smallCohorts();
  return all
    .filter((own, at) => all.findIndex(({ procedure }) => procedure === own.procedure) === at)
    .map(({ sheet, cell, code }) => ({ sheet, cell, code }));
};

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
  ...smallCohortFindings(),
  ...totalRows(),
  ...UNUSUAL,
];
