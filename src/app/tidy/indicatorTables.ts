import type { PupilsRecord, ResultRecord, SchoolRecord, TeachersRecord } from '../../data';
import {
  countIn,
  type Indicators,
  lowCells,
  type Procedure,
  type SeenTable,
  sqlName,
  wordIn,
} from '../../indicators';
import { type ColumnOf, double, integer, text, tidyTable, type TidyTable, truth } from './model';

/** Columns of «Школы» that say yes or no. */
const FLAGS = ['methodicalWork', 'networking', 'targetedSupport', 'equipped', 'internalControl'] as const;
type Flag = (typeof FLAGS)[number];

type Answer = 'yes' | 'no' | 'blank' | null;

interface SchoolRow {
  readonly record: SchoolRecord;
  readonly answers: Readonly<Partial<Record<Flag, Answer>>>;
}

/** Schools with their categories and what is done for them: one row for each row of «Школы» that formulas find. */
export function schoolsTable({ schools, view, groups: [report] }: Indicators): TidyTable {
  const flags = FLAGS.map((flag) => ({ flag, tables: schools.flagTables(flag) }));
  const rows = view.schools.flatMap((seen) =>
    seen.records.filter(seen.named).map((record): SchoolRow => ({
      record,
      answers: Object.fromEntries(
        flags.flatMap(({ flag, tables }) => {
          const table = tables.find((own) => own.seen === seen);
          return table ? [[flag, answerOf(seen, flag, record.row, table)]] : [];
        }),
      ),
    })),
  );
  return tidyTable<SchoolRow>(
    'schools',
    [
      text('school', ({ record }) => record.school.name),
      text('school_year', ({ record }) => record.year),
      text('login', ({ record }) => record.login),
      text('full_name', ({ record }) => record.fullName),
      truth('in_report', ({ record }) => report.members.has(record.school, record.year)),
      truth('low_results', ({ record }) => record.categories.has('low-results')),
      truth('adverse_conditions', ({ record }) => record.categories.has('adverse-conditions')),
      truth('project_500', ({ record }) => record.categories.has('project-500')),
      text('curator', ({ record }) => record.curator),
      text('curator_post', ({ record }) => record.curatorPost),
      text('tutor', ({ record }) => record.tutor),
      text('tutor_post', ({ record }) => record.tutorPost),
      text('mentor', ({ record }) => record.mentor),
      ...FLAGS.map((flag) => text<SchoolRow>(sqlName(flag), ({ answers }) => answers[flag] ?? null)),
    ],
    rows,
    ({ record }) => record.year,
  );
}

function answerOf(
  seen: SeenTable<SchoolRecord>,
  flag: Flag,
  row: number,
  { yes, no }: { readonly yes: readonly unknown[]; readonly no: readonly unknown[] },
): Answer {
  const value = seen.raw(flag)?.(row) ?? null;
  if (value === null || value === '') return 'blank';
  const word = wordIn(value);
  return yes.includes(word) ? 'yes' : no.includes(word) ? 'no' : null;
}

const TEACHERS = [
  'total',
  'planned',
  'diagnosed',
  'trained',
  'individualPlan',
  'contests',
  'technologies',
  'improved',
] as const;
const PUPILS = ['total', 'individualRoute', 'specialNeeds'] as const;

export const teachersTable = ({ view }: Indicators): TidyTable =>
  countsTable('teachers', TEACHERS, view.teachers);

export const pupilsTable = ({ view }: Indicators): TidyTable => countsTable('pupils', PUPILS, view.pupils);

/** Counts of persons as formulas see them: numbers in rows that they find. */
function countsTable<R extends TeachersRecord | PupilsRecord>(
  name: string,
  keys: readonly string[],
  tables: readonly SeenTable<R>[],
): TidyTable {
  type Row = { readonly record: R; readonly seen: SeenTable<R> };
  const rows = tables.flatMap((seen) =>
    seen.records.filter(seen.named).map((record): Row => ({ record, seen })),
  );
  return tidyTable<Row>(
    name,
    [
      text('school', ({ record }) => record.school.name),
      text('school_year', ({ record }) => record.year),
      ...keys.map((key) =>
        double<Row>(sqlName(key), ({ record, seen }) => countIn(seen.raw(key)?.(record.row) ?? null)),
      ),
    ],
    rows,
    ({ record }) => record.year,
  );
}

interface ResultLine {
  readonly record: ResultRecord;
  readonly procedure: Procedure;
  readonly low: number | null;
  readonly participants: number | null;
  readonly weight: number;
}

const MARK_COLUMNS = ['two', 'three', 'four', 'five', 'belowThreshold', 'notAttested'] as const;

/** Results of procedures. Marks are persons, where a row gives shares those that the shares stand for. */
export function resultsTable({ view, results, settings }: Indicators): TidyTable {
  const cells = new Map(view.results.map((seen) => [seen, lowCells(seen)]));
  const rows = results.rows.flatMap(({ record, seen, procedure, found }): readonly ResultLine[] => {
    if (!seen.named(record)) return [];
    const low = found ? (cells.get(seen)?.(record) ?? null) : null;
    return [
      {
        record,
        procedure,
        low: low?.part ?? null,
        participants: low?.total ?? record.participants,
        weight: settings.procedureWeights.get(procedure.label.key) ?? 1,
      },
    ];
  });
  const marks = MARK_COLUMNS.map((key): ColumnOf<ResultLine> =>
    double(sqlName(key), ({ record: { unit, counts, [key]: own } }) =>
      unit === 'count' ? own : (counts?.[key] ?? null),
    ),
  );
  return tidyTable<ResultLine>(
    'results',
    [
      text('school', ({ record }) => record.school.name),
      text('school_year', ({ record }) => record.year),
      text('procedure', ({ procedure }) => procedure.label.name),
      text('procedure_key', ({ procedure }) => procedure.label.key),
      text('period', ({ procedure }) => procedure.period?.name ?? null),
      // Compared where it is empty too.
      text('period_key', ({ procedure }) => procedure.period?.key ?? '-'),
      text('subject', ({ record }) => record.subject.name),
      text('grade', ({ record }) => record.grade.name),
      integer('grade_number', ({ record }) => record.grade.number),
      double('participants', ({ participants }) => participants),
      ...marks,
      double('low', ({ low }) => low),
      double('mean_mark', ({ record }) => record.meanMark),
      double('weight', ({ weight }) => weight),
    ],
    rows,
    ({ record }) => record.year,
  );
}
