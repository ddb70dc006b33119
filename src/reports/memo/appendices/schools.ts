import { type Block, text, word } from '../../../document';
import { personText } from '../../../locales';
import type { SupporterRole } from '../../../monitoring';
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
  const has = (role: SupporterRole): boolean =>
    data.tables.some(({ table: own }) => own.kind === 'schools' && own.columns.has(role));
  const nobody = (role: SupporterRole): string => (has(role) ? words.notNamed : figures.nothing);
  const tutored = has('tutor');
  const name = tutored ? 4 : 5;
  const { columns } = words;
  const content = tableBlock(
    'schools',
    [
      column('number', columns.number, 2, word()),
      column('school', columns.school, tutored ? 6 : 7, text),
      column('categories', columns.categories, name, text),
      column('curator', columns.curator, name, text),
      ...(tutored ? [column('tutor', columns.tutor, name, text)] : []),
      column('mentor', columns.mentor, name, text),
    ],
    support.schools.map(({ school, curator, tutor, mentor }, at) => ({
      cells: {
        number: String(at + 1),
        school: school.name,
        categories: data.categories
          .filter(({ category }) => bySchool.get(school)?.has(category))
          .map((named) => categoryName(named, words.categories))
          .join(', '),
        curator: personText(curator) ?? nobody('curator'),
        ...(tutored ? { tutor: personText(tutor) ?? nobody('tutor') } : {}),
        mentor: mentor?.name ?? nobody('mentor'),
      },
    })),
  );
  return [content];
}
