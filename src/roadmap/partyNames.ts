import { mentionsIn, remembered, singleLine } from '../tables';
import { GENITIVE_TOO, isNoun, PARTY_NOUNS, ROLE_NOUNS, words } from './partyWords';

/**
 * A comma between numbers parts no names («СОШ № 3, 5»), nor does one before what a name says of itself («…,
 * осуществляющие управление»), nor a line break after a word that goes on.
 */
const SEPARATOR = new RegExp(
  [
    ' ?; ?',
    ' ?,(?!(?<=\\d,) ?№? ?\\d)(?! ?\\p{Ll}+(?:(?:ющ|ащ|ящ)(?:ий|ая|ее|ие)(?!\\p{L})|енн(?:ый|ая|ое|ые) за(?!\\p{L}))) ?',
    ' ?\\/ ?(?!\\p{Ll}(?!\\p{L}))',
    '(?<!(?<!\\p{L})(?:и|или|по|в|во|на|с|со|при|для|от|из|о|об|к|у|им|имени|№))\\n(?=\\p{Lu})',
    '(?<!\\d) ?\\+ ?(?=\\p{L})',
  ].join('|'),
  'u',
);
/** A blank line parts names, and so does a bullet. */
const LISTED = /\n[^\S\n]*\n\s*|(?:^|\n)\s*[-–—•*▪]\s+(?=\p{L})/gu;
/** The numbers of a list within a cell. */
const NUMBERED = /(?:^|\s)\d{1,2}[.)]\s*(?=\p{L})/gu;
const STARTS_LIST = /^\s*1[.)](?!\d)/u;
/** «И.О. Фамилия», «Фамилия И.О.», «Фамилия Имя Отчество». */
const PATRONYMIC = String.raw`\p{Lu}\p{Ll}*(?:вич|вна|чна|ьич|мич|кич)(?!\p{L})`;
const PERSON = String.raw`(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+\s${PATRONYMIC}|\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?\p{Lu}\.?)`;
export const STARTS_WITH_PERSON = new RegExp(`^${PERSON}(?![\\p{L}.])`, 'u');
export const ENDS_WITH_PERSON = new RegExp(`(?<![\\p{L}.])${PERSON}$`, 'u');
const CAPITAL_WORD = /(?<=\s)\p{Lu}[\p{L}-]*/gu;
/** Words that can't end a name, so no new one starts after them. */
const UNFINISHED = /(?:^|\s)(?:и|или|по|в|во|на|с|со|при|для|от|из|о|об|к|у|им\.?|имени|г\.|г|№)$/iu;
const LONGEST_UNFINISHED = 8;
const DEPTH: ReadonlyMap<string, number> = new Map([
  ['«', 1],
  ['“', 1],
  ['(', 1],
  ['»', -1],
  ['”', -1],
  [')', -1],
]);

