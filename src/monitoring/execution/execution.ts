import type { SchoolRef } from '../../data';
import {
  type Activity,
  type Field,
  type KnownParties,
  learnParties,
  partiesNamed,
  plannedTerm,
  type Roadmap,
  termOf,
} from '../../roadmap';
import { isBlank, matchKey, singleLine } from '../../tables';
import { addDays, type CellPlace, type Day, daysBetween, valueAt } from '../../workbook';
import { byParty, bySchool, bySection, groupOf, type Placed, SchoolFinder } from './groups';
import type { ActivityExecution, Execution, NamedParty, WrittenCell } from './model';
import { type Mark, recurringMark, stateOf } from './state';

export interface ExecutionOptions {
  /** Parties known from the workbook's lists; without them those that the table itself teaches. */
  readonly parties?: KnownParties;
  /** The schools of «Школы». */
  readonly schools?: readonly SchoolRef[];
  /** How many days after the report date an activity is due soon. */
  readonly dueWithin?: number;
}

/** Within so many days after the report date an activity is due soon. */
export const DUE_WITHIN = 30;

/**
 * How a roadmap is carried out at the report date: the state of each activity from its mark, its date and its period, and
 * how many are in each state by section, responsible party and school. Pure.
 */
export function execution(roadmap: Roadmap, reportDate: Day, options: ExecutionOptions = {}): Execution {
  const { parties = partiesOf(roadmap), schools = [], dueWithin = DUE_WITHIN } = options;
  const finder = new SchoolFinder(schools);
  const school = finder.ownerOf(roadmap);
  const marked = roadmap.header.columns.has('status');
  const placed = roadmap.activities.map((activity): Placed => ({
    section: activity.section,
    execution: activityExecution(activity, { roadmap, reportDate, parties, finder, school, marked }),
  }));
  const activities = placed.map((own) => own.execution);
  const lastDue = addDays(reportDate, dueWithin);
  const { start } = roadmap.plan;
  return {
    sheet: roadmap.sheet.name,
    reportDate,
    marked,
    markWords: roadmap.template.statuses,
    beforePlan: start !== null && reportDate < start,
    school,
    ...groupOf(activities),
    sections: bySection(roadmap, placed),
    responsible: byParty(activities),
    schools: bySchool(activities),
    dueSoon: activities
      .filter(({ due }) => due !== null && due <= lastDue)
      .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0)),
  };
}

const partiesOf = ({ activities }: Roadmap): KnownParties =>
  learnParties(
    activities.map(({ fields }) => fields.responsible?.text ?? ''),
    { responsibles: null, schools: null },
  );

interface Context {
  readonly roadmap: Roadmap;
  readonly reportDate: Day;
  readonly parties: KnownParties;
  readonly finder: SchoolFinder;
  readonly school: SchoolRef | null;
  readonly marked: boolean;
}

function activityExecution(activity: Activity, context: Context): ActivityExecution {
  const { roadmap, reportDate, marked } = context;
  const { fields, periodField, doneOn } = activity;
  const text = singleLine(fields.status?.text ?? '');
  const { kind, meaning, movedTo } = activity.mark;
  const unknownMark = kind === 'unknown' || kind === 'unfilled';
  const mark: Mark = { meaning, doneOn, unknown: unknownMark };
  const recurring = recurringMark(activity, mark, reportDate, roadmap.calendar);
  const state = marked ? stateOf(activity, mark, recurring, reportDate) : 'unmarked';
  const term = termOf(activity);
  const closed = state === 'done' || state === 'late' || state === 'cancelled';
  const place = (field: Field | null | undefined): CellPlace | null =>
    field ? { sheet: roadmap.sheet.name, row: field.row, column: field.column } : null;
  const written = (field: Field | undefined): WrittenCell | null => {
    const cell = place(field);
    return cell && { ...cell, value: valueAt(roadmap.sheet, cell.row, cell.column) };
  };
  return {
    place: { sheet: roadmap.sheet.name, row: activity.row, column: activity.titleColumn },
    number: activity.number?.text ?? null,
    title: activity.title,
    state,
    term,
    mark: text,
    unknownMark,
    meaning,
    doneOn,
    byMark: {
      doneOn: doneOn !== null && isBlank(fields.doneOn?.text ?? ''),
      movedFrom: movedTo && (plannedTerm(activity.period)?.end ?? null),
    },
    daysOverdue: state === 'overdue' && term ? daysBetween(term.end, reportDate) : null,
    due: closed || !term ? null : nextEnd(activity, reportDate),
    recurring,
    responsible: responsibleOf(fields.responsible, context.parties),
    schools: schoolsOf(activity, context),
    cells: {
      period: place(periodField),
      status: written(fields.status),
      doneOn: written(fields.doneOn),
      responsible: place(fields.responsible),
    },
  };
}

/** The first interval's end that is not over. */
const nextEnd = ({ period, mark: { movedTo } }: Activity, reportDate: Day): Day | null =>
  (movedTo ? [movedTo] : (period?.intervals ?? []))
    .map(({ end }) => end)
    .filter((end) => end >= reportDate)
    .reduce<Day | null>((next, end) => (next === null || end < next ? end : next), null);

function responsibleOf(field: Field | undefined, known: KnownParties): readonly NamedParty[] {
  if (!field || isBlank(field.text)) return [];
  const names = partiesNamed(field.text, known).map(singleLine);
  const named = new Map(names.map((name) => [matchKey(name) || name, name]));
  return [...named].map(([key, name]) => ({ key, name }));
}

/** A school's own roadmap is its own business; elsewhere the schools named as responsible or taking part. */
function schoolsOf({ fields }: Activity, { finder, school, parties }: Context): readonly SchoolRef[] {
  if (school) return [school];
  const texts = [fields.responsible?.text ?? '', fields.participants?.text ?? ''];
  const names = texts.flatMap((text) => (isBlank(text) ? [] : partiesNamed(text, parties)));
  return [...new Set(names.flatMap((name) => finder.named(name)))];
}
