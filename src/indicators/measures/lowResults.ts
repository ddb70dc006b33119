import { INDEX_FIGURES, YEARLY_FIGURES } from '../sql/lowResults';
import type { SchoolRef } from '../../data';
import { call, type Expression, joined, numeral, SHOWN_SHARE_DECIMALS, shownShare } from '../../workbook';
import { figureOf, NO_DATA } from '../figure';
import { total } from '../formulas/conditions';
import { type LowResults, yearlyShare } from '../results/lowResults';
import type { Figure } from '../model';
import { yearsBefore } from '../years';
import { type Measure, type MeasureFormulas, reportYearsOf } from './measure';
import { resultSources } from './sources';

const ONE = numeral(1);
const NONE = numeral(0);
const UNKNOWN: MeasureFormulas = { part: NONE, whole: NONE };

/** Low results over participants, pooled over procedures by weight. */
export const LOW_RESULT_INDEX: Measure = {
  needs: 'results',
  columns: null,
  sql: INDEX_FIGURES,
  counts: 'weighted',
  ofCohorts: true,
  persons: true,
  years: reportYearsOf,
  figures:
    ({ low }) =>
    (school, year, back) => {
      if (!low || (back === 1 && !low.index.comparable)) return NO_DATA;
      const { part, total: of } = low.table.pooled(school, year, low.index.procedures, low.index.weightOf);
      return figureOf(part, of, 'weighted');
    },
  formulas({ low }, { back, year, cells }) {
    if (!low || (back === 1 && !low.index.comparable)) return UNKNOWN;
    const weighted = (which: 'part' | 'total'): Expression =>
      total(
        low.index.procedures.map((procedure) => {
          const weight = low.index.weightOf(procedure);
          const count = call('N', cells.count(procedure, year.year, which));
          return weight === 1 ? count : joined('*', numeral(weight), count);
        }),
      );
    return { part: weighted('part'), whole: weighted('total') };
  },
  sources: (context) => resultSources(context, 'by-school'),
};

/** Schools whose share of low results fell in each of the last years, of those with results in all of them. */
export const YEARLY_IMPROVEMENT: Measure = {
  needs: 'results',
  columns: null,
  sql: YEARLY_FIGURES,
  counts: 'whole',
  ofCohorts: false,
  persons: false,
  years: ({ low }) => low?.yearly.years ?? [],
  figures:
    ({ low }) =>
    (school, _year, back) =>
      low ? yearlyFigure(low, school, back) : NO_DATA,
  formulas({ low }, { back, cells }) {
    if (!isYearly(low, back)) return UNKNOWN;
    const shares = low.yearly.years.map((_year, at) => cells.yearlyShare(back + at));
    const seen = (share: Expression): Expression => call('ROUND', share, numeral(SHOWN_SHARE_DECIMALS));
    const falls = shares.flatMap((share, at) => {
      const before = shares[at + 1];
      return before ? [joined('<', seen(share), seen(before))] : [];
    });
    const known = joined('=', call('COUNT', ...shares), numeral(shares.length));
    return {
      part: call('IF', call('AND', ...falls), ONE, NONE),
      whole: call('IF', known, ONE, NONE),
    };
  },
  sources: (context) => resultSources(context, 'by-school'),
};

const isYearly = (low: LowResults | null, back: 0 | 1): low is LowResults =>
  low !== null && low.yearly.years.length > 0 && (back === 0 || low.yearly.withPrevious);

/**
 * 1 of 1 where the share fell in every year of those that end with the report year (or so many years before it), 0 of 1
 * where it did not; no data where a year has no results.
 */
function yearlyFigure(low: LowResults, school: SchoolRef, back: 0 | 1): Figure {
  if (!isYearly(low, back)) return NO_DATA;
  const shares = low.yearly.years.map((year) => yearlyShare(low, school, yearsBefore(year, back)));
  if (shares.includes(null)) return NO_DATA;
  const fell = shares.every(
    (share, at) => at === 0 || shownShare(shares[at - 1] ?? 0) < shownShare(share ?? 0),
  );
  return figureOf(fell ? 1 : 0, 1);
}