/** Names between the separators that people use: comma, semicolon, slash, a new line with a capital. */
export const separatedNames = remembered((text): readonly string[] =>
  withoutNumbers(withLines(hidden(text)).replace(LISTED, ';'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(POST_AND_HOLDER, ' ')
    .split(SEPARATOR)
    .flatMap(partiesJoined)
    .map((name) => singleLine(shown(name)))
    .filter((name) => name !== '')
    .reduce(withGenitives, []),
);

const BRACKETS = /\([^()]*\)/gu;
const SIGNS = ',;/+\n';
const FIRST_HIDDEN = 0xe000;

/** What parts names parts none inside brackets: «руководитель РМО (математика, физика)». */
const hidden = (text: string): string =>
  text.replace(BRACKETS, (inside) =>
    [...inside]
      .map((sign) => (SIGNS.includes(sign) ? String.fromCharCode(FIRST_HIDDEN + SIGNS.indexOf(sign)) : sign))
      .join(''),
  );
const HIDDEN = /[\ue000-\ue004]/g;
const shown = (name: string): string =>
  name.replace(HIDDEN, (sign) => SIGNS.charAt(sign.charCodeAt(0) - FIRST_HIDDEN));

const ADJECTIVE = /(?:ый|ий|ой|ая|ое|ые|ие)$/u;

/** Lines in lower case that each begin with a role are a list: «директор⏎завуч», not «классные⏎руководители». */
function withLines(text: string): string {
  if (!/^\s*\p{Ll}/u.test(text)) return text;
  const lines = text.split('\n');
  return lines.reduce((before, line) => {
    const first = firstWord(line.trimStart());
    const starts = isNoun(ROLE_NOUNS, first) && !GENITIVE_TOO.has(first) && !ADJECTIVE.test(before.trimEnd());
    return `${before}${starts ? ';' : '\n'}${line}`;
  });
}

/** A list within a cell without its numbers. */
const withoutNumbers = (text: string): string =>
  STARTS_LIST.test(text) ? text.replace(NUMBERED, ';') : text;

const AND = /\s+и\s+/u;

/** «Администрация школы и учителя» names two, «управление образования и науки» one. */
function partiesJoined(name: string): readonly string[] {
  const parts = name.split(AND);
  const isParty = (part: string): boolean =>
    isNoun(PARTY_NOUNS, firstWord(part)) || STARTS_WITH_PERSON.test(part);
  return parts.length > 1 && parts.every((part) => isParty(part.trim())) ? parts : [name];
}

/** Bodies that are named by what they are in charge of. */
const BODIES = words('министерство управление отдел комитет департамент служба центр');
const GENITIVE = /^\p{Ll}*(?:и|ы|а|я|ей|ов|ой|ого|его|их|ых)$/u;

/** People who are named by their subjects. */
const TEACHERS = words(
  'учитель учителя педагог педагоги преподаватель преподаватели руководитель руководители',
);

/** «Министерство спорта, туризма и молодёжной политики» is one body, «учителя физики, химии» one party. */
function withGenitives(names: readonly string[], name: string): readonly string[] {
  const before = names.at(-1);
  return before !== undefined && goesOn(before, name)
    ? [...names.slice(0, -1), `${before}, ${name}`]
    : [...names, name];
}

const LONGEST_SUBJECT = 40;

function goesOn(before: string, name: string): boolean {
  const first = /^\p{Ll}+/u.exec(name)?.[0] ?? '';
  const head = firstWord(before);
  if (!GENITIVE.test(first) || isNoun(PARTY_NOUNS, first)) return false;
  if (BODIES.has(head)) return true;
  const isSubject = before.includes(' ') && isNoun(TEACHERS, head) && name.length <= LONGEST_SUBJECT;
  return isSubject && mentionsIn(before).subjects.length > 0 && mentionsIn(name).subjects.length > 0;
}

/** «Зам. директора по УВР»: a post that ends in an acronym. */
const POST = String.raw`директора\s+по\s+\p{Lu}{2,5}`;
/** A line break between a post and who holds it: they are one party. */
const POST_AND_HOLDER = new RegExp(
  `(?<=\\p{Ll}|${POST})(?<!${PATRONYMIC})\\n(?=${PERSON}(?:\\s*[;,\\n]|$))`,
  'gu',
);

/** Where a new name may start inside a line: before a capitalised word outside quotes and brackets. Offsets, rising. */
export const possibleStarts = remembered((line): readonly number[] => {
  const starts: number[] = [];
  let depth = 0;
  let quoted = false;
  let at = 0;
  for (const { index } of line.matchAll(CAPITAL_WORD)) {
    for (; at < index; at += 1) {
      const sign = line.charAt(at);
      depth = Math.max(0, depth + (DEPTH.get(sign) ?? 0));
      if (sign === '"') quoted = !quoted;
    }
    const before = line.slice(Math.max(0, index - LONGEST_UNFINISHED), index).trimEnd();
    if (depth === 0 && !quoted && !UNFINISHED.test(before)) starts.push(index);
  }
  return starts;
});

export const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text)?.[0].toLowerCase() ?? '';
