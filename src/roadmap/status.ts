import {
  namesPaper,
  nearest,
  readDay,
  readDays,
  rememberedFor,
  singleLine,
  type Vocabulary,
  vocabulary,
} from '../tables';
import type { Day, DayInterval } from '../workbook';
import type { StatusMeaning, Template } from './template/schema';

/** What one part of a mark says. */
export type MarkPart =
  | { readonly kind: 'word'; readonly meaning: StatusMeaning }
  /** 0 to 100. */
  | { readonly kind: 'percent'; readonly percent: number }
  /** Null for days that are no single one with its year: «март 2022», «15.03». */
  | { readonly kind: 'day'; readonly day: Day | null }
  /** A paper with its number or date. */
  | { readonly kind: 'paper' }
  /** The new term of what was put off. */
  | { readonly kind: 'moved'; readonly term: string }
  /** When it is to be: «запланировано на май». */
  | { readonly kind: 'planned'; readonly term: string }
  /** Why it was not done. */
  | { readonly kind: 'reason' };

const PERCENT = /^(?:на )?(\d{1,3}(?:[.,]\d+)?) ?%(?: (?:выполнения|исполнения|готовности|реализации))?$/u;
/** «2 из 3», «2 семинара из 3». */
const OF_ALL = /^(\d{1,3})(?: [а-яё]{3,20})? из (\d{1,3})$/u;
/** Why something was not done: «в связи с карантином». */
const REASON = /^(?:в связи с|из-за|по причине|ввиду|вследствие) (?!тем |того )\p{L}[\p{L}\d\s«».№-]*$/u;
const WITHOUT_YEAR = /^\d{1,2}\.(?:0?[1-9]|1[0-2])$/;
const BEFORE_DAY = /^(?:от|в|во|дата:) /u;
/** «15 марта», «марте»: nobody says of which year. */
const DAY_OR_MONTH = /^(?:\d{1,2} )?[а-я]{3,8}$/u;
const ANY_YEAR = 2000;
/** «15.03.2022»: of several days the last counts. */
const WITH_DAY = /\d{1,2}\.\d{1,2}\.\d{2}/u;
const MOVED =
  /^(?:(?:срок[а-я]* (?:[а-я]+ )?)?(?:перенес[её]н|продл[её]н|отложен|сдвинут)[оаы]?|перенос(?: срока)?)(?: срок)? (?:с .{3,30} )?(?:на|до|по) (?:срок )?(.+)$/u;
const PLANNED =
  /^(?:(?:за)?планиру[ею]тся|(?:запланирован|намечен|назначен)[оаы]?|буд[еу]т (?:проведен|выполнен|исполнен|реализован|организован)[оаы]?)(?: к (?:проведению|выполнению|исполнению))? (?:на|в|к|до|с) (.+)$/u;
const EDGES = /^[\s(,;:.–—-]+|[\s),;:.–—-]+$/gu;
const AND = /^и /iu;
const BOUNDARY = /[\s,;:.()–—-]/;
const MOST_PARTS = 4;
/** Of a mark that is read; a longer text is a report. */
const LONGEST = 120;

/** The parts of a mark, each understood as a whole; null where any of it is not. */
export function partsOfMark(text: string, words: Vocabulary<StatusMeaning>): readonly MarkPart[] | null {
  return text.length > LONGEST ? null : split(text, words, MOST_PARTS);
}

function split(text: string, words: Vocabulary<StatusMeaning>, most: number): readonly MarkPart[] | null {
  const whole = partOf(text, words);
  if (whole) return [whole];
  for (let end = text.length - 1; most > 1 && end > 0; end -= 1) {
    if (!BOUNDARY.test(text.charAt(end))) continue;
    const rest = text.slice(end).replace(EDGES, '').replace(AND, '');
    const head = rest === '' ? null : partOf(text.slice(0, end), words);
    const others = head && split(rest, words, most - 1);
    if (others) return [head, ...others];
  }
  return null;
}

