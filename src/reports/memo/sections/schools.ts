import type { SchoolRecord, SchoolRef } from '../../../data';
import { type Category, cohortForms } from '../../../tables';
import { categoryName } from '../../categories';
import { joinedParagraph, type MemoContext, type MemoSection, paragraph, saidBy } from '../context';

/** The schools by category; the supported ones with who helps them, who came and went, and their documents. */
export const schools: MemoSection = {
  heading: 'schools',
  blocks(context) {
    const { monitoring, words, length } = context;
    if (!monitoring.support.given) return [];
    const bySchool = categoriesOf(context);
    const counts = monitoring.data.categories.map((named) => {
      const count = [...bySchool.values()].filter((own) => own.has(named.category)).length;
      return [categoryName(named, words.categories), count] as const;
    });
    const listed = words.schoolsListed(
      bySchool.size,
      counts.filter(([, count]) => count > 0),
    );
    if (length === 'brief') return [paragraph('schools', listed)];
    const supported = monitoring.support.schools.map((own) => ({ ...own, school: own.school.name }));
    return [
      paragraph('schools', listed),
      ...joinedParagraph('supporters', [
        supported.length === 0
          ? null
          : words.supporters(supported, cohortForms(monitoring.data.settings.cohort)),
      ]),
      ...joinedParagraph('movement', saidBy(context, 'list-moved')),
      ...joinedParagraph('documents', saidBy(context, 'documents-held')),
    ];
  },
};

/** By the rows of the report year, and those that hold for all years. */
export function categoriesOf({
  monitoring: { data, indicators },
}: MemoContext): ReadonlyMap<SchoolRef, ReadonlySet<Category>> {
  const year = indicators.years.current;
  const isOfYear = (record: SchoolRecord): boolean =>
    year === null || record.year === null || record.year === year;
  const bySchool = new Map<SchoolRef, Set<Category>>();
  for (const { school, categories } of data.schools.filter(isOfYear)) {
    bySchool.set(school, new Set([...(bySchool.get(school) ?? []), ...categories]));
  }
  return bySchool;
}
