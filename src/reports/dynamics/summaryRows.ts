import { type LowSums, type SameSums, summaryChange, type SummaryRow, lowFormulas } from '../../indicators';
import type { SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import { call, fitsCriterion, joined, literal, numeral, type PlanCell } from '../../workbook';
import { shareFormula } from '../formulas/figures';

import { computed as withFormula, rowOf, shown } from '../planCells';
import { beside } from '../references';
import { changeCells, type Share } from './change';
import { COLUMN, type DynamicsContext, yearColumn } from './context';

type Row = readonly (PlanCell | null)[];
type Cells = readonly (readonly [number, PlanCell])[];

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

/**
 * The rows of all schools together, from the given row on: by procedure, then by procedure and class. Below them, where
 * some schools have one of the two years alone, those that have both: the change is theirs.
 */
export function summaryRows(context: DynamicsContext, top: number): readonly Row[] {
  const { words, years, computed } = context;
  const { rows } = computed.summary;
  const all = years.map(({ year }) => year);
  const same = rows.flatMap((summary, index) => {
    const own = sameSchools(summary, context);
    return own ? [{ index, row: sameRow(summary, own, context) }] : [];
  });
  return [
    ...rows.map((summary, index) => {
      const place = same.findIndex((own) => own.index === index);
      const whole: Summed = {
        summary,
        label: words.allSchools,
        sums: (year) => summary.sums.get(year),
        except: [],
        years: new Set(all),
      };
      const of = same[place]?.row;
      const from = of ? { row: of, at: top + rows.length + place } : { row: whole, at: top + index };
      return summaryRow(whole, top + index, from, context);
    }),
    ...same.map(({ row }, place) => {
      const at = top + rows.length + place;
      return summaryRow(row, at, { row, at }, context);
    }),
  ];
}

interface Compared {
  readonly same: SameSums;
  readonly now: SchoolYear;
  readonly before: SchoolYear;
}

/** The last two years in which the share is known, where some schools have only one of them; else null. */
function sameSchools(summary: SummaryRow, { years, computed }: DynamicsContext): Compared | null {
  const known = years.filter(({ year }) => (shareOf(summary.sums.get(year))?.lowShare ?? null) !== null);
  const [now, before] = known.map(({ year }) => year).reverse();
  if (now === undefined || before === undefined) return null;
  const { same } = summaryChange(summary, now, before, computed.settings);
  return same && { same, now, before };
}

function sameRow(summary: SummaryRow, { same, now, before }: Compared, { words }: DynamicsContext): Summed {
  return {
    summary,
    label: words.sameSchools(same.schools),
    sums: (year) => (year === now ? same.now : year === before ? same.before : undefined),
    except: same.others,
    years: new Set([now, before]),
  };
}

function summaryRow(
  own: Summed,
  row: number,
  from: { readonly row: Summed; readonly at: number },
  context: DynamicsContext,
): Row {
  const { words, years, columns } = context;
  const { procedure, grade } = own.summary;
  const shares = years.map(({ year }) => shareOf(from.row.sums(year)));
  const blank = Array.from({ length: columns.sou + 1 }, (_, column) => [column, shown('', 'label')] as const);
  return rowOf(
    new Map<number, PlanCell>([
      ...blank,
      [COLUMN.school, shown(own.label, 'strong')],
      [COLUMN.procedure, shown(words.procedure(procedure.label.name, procedure.period?.name ?? ''), 'text')],
      [COLUMN.subject, shown(words.allSubjects, 'label')],
      [COLUMN.grade, shown(grade?.name ?? words.allGrades, 'word')],
      ...years.flatMap((_year, order) => yearCells(own, row, order, context)),
      ...changeCells(row, shares, context, from.at),
    ]),
  );
}

function shareOf(sums: LowSums | undefined): Share | null {
  if (!sums || sums.total === 0) return null;
  const { part, total } = sums;
  return { participants: total, lowShare: part > total ? null : part / total };
}

function yearCells(own: Summed, row: number, order: number, context: DynamicsContext): Cells {
  const { computed, years, figures: words } = context;
  const [year, column] = [years[order], yearColumn(order)];
  if (!year || !own.years.has(year.year)) return [];
  const { procedure, grade } = own.summary;
  const sums = own.sums(year.year);
  const formulas = lowFormulas(computed, {
    procedure,
    year,
    school: null,
    except: own.except,
    grades: grade?.texts ?? null,
  });
  const whole = beside(row, column);
  const share = shareOf(sums);
  const noData = literal(words.noData);
  const body = call(
    'IF',
    joined('=', whole, numeral(0)),
    noData,
    shareFormula(formulas.part, whole, 'weighted', noData, words),
  );
  const total = sums?.total ?? 0;
  const text = share === null ? words.noData : (share.lowShare ?? words.faulty);
  // A name that no criterion means alone can't be left out by a formula.
  if (!own.except.flatMap((school) => computed.summary.namesOf(school)).every(fitsCriterion)) {
    return [
      [column, shown(total, 'figure')],
      [column + 1, shown(text, 'share')],
    ];
  }
  return [
    [column, withFormula(formulas.total, total, 'figure')],
    [column + 1, withFormula(body, text, 'share')],
  ];
}
