import {
  type Block,
  type Cell,
  cellIn,
  givenShare,
  growthOf,
  type Row,
  statusOf,
  type Table,
  text,
  word,
} from '../../document';
import {
  ACHIEVEMENT_DECIMALS,
  CHANGE_DECIMALS,
  type Figure,
  groupFor,
  growthOf as growthOfIndicator,
  type IndicatorResult,
  LOW_RESULT_INDEX,
  lowFormulas,
  type ShownYear,
  total,
  YEARLY_IMPROVEMENT,
} from '../../indicators';
import { indicatorTitle, ofSameSchools } from '../../locales';
import type { SchoolRef } from '../../data';
import { cohortForms } from '../../tables';
import { call, type Expression, literal } from '../../workbook';
import {
  type MonitoringContext,
  part,
  rowKey,
  same,
  tableBlock,
  type Time,
  TIMES,
  yearText,
} from './context';
import {
  changeColumns,
  comparedPersons,
  figureCells,
  type FigureFormulas,
  partOf,
  shareColumn,
  trendKind,
  wholeKinds,
  wholeOf,
  yearColumns,
} from './figures';
import { listedSchools, LOW_SHARES } from './schools';
import { column } from '../column';

export const INDICATORS = 'indicators';
const SHARES_GROWTH = 'shares growth';

/** The indicators of the supported schools now and before. */
export function indicatorsPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const { indicators, supported } = monitoring.indicators;
  const { indicators: own } = words;
  if (supported.length === 0 || indicators.length === 0) return [];
  const group = cohortForms(monitoring.data.settings.cohort);
  return part(own.heading(group), indicatorsTable(indicators, context, { together: true }));
}

/** By how much the shares have grown of what they were, of the schools that their changes are of; nothing of one year. */
export function sharesGrowthPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const { indicators, supported } = monitoring.indicators;
  const rows = indicators.flatMap((result, at): readonly Row[] => {
    const key = result.same ? sameKey(at) : rowKey(at);
    if (growthOfIndicator(result).share === null || supported.length === 0) return [];
    return [
      {
        key: rowKey(at),
        cells: {
          name: same(INDICATORS, key, 'name'),
          before: same(INDICATORS, key, shareColumn('previous')),
          now: same(INDICATORS, key, shareColumn('current')),
        },
      },
    ];
  });
  if (rows.length === 0) return [];
  const { sharesGrowth: own } = words.indicators;
  const columns = [
    column('name', words.indicators.indicator, 5, text),
    column('before', yearText(context, 'previous'), 1, givenShare),
    column('now', yearText(context, 'current'), 1, givenShare),
    column('growth', own.growth, 1, growthOf('now', 'before', [], CHANGE_DECIMALS)),
  ];
  return part(own.heading, own.note, tableBlock(SHARES_GROWTH, columns, rows));
}

/** Indicators, each with a row of the schools that both years have where its change is theirs. */
export function indicatorsTable(
  indicators: readonly IndicatorResult[],
  context: MonitoringContext,
  more: Partial<Table> = {},
): Block {
  const { words } = context;
  const { indicators: own } = words;
  const columns = [
    column('name', own.indicator, 2, text),
    ...yearColumns(context),
    ...changeColumns(context),
    column('target', own.target, 1, givenShare),
    column('status', own.status, 1, word(), comparedPersons('current')),
    column('growth', own.growth, 1, growthKind, comparedPersons(...TIMES)),
  ];
  const rows = [
    ...indicators.map((result, at) => indicatorRow(result, at, context)),
    ...indicators.flatMap((result, at) => sameRow(result, at, context)),
  ];
  return tableBlock(INDICATORS, columns, rows, more);
}

const growthKind = growthOf(partOf('current'), partOf('previous'), TIMES.map(shareColumn), CHANGE_DECIMALS);

const directionOf = ({ definition }: IndicatorResult) => definition.direction;

