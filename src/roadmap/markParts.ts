import { namesPaper, readDay, readDays, type Vocabulary } from '../tables';
import type { Day } from '../workbook';
import type { StatusMeaning } from './template';

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
  | { readonly kind: 'moved'; readonly term: string };

const PERCENT = /^(?:на )?(\d{1,3}(?:[.,]\d+)?) ?%$/u;
const WITHOUT_YEAR = /^\d{1,2}\.(?:0?[1-9]|1[0-2])$/;
const BEFORE_DAY = /^(?:от|в|во) /u;
const MOVED =
  /^(?:(?:срок[а-я]* (?:[а-я]+ )?)?(?:перенес[её]н|продл[её]н|отложен|сдвинут)[оаы]?|перенос(?: срока)?)(?: срок)? (?:с .{3,30} )?(?:на|до|по) (?:срок )?(.+)$/u;
const EDGES = /^[\s(,;:.–—-]+|[\s),;:.–—-]+$/gu;
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
    const rest = text.slice(end).replace(EDGES, '');
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

function partOf(raw: string, words: Vocabulary<StatusMeaning>): MarkPart | null {
  const meaning = words.meaning(raw);
  if (meaning) return { kind: 'word', meaning };
  const text = raw.replace(EDGES, '').toLowerCase();
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) {
    const number = Number(percent.replace(',', '.'));
    return number <= 100 ? { kind: 'percent', percent: number } : null;
  }
  const [, term] = MOVED.exec(text) ?? [];
  if (term !== undefined) return { kind: 'moved', term };
  if (!/\d/.test(text)) return null;
  if (namesPaper(text)) return { kind: 'paper' };
  const days = text.replace(BEFORE_DAY, '');
  if (WITHOUT_YEAR.test(days) || readDays(days)) return { kind: 'day', day: readDay(days) };
  return null;
}
