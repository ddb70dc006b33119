import {
  matchKey,
  namesSchool,
  nearest,
  remembered,
  schoolKey,
  schoolsNamed,
  singleLine,
  wordsOf,
} from '../tables';

/**
 * Words that begin the name of a responsible party or of a document, in the nominative. A capitalised one after
 * a text in lower case starts a new name: «Отдел образования Руководители РМО».
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** People by their role; what follows in the genitive belongs to them: «Методисты ИМЦ», «Учителя Школы № 5». */
export const ROLE_NOUNS = words(`
  методист методисты директор директора заместитель заместители зам руководитель руководители куратор кураторы
  координатор координаторы наставник наставники тьютор тьюторы учитель учителя педагог педагоги психолог психологи
  логопед логопеды воспитатель воспитатели библиотекарь специалист специалисты начальник заведующий заведующая
  заведующие председатель председатели эксперт эксперты родители обучающиеся администраторы члены завуч завучи
  секретарь бухгалтер глава замдиректора завхоз медсестра повар
`);

/** Nominative plural and genitive singular alike, as acronyms are: «Центр Организации» and «Центр; Организации». */
export const GENITIVE_TOO = words(`
  директора учителя школы команды организации учреждения объединения
`);

export const PARTY_NOUNS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...GENITIVE_TOO,
  ...words(`
    администрация отдел управление департамент комитет министерство центр служба рмо шмо гмо ммо имц мку цнппм иро
    школа команда группа совет комиссия объединение оо классный классные социальный социальные школьный школьные
    рабочая рабочие методический методическая методические педагогический муниципальный муниципальная муниципальные
    районный районное районные городской городское образовательные общеобразовательные главный ведущий старший
  `),
]);

export const RESULT_NOUNS = words(`
  план планы график графики приказ приказы отчёт отчет отчёты отчеты справка справки протокол протоколы положение
  положения программа программы регламент регламенты анализ диагностика мониторинг рекомендации материалы договор
  договоры соглашение соглашения список списки реестр реестры карта карты база банк заявка заявки решение решения
  повышение снижение увеличение создание обеспечение корректировка проведение участие аналитический аналитическая
  аналитические методические индивидуальные индивидуальный сертификаты удостоверения расписание информация
  дорожная модель паспорт акт акты письмо письма презентация презентации сборник чек-лист анкеты
`);

/**
 * A comma between numbers parts no names («СОШ № 3, 5»), nor does one before what a name says of itself («…,
 * осуществляющие управление»), nor a line break after a word that goes on.
 */
const SEPARATOR = new RegExp(
  [
    ' ?; ?',
    ' ?,(?!(?<=\\d,) ?№? ?\\d)(?! ?\\p{Ll}+(?:ющ|ащ|ящ)(?:ий|ая|ее|ие)(?!\\p{L})) ?',
    ' ?\\/ ?(?!\\p{Ll}(?!\\p{L}))',
    '(?<!(?<!\\p{L})(?:и|или|по|в|во|на|с|со|при|для|от|из|о|об|к|у|им|имени|№))\\n(?=\\p{Lu})',
    ' \\+ ',
  ].join('|'),
  'u',
);
/** A blank line parts names, and so does a bullet. */
const LISTED = /\n[^\S\n]*\n\s*|(?:^|\n)\s*[-–—•*▪]\s+(?=\p{L})/gu;
/** The numbers of a list within a cell. */
const NUMBERED = /(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})/gu;
const STARTS_LIST = /^\s*1[.)]\s/u;
/** «И.О. Фамилия», «Фамилия И.О.». */
const PERSON = String.raw`(?:\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?\p{Lu}\.?)`;
const STARTS_WITH_PERSON = new RegExp(`^${PERSON}(?![\\p{L}.])`, 'u');
const ENDS_WITH_PERSON = new RegExp(`(?<![\\p{L}.])${PERSON}$`, 'u');
/** A legal form with the name it belongs to: «МКУ «Центр …»», «МБОУ СОШ № 1». */
const ORGANISATION = /^\p{Lu}{2,6}\s+(?:[«"“]|\p{Lu}{2,5}\s*№|[Гг]имнази|[Лл]ице|[Шш]кол)/u;
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
  withoutNumbers(text.replace(LISTED, ';'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(POST_AND_HOLDER, ' ')
    .split(SEPARATOR)
    .flatMap(partiesJoined)
    .map(singleLine)
    .filter((name) => name !== '')
    .reduce(withGenitives, []),
);

/** A list within a cell without its numbers. */
const withoutNumbers = (text: string): string =>
  STARTS_LIST.test(text) ? text.replace(NUMBERED, ';') : text;

const AND = /\s+и\s+/u;

/** «Администрация школы и учителя» names two, «управление образования и науки» one. */
function partiesJoined(name: string): readonly string[] {
  const parts = name.split(AND);
  return parts.length > 1 && parts.every((part) => isNoun(PARTY_NOUNS, firstWord(part.trim())))
    ? parts
    : [name];
}

/** Bodies that are named by what they are in charge of. */
const BODIES = words('министерство управление отдел комитет департамент служба центр');
const GENITIVE = /^\p{Ll}*(?:и|ы|а|я|ей|ов|ой|ого|их|ых)$/u;

/** «Министерство спорта, туризма и молодёжной политики» is one body. */
function withGenitives(names: readonly string[], name: string): readonly string[] {
  const before = names.at(-1);
  const first = /^\p{Ll}+/u.exec(name)?.[0] ?? '';
  const goesOn =
    before !== undefined &&
    GENITIVE.test(first) &&
    !isNoun(PARTY_NOUNS, first) &&
    BODIES.has(firstWord(before));
  return goesOn ? [...names.slice(0, -1), `${before}, ${name}`] : [...names, name];
}

/** A line break between a post and who holds it: they are one party. */
const POST_AND_HOLDER = new RegExp(`(?<=\\p{Ll})\\n(?=${PERSON}(?:\\s*[;,\\n]|$))`, 'gu');

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
const ACRONYM = /^\p{Lu}{2,}(?!\p{L})/u;

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
  const named = ENDS_WITH_PERSON.test(left);
  if (STARTS_WITH_PERSON.test(right)) return named;
  if (named) return isNoun(PARTY_NOUNS, first);
  if (ACRONYM.test(right) || GENITIVE_TOO.has(first)) {
    if (isOwner(left)) return false;
    if (ORGANISATION.test(right)) return ORGANISATION.test(left) || isComplete(left);
    if (!(isNoun(ROLE_NOUNS, first) || isKnown(left))) return false;
  }
  if (isNoun(PARTY_NOUNS, first)) return isKnown(left) || isNoun(PARTY_NOUNS, firstWord(left));
  return isKnown(left) && isKnown(right);
}

/** The word, or the first half of a joined one: «учителя-предметники». */
const isNoun = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || nouns.has(word.split('-')[0] ?? '');

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