function indicatorRow(result: IndicatorResult, at: number, context: MonitoringContext): Row {
  const { locale, words, language } = context;
  const { definition, target, baseline } = result;
  const figures = (time: Time) =>
    figureCells(time, result[time], context, indicatorFormulas(result, time, false, context));
  const change = (own: string): Cell => (result.same ? same(INDICATORS, sameKey(at), own) : null);
  const goal = { current: shareColumn('current'), baseline, target: 'target', change: 'change' };
  const status = statusOf({ ...goal, direction: directionOf(result), decimals: ACHIEVEMENT_DECIMALS });
  return {
    key: rowKey(at),
    cells: {
      name: indicatorTitle(definition, locale),
      ...figures('current'),
      ...figures('previous'),
      change: change('change'),
      trend: change('trend'),
      growth: change('growth'),
      target: target ?? words.indicators.noTarget,
      ...(target === null && { status: language.nothing }),
    },
    kinds: { ...kindsOf(result, context), status },
    ...personsOf(result),
  };
}

/** Schools are no persons. */
const personsOf = ({ definition }: IndicatorResult): Pick<Row, 'persons'> =>
  definition.measure.persons ? {} : { persons: null };

const sameKey = (at: number): string => `same ${at}`;

/** The same of the schools that are known in both years: the change of all is theirs. */
function sameRow(result: IndicatorResult, at: number, context: MonitoringContext): readonly Row[] {
  const { definition, same: own } = result;
  if (!own) return [];
  const { locale } = context;
  const figures = (time: Time) =>
    figureCells(time, own[time], context, indicatorFormulas(result, time, true, context));
  return [
    {
      key: sameKey(at),
      cells: {
        name: `${indicatorTitle(definition, locale)}, ${ofSameSchools(own.schools, locale)}`,
        ...figures('current'),
        ...figures('previous'),
      },
      kinds: kindsOf(result, context),
      ...personsOf(result),
    },
  ];
}

function kindsOf(result: IndicatorResult, context: MonitoringContext): NonNullable<Row['kinds']> {
  const { measure } = result.definition;
  return {
    ...(measure.counts === 'whole' && { ...wholeKinds('current'), ...wholeKinds('previous') }),
    trend: trendKind(context, directionOf(result), measure.ofCohorts),
  };
}

/** n and N over the data of the schools that have a share; of those that have both years where asked for. */
function indicatorFormulas(
  { definition, schools }: IndicatorResult,
  time: Time,
  bothYears: boolean,
  context: MonitoringContext,
): FigureFormulas | null {
  const { years, monitoring } = context;
  const { measure } = definition;
  const { low } = groupFor(definition, monitoring.indicators.groups);
  const year = years[time];
  // Whether shares fall from year to year is told of more years than the sheet has figures of.
  if (!year || measure === YEARLY_IMPROVEMENT) return null;
  const counted = schools.filter((own) => (bothYears ? TIMES : [time]).every((of) => own[of].share !== null));
  const back = time === 'current' ? 0 : 1;
  const parts = counted.map(({ school, ...figures }) => {
    const known = measure === LOW_RESULT_INDEX ? appendixCells(school, figures[time], time, context) : null;
    if (known) return known;
    const shown = { cell: literal(school.name), name: school.name };
    const { part: own, whole: all } = measure.formulas(
      { ...monitoring.indicators, low },
      {
        ...{ school: shown, year, back },
        cells: {
          count: (procedure, of, which) =>
            lowFormulas(monitoring.indicators, {
              ...{ procedure, school: shown, grades: null },
              year: of === year.year ? year : textYear(of, context),
            })[which],
          yearlyShare: () => literal(''),
        },
      },
    );
    return { part: own, total: all };
  });
  return parts.length === 0
    ? null
    : { part: total(parts.map((own) => own.part)), total: total(parts.map((own) => own.total)) };
}

function textYear(year: ShownYear['year'], { monitoring }: MonitoringContext): ShownYear {
  const own = monitoring.indicators.view.years.textOf(year);
  return { year, text: own, cell: literal(own) };
}

/** The numbers of a school in the appendix, where they are those of the index. */
function appendixCells(
  school: SchoolRef,
  { part: own, total: all }: Figure,
  time: Time,
  { monitoring }: MonitoringContext,
): { readonly part: Expression; readonly total: Expression } | null {
  const listed = listedSchools(monitoring);
  const at = listed.findIndex((known) => known.school === school);
  const figure = listed[at]?.[time];
  if (figure?.part !== own || figure?.total !== all) return null;
  const cell = (of: string): Expression =>
    call('N', cellIn({ table: LOW_SHARES, row: rowKey(at), column: of }));
  return { part: cell(partOf(time)), total: cell(wholeOf(time)) };
}
