import { isBlank, markupIn, withoutMarkup } from '../../tables';
import { editCell, endsPiece, hasFormula } from '../../workbook';
import type { Roadmap } from '../model';
import { mixedWords, strayAt, type Suspicions, suspicionsOf, tidySpaces } from '../text/letters';
import { brokenWords, vocabularyOf } from '../text/brokenWords';

import { type TextCell, textCells } from '../periodCells';
import { fixOf, type Hit, PAUSE, perRoadmap, rule } from './rule';

/** Characters shown around a stray space. */
const AROUND = 25;

type Suspect = TextCell & Suspicions;

const known = new WeakMap<Roadmap, readonly Suspect[]>();

/** The cells that need a look, with what for: few of many. */
function* suspectsOf(roadmap: Roadmap): Generator<typeof PAUSE, readonly Suspect[]> {
  const found = known.get(roadmap);
  if (found) return found;
  const suspects: Suspect[] = [];
  let turn = 0;
  for (const cell of textCells(roadmap)) {
    const suspicions = suspicionsOf(cell.text);
    if (suspicions) suspects.push({ ...cell, ...suspicions });
    if (endsPiece(turn++)) yield PAUSE;
  }
  known.set(roadmap, suspects);
  return suspects;
}

function* suspected(
  roadmap: Roadmap,
  suspicion: keyof Suspicions,
): Generator<typeof PAUSE, readonly TextCell[]> {
  return (yield* suspectsOf(roadmap)).filter((cell) => cell[suspicion]);
}

const vocabulary = perRoadmap((roadmap) =>
  vocabularyOf(() => Array.from(textCells(roadmap), ({ text }) => text)),
);

function fixText(roadmap: Roadmap, { row, column }: TextCell, to: string, safe: boolean) {
  // A cell that holds nothing but markup is for the user to fill, not to be emptied.
  if (isBlank(to) || hasFormula(roadmap.sheet, row, column)) return null;
  return fixOf(roadmap, [editCell(roadmap.sheet, row, column, to)], safe);
}

export const textRules = [
  rule('text-spaces', function* (roadmap): Iterable<Hit<'text-spaces'> | typeof PAUSE> {
    for (const cell of yield* suspected(roadmap, 'spaces')) {
      const at = strayAt(cell.text);
      if (at < 0) continue;
      const expected = tidySpaces(cell.text);
      if (expected === '') continue;
      const from = at > AROUND ? cell.text.lastIndexOf(' ', at - AROUND) + 1 : 0;
      const read = cell.text.slice(from, at + AROUND);
      yield {
        row: cell.row,
        column: cell.column,
        data: { read, expected: tidySpaces(read) },
        fix: fixText(roadmap, cell, expected, true),
      };
    }
  }),
  rule('text-broken-word', function* (roadmap): Iterable<Hit<'text-broken-word'> | typeof PAUSE> {
    for (const cell of yield* suspected(roadmap, 'tornWord')) {
      const broken = brokenWords(cell.text, vocabulary(roadmap));
      if (broken.length === 0) continue;
      const to = broken.reduce((text, word) => replaceBroken(text, word.read, word.expected), cell.text);
      yield {
        row: cell.row,
        column: cell.column,
        data: {
          read: broken.map(({ read }) => read).join(', '),
          expected: broken.map(({ expected }) => expected).join(', '),
        },
        fix: fixText(
          roadmap,
          cell,
          to,
          broken.every(({ sure }) => sure),
        ),
      };
    }
  }),
  rule('text-mixed-alphabet', function* (roadmap): Iterable<Hit<'text-mixed-alphabet'> | typeof PAUSE> {
    for (const cell of yield* suspected(roadmap, 'alphabet')) {
      const mixed = mixedWords(cell.text);
      if (!mixed) continue;
      yield {
        row: cell.row,
        column: cell.column,
        data: { read: mixed.read.join(', '), expected: mixed.expected.join(', ') },
        fix: mixed.sure ? fixText(roadmap, cell, mixed.text, true) : null,
      };
    }
  }),
  rule('text-markup', function* (roadmap): Iterable<Hit<'text-markup'> | typeof PAUSE> {
    for (const cell of yield* suspected(roadmap, 'markup')) {
      const marks = markupIn(cell.text);
      if (marks.length === 0) continue;
      yield {
        row: cell.row,
        column: cell.column,
        data: { read: [...new Set(marks)].join(' ') },
        fix: fixText(roadmap, cell, withoutMarkup(cell.text), true),
      };
    }
  }),
];

/** Replaces a torn word, written with a space or a line end between its halves. */
function replaceBroken(text: string, read: string, expected: string): string {
  return text.includes(read) ? text.replace(read, expected) : text.replace(read.replace(' ', '\n'), expected);
}
