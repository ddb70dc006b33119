import { matchKey, namesSchool, nearest, remembered, schoolKey, schoolsNamed, wordsOf } from '../tables';
import {
  ENDS_WITH_PERSON,
  firstWord,
  possibleStarts,
  separatedNames,
  STARTS_WITH_PERSON,
} from './partyNames';
import { GENITIVE_TOO, isNoun, PARTY_NOUNS, ROLE_NOUNS, words } from './partyWords';

/** Names read from the workbook's own lists. */
export interface PartyLists {
  /** From the sheet «Ответственные»; null where there is none. */
  readonly responsibles: PartyList | null;
  /** From the sheet «Школы»; null where there is none. */
  readonly schools: PartyList | null;
}

export interface PartyList {
  readonly sheet: string;
  readonly names: readonly string[];
}

export interface SplitParties {
  readonly parties: readonly string[];
  /** Every party is known by itself, from a list or from a cell of its own. */
  readonly sure: boolean;
}

/** What is known of responsible parties: learned from the table's cells and the workbook's lists. */
export interface KnownParties {
  /** The parties of a text that has no separator between some of them; null where none is missing. */
  readonly split: (text: string) => SplitParties | null;
  /** The lists in which a party ought to be and is not, with the nearest name there; null where it is known. */
  readonly unknown: (party: string) => UnknownParty | null;
}

/** The parties that a cell names, each by itself. */
export const partiesNamed = (text: string, known: KnownParties): readonly string[] =>
  known.split(text)?.parties ?? separatedNames(text);

interface UnknownParty {
  readonly nearest: string | null;
  readonly sheets: readonly string[];
}

