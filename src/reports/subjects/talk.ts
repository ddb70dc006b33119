import { shareOf, whole } from '../../document';
import { withheldOf } from '../../indicators';
import { factorName } from '../../locales';
import type { Block } from '../../document';
import { contextOf } from '../monitoring/context';
import { deficitWord, subjectCells, TEACHERS, TYPES } from '../monitoring/deficits';
import { subheading, listOf, paragraph, tableKey } from '../pages/page';
import type { SubjectContext, SubjectPart } from './context';
import { column } from '../column';

/** Factors of the risk profile that are of teachers, whatever their subject. */
const OF_TEACHERS: ReadonlySet<string> = new Set(['staff-shortage', 'teacher-competence']);

/** Deficits of the subject's teachers, and the schools whose risk profile names those of teachers. */
export const deficits: SubjectPart = (context) => {
  const { words, sheet, monitoring, locale } = context;
  const said = words.deficits;
  const { deficit } = sheet;
  const table: readonly Block[] = deficit
    ? [
        {
          kind: 'table',
          table: {
            key: tableKey(context.key, 'deficits'),
            columns: [
              column('teachers', said.columns.teachers, 4, whole, TEACHERS),
              column('withDeficit', said.columns.withDeficit, 4, whole, TEACHERS),
              column('share', said.columns.share, 3, shareOf('withDeficit', 'teachers'), TEACHERS),
              ...TYPES.map((type) => column(type, said.columns[type], 3, whole, TEACHERS)),
              column('word', said.columns.word, 4, deficitWord(own(context)), TEACHERS),
            ],
            rows: [{ key: '0', cells: subjectCells(deficit, own(context)) }],
          },
        },
      ]
    : [paragraph(monitoring.deficits.given ? said.none : said.missing)];
  const known = (deficit?.records ?? []).flatMap(({ school, withDeficit, teachers }) =>
    withDeficit === null || teachers === null ? [] : [{ school: school.name, withDeficit, teachers }],
  );
  const withheld = withheldOf(known, ({ teachers }) => teachers, monitoring.data.settings);
  const schools = known.filter((own) => own.withDeficit > 0 && !withheld.has(own));
  const factors = monitoring.profile.factors.flatMap(({ factor, found }) =>
    OF_TEACHERS.has(factor.id) && found.length > 0
      ? [{ factor: factorName(factor, locale), schools: found.map(({ school }) => school.name) }]
      : [],
  );
  const lines = [...(schools.length > 0 ? [said.schools(schools)] : []), ...factors.map(said.factor)];
  return [subheading(words.headings.deficits), ...table, ...lines.map(paragraph)];
};

const own = ({ monitoring, conclusions, locale }: SubjectContext) =>
  contextOf({ monitoring, conclusions, kept: new Map(), locale, date1904: false });

/** What the figures give cause to talk about. */
export const topics: SubjectPart = (context) => {
  const { words, sheet, room } = context;
  const items = sheet.topics.map((topic) => words.topic(topic));
  if (items.length === 0) return [subheading(words.headings.topics), paragraph(words.noTopics)];
  return [subheading(words.headings.topics), ...listOf(items, room.topics, context)];
};
