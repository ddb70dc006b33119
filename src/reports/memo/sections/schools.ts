import type { SchoolCategory, SchoolRecord, SchoolRef } from '../../../results';
import { type MemoContext, paragraph, paragraphs, type MemoSection, statementsOf } from '../context';
import type { MemoBlock, MemoTable } from '../model';

const CATEGORIES: readonly SchoolCategory[] = ['low-results', 'adverse-conditions', 'project-500'];

/** The schools by category; the supported ones with who helps them. */
export const schools: MemoSection = {
  heading: 'schools',
  blocks(context) {
    if (!context.monitoring.support.given) return [];
    const { words } = context;
    const bySchool = categoriesOf(context);
    const counts = CATEGORIES.map((category) => {
      const count = [...bySchool.values()].filter((own) => own.has(category)).length;
      return [category, count] as const;
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

type Categories = ReadonlyMap<SchoolRef, ReadonlySet<SchoolCategory>>;

/** By the rows of the report year, and those that hold for all years. */
function categoriesOf({ monitoring: { data, indicators } }: MemoContext): Categories {
  const year = indicators.years.current;
  const isOfYear = (record: SchoolRecord): boolean =>
    year === null || record.year === null || record.year === year;
  const bySchool = new Map<SchoolRef, Set<SchoolCategory>>();
  for (const { school, categories } of data.schools.filter(isOfYear)) {
    bySchool.set(school, new Set([...(bySchool.get(school) ?? []), ...categories]));
  }
  return bySchool;
}

function table({ monitoring, words, figures }: MemoContext, bySchool: Categories): readonly MemoBlock[] {
  const { support, data } = monitoring;
  if (support.schools.length === 0) return [];
  const nobody = (role: 'curator' | 'mentor'): string =>
    data.tables.some(({ table: own }) => own.kind === 'schools' && own.columns.has(role))
      ? words.notNamed
      : figures.nothing;
  const { columns } = words;
  const text = { kind: 'text' } as const;
  const content: MemoTable = {
    columns: [
      { title: columns.number, width: 2, content: { kind: 'word' } },
      { title: columns.school, width: 7, content: text },
      { title: columns.categories, width: 5, content: text },
      { title: columns.curator, width: 5, content: text },
      { title: columns.mentor, width: 5, content: text },
    ],
    rows: support.schools.map(({ school, curator, mentor }, at) => ({
      cells: [
        String(at + 1),
        school.name,
        CATEGORIES.filter((category) => bySchool.get(school)?.has(category))
          .map((category) => words.categories[category])
          .join(', '),
        curator?.name ?? nobody('curator'),
        mentor?.name ?? nobody('mentor'),
      ],
    })),
  };
  return [{ kind: 'table', table: content }];
}