/** A longer text is no name: it is not looked up. */
const LONGEST_NAME = 200;
/** Characters in which a person is named with their post. */
const LONGEST_END = 2 * LONGEST_NAME;
const ACRONYM = /^\p{Lu}{2,}(?!\p{L})/u;
/** An acronym that is a whole name, and no legal form that one goes on after: «РУО», not «МКУ». */
const WHOLE_ACRONYM = /^(?![МГФРОК]?[БКА](?:О|Н)?У(?:ДО|ДПО)?$)\p{Lu}{2,6}$/u;
/** Schools in general, whose administration or council comes before: «Администрация ОО». */
const OF_SCHOOLS = /^(?:ОО|ОУ|ОУО|ООУ|ДОУ|ШНОР|СОШ|ООШ)(?![\p{L}\d]|\s*№)/u;
/** A legal form with the name it belongs to: «МКУ «Центр …»», «МБОУ СОШ № 1». */
const ORGANISATION = /^\p{Lu}{2,6}\s+(?:[«"“]|\p{Lu}{2,5}\s*№|[Гг]имнази|[Лл]ице|[Шш]кол)/u;
/** «СОШ № 1», «Лицей № 2». */
const SCHOOL = /^(?:[НОС]{1,2}О?Ш|[Гг]имнази[яи]|[Лл]ице[йи]|[Шш]кола)\s*№/u;
const ENDS_WITH_NUMBER = /№\s*\d+\p{L}?$/u;
/** «Иванова И.И. (директор)». */
const POST_BEHIND = /\s*\([^()]*\)$/u;
const ENDS_QUOTED = /[»”"]$/u;

/** Learns from the texts of one table's cells. */
export function learnParties(texts: readonly string[], lists: PartyLists): KnownParties {
  const keys = new Set(
    [lists.responsibles, lists.schools].flatMap((list) => (list?.names ?? []).map(matchKey)),
  );
  const isKnown = (name: string): boolean => name.length <= LONGEST_NAME && keys.has(matchKey(name));
  const names = new Set([...new Set(texts)].flatMap(separatedNames));
  const alone = [...names].filter((name) => possibleStarts(name).length === 0);
  for (const name of alone) keys.add(matchKey(name));
  const repeated = repeatedTails(names, isKnown);
  const splitName = remembered((name: string) => splitAtHeads(name, isKnown));
  return {
    split: remembered((text) => {
      const separated = separatedNames(text);
      const parties = separated.flatMap(splitName);
      if (parties.length === separated.length) return null;
      return { parties, sure: parties.every((party) => isKnown(party) || repeated.has(matchKey(party))) };
    }),
    unknown: remembered(lookUp(lists)),
  };
}

type IsKnown = (name: string) => boolean;

/** Splits one name where another begins: before a known name, or before a word that begins names. */
function splitAtHeads(name: string, isKnown: IsKnown): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const start of possibleStarts(name)) {
    const left = name.slice(from, start).trim();
    if (!startsParty(left, name.slice(start), isKnown)) continue;
    parts.push(left);
    from = start;
  }
  return [...parts, name.slice(from).trim()];
}

/** Another party starts after the one on the left, which it does not define: not «Методисты ИМЦ». */
function startsParty(left: string, right: string, isKnown: IsKnown): boolean {
  const first = firstWord(right);
  const named = ENDS_WITH_PERSON.test(left.slice(-LONGEST_END).replace(POST_BEHIND, ''));
  if (STARTS_WITH_PERSON.test(right)) return named;
  if (named) return isNoun(PARTY_NOUNS, first);
  if (SCHOOL.test(right) && ENDS_WITH_NUMBER.test(left)) return true;
  if (WHOLE_ACRONYM.test(left) && isNoun(PARTY_NOUNS, first)) return true;
  if (ACRONYM.test(right) || GENITIVE_TOO.has(first)) {
    if (isOwner(left) || (OF_SCHOOLS.test(right) && isBody(left))) return false;
    if (ORGANISATION.test(left) && ENDS_QUOTED.test(left) && isNoun(PARTY_NOUNS, first)) return true;
    if (ORGANISATION.test(right)) return ORGANISATION.test(left) || isComplete(left);
    if (!(isNoun(ROLE_NOUNS, first) || isKnown(left))) return false;
  }
  if (isNoun(PARTY_NOUNS, first)) return isKnown(left) || isNoun(PARTY_NOUNS, firstWord(left));
  return isKnown(left) && isKnown(right);
}

/** A role that still lacks whose it is: «Методисты», but not «Методисты ИМЦ». */
function isOwner(left: string): boolean {
  const said = wordsOf(left.slice(-LONGEST_NAME));
  const role = said.findLastIndex((word) => isNoun(ROLE_NOUNS, word.toLowerCase()));
  return (
    role >= 0 &&
    !said.slice(role + 1).some((word) => /^\p{Lu}{2,}$/u.test(word) || isNoun(ORGANISED, word.toLowerCase()))
  );
}

/** «Отдел образования», but not «Администрация»: whose it is comes next. */
const isComplete = (left: string): boolean =>
  wordsOf(left).length > 1 && isNoun(PARTY_NOUNS, firstWord(left));

/** One word that says no more than what kind of body it is. */
const isBody = (left: string): boolean => isNoun(PARTY_NOUNS, left.toLowerCase());

const ORGANISED = words('школы организации учреждения');

/** Tails that follow a known name in several cells: «Руководители РМО» is a party though it never stands alone. */
function repeatedTails(names: ReadonlySet<string>, isKnown: IsKnown): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const part of splitAtHeads(name, isKnown)) {
      const key = matchKey(part);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** Looks a party up in the lists there are. With a list of schools alone only the names of schools are judged. */
function lookUp({ responsibles, schools }: PartyLists): (party: string) => UnknownParty | null {
  const all = [responsibles, schools].filter((list) => list !== null);
  const keys = new Set(all.flatMap(({ names }) => names.map(matchKey)));
  const schoolKeys = new Set(schools?.names.map(schoolKey));
  const isListed = (party: string): boolean =>
    keys.has(matchKey(party)) ||
    (namesSchool(party) && schoolsNamed(party).every((school) => schoolKeys.has(schoolKey(school))));
  return (party) => {
    const lists = namesSchool(party) ? all : all.filter((list) => list === responsibles);
    if (lists.length === 0 || party.length > LONGEST_NAME) return null;
    if (isListed(party) || party.split(/\s+и\s+/u).every(isListed)) return null;
    const candidates = lists.flatMap(({ names }) => names);
    return { nearest: nearest(party, candidates), sheets: lists.map(({ sheet }) => sheet) };
  };
}
