import { looksLikeSchool, matchKey, nearest, remembered, schoolKey } from '../tables';
import { PARTY_NOUNS } from './headNouns';
import { firstWord, possibleStarts, separatedNames } from './names';

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
  readonly unknown: (
    party: string,
  ) => { readonly nearest: string | null; readonly sheets: readonly string[] } | null;
}

/** Learns from the texts of one table's cells. */
export function learnParties(texts: readonly string[], lists: PartyLists): KnownParties {
  const known = new Set(
    [lists.responsibles, lists.schools].flatMap((list) => (list?.names ?? []).map(matchKey)),
  );
  const names = new Set([...new Set(texts)].flatMap(separatedNames));
  const alone = [...names].filter((name) => possibleStarts(name).length === 0);
  for (const name of alone) known.add(matchKey(name));
  const repeated = repeatedTails(names, known);
  const splitName = remembered((name: string) => splitAtHeads(name, known));
  return {
    split: remembered((text) => {
      const separated = separatedNames(text);
      const parties = separated.flatMap(splitName);
      if (parties.length === separated.length) return null;
      const sure = parties.every((party) => known.has(matchKey(party)) || repeated.has(matchKey(party)));
      return { parties, sure };
    }),
    unknown: (party) => unknownIn(party, lists),
  };
}

/** Splits one name where another begins: before a known name, or before a word that begins names. */
function splitAtHeads(name: string, known: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const start of possibleStarts(name)) {
    const left = name.slice(from, start).trim();
    const right = name.slice(start);
    const leftKnown = known.has(matchKey(left));
    const rightKnown = known.has(matchKey(right));
    const rightHead = PARTY_NOUNS.has(firstWord(right));
    const leftHead = leftKnown || PARTY_NOUNS.has(firstWord(left));
    const acronym = /^\p{Lu}{2,}(?!\p{L})/u.test(right);
    if ((leftKnown && rightKnown) || (leftHead && rightHead && (!acronym || leftKnown))) {
      parts.push(left);
      from = start;
    }
  }
  return [...parts, name.slice(from).trim()];
}

/** Tails that follow a known name in several cells: «Руководители РМО» is a party though it never stands alone. */
function repeatedTails(names: ReadonlySet<string>, known: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const part of splitAtHeads(name, known)) {
      const key = matchKey(part);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function unknownIn(
  party: string,
  { responsibles, schools }: PartyLists,
): ReturnType<KnownParties['unknown']> {
  if (!responsibles && !schools) return null;
  const school = looksLikeSchool(party);
  const lists = [responsibles, school ? schools : null].filter((list) => list !== null);
  if (lists.length === 0) return null;
  const key = matchKey(party);
  if (lists.some(({ names }) => names.some((name) => matchKey(name) === key))) return null;
  if (school && schools?.names.some((name) => schoolKey(name) === schoolKey(party))) return null;
  return {
    nearest: nearest(
      party,
      lists.flatMap(({ names }) => names),
    ),
    sheets: lists.map(({ sheet }) => sheet),
  };
}
