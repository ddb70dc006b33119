const LEGAL_FORM =
  /(?<!\p{L})(?:муниципальн\p{L}*|государственн\p{L}*|бюджетн\p{L}*|казенн\p{L}*|автономн\p{L}*|общеобразовательн\p{L}*|учреждени\p{L}*|[мгч]?(?:бу|ау|ку|боу|аоу|коу|обу|оу))(?!\p{L})/giu;
const KIND: readonly (readonly [RegExp, string])[] = [
  [/средн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/giu, 'сош'],
  [/основн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/giu, 'оош'],
];
const SCHOOL_WORD = /(?<!\p{L})(?:\p{L}*(?:сош|оош|ош)|сш|школ[аыеу]?|гимнази[яи]|лице[йя])(?!\p{L})/iu;

/**
 * The key under which writings of one school meet: «МАОУ – СОШ № 25», «МАОУ СОШ №25» and «СОШ 25» give «сош25».
 * Legal form, quotes, dashes, spaces and «№» don't count.
 */
export function schoolKey(text: string): string {
  let key = text.toLowerCase().replaceAll('ё', 'е');
  for (const [pattern, kind] of KIND) key = key.replace(pattern, kind);
  return key.replace(LEGAL_FORM, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The text names a school. */
export const looksLikeSchool = (text: string): boolean => SCHOOL_WORD.test(text);
