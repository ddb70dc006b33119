import { FACTS } from './facts';
import { USE_CASES } from './useCases';

/** What became of a use case: done, or done without something and that told, or told with a workbook as it was, or told and taken back. */
export type Outcome = 'done' | 'done without' | 'said so' | 'undone';

export const PAGE = 'docs/hosts.md';
/** Set by `npm run test:hosts`: everything is tried, and the page written. */
export const isWriting = process.env['HOSTS'] === 'write';

const SIGNS: Readonly<Record<Outcome, string>> = {
  done: '✓',
  'done without': 'told',
  'said so': 'said',
  undone: 'undone',
};
const BEGIN = '<!-- matrix -->';
const END = '<!-- end -->';

/** A row of a table. */
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A page with other lines between two of its marks. */
function between(page: string, [begin, end]: readonly [string, string], lines: readonly string[]): string {
  const [before = ''] = page.split(begin);
  const [, after = ''] = page.split(end);
  return [`${before}${begin}`, '', ...lines, '', `${end}${after}`].join('\n');
}

/** The page with what was found in its table. */
export function pageOf(page: string, outcomes: ReadonlyMap<string, Outcome | null>): string {
  const head = ['', ...FACTS.map((_fact, at) => String(at + 1))];
  const rows = USE_CASES.map(({ name }) => [
    name,
    ...FACTS.map(({ id }) => {
      const outcome = outcomes.get(`${id} ${name}`);
      return outcome ? SIGNS[outcome] : '**fails**';
    }),
  ]);
  const table = [line(head), line(head.map((_cell, at) => (at === 0 ? '---' : ':-:'))), ...rows.map(line)];
  const facts = FACTS.map(({ about }, at) => `${at + 1}. ${about}`);
  return between(page, [BEGIN, END], [...facts, '', ...table]);
}

/** What a use case takes. */
export interface Cost {
  readonly syncs: number;
  readonly calls: number;
  /** Of the request that has the most. */
  readonly mostCalls: number;
  /** Bytes. */
  readonly sent: number;
  readonly received: number;
}

const COSTS = ['<!-- costs -->', '<!-- costs end -->'] as const;

export const costRow = (name: string, { syncs, calls, mostCalls, sent, received }: Cost): string =>
  line([name, ...[syncs, calls, mostCalls, kilobytes(sent), kilobytes(received)].map((own) => number(own))]);

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1_000);
const number = (value: number): string => value.toLocaleString('en');

/** The page with what each use case takes. */
export const pageWithCosts = (page: string, rows: readonly string[]): string =>
  between(page, COSTS, [
    line(['', 'syncs', 'calls', 'most in one request', 'kB sent', 'kB received']),
    line(['---', ...Array.from({ length: 5 }, () => '--:')]),
    ...rows,
  ]);

/** What the table of the page tells, by fact and use case. */
export function outcomesOf(page: string): ReadonlyMap<string, Outcome> {
  const [, table = ''] = page.split(BEGIN);
  const bySign = new Map(Object.entries(SIGNS).map(([outcome, sign]) => [sign, outcome as Outcome]));
  const told = new Map<string, Outcome>();
  for (const row of table.split('\n').filter((text) => text.startsWith('| '))) {
    const [name, ...cells] = row
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim());
    for (const [at, { id }] of FACTS.entries()) {
      const outcome = bySign.get(cells[at] ?? '');
      if (outcome) told.set(`${id} ${name}`, outcome);
    }
  }
  return told;
}
