import type { SchoolRef } from '../../data';
import { type Block, type Cell, cellIn, text, whole, word } from '../../document';
import { type Figure, lowFormulas, type LowSums, type Procedure, total } from '../../indicators';
import type { Monitoring } from '../../monitoring';
import { belongsTo, type Category, type NamedCategory, rememberedFor, type SchoolYear } from '../../tables';
import { categoryName } from '../categories';
import { fitsCriterion, joined, literal, numeral } from '../../workbook';
import {
  type MonitoringContext,
  namedColumns,
  numbered,
  procedureName,
  rowKey,
  tableBlock,
  type Time,
} from './context';
import { countIn, countOfAll, stateCriterion } from './counts';
import {
  changeColumns,
  figureCells,
  type FigureFormulas,
  lowFigure,
  trendKind,
  yearColumns,
} from './figures';
import { riskCells } from './risks';
import { column } from '../column';

/** A school of one of the categories, or of the report's cohort, with its low results over the procedures that both years have. */
export interface ListedSchool extends Readonly<Record<Time, Figure>> {
  readonly school: SchoolRef;
  readonly categories: readonly NamedCategory[];
}

/** The schools that «Школы» gives a category, or the report's cohort has, in the report year, in its order. */
export const listedSchools = rememberedFor(({ data, indicators }: Monitoring): readonly ListedSchool[] => {
  const { years } = indicators;
  const { cohort } = data.settings;
  const bySchool = new Map<SchoolRef, Set<Category>>();
  for (const { school, year, categories } of data.schools) {
    if (year !== null && years.current !== null && year !== years.current) continue;
    const own = bySchool.get(school) ?? new Set();
    bySchool.set(school, new Set([...own, ...categories]));
  }
  const lowOf = { current: lowsOf(indicators, years.current), previous: lowsOf(indicators, years.previous) };
  return [...bySchool].flatMap(([school, own]) => {
    const categories = data.categories.filter(({ category }) => own.has(category));
    if (categories.length === 0 && !belongsTo(cohort, own)) return [];
    const [current, previous] = [lowFigure(lowOf.current.get(school)), lowFigure(lowOf.previous.get(school))];
    return [{ school, categories, current, previous }];
  });
});

/** Low results and participants of each school in a year. */
function lowsOf(
  { dynamics, low }: Monitoring['indicators'],
  year: SchoolYear | null,
): ReadonlyMap<SchoolRef, LowSums> {
  const sums = new Map<SchoolRef, LowSums>();
  if (year === null) return sums;
  for (const { school, procedure, cells } of dynamics) {
    if (low && !low.index.procedures.includes(procedure)) continue;
    const { participants = null, lowShare = null, low: count = null } = cells.get(year)?.figures ?? {};
    if (participants === null || lowShare === null) continue;
    const { part: own, total: all } = sums.get(school) ?? { part: 0, total: 0 };
    sums.set(school, { part: own + (count ?? lowShare * participants), total: all + participants });
  }
  return sums;
}

/** The table of schools; other tables count the sums of theirs. */
export const LOW_SHARES = 'schools';
/** Characters. */
const WIDTHS = [4, 21.4, 9.4, 5.5, 5.5, 7.5, 5.5, 5.5, 7.5, 10.7, 10.5, 8.2, 7.5, 11.2, 11.7, 11.7] as const;
export const SCHOOLS_GRID: readonly number[] = WIDTHS;

/** One line for each school that has a category; there must be one. */
export function schoolsTable(context: MonitoringContext): Block {
  const { words, monitoring } = context;
  const { columns: titles, school } = words.schools;
  const columns = [
    ...namedColumns(context, school),
    column('categories', titles.categories, 1, text),
    ...yearColumns(context),
    ...changeColumns(context),
    column('high', titles.high, 1, whole),
    column('risks', titles.risks, 1, whole),
    column('execution', titles.execution, 1, word()),
    column('curator', titles.curator, 1, text),
    column('mentor', titles.mentor, 1, text),
  ];
  const rows = numbered(
    listedSchools(monitoring).map((own, at) => ({
      cells: schoolCells(own, at, context),
      kinds: { trend: trendKind(context, 'less', true) },
    })),
  );
  return tableBlock(LOW_SHARES, columns, rows, {
    inView: { columns: 2 },
    filtered: true,
    headOnPages: true,
  });
}

