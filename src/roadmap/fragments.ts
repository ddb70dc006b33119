import { startsWithCapital } from '../tables';

/** Words after which a text goes on. */
const OPEN_END =
  /(?:[-–—,:(«]|(?<![\p{L}])(?:и|в|во|на|по|с|со|к|о|об|от|до|за|из|у|для|при|под|над|не|или|а|их|его|через|между|базе))$/iu;
/** «учебно-» keeps its hyphen when it meets its second half, «образова-» loses it. */
const COMPOUND_HALF = /(?:о|е)-$/u;

/** The text stops in the middle: with a dash, a comma, a preposition. */
export const endsOpen = (text: string): boolean => OPEN_END.test(text.slice(-40).trimEnd());

/** Starts as a sentence does: with a capital, a quotation mark or a digit. */
export const startsSentence = (text: string): boolean => startsWithCapital(text) || /^[«"“\d]/u.test(text);

/** Joins the halves of a text torn in two. */
export function joinFragments(head: string, tail: string): string {
  const first = head.trimEnd();
  const second = tail.trimStart();
  if (first === '') return second;
  if (second === '') return first;
  if (/\p{L}-$/u.test(first) && /^\p{Ll}/u.test(second)) {
    return COMPOUND_HALF.test(first) ? first + second : first.slice(0, -1) + second;
  }
  return `${first} ${second}`;
}
