import { editCell } from '../../workbook';
import { isBlank, singleLine } from '../../tables';
import { joinFragments } from '../fragments';
import type { Item, Roadmap } from '../model';
import { fixOf, type Hit, rule } from './rule';

/** Cell texts of a torn row, the number cell's text first: it is the tail of the activity. */
function fragmentCells(roadmap: Roadmap, row: number): readonly { column: number; text: string }[] {
  const origin = roadmap.sheet.origin;
  const texts = roadmap.sheet.texts[row - origin.row] ?? [];
  return texts.flatMap((text, index) => (isBlank(text) ? [] : [{ column: index + origin.column, text }]));
}

/** Where the text of a torn row's cell belongs in the row it continues. */
function targetColumn(roadmap: Roadmap, item: Item, column: number): number {
  return column === roadmap.header.columns.get('number') ? item.titleColumn : column;
}

function* tornRows(roadmap: Roadmap): Iterable<Hit<'row-split'>> {
  const merged = roadmap.sheet.merges.filter(({ top, bottom }) => bottom > top);
  for (const item of roadmap.items) {
    const torn = item.continuations.filter(
      ({ row }) => !merged.some(({ top, bottom }) => top < row && row <= bottom),
    );
    const fragments = torn.flatMap(({ row }) =>
      fragmentCells(roadmap, row).map((cell) => ({ row, ...cell })),
    );
    const [first] = fragments;
    if (!first) continue;
    const joined = new Map<number, string>();
    let hyphenDropped = false;
    for (const { column, text } of fragments) {
      const target = targetColumn(roadmap, item, column);
      const head = joined.get(target) ?? editCell(roadmap.sheet, item.row, target, '').from;
      const whole = joinFragments(head, text);
      hyphenDropped ||= whole.length < head.trim().length + text.trim().length;
      joined.set(target, whole);
    }
    const edits = [
      ...[...joined].map(([column, text]) => editCell(roadmap.sheet, item.row, column, text)),
      ...fragments.map(({ row, column }) => editCell(roadmap.sheet, row, column, '')),
    ];
    yield {
      row: first.row,
      column: first.column,
      data: {
        number: item.number?.text ?? null,
        fragment: fragments.map(({ text }) => singleLine(text)).join(' · '),
        joined: singleLine([...joined.values()].join(' · ')),
      },
      fix: fixOf(roadmap, edits, !hyphenDropped),
    };
  }
}

function* missingParts({
  preamble,
  template,
  header,
  sheet,
}: Roadmap): Iterable<Hit<'preamble-missing-part'>> {
  for (const part of template.preamble) {
    if (preamble.named.has(part)) continue;
    yield { row: Math.max(sheet.origin.row, header.top - 1), column: sheet.origin.column, data: { part } };
  }
}

export const layoutRules = [rule('row-split', tornRows), rule('preamble-missing-part', missingParts)];
