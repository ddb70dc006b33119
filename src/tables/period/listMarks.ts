import { MONTHS } from './lexicon';

/** A mark of a list's item: «1)», «а)», «1.», «–», «•». */
const BULLETS = /(^|[\n\r])[^\S\n\r]*[-–—−•●▪◦·][^\S\n\r]*(?=\p{L})/gu;
const IN_BRACKETS = /(^|[\s;,])(\d|[а-я])\)\s*/giu;
const WITH_DOT = /(^|[\n\r;])\s*(\d)\.\s+(?=\p{L})/gu;

const NAMES = MONTHS.map(({ nominative }) => nominative).join('|');
/** The dot between whole names of months: «Сентябрь. Январь.» */
const SENTENCES = new RegExp(`(?<=${NAMES})\\.\\s+(?=${NAMES})`, 'giu');

const places = (source: string, pattern: RegExp): readonly RegExpMatchArray[] => [
  ...source.matchAll(pattern),
];

const FIRST_MARK = /^\s*(?:[-–—−•●▪◦·]|[\dа-я][).])/iu;

/** First, second, third: numbers from 1 on, or letters from «а» on. */
const isCounted = (marks: readonly RegExpMatchArray[]): boolean =>
  marks.length > 0 &&
  marks.every(([, , mark = ''], place) => {
    const letter = mark.toLowerCase();
    return letter === String(place + 1) || letter === 'абвгдежз'.charAt(place);
  });

const startsText = ([first]: readonly RegExpMatchArray[]): boolean => first?.index === 0;

/** Marks before each item of a list become commas: «1) сентябрь; 2) январь», «– сентябрь⏎– январь». A lone «1.» may be a day. */
export function withoutListMarks(source: string): string {
  if (!FIRST_MARK.test(source)) return source.replace(SENTENCES, ', ');
  const trimmed = source.trimStart();
  const bullets = places(trimmed, BULLETS);
  const isList = bullets.length > 1 || /^[•●▪◦·]/u.test(trimmed);
  if (startsText(bullets) && isList) return trimmed.replace(BULLETS, (_all, before: string) => `${before}, `);
  const brackets = places(trimmed, IN_BRACKETS);
  if (startsText(brackets) && isCounted(brackets))
    return trimmed.replace(IN_BRACKETS, (_all, before: string) => `${before}, `);
  const dots = places(trimmed, WITH_DOT);
  if (dots.length > 1 && startsText(dots) && isCounted(dots))
    return trimmed.replace(WITH_DOT, (_all, before: string) => `${before}, `);
  return source;
}