/** The procedures whose low results the shares of schools are made of. */
export const lowProcedures = (context: MonitoringContext): readonly string[] =>
  (context.monitoring.indicators.low?.index.procedures ?? []).map((own) => procedureName(context, own));

function schoolCells(
  own: ListedSchool,
  at: number,
  context: MonitoringContext,
): Readonly<Record<string, Cell>> {
  const { words, monitoring } = context;
  const { school, categories } = own;
  const support = monitoring.support.schools.find((supported) => supported.school === school);
  const record = monitoring.data.schools.find((known) => known.school === school);
  const { nobody } = words.schools;
  return {
    name: school.name,
    categories: categories.map((named) => categoryName(named, words.categories)).join('; '),
    ...figureCells('current', own.current, context, lowsFormulas(own, at, 'current', context)),
    ...figureCells('previous', own.previous, context, lowsFormulas(own, at, 'previous', context)),
    ...riskCells(school, context),
    execution: executionCell(school, context),
    curator: support?.curator?.name ?? (record?.curator || nobody),
    mentor: support?.mentor?.name ?? (record?.mentor || nobody),
  };
}

/** How many of the school's activities are done, by roadmaps with marks. */
function executionCell(school: SchoolRef, context: MonitoringContext): Cell {
  const { monitoring, words } = context;
  const own = monitoring.executions.flatMap(({ marked, schools }) =>
    schools.flatMap((group) => (group.school === school ? [{ marked, ...group }] : [])),
  );
  if (own.length === 0) return words.schools.notNamed;
  const marked = own.filter((group) => group.marked);
  if (marked.length === 0) return words.unmarkedShort;
  const activities = marked.flatMap((group) => group.activities);
  const done = (['done', 'late'] as const).map((state) =>
    countIn(activities, 'state', stateCriterion(context, state), context),
  );
  const counts = marked.map((group) => group.counts);
  const count = countOfAll(counts, 'done') + countOfAll(counts, 'late');
  return {
    value: `${count}${words.of}${activities.length}`,
    formula: joined('&', total(done), literal(words.of), numeral(activities.length)),
  };
}

/** A school's sums over the rows of results that name it; null where formulas see other rows than were counted. */
function lowsFormulas(
  { school, ...figures }: ListedSchool,
  at: number,
  time: Time,
  { monitoring: { indicators }, years }: MonitoringContext,
): FigureFormulas | null {
  const year = years[time];
  const { results, low } = indicators;
  const counted = figures[time];
  if (!year || !fitsCriterion(school.name)) return null;
  const procedures = low ? low.index.procedures : results.procedures;
  const seen = procedures.reduce<LowSums>(
    (sums, procedure) => {
      const own = results.lowsSeen(school, procedure, year.year);
      return own ? { part: sums.part + own.part, total: sums.total + own.total } : sums;
    },
    { part: 0, total: 0 },
  );
  if (!isClose(seen.part, counted.part) || !isClose(seen.total, counted.total)) return null;
  const cell = cellIn({ table: LOW_SHARES, row: rowKey(at), column: 'name' });
  const parts = procedures.map((procedure: Procedure) =>
    lowFormulas(indicators, { procedure, year, school: { cell, name: school.name }, grades: null }),
  );
  return { part: total(parts.map((own) => own.part)), total: total(parts.map((own) => own.total)) };
}

const isClose = (one: number, other: number | null): boolean =>
  other !== null && Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one));
