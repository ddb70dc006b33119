import { inCyrillic } from './alphabet';
import { visibleText } from './text';

const LEGAL_FORM =
  /(?<!\p{L})(?:муниципальн\p{L}*|государственн\p{L}*|бюджетн\p{L}*|казенн\p{L}*|автономн\p{L}*|общеобразовательн\p{L}*|учреждени\p{L}*|[мгч]?(?:бу|ау|ку|боу|аоу|коу|обу|оу))(?!\p{L})/giu;
const KIND: readonly (readonly [RegExp, string])[] = [
  [/средн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/giu, 'сош'],
  [/основн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/giu, 'оош'],
];
const ONE_SCHOOL =
  /^\P{L}*(?:(?:\p{L}+(?:ая|яя|ий|ой)\s+)?(?:\p{L}*ош|сш|школ[аы]|гимнази[яи]|лице[йи])(?!\p{L})(?=.*[\d«"“])|\p{L}+(?:ая|яя|ий)\s+(?:\p{L}*ош|гимназия|лицей)(?!\p{L}))/iu;
const LONGEST_NAME = 300;

/** Kinds of places, by which a school is told from one of another place. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})сел[оа](?!\p{L})/gu, 'с'],
  [/(?<!\p{L})деревн[яи](?!\p{L})/gu, 'д'],
  [/(?<!\p{L})(?:поселок|поселка|пос)(?!\p{L})/gu, 'п'],
  [/(?<!\p{L})(?:станица|станицы)(?!\p{L})/gu, 'ст'],
  [/(?<!\p{L})(?:хутор|хутора)(?!\p{L})/gu, 'х'],
  [/(?<!\p{L})(?:город|города)(?!\p{L})/gu, 'г'],
  [/(?<!\p{L})имени(?!\p{L})/gu, 'им'],
];
const LEADING_ZEROS = /(?<![\p{L}\d])0+(?=\d)/gu;

const plainName = (text: string): string => {
  const lower = visibleText(text).toLowerCase().replaceAll('ё', 'е');
  const name = PLACES.reduce(
    (shorter, [pattern, kind]) => shorter.replace(pattern, kind),
    inCyrillic(lower).replace(LEADING_ZEROS, ''),
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
export const schoolKey = (text: string): string => plainName(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The text is the name of one school, by number, name or place: «СОШ № 5», «Лицей «Эврика»», «Каменская СОШ». */
export const namesSchool = (text: string): boolean =>
  text.length <= LONGEST_NAME && ONE_SCHOOL.test(plainName(text));

/** The schools of a list by number: «СОШ № 3, 5 и 47» gives three names; any other text gives itself. */
export function schoolsNamed(text: string): readonly string[] {
  const list = /^(\D*)(\d+(?:(?:\s*,\s*|\s+и\s+)№?\s*\d+)+)$/u.exec(text.trim());
  return list?.[2]?.match(/\d+/g)?.map((number) => `${list[1] ?? ''}${number}`) ?? [text];
}
