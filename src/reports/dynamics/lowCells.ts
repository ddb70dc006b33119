import type { Cell, FigureLanguage } from '../../document';
import { type DynamicsCell, lowKeyOf, SHARES_LIMIT, total } from '../../indicators';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import { type CohortFormulas, cohortFormulas } from './cohort';

/** The low results of one cohort, with formulas over the very cells of its rows. */
export interface LowCells {
  /** How many; a dash where the data give a share alone. */
  readonly part: Cell;
  readonly total: Cell;
  readonly share: Cell;
}

/** `whole` is the cell that shows the participants; `stale` stands where the rows hold something else by now. */
export function lowCells(
  cell: DynamicsCell | null,
  whole: Expression,
  { language, stale }: { readonly language: FigureLanguage; readonly stale: string },
): LowCells {
  if (!cell || cell.figures.participants === null) {
    const { nothing } = language;
    return { part: nothing, total: nothing, share: nothing };
  }
  const { participants, low: count, lowShare } = cell.figures;
  const cohort = cohortFormulas(cell.rows);
  const held = (body: Expression): Expression => call('IF', cohort.inPlace, body, literal(stale));
  const low = lowFormula(cell, cohort);
  const shown = lowShare ?? (participants === 0 ? language.noData : language.faulty);
  return {
    part: low && count !== null ? { value: count, formula: held(low) } : language.nothing,
    total: { value: participants, formula: held(cohort.sum('participants')) },
    share: low ? { value: shown, formula: shareOf(low, whole, cohort, language) } : language.noData,
  };
}

/** How many got a low result, or their share; null where no row tells. */
function lowFormula({ rows }: DynamicsCell, cohort: CohortFormulas): Expression | null {
  const keys = rows.map(({ record }) => lowKeyOf(record));
  if (keys.includes(null) || (cohort.shares && rows.length > 1)) return null;
  if (rows.length === 1) return cohort.sum(keys[0] ?? 'two');
  return total(rows.map((row, at) => cohortFormulas([row]).sum(keys[at] ?? 'two')));
}

/** Of participants, or a share that the data give. */
export function shareOf(
  part: Expression,
  whole: Expression,
  { shares }: CohortFormulas,
  { noData, faulty }: FigureLanguage,
): Expression {
  const limit = shares ? numeral(SHARES_LIMIT) : whole;
  const within = shares ? call('MIN', numeral(1), part) : joined('/', part, whole);
  const share = call('IF', joined('>', part, limit), literal(faulty), within);
  const known = call('IF', joined('=', whole, numeral(0)), literal(noData), share);
  return call('IF', call('ISNUMBER', whole), known, literal(noData));
}
