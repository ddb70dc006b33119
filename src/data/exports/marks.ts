import type { MarkUnit } from '../../findings';
import { a1 } from '../../workbook';
import { type CountedKey, MARKS } from '../kinds/resultColumns';
import { decimalsOf, type MarkCell, near, unitOfCells } from '../kinds/units';
import type { ExportCells } from './cells';
import type { FourMarks, Measured, Told } from './model';
import { type Block, blockColumn } from './table';

const PERCENT = 100;
const SHOWN = 100;

/** Where a block of columns holds what results are. */
interface MarkColumns {
  readonly participants: number | undefined;
  readonly marks: readonly (readonly [key: CountedKey, column: number])[];
  readonly below: number | undefined;
  readonly belowShare: number | undefined;
  readonly mean: number | undefined;
}

function columnsOf(block: Block, participants: number | undefined): MarkColumns {
  const counts = MARKS.map((role) => blockColumn(block, role, ['count', null]));
  const shares = MARKS.map((role) => blockColumn(block, role, ['share', null]));
  const chosen = counts.every((column) => column !== undefined) ? counts : shares;
  return {
    participants: blockColumn(block, 'participants', [null]) ?? participants,
    marks: MARKS.flatMap((role, index) => {
      const column = chosen[index];
      return column === undefined ? [] : [[role, column] as const];
    }),
    below: blockColumn(block, 'below', ['count', null]),
    belowShare: blockColumn(block, 'below', ['share']),
    mean: blockColumn(block, 'mean', [null]),
  };
}

export interface ReadMarks {
  readonly measured: Measured;
  readonly told: readonly Pick<Told, 'reason' | 'detail' | 'cell'>[];
}

/** Reads the results of a block, row by row; null for a row that holds none. `rows` are those that may, one after the other. */
export function marksReader(
  cells: ExportCells,
  block: Block,
  participantsOfAll: number | undefined,
  rows: readonly number[],
): (row: number) => ReadMarks | null {
  const columns = columnsOf(block, participantsOfAll);
  const inShares = columns.marks.some(([, column]) =>
    block.columns.some((own) => own.column === column && own.as?.unit === 'share'),
  );
  const read = (row: number): readonly MarkCell[] => markCells(cells, columns.marks, row);
  const first = rows[0] ?? 0;
  const votes = rows.map((row) => ({ own: read(row), whole: cells.count(row, columns.participants) }));
  const usual = inShares ? shareUnit(votes) : usualUnit(votes);
  let decimals = 0;
  for (const { own } of votes) for (const { value } of own) decimals = Math.max(decimals, decimalsOf(value));
  const markColumn = columns.marks[0]?.[1] ?? 0;
  return (row) => {
    const { own, whole: participants } = votes[row - first] ?? { own: [], whole: null };
    const below = belowOf(cells, columns, row, participants);
    const mean = cells.number(row, columns.mean)?.value ?? null;
    if (own.every(({ value }) => value === 0) && (participants ?? 0) === 0) return null;
    const bare = { participants, marks: null, shares: null, below, mean };
    if (columns.marks.length === 0) return { measured: bare, told: [] };
    return judged(bare, own, usual, decimals, () => a1(row, markColumn));
  };
}

type Votes = readonly { readonly own: readonly MarkCell[]; readonly whole: number | null }[];

const sumOf = (own: readonly MarkCell[]): number => own.reduce((sum, { value }) => sum + value, 0);

/** In what most rows give their marks, as far as the numbers tell it. */
function usualUnit(votes: Votes): MarkUnit {
  const complete = votes.filter(({ own }) => own.length === MARKS.length);
  const counts = complete.filter(
    ({ own, whole }) => own.every(({ value }) => Number.isInteger(value)) && sumOf(own) === whole,
  ).length;
  const shares = complete.filter(
    ({ own, whole }) => sumOf(own) !== whole && (near(sumOf(own), PERCENT) || near(sumOf(own), 1)),
  ).length;
  return shares > counts ? shareUnit(votes) : 'count';
}

function shareUnit(votes: Votes): MarkUnit {
  const filled = votes.filter(({ own }) => sumOf(own) > 0);
  const parts = filled.filter(
    ({ own }) => near(sumOf(own), 1) && own.every(({ percent }) => !percent),
  ).length;
  return parts * 2 > filled.length ? 'part' : 'percent';
}

function judged(
  bare: Measured,
  own: readonly MarkCell[],
  usual: MarkUnit,
  decimals: number,
  cellOf: () => string,
): ReadMarks {
  const whole = bare.participants;
  const shown = (): string => own.map(({ value }) => value).join('; ');
  const tell = (reason: Told['reason'], detail: string) => ({ reason, detail, cell: cellOf() });
  if (own.length < MARKS.length) {
    return own.length === 0
      ? { measured: bare, told: [] }
      : { measured: bare, told: [tell('marks-unread', shown())] };
  }
  const { unit, shares, counts } = unitOfCells(own, whole, usual, decimals);
  const four = (of: Readonly<Partial<Record<CountedKey, number>>>, times: number): FourMarks => {
    const at = (role: CountedKey): number => Math.round((of[role] ?? 0) * times * SHOWN) / SHOWN;
    return [at('two'), at('three'), at('four'), at('five')];
  };
  if (unit === 'count') {
    if (own.some(({ value }) => !Number.isInteger(value))) {
      return { measured: bare, told: [tell('marks-unread', shown())] };
    }
    const sum = sumOf(own);
    const marks = four(Object.fromEntries(own.map(({ key, value }) => [key, value])), 1);
    const off = whole !== null && sum !== whole;
    return {
      measured: { ...bare, participants: whole ?? sum, marks },
      told: off ? [tell('marks-sum', `${sum} ≠ ${whole}`)] : [],
    };
  }
  if (unit === null) return { measured: bare, told: [tell('marks-unread', shown())] };
  const inPercent = four(shares, PERCENT);
  const sum = Math.round(inPercent.reduce((all, value) => all + value, 0) * SHOWN) / SHOWN;
  if (!near(sum, PERCENT)) return { measured: bare, told: [tell('marks-unread', shown())] };
  if (counts) return { measured: { ...bare, marks: four(counts, 1) }, told: [] };
  const isWhole = Math.abs(sum - PERCENT) <= MARKS.length * 10 ** -decimals;
  return {
    measured: { ...bare, shares: inPercent },
    told: [isWhole ? tell('counts-none', shown()) : tell('percents-sum', String(sum))],
  };
}

function markCells(cells: ExportCells, columns: MarkColumns['marks'], row: number): readonly MarkCell[] {
  let isBlank = true;
  const read = columns.map(([key, column]): MarkCell => {
    const number = cells.number(row, column);
    if (number) isBlank = false;
    const percent = number?.percent ?? false;
    return { key, column, value: number?.value ?? 0, percent, raw: percent ? 'part' : 'percent' };
  });
  // An empty cell among marks is nobody; a row without any mark has none.
  return isBlank ? [] : read;
}

function belowOf(
  cells: ExportCells,
  { below, belowShare }: MarkColumns,
  row: number,
  participants: number | null,
): number | null {
  const count = cells.count(row, below);
  if (count !== null) return count;
  const share = cells.number(row, belowShare);
  if (!share || participants === null) return null;
  const half = 0.5 * 10 ** -decimalsOf(share.value);
  const least = Math.ceil(((share.value - half) * participants) / PERCENT);
  const most = Math.floor(((share.value + half) * participants) / PERCENT);
  return least === most ? least : null;
}
