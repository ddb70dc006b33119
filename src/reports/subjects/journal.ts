import { type Cell, type Column, type Row, shareOf, text, whole } from '../../document';
import type { ComparisonRecord } from '../../data';
import type { JournalLine } from '../../monitoring';
import { subheading, paragraph, tableOf } from '../pages/page';
import type { SubjectContext, SubjectPart } from './context';
import { cellFormula, rowsFormula } from './formulas';
import { column } from '../column';

const COUNTS = ['lowered', 'confirmed', 'raised', 'byTwo'] as const;
const PERSONS = { persons: ['participants'] } as const;
type CountKey = (typeof COUNTS)[number] | 'participants';

/** Marks of each work beside those of the journal: of the schools together, then of the groups. */
export const journal: SubjectPart = (context) => {
  const { words, sheet, room } = context;
  const said = words.journal;
  const rows = sheet.journal.flatMap((line) => rowsOf(line, context));
  if (rows.length === 0) return [subheading(words.headings.journal), paragraph(said.none)];
  const columns: readonly Column[] = [
    column('name', said.columns.name, 6, text),
    column('participants', said.columns.participants, 2, whole, PERSONS),
    ...COUNTS.flatMap((key) => {
      const group = { ...PERSONS, group: said.columns[key], groupKey: key };
      return [
        column(key, said.columns.part, 2, whole, group),
        column(`${key}Share`, said.columns.share, 2, shareOf(key, 'participants', 'whole'), group),
      ];
    }),
  ];
  return [subheading(words.headings.journal), ...tableOf(context, 'journal', columns, rows, room.journal)];
};

function rowsOf(line: JournalLine, context: SubjectContext): readonly Omit<Row, 'key'>[] {
  const { words, room } = context;
  const name = words.work(line.procedure.name, '', line.grade);
  const { sums } = line;
  const cells = (own: (key: CountKey) => Cell): Readonly<Record<string, Cell>> =>
    Object.fromEntries(
      (['participants', ...COUNTS] as const).flatMap((key) => {
        const cell = own(key);
        const { nothing } = context.language;
        return [[key, cell], ...(cell === nothing ? [[`${key}Share`, nothing]] : [])];
      }),
    );
  const ofSchools = sums
    ? [
        {
          cells: {
            name: { value: name, strong: true },
            ...cells((key) => sumCell(line, key, context)),
          },
        },
      ]
    : [];
  const ofGroups = line.groups.slice(0, room.groups).map(({ name: group, record }) => ({
    cells: {
      name: sums ? words.works.group(group) : words.journal.ofGroup(name, group),
      ...cells((key) => recordCell(record, key, context)),
    },
  }));
  return [...ofSchools, ...ofGroups];
}

function sumCell({ sums, records }: JournalLine, key: CountKey, context: SubjectContext): Cell {
  const value = sums?.[key] ?? null;
  if (value === null) return context.language.nothing;
  const formula = rowsFormula(
    {
      records,
      all: records,
      keys: ['rowKind', 'year', 'procedure', 'subject', 'grade'],
      numbers: (['participants', 'lowered', 'confirmed', 'raised'] as const).map((own) => ({ key: own })),
      shareOf: null,
      summed: { key, read: (record: ComparisonRecord) => record[key] ?? 0 },
    },
    context.monitoring.indicators.view.sheets,
  );
  return formula ? { value, formula } : value;
}

function recordCell(record: ComparisonRecord, key: CountKey, context: SubjectContext): Cell {
  const value = record[key];
  if (value === null) return context.language.nothing;
  const formula = cellFormula(record, key, context.monitoring.indicators.view.sheets);
  return formula ? { value, formula } : value;
}
