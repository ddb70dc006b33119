import { isBlank, singleLine } from '../../tables';
import { type CellEdit, editCell, isCellError, textAt, valueAt } from '../../workbook';
import { endsOpen, joinFragments, startsSentence } from '../fragments';
import { MergedDown } from '../rawRow';
import type { Item, Roadmap } from '../model';
import { fixOf, type Hit, rule } from './rule';

interface Fragment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the text belongs in the row it continues: the number cell's text is the tail of the activity. */
  readonly target: number;
}

/** Cell texts of a torn row from left to right; formula errors are no texts. */
function fragmentsOf({ sheet, header }: Roadmap, { titleColumn }: Item, row: number): readonly Fragment[] {
  const texts = sheet.texts[row - sheet.origin.row] ?? [];
  return texts.flatMap((text, index) => {
    const column = index + sheet.origin.column;
    if (isBlank(text) || isCellError(valueAt(sheet, row, column))) return [];
    return [{ row, column, text, target: column === header.columns.get('number') ? titleColumn : column }];
  });
}

/** Rows torn off an item, each with its texts. Rows under a cell merged down belong to it by intent. */
function tornOff(roadmap: Roadmap, item: Item, merged: MergedDown): readonly (readonly Fragment[])[] {
  const own = [item.numberColumn ?? item.titleColumn, item.titleColumn];
  return item.continuations
    .filter(({ row }) => own.every((column) => merged.rowOf(row, column) === row))
    .map(({ row }) => fragmentsOf(roadmap, item, row));
}

/**
 * A torn row can't be read as a row of its own: its title starts in the middle of a sentence, or the one above
 * stops there; or it has no title and adds no second period.
 */
function surelyTorn(
  { header }: Roadmap,
  { titleColumn }: Item,
  row: readonly Fragment[],
  above: (column: number) => string,
): boolean {
  const title = row.find(({ target }) => target === titleColumn);
  if (title) return !startsSentence(title.text) || endsOpen(above(titleColumn));
  const period = row.find(({ target }) => target === header.columns.get('period'));
  return !period || isBlank(above(period.target)) || endsOpen(above(period.target));
}

/** A hyphen dropped at the tear might have been the word's own. */
const losesHyphen = (head: string, tail: string): boolean =>
  joinFragments([head, tail]).length < head.trim().length + tail.trim().length;

function* tornRows(roadmap: Roadmap): Iterable<Hit<'row-split'>> {
  const { sheet } = roadmap;
  const merged = new MergedDown(sheet.merges);
  for (const item of roadmap.items) {
    const rows = tornOff(roadmap, item, merged);
    const fragments = rows.flat();
    const [first] = fragments;
    if (!first) continue;
    const pieces = new Map<number, string[]>();
    const piecesOf = (column: number): string[] => pieces.get(column) ?? [textAt(sheet, item.row, column)];
    const above = (column: number): string => piecesOf(column).at(-1) ?? '';
    let safe = true;
    for (const row of rows) {
      safe &&= surelyTorn(roadmap, item, row, above);
      for (const { target, text } of row) {
        safe &&= !losesHyphen(above(target), text);
        const list = piecesOf(target);
        list.push(text);
        pieces.set(target, list);
      }
    }
    const joined = new Map([...pieces].map(([column, list]) => [column, joinFragments(list)]));
    const onError = [...joined.keys()].some((column) => isCellError(valueAt(sheet, item.row, column)));
    const edits: readonly CellEdit[] = [
      ...[...joined].map(([column, text]) => editCell(sheet, item.row, column, text)),
      ...fragments.map(({ row, column }) => editCell(sheet, row, column, '')),
    ];
    yield {
      row: first.row,
      column: first.column,
      data: {
        number: item.number?.text ?? null,
        fragment: fragments.map(({ text }) => singleLine(text)).join(' · '),
        joined: singleLine([...joined.values()].join(' · ')),
      },
      fix: onError ? null : fixOf(roadmap, edits, safe),
    };
  }
}

function* missingParts({
  preamble,
  template,
  header,
  sheet,
  follows,
}: Roadmap): Iterable<Hit<'preamble-missing-part'>> {
  if (!follows) return;
  const row = Math.max(sheet.origin.row, header.top - 1);
  const column = Math.min(...header.texts.keys());
  for (const part of template.preamble) {
    if (!preamble.named.has(part)) yield { row, column, data: { part } };
  }
}

export const layoutRules = [rule('row-split', tornRows), rule('preamble-missing-part', missingParts)];
