import { inCyrillic } from './alphabet';
import { visibleText } from './text';

// Names are compared in lower case. Without the u flag and property classes these are made ready many times faster.
const LETTER = String.raw`[a-z\u0400-\u052f]`;
const ALONE = [`(?<!${LETTER})`, `(?!${LETTER})`] as const;

const LEGAL_FORM = new RegExp(
  `${ALONE[0]}(?:(?:муниципальн|государственн|бюджетн|казенн|автономн|общеобразовательн|учреждени)${LETTER}*|[мгч]?(?:бу|ау|ку|боу|аоу|коу|обу|оу))${ALONE[1]}`,
  'g',
);
const SCHOOL = String.raw`${LETTER}*\s+(?:общеобразовательн${LETTER}*\s+)?школ${LETTER}*`;
const KIND: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`средн${SCHOOL}`, 'g'), 'сош'],
  [new RegExp(`основн${SCHOOL}`, 'g'), 'оош'],
];
const ONE_SCHOOL = new RegExp(
  String.raw`^[^a-z\u0400-\u052f]*(?:(?:${LETTER}+(?:ая|яя|ий|ой)\s+)?(?:${LETTER}*ош|сш|школ[аы]|гимнази[яи]|лице[йи])${ALONE[1]}(?=.*[\d«"“])|${LETTER}+(?:ая|яя|ий)\s+(?:${LETTER}*ош|гимназия|лицей)${ALONE[1]})`,
);
/** In every text that names one school. */
const SCHOOL_WORD = /ош|сш|школ[аы]|гимнази[яи]|лице[йи]|(?:средн|основн)[^]*школ/;
const LONGEST_NAME = 300;

/** Kinds of places, by which a school is told from one of another place. */
const PLACES = (
  [
    ['сел[оа]', 'с'],
    ['деревн[яи]', 'д'],
    ['поселок|поселка|пос', 'п'],
    ['станица|станицы', 'ст'],
    ['хутор|хутора', 'х'],
    ['город|города', 'г'],
    ['имени', 'им'],
  ] as const
).map(([words, kind]) => [new RegExp(`${ALONE[0]}(?:${words})${ALONE[1]}`, 'g'), kind] as const);
const LEADING_ZEROS = /(?<![a-z\u0400-\u052f\d])0+(?=\d)/g;

const lowerCase = (text: string): string => inCyrillic(visibleText(text).toLowerCase().replaceAll('ё', 'е'));

/** What is left of a name in lower case without what does not tell schools apart. */
const plainName = (lower: string): string => {
  const name = PLACES.reduce(
    (shorter, [pattern, kind]) => shorter.replace(pattern, kind),
    lower.replace(LEADING_ZEROS, ''),
  );
  return KIND.reduce((shorter, [pattern, kind]) => shorter.replace(pattern, kind), name).replace(
    LEGAL_FORM,
    ' ',
  );
};

/**
 * The key under which writings of one school meet: «МАОУ – СОШ № 25», «МАОУ СОШ №25» and «СОШ 25» give «сош25».
 * Legal form, quotes, dashes, spaces, «№», zeros before a number and invisible characters don't count, Latin look-alikes
 * are Russian letters, «село» is «с.».
 */
export const schoolKey = (text: string): string => plainName(lowerCase(text)).replace(/[^\p{L}\p{N}]+/gu, '');

/** The text is the name of one school, by number, name or place: «СОШ № 5», «Лицей «Эврика»», «Каменская СОШ». */
export function namesSchool(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const lower = lowerCase(text);
  return SCHOOL_WORD.test(lower) && ONE_SCHOOL.test(plainName(lower));
}

/** The names that a cell lists, one for each line or «;». */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The schools of a list by number: «СОШ № 3, 5 и 47» gives three names; any other text gives itself. */
export function schoolsNamed(text: string): readonly string[] {
  const list = /^(\D*)(\d+(?:(?:\s*,\s*|\s+и\s+)№?\s*\d+)+)$/u.exec(text.trim());
  return list?.[2]?.match(/\d+/g)?.map((number) => `${list[1] ?? ''}${number}`) ?? [text];
}

/** The first words of a text that name one school: of «Отчёт СОШ № 5 за март» they are «СОШ № 5»; null where none do. */
export function schoolIn(text: string): string | null {
  const words = text
    .slice(0, LONGEST_NAME)
    .split(/[\s_]+/u)
    .filter((word) => word !== '');
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= words.length; end += 1) {
      const name = words.slice(start, end).join(' ');
      if (namesSchool(name)) return name;
    }
  }
  return null;
}
