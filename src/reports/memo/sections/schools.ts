import { type Block, text, word } from '../../../document';
import type { SchoolRecord, SchoolRef } from '../../../data';
import type { Category } from '../../../tables';
import { categoryName } from '../../categories';
import { column, tableBlock } from '../columns';
import { type MemoContext, paragraph, paragraphs, type MemoSection, statementsOf } from '../context';

/** The schools by category; the supported ones with who helps them. */
export const schools: MemoSection = {
  heading: 'schools',
  blocks(context) {
    if (!context.monitoring.support.given) return [];
    const { words } = context;
    const bySchool = categoriesOf(context);
    const counts = context.monitoring.data.categories.map((named) => {
      const count = [...bySchool.values()].filter((own) => own.has(named.category)).length;
      return [categoryName(named, words.categories), count] as const;
    });
    const listed = words.schoolsListed(
      bySchool.size,
      counts.filter(([, count]) => count > 0),
    );
    return [
      paragraph('schools', listed),
      ...paragraphs(statementsOf(context, 'support-schools')),
      ...table(context, bySchool),
    ];
  },
};

type Categories = ReadonlyMap<SchoolRef, ReadonlySet<Category>>;

/** By the rows of the report year, and those that hold for all years. */
function categoriesOf({ monitoring: { data, indicators } }: MemoContext): Categories {
  const year = indicators.years.current;
  const isOfYear = (record: SchoolRecord): boolean =>
    year === null || record.year === null || record.year === year;
  const bySchool = new Map<SchoolRef, Set<Category>>();
  for (const { school, categories } of data.schools.filter(isOfYear)) {
    bySchool.set(school, new Set([...(bySchool.get(school) ?? []), ...categories]));
  }
  return bySchool;
}

function table({ monitoring, words, figures }: MemoContext, bySchool: Categories): readonly Block[] {
  const { support, data } = monitoring;
  if (support.schools.length === 0) return [];
  const nobody = (role: 'curator' | 'mentor'): string =>
    data.tables.some(({ table: own }) => own.kind === 'schools' && own.columns.has(role))
      ? words.notNamed
      : figures.nothing;
  const { columns } = words;
  const content = tableBlock(
    'schools',
    [
      column('number', columns.number, 2, word()),
      column('school', columns.school, 7, text),
      column('categories', columns.categories, 5, text),
      column('curator', columns.curator, 5, text),
      column('mentor', columns.mentor, 5, text),
    ],
    support.schools.map(({ school, curator, mentor }, at) => ({
      cells: {
        number: String(at + 1),
        school: school.name,
        categories: data.categories
          .filter(({ category }) => bySchool.get(school)?.has(category))
          .map((named) => categoryName(named, words.categories))
          .join(', '),
        curator: curator?.name ?? nobody('curator'),
        mentor: mentor?.name ?? nobody('mentor'),
      },
    })),
  );
  return [content];
}
