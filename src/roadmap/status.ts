import { nearest, rememberedFor, singleLine, type Vocabulary, vocabulary } from '../tables';
import type { Day, DayInterval } from '../workbook';
import { endsInPaper, type MarkPart, partsOfMark } from './markParts';
import type { StatusMeaning, Template } from './template';

/** What a mark of execution says; of one that is not understood as a whole, nothing. */
export interface StatusReading {
  /** `none` where there is no mark: an empty cell, a dash, «нет данных»; `unfilled` where its choices are all there. */
  readonly kind: 'none' | 'known' | 'unfilled' | 'unknown';
  /** Null for any other than a known one. */
  readonly meaning: StatusMeaning | null;
  /** The day on which it says that the work was done. */
  readonly doneOn: Day | null;
  /** It names a paper by number or date. */
  readonly evidence: boolean;
  /** The new term of what was put off. */
  readonly movedTo: DayInterval | null;
}

/** Reads the new term of what was put off; null for what names no days. */
export type TermReader = (text: string) => DayInterval | null;

const nothing = (kind: 'none' | 'unfilled' | 'unknown'): StatusReading => ({
  kind,
  meaning: null,
  doneOn: null,
  evidence: false,
  movedTo: null,
});
export const NO_MARK = nothing('none');
const UNFILLED = nothing('unfilled');
const UNKNOWN = nothing('unknown');

/** How the cells of checkboxes show themselves. */
const CHECKBOXES: Vocabulary<StatusMeaning>['entries'] = [
  ['done', ['истина', 'true']],
  ['not-done', ['ложь', 'false']],
];
/** What leaves the meaning of a mark as it is. */
const TAILS =
  '(?:в )?установленн(?:ый|ые) сроки?|своевременно|досрочно|раньше срока|с опозданием|с нарушением срока|на сайте|в плановом порядке';

const wordsOf = rememberedFor(({ statuses }: Template): Vocabulary<StatusMeaning> =>
  vocabulary(
    [...statuses.map(({ text, aliases, meaning }) => [meaning, [text, ...aliases]] as const), ...CHECKBOXES],
    { tails: TAILS },
  ),
);

/** What a mark means: the whole of it, or nothing. */
export function readStatus(text: string, template: Template, readTerm: TermReader): StatusReading {
  const line = singleLine(text);
  if (line === '') return NO_MARK;
  const words = wordsOf(template);
  const { kind } = words.read(text);
  // A question is not the same as no answer.
  if (kind === 'missing') return line.includes('?') ? UNKNOWN : NO_MARK;
  if (kind === 'unfilled') return UNFILLED;
  const parts = partsOfMark(line, words);
  if (!parts) return UNKNOWN;
  const reading = together(parts, readTerm);
  return reading.kind === 'known' ? { ...reading, evidence: endsInPaper(line) } : reading;
}

/** Reads a mark where its cell holds a real date: the work was done on that day. */
export const doneThen = (doneOn: Day): StatusReading => ({
  ...NO_MARK,
  kind: 'known',
  meaning: 'done',
  doneOn,
});

/** The template's own wording nearest to an unknown mark. */
export const nearestStatus = (text: string, { statuses }: Template): string | null =>
  nearest(
    text,
    statuses.map((status) => status.text),
  );

type Of<K extends MarkPart['kind']> = Extract<MarkPart, { readonly kind: K }>;

/** A mark of several parts; not understood where they contradict each other. */
function together(parts: readonly MarkPart[], readTerm: TermReader): StatusReading {
  const of = <K extends MarkPart['kind']>(kind: K): readonly Of<K>[] =>
    parts.filter((part): part is Of<K> => part.kind === kind);
  const days = of('day').flatMap(({ day }) => day ?? []);
  const bare = days.length > 0 || of('paper').length > 0 ? 'done' : null;
  const said = [...new Set(of('word').map(({ meaning }) => meaning))];
  const shares = of('percent').map(({ percent }) => percent);
  const moved = of('moved').map(({ term }) => readTerm(term));
  const [movedTo = null] = moved;
  if (said.length > 1 || shares.length > 1 || moved.length > 1 || (moved.length > 0 && !movedTo))
    return UNKNOWN;
  const meaning = meaningOf(said[0] ?? (movedTo ? 'not-done' : null), shares[0] ?? null, bare);
  if (!meaning || (movedTo && meaning !== 'not-done')) return UNKNOWN;
  const doneOn = meaning === 'done' ? (days.toSorted().at(-1) ?? null) : null;
  return { kind: 'known', meaning, doneOn, evidence: false, movedTo };
}

/** What a word and a percentage mean together; without either, what a day or a paper means by itself. */
function meaningOf(
  said: StatusMeaning | null,
  percent: number | null,
  bare: StatusMeaning | null,
): StatusMeaning | null {
  if (percent === null) return said ?? bare;
  const shown = percent === 100 ? 'done' : percent === 0 ? 'not-done' : 'in-progress';
  return said === null || said === 'done' || said === shown ? shown : null;
}
