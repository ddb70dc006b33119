import { finding, type Finding } from '../../findings';
import { entriesOf } from '../state/entries';
import { ofSeverities, rowsOf, searched, sheetsWithFindings } from './list';

const at = (sheet: string, cell: string) => ({ sheet, cell });
const FOUND: readonly Finding[] = [
  finding('text-spaces', 'advice', at('Карта', 'B3'), { read: 'ёлка ', expected: 'ёлка' }),
  finding('period-missing', 'error', at('Карта', 'C4'), { activity: 'Семинар' }),
  finding('text-spaces', 'advice', at('Школа', 'B9'), { read: ' план', expected: 'план' }),
];
const ENTRIES = entriesOf(FOUND);
const NONE = { solved: [], dismissed: [] } as const;

const shape = (rows: ReturnType<typeof rowsOf>): readonly string[] =>
  rows.map((row) =>
    row.kind === 'entry'
      ? `${row.nth}/${row.of} ${row.entry.finding.cell}${row.fate === 'open' ? '' : ` ${row.fate}`}`
      : `${row.cause?.code ?? row.kind} ${row.entries.length}`,
  );

describe('the list', () => {
  it('has causes with their findings, errors first', () => {
    expect(shape(rowsOf(ENTRIES, NONE, []))).toEqual([
      'period-missing 1',
      '1/1 C4',
      'text-spaces 2',
      '1/2 B3',
      '2/2 B9',
    ]);
  });

  it('hides what is under a folded cause', () => {
    expect(shape(rowsOf(ENTRIES, NONE, ['advice text-spaces']))).toEqual([
      'period-missing 1',
      '1/1 C4',
      'text-spaces 2',
    ]);
  });

  it('begins with what is solved, and ends with what was dismissed', () => {
    const [first, second, third] = ENTRIES;
    const away = { solved: first ? [first] : [], dismissed: third ? [third] : [] };
    expect(shape(rowsOf(second ? [second] : [], away, []))).toEqual([
      'solved 1',
      '1/1 B3 solved',
      'period-missing 1',
      '1/1 C4',
      'dismissed 1',
      '1/1 B9 dismissed',
    ]);
  });

  it('never has one key twice, whatever is solved and open in one cell', () => {
    const keys = rowsOf(ENTRIES, { solved: ENTRIES, dismissed: ENTRIES }, []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the filter', () => {
  const cells = (sheet: string | null, text: string) =>
    searched(ENTRIES, { sheet, text }, 'ru').map((entry) => entry.finding.cell);

  it.each([
    [null, '', ['B3', 'C4', 'B9']],
    ['Школа', '', ['B9']],
    [null, 'ЕЛКА', ['B3']],
    [null, 'b9', ['B9']],
    [null, 'семинар', ['C4']],
    [null, 'лишние', ['B3', 'B9']],
    ['Карта', 'план', []],
  ])('of sheet %s and text «%s»', (sheet, text, expected) => {
    expect(cells(sheet, text)).toEqual(expected);
  });

  it('hides severities', () => {
    expect(ofSeverities(ENTRIES, ['advice']).map((entry) => entry.finding.cell)).toEqual(['C4']);
  });

  it('offers the sheets that have findings', () => {
    expect(sheetsWithFindings(ENTRIES)).toEqual(['Карта', 'Школа']);
  });
});
