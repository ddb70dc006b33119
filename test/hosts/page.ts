import { FACTS } from './facts';
import { USE_CASES } from './useCases';

/** What became of a use case: done, or told with a workbook as it was, or told and taken back. */
export type Outcome = 'done' | 'said so' | 'undone';

export const PAGE = 'docs/hosts.md';
/** Set by `npm run test:hosts`: everything is tried, and the page written. */
export const isWriting = process.env['HOSTS'] === 'write';

const SIGNS: Readonly<Record<Outcome, string>> = { done: '✓', 'said so': 'said', undone: 'undone' };
const BEGIN = '<!-- matrix -->';
const END = '<!-- end -->';

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
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map((_cell, at) => (at === 0 ? '---' : ':-:'))), ...rows.map(line)];
  const facts = FACTS.map(({ about }, at) => `${at + 1}. ${about}`);
  const [before = ''] = page.split(BEGIN);
  const [, after = ''] = page.split(END);
  return [`${before}${BEGIN}`, '', ...facts, '', ...table, '', `${END}${after}`].join('\n');
}

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
