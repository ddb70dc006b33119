import { type Block, text, word } from '../../../document';
import { categoryName } from '../../categories';
import { tableBlock } from '../columns';
import type { MemoContext, MemoSection } from '../context';
import { categoriesOf } from '../sections/schools';
import { column } from '../../column';

/** The schools by category; the supported ones with who helps them. */
export const schools: MemoSection = {
  heading: 'schools',
  blocks: (context) => (context.monitoring.support.given ? table(context, categoriesOf(context)) : []),
};

type Categories = ReturnType<typeof categoriesOf>;

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
