import { type DocumentRecord, SCHOOL_DOCUMENTS, type SchoolRecord } from '../../data';
import { label, text, word } from '../../document';
import { personText, REPORTS_LOCALES } from '../../locales';
import { namedIn } from '../../monitoring';
import { SHEET_NAMES } from '../../tables';
import { categoryName } from '../categories';
import { listOf, PAGE_PARTS, paragraph, subheading, tableOf } from '../pages/page';
import type { DossierContext, DossierPart } from './context';
import { column } from '../column';

const NAME_PARTS = 6;
const SUPPORTERS = ['curator', 'tutor', 'mentor'] as const;

/** Category over the years, curator, tutor and mentor; of tutors only where the data know of them. */
export const passport: DossierPart = (context) => {
  const { monitoring, school, words, locale } = context;
  const own = monitoring.data.schools.filter((record) => record.school === school);
  const { current } = monitoring.indicators.years;
  const latest =
    own.find(({ year }) => year === current) ?? own.find(({ year }) => year === null) ?? own.at(-1);
  const { passport: said } = words;
  const names = monitoring.data.categories.flatMap((category) => {
    const years = own.filter(({ categories }) => categories.has(category.category));
    if (years.length === 0) return [];
    const named = categoryName(category, REPORTS_LOCALES[locale].monitoring.categories);
    return [said.inYears(named, yearsOf(years, context))];
  });
  const rows: readonly (readonly [string, string])[] = [
    [said.category, names.length === 0 ? said.none : names.join('; ')],
    ...SUPPORTERS.flatMap((role) => {
      const told = role !== 'tutor' || own.some(({ table }) => table.columns.has(role));
      const named = latest ? personText(namedIn(latest, role)) : null;
      return told ? [[said[role], named ?? said.nobody[role]] as const] : [];
    }),
  ];
  return [
    {
      kind: 'table',
      table: {
        key: `${context.key} passport`,
        headless: true,
        columns: [column('name', '', NAME_PARTS, label), column('value', '', PAGE_PARTS - NAME_PARTS, text)],
        rows: rows.map(([name, value], at) => ({ key: String(at), cells: { name, value } })),
      },
    },
  ];
};

const yearsOf = (records: readonly SchoolRecord[], { monitoring }: DossierContext): string =>
  records
    .flatMap(({ year }) => year ?? [])
    .sort()
    .map((year) => monitoring.indicators.view.years.textOf(year))
    .join(', ');

/** The documents of the report year, and the usual ones of which nothing is told. */
export const documents: DossierPart = (context) => {
  const { monitoring, school, words, language } = context;
  const { data, indicators } = monitoring;
  const said = words.documents;
  if (!data.tables.some(({ table }) => table.kind === 'documents')) {
    return [subheading(words.headings.documents), paragraph(said.missing(SHEET_NAMES.documents[0]))];
  }
  const { current } = indicators.years;
  const own = data.documents.filter(
    (record) => record.school === school && (record.year === null || record.year === current),
  );
  const untold = SCHOOL_DOCUMENTS.flatMap(([kind]) =>
    own.some((record) => record.kind === kind)
      ? []
      : [{ cells: { document: said.kinds[kind], state: said.untold, date: '', link: '' } }],
  );
  const told = own.map((record) => ({ cells: documentCells(record, said, language.day) }));
  const columns = [
    column('document', said.columns.document, 9, text),
    column('state', said.columns.state, 4, word()),
    column('date', said.columns.date, 3, word()),
    column('link', said.columns.link, 8, text),
  ];
  return [
    subheading(words.headings.documents),
    ...tableOf(context, 'documents', columns, [...told, ...untold], context.room.documents),
  ];
};

const documentCells = (
  { document, details, state, date, link }: DocumentRecord,
  { states, untold }: DossierContext['words']['documents'],
  dayText: DossierContext['language']['day'],
) => ({
  document: details === '' ? document : `${document}, ${details}`,
  state: state === null ? untold : states[state],
  date: date === null ? '' : dayText(date),
  link,
});

/** Each factor found, by weight, with the activities that answer it. */
export const risks: DossierPart = (context) => {
  const { monitoring, school, words } = context;
  const said = words.risks;
  const own = monitoring.profile.schools.find((profile) => profile.school === school);
  if (!own) return [subheading(words.headings.risks), paragraph(said.missing)];
  if (own.found.length === 0) return [subheading(words.headings.risks), paragraph(said.none)];
  const rows = own.found.map(({ factor, level }) => {
    const known = monitoring.profile.factors.find((profile) => profile.factor === factor);
    const numbers = (known?.activities ?? []).map(
      ({ number, title }) => number?.replace(/\.$/u, '') ?? title,
    );
    const none = said.coverage[known?.coverage === 'no-roadmap' ? 'no-roadmap' : 'none'];
    return {
      cells: {
        factor: factor.name,
        level: said.levels[level],
        activities: numbers.length === 0 ? none : [...new Set(numbers)].join(', '),
      },
    };
  });
  const columns = [
    column('factor', said.columns.factor, 12, text),
    column('level', said.columns.level, 3, word()),
    column('activities', said.columns.activities, 9, text),
  ];
  return [subheading(words.headings.risks), ...tableOf(context, 'risks', columns, rows, context.room.risks)];
};

/** The events of the period that name the school. */
export const events: DossierPart = (context) => {
  const { monitoring, school, words, language } = context;
  const own = monitoring.events.kinds
    .flatMap((kind) => kind.events)
    .filter(({ schools }) => schools.includes(school))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  if (own.length === 0) return [subheading(words.headings.events), paragraph(words.events.none)];
  const items = own.map(({ date, kind, topic, level, organiser }) => {
    const held = words.events.one(`${kind.name}: ${topic}`, level, organiser.name);
    return date === null ? held : `${language.day(date)} — ${held}`;
  });
  return [subheading(words.headings.events), ...listOf(items, context.room.events, context)];
};

/** What somebody is to do for the school. */
export const recommendations: DossierPart = (context) => {
  const { conclusions, school, words, language } = context;
  const items = conclusions.recommendations
    .filter((own) => own.school === school)
    .map(({ what, addressee, by }) =>
      words.recommendations.one(what.replace(/\.$/u, ''), addressee, by === null ? null : language.day(by)),
    );
  if (items.length === 0) {
    return [subheading(words.headings.recommendations), paragraph(words.recommendations.none)];
  }
  return [
    subheading(words.headings.recommendations),
    ...listOf(items, context.room.recommendations, context),
  ];
};
