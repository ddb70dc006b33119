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

/** Joins the pieces of a torn text: with a space, or without one where a word was torn at a hyphen. */
export function joinFragments(fragments: readonly string[]): string {
  const pieces: string[] = [];
  for (const fragment of fragments) {
    const next = fragment.trim();
    const last = pieces.pop();
    if (last === undefined || next === '') pieces.push(last ?? next);
    else if (last === '') pieces.push(next);
    else pieces.push(joint(last, next), next);
  }
  return pieces.join('');
}

/** The end of one piece as it meets the start of the next. */
function joint(last: string, next: string): string {
  const end = last.slice(-2);
  if (!/\p{L}-$/u.test(end) || !/^\p{Ll}/u.test(next)) return `${last} `;
  return COMPOUND_HALF.test(end) ? last : last.slice(0, -1);
}
