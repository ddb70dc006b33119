import type { Fault } from './fault';

/** What only the summaries of several sheets find. */
export const SUMMARY_FAULTS: readonly Fault[] = [
  {
    sheet: 'Управленческий цикл',
    cell: 'B10',
    code: 'value-missing',
    what: 'a stage of the cycle without a document',
  },
];
