import { invalidArgument } from '../../model';
import type { TypeDefinition } from '../definition';
import { object } from '../targets';

const MS_PER_DAY = 86_400_000;
const DAYS_TO_1904 = 1_462;
const FIRST_YEAR = 1904;

/** The serial number of a day in the date system of the workbook. */
function serial(date1904: boolean, year: number, month: number, day: number): number {
  if (year < FIRST_YEAR) throw invalidArgument('This host counts days from 1904 on.');
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return date1904 ? days - DAYS_TO_1904 : days;
}

/** Worksheet functions called without a cell, of which this host knows DATE. */
export const functions: TypeDefinition<'Functions'> = {
  since: '1.2',
  methods: {
    date: {
      run: ({ parts }, args) =>
        object('FunctionResult', {
          value: serial(parts.date1904, args.integer(0), args.integer(1), args.integer(2)),
        }),
    },
  },
};

export const functionResult: TypeDefinition<'FunctionResult'> = {
  since: '1.2',
  properties: { value: { get: ({ value }) => value }, error: { get: () => '' } },
};