/** The end of a mark names a paper. */
export function endsInPaper(text: string): boolean {
  for (let start = 0; start < text.length; start += 1) {
    const begins = start === 0 || BOUNDARY.test(text.charAt(start - 1));
    if (begins && namesPaper(text.slice(start).replace(EDGES, ''))) return true;
  }
  return false;
}

/** «50 %», «2 из 4»; null for any other text. */
function percentOf(text: string): number | null {
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) return Number(percent.replace(',', '.'));
  const [, done, all] = OF_ALL.exec(text) ?? [];
  return done === undefined || Number(all) === 0 ? null : (Number(done) / Number(all)) * 100;
}

function partOf(raw: string, words: Vocabulary<StatusMeaning>): MarkPart | null {
  const meaning = words.meaning(raw);
  if (meaning) return { kind: 'word', meaning };
  const text = raw.replace(EDGES, '').toLowerCase();
  const percent = percentOf(text);
  if (percent !== null) return percent <= 100 ? { kind: 'percent', percent } : null;
  if (REASON.test(text)) return { kind: 'reason' };
  const [, term] = MOVED.exec(text) ?? [];
  if (term !== undefined) return { kind: 'moved', term };
  const [, planned] = PLANNED.exec(text.replaceAll('ё', 'е')) ?? [];
  if (planned !== undefined) return { kind: 'planned', term: planned };
  const days = text.replace(BEFORE_DAY, '');
  if (DAY_OR_MONTH.test(days) && readDays(`${days} ${ANY_YEAR}`)) return { kind: 'day', day: null };
  if (!/\d/.test(text)) return null;
  if (namesPaper(text)) return { kind: 'paper' };
  const said = readDays(days);
  if (said && WITH_DAY.test(days)) return { kind: 'day', day: said.end };
  return said || WITHOUT_YEAR.test(days) ? { kind: 'day', day: readDay(days) } : null;
}

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
  '(?:в )?установленн(?:ый|ые) сроки?|своевременно|досрочно|раньше срока|с опозданием|с нарушением срока|на сайте|в плановом порядке|' +
  'по (?:плану|графику)|согласно (?:плану|графику)|в соответствии с (?:планом|графиком)|постоянно|регулярно|' +
  'на постоянной основе|к (?:проведению|выполнению|исполнению)|в течение (?:всего )?(?:учебного )?года';

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

const DENIED = /^\s*не(?![\p{L}])/iu;
/** Signs and short words resemble too much. */
const LEAST_LETTERS = 5;

/** The template's wording nearest to an unknown mark, one of its own first; a denial resembles none that is no denial. */
export function nearestStatus(text: string, { statuses }: Template): string | null {
  const own = nearest(
    text,
    statuses.map((status) => status.text),
  );
  if (own !== null) return own;
  const others = statuses.flatMap(({ aliases }) => aliases);
  return nearest(
    text,
    others.filter((alias) => alias.length >= LEAST_LETTERS && DENIED.test(alias) === DENIED.test(text)),
  );
}

type Of<K extends MarkPart['kind']> = Extract<MarkPart, { readonly kind: K }>;

/** What a reason may be given for. */
const UNDONE: ReadonlySet<StatusMeaning> = new Set<StatusMeaning>(['not-done', 'cancelled']);

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
  const planned = of('planned').map(({ term }) => readTerm(term));
  if (planned.includes(null) || (planned.length > 0 && said.some((own) => own !== 'not-done')))
    return UNKNOWN;
  if (said.length > 1 || shares.length > 1 || moved.length > 1 || (moved.length > 0 && !movedTo))
    return UNKNOWN;
  const meaning = meaningOf(
    said[0] ?? (movedTo || planned.length > 0 ? 'not-done' : null),
    shares[0] ?? null,
    bare,
  );
  if (!meaning || (movedTo && meaning !== 'not-done')) return UNKNOWN;
  if (of('reason').length > 0 && !UNDONE.has(meaning)) return UNKNOWN;
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
