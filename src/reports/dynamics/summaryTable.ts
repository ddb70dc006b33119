import type { SchoolRef } from '../../data';
import { type Cell, cellIn, type Chart, COLORS, ratioFormula, type Row, type Table } from '../../document';
import {
  lowFormulas,
  type LowSums,
  type SameSums,
  summaryChange,
  type SummaryChange,
  type SummaryRow,
  type Trend,
  figureOf,
} from '../../indicators';
import type { SchoolYear } from '../../tables';
import { call, fitsCriterion, joined, literal, numeral } from '../../workbook';
import {
  changeIn,
  columnsOf,
  type DynamicsContext,
  lowOf,
  participantsOf,
  type Share,
  TABLE,
} from './columns';

/** A row of sums: of all schools, or of those that have both years that are compared. */
interface Summed {
  readonly summary: SummaryRow;
  readonly label: string;
  /** What it sums up in a year; undefined where it says nothing of the year. */
  readonly sums: (year: SchoolYear) => LowSums | undefined;
  /** Schools that are not summed up. */
  readonly except: readonly SchoolRef[];
  readonly years: ReadonlySet<SchoolYear>;
}

const allKey = (index: number): string => `all ${index}`;
const sameKey = (index: number): string => `same ${index}`;

/**
 * All schools together: by procedure, then by procedure and class. Below them, where some schools have one of the two
 * years alone, those that have both: the change is theirs. Null without results.
 */
export function summaryTable(context: DynamicsContext): Table | null {
  const { words, years, computed } = context;
  const { rows } = computed.summary;
  if (rows.length === 0) return null;
  const all = new Set(years.map(({ year }) => year));
  const same = rows.map((summary) => sameSchools(summary, context));
  return {
    key: TABLE.summary,
    columns: columnsOf(context),
    rows: [
      ...rows.map((summary, index) => {
        const own: Summed = {
          summary,
          label: words.allSchools,
          sums: (year) => summary.sums.get(year),
          except: [],
          years: all,
        };
        return summaryRow(allKey(index), own, same[index] ? sameKey(index) : null, context);
      }),
      ...rows.flatMap((summary, index) => {
        const own = same[index];
        return own ? [summaryRow(sameKey(index), sameRow(summary, own, context), null, context)] : [];
      }),
    ],
    inView: { columns: 1 },
    together: true,
  };
}

interface Compared extends SummaryChange {
  readonly now: SchoolYear;
  readonly before: SchoolYear;
}

interface SameCompared extends Compared {
  readonly same: SameSums;
}

/** The last two years in which the share is known; null where there are no two. */
function compared(summary: SummaryRow, { years, computed }: DynamicsContext): Compared | null {
  const known = years.filter(({ year }) => (shareOf(summary.sums.get(year))?.lowShare ?? null) !== null);
  const [now, before] = known.map(({ year }) => year).reverse();
  if (now === undefined || before === undefined) return null;
  return { now, before, ...summaryChange(summary, now, before, computed.settings) };
}

/** The same where some schools have only one of the years; else null. */
function sameSchools(summary: SummaryRow, context: DynamicsContext): SameCompared | null {
  const own = compared(summary, context);
  return own?.same ? { ...own, same: own.same } : null;
}

function sameRow(
  summary: SummaryRow,
  { same, now, before }: SameCompared,
  { words }: DynamicsContext,
): Summed {
  return {
    summary,
    label: words.sameSchools(same.schools),
    sums: (year) => (year === now ? same.now : year === before ? same.before : undefined),
    except: same.others,
    years: new Set([now, before]),
  };
}

/** The change may be that of another row. */
function summaryRow(key: string, own: Summed, changeFrom: string | null, context: DynamicsContext): Row {
  const { words, years } = context;
  const { procedure, grade } = own.summary;
  const change = changeIn(
    years.map(({ year }) => shareOf(own.sums(year))),
    context,
  );
  const from = (column: string): Cell => ({
    same: { table: TABLE.summary, row: changeFrom ?? key, column },
  });
  return {
    key,
    cells: {
      school: { value: own.label, strong: true },
      procedure: words.procedure(procedure.label.name, procedure.period?.name ?? ''),
      subject: words.allSubjects,
      grade: grade?.name ?? words.allGrades,
      ...Object.assign({}, ...years.map((_year, order) => yearCells(key, own, order, context))),
      ...(changeFrom === null ? change.cells : { change: from('change'), trend: from('trend') }),
    },
    kinds: change.kinds,
    persons: change.persons,
    ...(grade && { families: [[procedure.label.key, procedure.period?.key ?? '', own.label].join('\n')] }),
  };
}

function shareOf(sums: LowSums | undefined): Share | null {
  if (!sums || sums.total === 0) return null;
  const { part, total } = sums;
  return { participants: total, lowShare: figureOf(part, total, 'weighted').share };
}

function yearCells(
  row: string,
  own: Summed,
  order: number,
  { computed, years, language }: DynamicsContext,
): Readonly<Record<string, Cell>> {
  const year = years[order];
  if (!year || !own.years.has(year.year)) return {};
  const { procedure, grade } = own.summary;
  const sums = own.sums(year.year);
  const [participants, low] = [participantsOf(order), lowOf(order)];
  const share = shareOf(sums);
  const total = sums?.total ?? 0;
  const shown = share === null ? language.nothing : (share.lowShare ?? language.faulty);
  // A name that no criterion means alone can't be left out by a formula.
  if (!own.except.flatMap((school) => computed.summary.namesOf(school)).every(fitsCriterion)) {
    return { [participants]: total, [low]: shown };
  }
  const formulas = lowFormulas(computed, {
    procedure,
    year,
    school: null,
    except: own.except,
    grades: grade?.texts ?? null,
  });
  const whole = cellIn({ table: TABLE.summary, row, column: participants });
  const ratio = ratioFormula(formulas.part, whole, language);
  const known = call('IF', joined('=', whole, numeral(0)), literal(language.nothing), ratio);
  return {
    [participants]: { value: total, formula: formulas.total },
    [low]: { value: shown, formula: call('IF', call('ISNUMBER', whole), known, literal(language.noData)) },
  };
}

/** The earlier a year, the paler it is. */
const YEAR_COLORS = ['#D5DEEC', '#A6B8D4', '#6D8CBB', COLORS.tab];
/** Points. */
const CHART_HEIGHT = 175;

/** Low results by procedure, a bar for each year, under what became of them; null without results. */
export function summaryChart(context: DynamicsContext): Chart | null {
  const { computed, words, years } = context;
  const rows = computed.summary.rows.filter(({ grade }) => grade === null);
  const count = rows.length;
  if (count === 0 || years.length === 0) return null;
  const changed = (trend: Trend): readonly string[] =>
    rows
      .filter((row) => compared(row, context)?.trend === trend)
      .map(({ procedure: { label, period } }) => words.procedure(label.name, period?.name ?? ''));
  return {
    title: words.chart({ worse: changed('worse'), better: changed('better') }),
    kind: 'column',
    table: TABLE.summary,
    categories: 'procedure',
    rows: { first: allKey(0), last: allKey(count - 1) },
    series: years.map(({ text: name }, order) => ({
      name,
      column: lowOf(order),
      color: YEAR_COLORS.slice(-years.length)[order] ?? COLORS.tab,
    })),
    height: CHART_HEIGHT,
    numberFormat: '0%',
    valueAxis: { min: 0 },
  };
}
