import type { ActivityExecution } from '../../../monitoring';
import {
  call,
  cellOf,
  type CellValue,
  type Day,
  type Expression,
  isCellError,
  joined,
  literal,
  numeral,
  truth,
} from '../../../workbook';
import { holds, isIn, type MarkList } from './markWords';

/** What a cell of the appendix shows, and the formula that follows the roadmap; null where none can. */
export interface Followed {
  readonly value: string | number | null;
  readonly body: Expression | null;
}

const NOTHING = literal('');
/** Formulas take no longer text, nor several lines. */
const LONGEST_TEXT = 254;
const CONTROL = /\p{Cc}/u;

const fixedValue = (value: string | number | null): Followed => ({ value, body: null });

/** A cell's value as formulas write it; null where they can't. */
function constant(value: CellValue): Expression | null {
  if (typeof value === 'number') return numeral(value);
  if (typeof value !== 'string' || value.length > LONGEST_TEXT || CONTROL.test(value)) return null;
  return literal(value);
}

const isPlainText = (value: CellValue): boolean =>
  value === null || isCellError(value) || typeof value === 'string' || Number.isSafeInteger(value);

const textOf = (value: CellValue): string => (value === null || isCellError(value) ? '' : String(value));

/** The mark as the roadmap has it; what is empty stays empty. A number that shows itself as something else stays as shown. */
export function markOf({ cells: { status }, mark }: ActivityExecution): Followed {
  if (!status || !isPlainText(status.value)) return fixedValue(mark);
  if (typeof status.value === 'number' && String(status.value) !== mark) return fixedValue(mark);
  const body = call('IFERROR', joined('&', cellOf(status.sheet, status), NOTHING), NOTHING);
  return { value: textOf(status.value), body };
}

/** A mark, and the cell of the appendix that shows it. */
export interface ShownMark {
  readonly mark: Followed;
  readonly cell: Expression;
}

/** What was read of a mark as long as it stands there, else something else; as it was read where no formula can follow. */
function ofMark({ mark, cell }: ShownMark, read: string | number, otherwise: Expression): Followed {
  return { value: read, body: mark.body && asRead(cell, String(mark.value ?? ''), read, otherwise) };
}

/** The last day of an activity's term: the new one as long as the mark that puts it off stands there. */
export function endOf(
  { term, byMark: { movedFrom } }: ActivityExecution,
  shown: ShownMark,
  serialOf: (day: Day) => number,
): Followed {
  if (!term) return fixedValue(null);
  const end = serialOf(term.end);
  return movedFrom === null ? fixedValue(end) : ofMark(shown, end, numeral(serialOf(movedFrom)));
}

/**
 * The day on which an activity was done, as the roadmap has it. A date is taken as it stands; a text as it was read, as
 * long as it stands there; where there is none, what the mark says.
 */
export function doneOnOf(
  { cells: { doneOn: cell }, doneOn, byMark }: ActivityExecution,
  shown: ShownMark,
  serialOf: (day: Day) => number,
): Followed {
  const read = doneOn === null ? null : serialOf(doneOn);
  const marked = byMark.doneOn && read !== null ? ofMark(shown, read, NOTHING) : null;
  if (!cell) return marked ?? fixedValue(read ?? '');
  if (marked) return dated(marked, cellOf(cell.sheet, cell));
  const { value } = cell;
  if (!isPlainText(value) && typeof value !== 'number') return fixedValue(read ?? '');
  const own = cellOf(cell.sheet, cell);
  const usual = dateOrText(own);
  const usualValue = typeof value === 'number' ? Math.floor(value) : textOf(value);
  const meant = read ?? textOf(value);
  const followed = meant === usualValue ? usual : asRead(own, value, meant, usual);
  if (!followed) return fixedValue(meant);
  const filled = call('IF', joined('=', own, NOTHING), NOTHING, followed);
  return { value: meant, body: call('IFERROR', filled, NOTHING) };
}

const dateOrText = (own: Expression): Expression =>
  call('IF', call('ISNUMBER', own), call('INT', own), joined('&', own, NOTHING));

/** The day that a mark gives, as long as the cell of dates is empty or holds an error. */
function dated({ value, body }: Followed, own: Expression): Followed {
  if (!body) return fixedValue(value);
  const saysNothing = call('IFERROR', joined('=', own, NOTHING), truth(true));
  return { value, body: call('IF', saysNothing, body, dateOrText(own)) };
}

/** What was read of a cell while it holds what it held; else something else. */
function asRead(
  own: Expression,
  value: CellValue,
  read: string | number,
  otherwise: Expression,
): Expression | null {
  const held = constant(value);
  const meant = constant(read);
  return held && meant && call('IF', joined('=', own, held), meant, otherwise);
}

/** Words for what a mark means; `other` says neither that work was done nor that it goes on. */
export interface MeaningWords {
  readonly done: string;
  readonly 'in-progress': string;
  readonly cancelled: string;
  readonly other: string;
  /** The mark is on no list. */
  readonly unknown: string;
}

/**
 * What a mark means: by the words of the template, which stand in cells; a text that no list has, as it was read, as long as
 * it stands there.
 */
export function meaningOf(
  { meaning, unknownMark }: ActivityExecution,
  mark: Followed,
  cell: Expression,
  words: MeaningWords,
  lists: readonly MarkList[],
): Followed {
  const text = String(mark.value ?? '');
  const said = unknownMark ? 'unknown' : meaning === null || meaning === 'not-done' ? 'other' : meaning;
  const read = text === '' ? '' : words[said];
  if (!mark.body) return fixedValue(read);
  const found = lists.find((list) => holds(list, text))?.told ?? 'unknown';
  const usual = lists.reduceRight(
    (otherwise, list) => call('IF', isIn(cell, list), literal(words[list.told]), otherwise),
    literal(words.unknown),
  );
  const followed = text === '' || words[found] === read ? usual : asRead(cell, text, read, usual);
  return { value: read, body: followed && call('IF', joined('=', cell, NOTHING), NOTHING, followed) };
}
