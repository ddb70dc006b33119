import { isBlank, isCollectedTable, matchKey, singleLine } from '../tables';
import { endsPiece, type Pieces } from '../workbook';
import { endsOpen, startsSentence } from './fragments';
import type { ClassifiedRow, RowKind } from './model';
import { isLetterNumber } from './number';
import type { RawRow, TableReader } from './rawRow';

/** A row with its kind; `raw` is null for blank rows. */
export interface ReadRow extends ClassifiedRow {
  readonly raw: RawRow | null;
}

const SIGNATURE =
  /^(?:начальник|директор|руководитель|заместитель|зам\.|исполнитель|исп\.|согласован|утвержд|председатель|заведующ|методист|координатор|составил|подпись|глава|главный|м\.\s?п\.)/iu;
const INITIALS = /\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\.|_{3,}/u;
const INDEX_CELL = /^\(?\d{1,2}[.)]?$/;

/**
 * Gives every row from `from` up to, not including, `to` its kind. A row that says one of the titles (match keys)
 * and nothing else is a section also without a number.
 */
export function* classifyRows(
  reader: TableReader,
  from: number,
  to: number,
  titles: ReadonlySet<string>,
): Pieces<readonly ReadRow[]> {
  const rows: ReadRow[] = [];
  const last = lastTableRow(reader, from, to);
  let previous: ReadRow | null = null;
  let blankSince = false;
  let afterHeader = true;
  // Collected activities tell where they come from, whatever else is empty.
  let lone = isCollectedTable([...reader.header.texts.values()]);
  for (let row = from; row < to; row += 1) {
    const raw = reader.read(row);
    const kind: RowKind = !raw
      ? 'blank'
      : (!previous || afterHeader) && isColumnIndex(reader, raw)
        ? 'column-index'
        : reader.repeatsHeader(row)
          ? 'header-repeated'
          : row > last
            ? trailing(raw, blankSince, previous)
            : kindOf(reader, raw, previous, { titles, lone });
    const read: ReadRow = { row, kind, raw };
    lone ||= !previous && isLone(read);
    if (endsPiece(rows.push(read))) yield;
    afterHeader = kind === 'header-repeated';
    if (kind === 'blank') blankSince = true;
    else if (kind !== 'header-repeated' && kind !== 'column-index') {
      previous = kind === 'continuation' && previous ? merged(previous, read) : read;
      blankSince = false;
    }
  }
  return rows;
}

/**
 * The last row with a number, or with a period and a text: what follows it can only be its end or a signature. A
 * table with columns for neither ends with its last row of two cells.
 */
function lastTableRow(reader: TableReader, from: number, to: number): number {
  const known = (['number', 'period', 'periodStart', 'periodEnd'] as const).some(
    (key) => reader.column(key) !== undefined,
  );
  for (let row = to - 1; row >= from; row -= 1) {
    const raw = reader.read(row);
    if (!raw) continue;
    const numbered = raw.number.number !== null || raw.underMergedNumber;
    if (known ? numbered || (raw.period !== '' && !isBlank(raw.text)) : raw.filled > 1) return row;
  }
  return from - 1;
}

/** A line below the rows that is no part of the last: a total, a footnote. */
const CLOSING = /^(?:\*|[¹²³]|(?:итог[а-я]*|всего|примечани[ея])(?!\p{L}))/iu;

function trailing(raw: RawRow, blankSince: boolean, previous: ReadRow | null): RowKind {
  if (raw.filled <= 1 && CLOSING.test(singleLine(raw.text))) return 'note';
  const cells = [raw.text, raw.period, raw.responsible, raw.result];
  const signed = SIGNATURE.test(singleLine(raw.text)) || cells.some((text) => INITIALS.test(text));
  if (signed || previous?.kind === 'signature') return 'signature';
  const goesOn = previous && (!blankSince || !startsSentence(raw.text)) && previous.kind !== 'note';
  return goesOn ? 'continuation' : 'note';
}

/** What is known of titles of sections. */
interface Titles {
  readonly titles: ReadonlySet<string>;
  /** Titles may stand alone in their rows: the table begins with one that does, or was collected of others. */
  readonly lone: boolean;
}

/** A whole line, in a cell that nothing else of the row is filled beside. */
const isLone = ({ kind, raw }: ReadRow): boolean =>
  kind === 'section' && raw?.number.number === null && !raw.spansColumns;

function kindOf(
  reader: TableReader,
  raw: RawRow,
  previous: ReadRow | null,
  { titles, lone }: Titles,
): RowKind {
  if (reader.isBand(raw.row)) return 'section';
  const { number } = raw.number;
  const bare = raw.period === '' && raw.responsible === '';
  if (number) {
    if (!bare || raw.result !== '' || raw.valueFailed) return 'activity';
    if (number.parts.length === 1) return 'section';
    return number.parts.length === 2 ? 'subsection' : 'activity';
  }
  if (raw.numberFailed) return raw.filled === 1 && !raw.valueFailed ? 'section' : 'activity';
  // It never goes on with the text above: «1. Провести:», «а) семинар».
  if (isLetterNumber(raw.number.rest) && !bare) return 'activity';
  const before = previous?.raw;
  const sentence = startsSentence(raw.text);
  const tornAbove = before ? endsOpen(before.text) || endsOpen(before.period) : false;
  if (raw.underMergedNumber) {
    const full = raw.textColumn === reader.column('activity') && !(bare && raw.result === '');
    return !previous || (full && sentence && !tornAbove) ? 'activity' : 'continuation';
  }
  const titled = raw.spansColumns || titles.has(matchKey(raw.text)) || lone;
  if (bare && titled && raw.filled <= 1 && sentence && !tornAbove) return 'section';
  if (sentence && !tornAbove && standsAlone(reader, raw, before ?? null)) return 'activity';
  if (previous) return 'continuation';
  return raw.filled > 1 ? 'activity' : 'section';
}

/** An unnumbered row has enough cells of its own to be an activity. */
function standsAlone(reader: TableReader, raw: RawRow, before: RawRow | null): boolean {
  const hasPeriod = raw.period !== '';
  const hasResponsible = raw.responsible !== '' || reader.column('responsible') === undefined;
  if (hasPeriod && hasResponsible) return true;
  if (hasPeriod) return before === null || before.period !== '';
  return raw.filled >= 3;
}

/** What the next row sees of a row with its continuation. */
function merged(head: ReadRow, tail: ReadRow): ReadRow {
  if (!head.raw || !tail.raw) return head;
  return { ...head, raw: { ...head.raw, text: tail.raw.text, period: tail.raw.period || head.raw.period } };
}

/** «1 2 3 …» under the header: nothing but small numbers. */
function isColumnIndex(reader: TableReader, raw: RawRow): boolean {
  const texts = reader.columns.map((column) => singleLine(reader.text(raw.row, column)));
  const filled = texts.filter((text) => text !== '');
  return filled.length >= 2 && filled.every((text) => INDEX_CELL.test(text));
}
