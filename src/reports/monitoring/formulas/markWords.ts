import { cellIn } from '../../../document';
import type { Execution } from '../../../monitoring';
import { call, type Expression, joined, literal } from '../../../workbook';

/** The words of a template for one meaning. They are more than a formula can hold, so they stand in a cell. */
export interface MarkList {
  readonly told: 'done' | 'in-progress' | 'cancelled' | 'other';
  /** In small letters, each between two separators. */
  readonly words: string;
  /** The key of its row. */
  readonly row: string;
}

/** The table of these cells. */
export const MARK_WORDS = { table: 'markWords', column: 'words' } as const;

const TOLD = [
  ['done', 'done'],
  ['in-progress', 'in-progress'],
  ['cancelled', 'cancelled'],
  ['not-done', 'other'],
] as const;
/** A mark of several words, as the code reads it, means what each of them does. */
const BETWEEN = ';';
const CONTROL = /\p{Cc}/u;
/** Characters that a cell takes, with some to spare. */
const LONGEST_CELL = 32_000;

const between = (text: string): string => `${BETWEEN}${text}${BETWEEN}`;

/** Formulas tell «ё» from «е», people and the code do not. */
const writings = (word: string): readonly string[] => [word, word.replaceAll('ё', 'е')];

type MarkWords = Execution['markWords'];

/** The lists of each roadmap's template, in the order in which they are asked; the same words of two templates stand once. */
export function markListsOf(
  executions: readonly Pick<Execution, 'markWords'>[],
): ReadonlyMap<MarkWords, readonly MarkList[]> {
  const known = new Map<string, MarkList>();
  const listOf = (told: MarkList['told'], words: string): MarkList => {
    const same = known.get(`${told}${words}`);
    const list = same ?? { told, words, row: `${told}-${known.size}` };
    known.set(`${told}${words}`, list);
    return list;
  };
  return new Map(
    executions.map(({ markWords }) => [
      markWords,
      TOLD.flatMap(([meaning, told]) => {
        const words = wordsOf(markWords, meaning);
        return words === BETWEEN ? [] : [listOf(told, words)];
      }),
    ]),
  );
}

function wordsOf(markWords: MarkWords, meaning: (typeof TOLD)[number][0]): string {
  const texts = markWords
    .flatMap((own) => (own.meaning === meaning ? [own.text, ...own.aliases] : []))
    .flatMap((own) => writings(own.toLowerCase()))
    .filter((own) => !CONTROL.test(own));
  let words = BETWEEN;
  for (const text of new Set(texts)) {
    if (words.length + text.length < LONGEST_CELL) words += `${text}${BETWEEN}`;
  }
  return words;
}

/** A formula finds the mark in the list. */
export const holds = ({ words }: MarkList, mark: string): boolean =>
  words.includes(between(mark.toLowerCase()));

/** That a cell's mark is in the list. */
export const isIn = (cell: Expression, list: MarkList): Expression =>
  call(
    'ISNUMBER',
    call(
      'FIND',
      joined('&', literal(BETWEEN), call('LOWER', cell), literal(BETWEEN)),
      cellIn({ ...MARK_WORDS, row: list.row }),
    ),
  );
