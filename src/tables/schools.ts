const LEGAL_FORM =
  /(?<!\p{L})(?:муниципальн\p{L}*|государственн\p{L}*|бюджетн\p{L}*|казенн\p{L}*|автономн\p{L}*|общеобразовательн\p{L}*|учреждени\p{L}*|[мгч]?(?:бу|ау|ку|боу|аоу|коу|обу|оу))(?!\p{L})/giu;
const KIND: readonly (readonly [RegExp, string])[] = [
  [/средн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/giu, 'сош'],
  [/основн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/giu, 'оош'],
];
const ONE_SCHOOL =
  /^\P{L}*(?:(?:\p{L}+(?:ая|яя|ий|ой)\s+)?(?:\p{L}*ош|сш|школ[аы]|гимнази[яи]|лице[йи])(?!\p{L})(?=.*[\d«"“])|\p{L}+(?:ая|яя|ий)\s+(?:\p{L}*ош|гимназия|лицей)(?!\p{L}))/iu;
const LONGEST_NAME = 300;

const plainName = (text: string): string => {
  const name = text.toLowerCase().replaceAll('ё', 'е');
  return KIND.reduce((shorter, [pattern, kind]) => shorter.replace(pattern, kind), name).replace(
    LEGAL_FORM,
    ' ',
  );
};

/**
 * The key under which writings of one school meet: «МАОУ – СОШ № 25», «МАОУ СОШ №25» and «СОШ 25» give «сош25».
 * Legal form, quotes, dashes, spaces and «№» don't count.
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
