import { type Block, type Cell, cellIn, changeOf, type Row, text, whole, word } from '../../document';
import {
  CHANGE_DECIMALS,
  lowFormulas,
  type LowSums,
  memberCount,
  type Procedure,
  type ShownSchool,
  type ShownYear,
  total,
} from '../../indicators';
import type { Move } from '../../monitoring';
import { cohortForms, type SchoolYear } from '../../tables';
import { call, type Expression, fitsCriterion, joined, literal, numeral } from '../../workbook';
import {
  type MonitoringContext,
  namedColumns,
  numbered,
  part,
  procedureName,
  rowKey,
  tableBlock,
} from './context';
import {
  comparedPersons,
  figureCells,
  figureColumns,
  type FigureFormulas,
  lowFigure,
  shareColumn,
} from './figures';
import { column } from '../column';

const [MOVES, YEARS] = ['moves', 'listedYears'];

/** Who entered and left the list of the report's cohort, and its schools over three years; nothing of a single year. */
export function movementPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { years, entered, left } = monitoring.movement;
  if (years.length < 2) return [];
  const own = words.compared.movement;
  const heading = own.heading(cohortForms(monitoring.data.settings.cohort));
  const moves = [
    ...entered.map((move) => [move, own.entered] as const),
    ...left.map((move) => [move, own.left] as const),
  ].sort(([a], [b]) => a.schoolYear.localeCompare(b.schoolYear));
  return [
    ...(moves.length === 0
      ? part(heading, own.none(years))
      : part(heading, own.note, movesTable(moves, context))),
    ...yearsPart(context),
  ];
}

function movesTable(moves: readonly (readonly [Move, string])[], context: MonitoringContext): Block {
  const { words } = context;
  const own = words.compared.movement;
  const columns = [
    ...namedColumns(context, own.school),
    ...figureColumns(words, 'before', { group: own.before }),
    ...figureColumns(words, 'after', { group: own.after }),
    changeColumn(context, 'after', 'before'),
    column('way', own.way, 1, word()),
    column('year', own.year, 1, word()),
    column('remark', own.remark, 2, text),
  ];
  return tableBlock(
    MOVES,
    columns,
    numbered(moves.map(([move, way], at) => ({ cells: moveCells(move, way, at, context) }))),
  );
}

const changeColumn = ({ words }: MonitoringContext, now: string, before: string) =>
  column(
    'change',
    words.figures.change,
    1,
    changeOf(shareColumn(now), shareColumn(before), CHANGE_DECIMALS),
    comparedPersons(now, before),
  );

function moveCells(move: Move, way: string, at: number, context: MonitoringContext): Row['cells'] {
  const { school, schoolYear, since, formerly, listed, procedures, before, after } = move;
  const own = context.words.compared.movement;
  const shown = { cell: cellIn({ table: MOVES, row: rowKey(at), column: 'name' }), name: school.name };
  const former = formerly.map(({ name }) => ({ cell: literal(name), name }));
  const remarks = [
    ...(formerly.length > 0 ? [own.formerly(formerly.map(({ name }) => name))] : []),
    ...(listed ? [] : [own.unlisted]),
  ];
  const yearOf = (year: SchoolYear): ShownYear => shownYear(year, context);
  return {
    name: school.name,
    ...lowCells('before', before, sumsOf([shown, ...former], procedures, yearOf(since), context), context),
    ...lowCells('after', after, sumsOf([shown], procedures, yearOf(schoolYear), context), context),
    way,
    year: yearOf(schoolYear).text,
    remark: remarks.join('; '),
  };
}

const lowCells = (
  name: string,
  sums: LowSums | null,
  formulas: FigureFormulas | null,
  context: MonitoringContext,
): Readonly<Record<string, Cell>> => figureCells(name, lowFigure(sums ?? undefined), context, formulas);

function shownYear(year: SchoolYear, { monitoring }: MonitoringContext): ShownYear {
  const shown = monitoring.indicators.view.years.textOf(year);
  return { year, text: shown, cell: literal(shown) };
}

/** The sums of schools over procedures of a year; null where formulas can't name a school. */
function sumsOf(
  schools: readonly ShownSchool[],
  procedures: readonly Procedure[],
  year: ShownYear,
  { monitoring: { indicators } }: MonitoringContext,
): FigureFormulas | null {
  if (!schools.every(({ name }) => fitsCriterion(name))) return null;
  const each = schools.flatMap((school) =>
    procedures.map((procedure) => lowFormulas(indicators, { procedure, year, school, grades: null })),
  );
  return { part: total(each.map((own) => own.part)), total: total(each.map((own) => own.total)) };
}

/** The schools that were in the group in any of the last three years. */
function yearsPart(context: MonitoringContext): readonly Block[] {
  const { words, monitoring } = context;
  const { years, procedures, schools } = monitoring.movement.cycle;
  const own = words.compared.years;
  const [first] = years;
  const last = years.at(-1);
  if (schools.length === 0 || first === undefined || last === undefined || first === last) return [];
  const columns = [
    ...namedColumns(context, words.compared.movement.school),
    ...years.flatMap((year) =>
      figureColumns(words, year, { group: shownYear(year, context).text, groupKey: year }),
    ),
    changeColumn(context, last, first),
    column('listed', own.listed, 1, whole),
  ];
  const rows = numbered(
    schools.map(({ school, listed, low }, at) => {
      const shown = { cell: cellIn({ table: YEARS, row: rowKey(at), column: 'name' }), name: school.name };
      const figures = years.map((year, place) =>
        lowCells(
          year,
          low[place] ?? null,
          sumsOf([shown], procedures, shownYear(year, context), context),
          context,
        ),
      );
      const cells: Row['cells'] = Object.assign({ name: school.name }, ...figures);
      return { cells: { ...cells, listed: listedCell(listed, shown, years, context) } };
    }),
  );
  const names = procedures.map((procedure) => procedureName(context, procedure));
  return part(own.heading, own.note(names), tableBlock(YEARS, columns, rows));
}

/** In how many of the years the school is one of the group. */
function listedCell(
  listed: number,
  school: ShownSchool,
  years: readonly SchoolYear[],
  context: MonitoringContext,
): Cell {
  const { view, groups } = context.monitoring.indicators;
  const { members } = groups[0];
  const each = years.map((year): Expression => {
    const count = memberCount(members, view, school, shownYear(year, context));
    return call('IF', joined('>', count, numeral(0)), numeral(1), numeral(0));
  });
  return { value: listed, formula: total(each) };
}
