import { DATA_FAULTS, PASTED_FAULTS } from './dataFaults';
import { smallCohorts, totalRows } from './expected';
import type { Fault } from './fault';
import { ROADMAP_FAULTS } from './roadmapFaults';
import { SUMMARY_FAULTS } from './summaryFaults';

const START = '<!-- faults -->';
const END = '<!-- /faults -->';

const lineOf = ({ sheet, cell, what, code }: Fault): string =>
  `| ${sheet} | ${cell} | ${what} | \`${code}\` |`;

/** The faults of municipality.xlsx as a Markdown table. */
export function faultTable(): string {
  const small = smallCohorts();
  return [
    '| sheet | cell | what is wrong | code |',
    '|---|---|---|---|',
    ...[...DATA_FAULTS, ...PASTED_FAULTS].map(lineOf),
    lineOf({
      sheet: 'Результаты',
      cell: `G, ${small.length} rows`,
      what: 'fewer than ten participants: shown, not judged',
      code: 'small-cohort',
    }),
    ...totalRows().map((own) => lineOf({ ...own, what: 'a row of sums: no fault, and not counted' })),
    ...[...SUMMARY_FAULTS, ...ROADMAP_FAULTS].map(lineOf),
  ].join('\n');
}

/** The text with the table between its marks. Throws where they are missing. */
export function withFaultTable(text: string): string {
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`no ${START} … ${END} in README.md`);
  return `${before}${START}\n${faultTable()}\n${END}${after}`;
}
