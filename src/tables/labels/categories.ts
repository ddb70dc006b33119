import { stem } from '../stems';
import { isBlank, matchKey, singleLine } from '../text';
import { vocabulary } from '../vocabulary';

export type SchoolCategory = 'low-results' | 'adverse-conditions' | 'project-500';
/** A category of the municipality's own, by the key of its name. */
export type OwnCategory = `own:${string}`;
export type Category = SchoolCategory | OwnCategory;

/** Null says that the school belongs to none. */
export const CATEGORIES = vocabulary<SchoolCategory | null>(
  [
    [
      'low-results',
      [
        ...['ШНОР', 'ШНРО', 'школа с НОР', 'школы с НОР', 'НОР'],
        ...['школа с низкими образовательными результатами', 'школы с низкими образовательными результатами'],
      ],
    ],
    [
      'adverse-conditions',
      [
        ...['ШНСУ', 'ШФНСУ', 'школа с НСУ', 'школы с НСУ', 'НСУ'],
        ...['школа в неблагоприятных социальных условиях', 'школы в неблагоприятных социальных условиях'],
      ],
    ],
    [
      'project-500',
      [
        ...['500+', '500', 'проект 500+', 'участник проекта 500+', 'участники проекта 500+', 'ФП 500+'],
        ...['школа 500+', 'школы 500+'],
      ],
    ],
    [
      null,
      [
        ...['нет', '-', '−', 'обычная', 'школа-наставник', 'наставник', 'без категории', 'не относится'],
        ...['не ШНОР', 'не является ШНОР', 'не ШНСУ', 'резильентная', 'резильентная школа', 'отсутствует'],
      ],
    ],
  ],
  { together: (meanings) => !meanings.includes(null) },
);

/** What a cell of «Школы» contains that names a category, the usual word first. */
export const CATEGORY_WORDS: Readonly<Record<SchoolCategory, readonly [string, ...string[]]>> = {
  'low-results': ['ШНОР', 'ШНРО', 'НОР', 'низкими образовательными результатами'],
  'adverse-conditions': ['НСУ'],
  'project-500': ['500'],
};

/** The categories in the order in which they are told, each with its short name. */
export const CATEGORY_NAMES: Readonly<Record<SchoolCategory, string>> = {
  'low-results': 'ШНОР',
  'adverse-conditions': 'ШНСУ',
  'project-500': '500+',
};

/** A category that schools may be of, as a person named it. */
export interface NamedCategory {
  readonly category: Category;
  readonly name: string;
}

/** Schools that a report, or an indicator, is on: those of any of the categories; null for all of «Школы». */
export interface Cohort {
  readonly categories: readonly NamedCategory[] | null;
}

export const USUAL_COHORT: Cohort = {
  categories: [{ category: 'low-results', name: CATEGORY_NAMES['low-results'] }],
};

const SEPARATORS = /[;,\n]+|(?<!\d)\/+|\s+и\s+|\s+\+\s+|\+(?=\s*\p{L})/u;
const ALL = new Set(
  [
    ...['все', 'все школы', 'все оо', 'все оу', 'все организации', 'все образовательные организации'],
    ...['муниципалитет', 'all', 'all schools'],
  ].map(matchKey),
);
const LONGEST = 60;

/** What is compared of a category of the municipality's own: in any number and case, «школа» doesn't count. */
export function ownCategoryKey(text: string): string {
  const words = matchKey(text).split(' ');
  const telling = words.filter((word) => !/^школ[а-я]{0,2}$/.test(word));
  return (telling.length > 0 ? telling : words).map(stem).join(' ');
}

/**
 * «ШНОР; ШНСУ», «500+», «все школы», «Опорные»: a name that is none of the known categories is one of the
 * municipality's own. Null for an empty text, and for one that says that a school is of none.
 */
export function readCohort(text: string): Cohort | null {
  const parts = text.split(SEPARATORS).flatMap(categoriesIn);
  if (parts.length === 0) return null;
  if (parts.some((part) => ALL.has(matchKey(part)))) return { categories: null };
  const named = parts.map(namedCategory);
  const known = named.flatMap((own) => own ?? []);
  if (known.length < named.length) return null;
  return { categories: [...new Map(known.map((own) => [own.category, own])).values()] };
}

function namedCategory(text: string): NamedCategory | null {
  const reading = CATEGORIES.read(text);
  if (reading.kind === 'known') {
    const { meaning } = reading;
    return meaning && { category: meaning, name: CATEGORY_NAMES[meaning] };
  }
  const key = ownCategoryKey(text);
  const isName = reading.kind === 'unknown' && text.length <= LONGEST && /\p{L}/u.test(key);
  return isName ? { category: `own:${key}`, name: text } : null;
}

/** The categories that a part of a cell names: «ШНОР ШНСУ» two, «школа с НОР» one. */
export function categoriesIn(part: string): readonly string[] {
  if (isBlank(part)) return [];
  const words = singleLine(part).split(' ');
  return words.every((word) => CATEGORIES.meaning(word) !== undefined) ? words : [singleLine(part)];
}

/** The categories of the municipality's own that a cohort names. */
export const ownCategoriesOf = ({ categories }: Cohort): readonly NamedCategory[] =>
  (categories ?? []).filter(({ category }) => category.startsWith('own:'));

/** A school of these categories is one of the cohort. */
export const belongsTo = ({ categories: cohort }: Cohort, categories: ReadonlySet<Category>): boolean =>
  cohort === null || cohort.some(({ category }) => categories.has(category));

/** The same schools, in whatever order they were named. */
export const cohortKey = ({ categories }: Cohort): string =>
  categories === null
    ? 'all'
    : categories
        .map(({ category }) => category)
        .sort()
        .join(' ');

/** How a cohort is named in Russian: by itself, «все …», «доля …». */
export interface CohortForms {
  readonly name: string;
  readonly plural: string;
  readonly genitive: string;
}

/** «ШНОР и ШНСУ»; «школы 500+», «школ 500+»; «школы «Опорная»». */
export function cohortForms({ categories }: Cohort): CohortForms {
  if (categories === null) return { name: 'все школы', plural: 'школы', genitive: 'школ' };
  const each = categories.map(({ category, name }): CohortForms => {
    if (category === 'low-results' || category === 'adverse-conditions')
      return { name, plural: name, genitive: name };
    const shown = category === 'project-500' ? name : `«${name}»`;
    return { name: shown, plural: `школы ${shown}`, genitive: `школ ${shown}` };
  });
  const joined = (form: keyof CohortForms): string => {
    const texts = each.map((own) => own[form]);
    const last = texts.at(-1) ?? '';
    return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} и ${last}` : last;
  };
  return { name: joined('name'), plural: joined('plural'), genitive: joined('genitive') };
}
