import type {
  ComparisonRecord,
  CycleRecord,
  DeficitRecord,
  DocumentRecord,
  EventRecord,
  RiskMark,
  RiskRecord,
  TaskRecord,
  WorkbookData,
} from '../../data';
import type { ActivityExecution, Execution } from '../../monitoring';
import { type SchoolYear, schoolYearOfDay } from '../../tables';
import type { Day } from '../../workbook';
import { type ColumnOf, date, double, integer, text, tidyTable, type TidyTable } from './model';

const yearOfDay = (day: Day | null): SchoolYear | null => (day === null ? null : schoolYearOfDay(day));

/** Risk factors found, one row for each factor of each school. */
export const risksTable = ({ risks }: WorkbookData): TidyTable =>
  tidyTable<{ readonly record: RiskRecord; readonly mark: RiskMark }>(
    'risks',
    [
      text('school', ({ record }) => record.school.name),
      text('school_year', ({ record }) => record.year),
      date('found_on', ({ record }) => record.date),
      text('factor', ({ mark }) => mark.factor),
      text('level', ({ mark }) => mark.level),
    ],
    risks.flatMap((record) => record.marks.map((mark) => ({ record, mark }))),
    ({ record }) => record.year,
  );

interface EventOfSchool {
  readonly record: EventRecord;
  readonly school: string | null;
  readonly number: number;
}

/** Events held, one row for each school that took part; without schools one row. */
export const eventsTable = ({ events }: WorkbookData): TidyTable =>
  tidyTable<EventOfSchool>(
    'events',
    [
      integer('event', ({ number }) => number),
      text('school', ({ school }) => school),
      date('held_on', ({ record }) => record.date),
      text('kind', ({ record }) => record.kind.name),
      text('topic', ({ record }) => record.topic),
      double('participants', ({ record }) => record.participants),
      text('organiser', ({ record }) => record.organiser.name),
      text('level', ({ record }) => record.level),
    ],
    events.flatMap((record, at) => {
      const schools = record.schools.length > 0 ? record.schools.map(({ name }) => name) : [null];
      return schools.map((school) => ({ record, school, number: at + 1 }));
    }),
    ({ record }) => yearOfDay(record.date),
  );

export const deficitsTable = ({ deficits }: WorkbookData): TidyTable =>
  tidyTable<DeficitRecord>(
    'deficits',
    [
      text('school', ({ school }) => school.name),
      text('school_year', ({ year }) => year),
      text('subject', ({ subject }) => subject.name),
      double('teachers', ({ teachers }) => teachers),
      double('with_deficit', ({ withDeficit }) => withDeficit),
      text('type', ({ type }) => type),
      text('source', ({ source }) => source.name),
    ],
    deficits,
    ({ year }) => year,
  );

export const documentsTable = ({ documents }: WorkbookData): TidyTable =>
  tidyTable<DocumentRecord>(
    'documents',
    [
      text('school', ({ school }) => school.name),
      text('school_year', ({ year }) => year),
      text('kind', ({ kind }) => kind),
      text('document', ({ document }) => document),
      text('details', ({ details }) => details),
      text('state', ({ state }) => state),
      text('link', ({ link }) => link),
      date('dated', ({ date: own }) => own),
    ],
    documents,
    ({ year }) => year,
  );

export const cycleTable = ({ cycle, settings }: WorkbookData): TidyTable =>
  tidyTable<CycleRecord>(
    'cycle',
    [
      text('stage', ({ stage }) => stage),
      text('document', ({ document }) => document),
      text('state', ({ state }) => state),
      text('link', ({ link }) => link),
    ],
    cycle,
    () => settings.schoolYear,
  );

/** Of a school, or of a group of them, in one work. */
const WORK_COLUMNS: readonly ColumnOf<TaskRecord | ComparisonRecord>[] = [
  text('school', ({ school }) => school.school?.name ?? null),
  text('group_name', ({ school }) => (school.school ? null : school.name)),
  text('school_year', ({ year }) => year),
  text('procedure', ({ procedure }) => procedure.name),
  text('subject', ({ subject }) => subject.name),
  text('grade', ({ grade }) => grade.name),
];

/** How tasks were completed by schools, and by groups of them. */
export const tasksTable = ({ tasks }: WorkbookData): TidyTable =>
  tidyTable<TaskRecord>(
    'tasks',
    [
      ...WORK_COLUMNS,
      text('version', ({ version }) => version),
      text('task', ({ task }) => task),
      text('skill', ({ skill }) => skill),
      text('level', ({ level }) => level),
      double('maximum', ({ maximum }) => maximum),
      double('share', ({ share }) => share),
    ],
    tasks,
    ({ year }) => year,
  );

/** Marks of procedures beside those of the journal. */
export const comparisonTable = ({ comparison }: WorkbookData): TidyTable =>
  tidyTable<ComparisonRecord>(
    'comparison',
    [
      ...WORK_COLUMNS,
      double('participants', ({ participants }) => participants),
      double('lowered', ({ lowered }) => lowered),
      double('confirmed', ({ confirmed }) => confirmed),
      double('raised', ({ raised }) => raised),
      double('by_two', ({ byTwo }) => byTwo),
    ],
    comparison,
    ({ year }) => year,
  );

interface Placed {
  readonly execution: Execution;
  readonly activity: ActivityExecution;
  readonly section: string | null;
}

/** Activities of roadmaps with their state at the report date. */
export function activitiesTable(executions: readonly Execution[]): TidyTable {
  const rows = executions.flatMap((execution) =>
    execution.sections.flatMap(({ section, activities }) =>
      activities.map((activity): Placed => ({ execution, activity, section: section?.title ?? null })),
    ),
  );
  return tidyTable<Placed>(
    'activities',
    [
      text('school', ({ execution }) => execution.school?.name ?? null),
      date('report_date', ({ execution }) => execution.reportDate),
      text('section', ({ section }) => section),
      text('number', ({ activity }) => activity.number),
      text('activity', ({ activity }) => activity.title),
      date('starts_on', ({ activity }) => activity.term?.start ?? null),
      date('ends_on', ({ activity }) => activity.term?.end ?? null),
      text('state', ({ activity }) => activity.state),
      date('done_on', ({ activity }) => activity.doneOn),
      text('responsible', ({ activity }) => activity.responsible.map(({ name }) => name).join('; ')),
    ],
    rows,
    ({ execution }) => schoolYearOfDay(execution.reportDate),
  );
}
