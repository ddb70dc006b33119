import { text, whole, word } from '../../document';
import { column } from '../column';
import { subheading, tableOf } from '../pages/page';
import { readFormula } from '../subjects/formulas';
import type { DossierPart } from './context';

const PERSONS = { persons: ['teachers'] } as const;

/** Professional deficits of the school's teachers in the report year, those of most teachers first; nothing where none is told. */
export const deficits: DossierPart = (context) => {
  const { monitoring, school, words } = context;
  const { sheets } = monitoring.indicators.view;
  const said = words.deficits;
  const own = monitoring.deficits.subjects
    .flatMap(({ records }) => records)
    .filter((record) => record.school === school && (record.withDeficit ?? 0) > 0)
    .sort((a, b) => (b.withDeficit ?? 0) - (a.withDeficit ?? 0));
  if (own.length === 0) return [];
  const rows = own.map((record) => {
    const cell = (key: 'withDeficit' | 'teachers') => {
      const value = record[key];
      const formula = value === null ? null : readFormula(record, key, value, sheets);
      return formula ? { value, formula } : value;
    };
    return {
      cells: {
        subject: record.subject.name,
        type: record.type === null ? said.untold : said.types[record.type],
        source: record.source.name === '' ? said.untold : record.source.name,
        withDeficit: cell('withDeficit'),
        teachers: cell('teachers'),
      },
    };
  });
  const columns = [
    column('subject', said.columns.subject, 7, text),
    column('type', said.columns.type, 5, word()),
    column('source', said.columns.source, 6, text),
    column('withDeficit', said.columns.withDeficit, 3, whole, PERSONS),
    column('teachers', said.columns.teachers, 3, whole, PERSONS),
  ];
  return [
    subheading(words.headings.deficits),
    ...tableOf(context, 'deficits', columns, rows, context.room.deficits),
  ];
};
