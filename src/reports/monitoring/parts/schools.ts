import type { SchoolRef } from '../../../data';
import { joined, literal, numeral, type PlanCell } from '../../../workbook';
import { total } from '../../../indicators';
import { changeFormula, figureTexts, trendFormula, trendText } from '../../formulas/figures';
import { computed } from '../../planCells';
import { beside, fixed } from '../../references';
import { blockOf, type Block, header, heading, type Line, sentence, span, styled, textSpan } from '../block';
import type { MonitoringContext } from '../context';
import { countInRows } from '../formulas/runs';
import { GRID } from '../grid';
import { signRules } from '../rules';
import { type ListedSchool, listedSchools } from '../schoolLows';
import { ACTIVITY_COLUMN, activityRow, stateCriterion } from './activities';
import { LOW_SHARE_COLUMN, lowShareRow } from './lowShares';

const COLUMN = {
  categories: 2,
  current: 3,
  previous: 4,
  change: 5,
  high: 6,
  risks: 7,
  execution: 8,
  trend: 9,
  curator: 10,
  mentor: 11,
} as const;
const HEAD = 3;
const SHARE = 2;

/** One line for each school that has a category. */
export function schoolsPart(context: MonitoringContext, top: number): Block {
  const { words, monitoring } = context;
  const schools = listedSchools(monitoring);
  if (schools.length === 0) {
    const none = monitoring.support.given ? words.schools.none : words.passport.noSchools;
    return blockOf(top, [heading(words.schools.heading), sentence(none)]);
  }
  const first = top + HEAD;
  const { columns } = words.schools;
  return blockOf(
    top,
    [
      heading(words.schools.heading),
      sentence(words.schools.note),
      header(
        [GRID.number, words.number],
        [GRID.name, words.schools.school],
        ...Object.values(COLUMN).map((column, at) => [column, columns[at] ?? ''] as const),
      ),
      ...schools.map((school, index) => schoolLine(school, index, first + index, context)),
    ],
    { head: HEAD, rules: signRules(context, COLUMN.trend, first, first + schools.length - 1) },
  );
}

function schoolLine(own: ListedSchool, index: number, row: number, context: MonitoringContext): Line {
  const { words, monitoring } = context;
  const { school, categories } = own;
  const support = monitoring.support.schools.find((supported) => supported.school === school);
  const record = monitoring.data.schools.find((known) => known.school === school);
  return [
    span(GRID.number, styled(index + 1, 'count')),
    textSpan(GRID.name, school.name),
    textSpan(COLUMN.categories, categories.map((category) => words.categories[category]).join('; ')),
    ...lowSpans(own, index, row, context),
    ...riskSpans(school, context),
    span(COLUMN.execution, executionCell(school, context)),
    textSpan(COLUMN.curator, support?.curator?.name ?? (record?.curator || words.schools.nobody)),
    textSpan(COLUMN.mentor, support?.mentor?.name ?? (record?.mentor || words.schools.nobody)),
  ];
}

/** Shares are those of the appendix, which shows what they are made of. */
function lowSpans(
  { current, previous, change, trend }: ListedSchool,
  index: number,
  row: number,
  context: MonitoringContext,
): Line {
  const { figures, monitoring } = context;
  const { stabilityBand: band, smallCohort: limit } = monitoring.indicators.settings;
  const at = (column: number) => fixed(lowShareRow(context, index), column);
  const columns = [LOW_SHARE_COLUMN.current, LOW_SHARE_COLUMN.previous];
  const cohorts = { cells: columns.map((column) => at(column + 1)), limit };
  const body = changeFormula(beside(row, COLUMN.current), beside(row, COLUMN.previous), figures);
  const judged = { change: beside(row, COLUMN.change), direction: 'less', band, cohorts } as const;
  return [
    span(
      COLUMN.current,
      computed(at(LOW_SHARE_COLUMN.current + SHARE), figureTexts(current, figures).share, 'share'),
    ),
    span(
      COLUMN.previous,
      computed(at(LOW_SHARE_COLUMN.previous + SHARE), figureTexts(previous, figures).share, 'share'),
    ),
    span(COLUMN.change, computed(body, change ?? figures.noData, 'change')),
    span(COLUMN.trend, computed(trendFormula(judged, figures), trendText(trend, change, figures), 'word')),
  ];
}

function riskSpans(school: SchoolRef, { monitoring, figures }: MonitoringContext): Line {
  const profile = monitoring.profile.schools.find((own) => own.school === school);
  return [
    span(COLUMN.high, styled(profile ? profile.counts.high : figures.noData, profile ? 'figure' : 'word')),
    span(COLUMN.risks, styled(profile ? profile.found.length : figures.noData, profile ? 'figure' : 'word')),
  ];
}

/** How many of the school's activities are done, by roadmaps with marks. */
function executionCell(school: SchoolRef, context: MonitoringContext): PlanCell {
  const { monitoring, words } = context;
  const own = monitoring.executions.flatMap(({ marked, schools }) =>
    schools.flatMap((group) => (group.school === school ? [{ marked, ...group }] : [])),
  );
  if (own.length === 0) return styled(words.schools.notNamed, 'word');
  const marked = own.filter((group) => group.marked);
  if (marked.length === 0) return styled(words.unmarkedShort, 'word');
  const activities = marked.flatMap((group) => group.activities);
  const rows = activities.map((activity) => activityRow(context, activity));
  const done = (['done', 'late'] as const).map((state) =>
    countInRows(ACTIVITY_COLUMN.state, rows, stateCriterion(context, state)),
  );
  const count = marked.reduce((sum, { counts }) => sum + counts.done + counts.late, 0);
  const body = joined('&', total(done), literal(words.of), numeral(activities.length));
  return computed(body, `${count}${words.of}${activities.length}`, 'word');
}
