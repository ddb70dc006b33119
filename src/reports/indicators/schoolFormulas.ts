import type { Measure } from '../../indicators';
import { call, type Expression, joined, literal, numeral, SHOWN_SHARE_DECIMALS } from '../../workbook';
import { type ShownYear, total } from '../formulas/conditions';
import { answerCount, countSums, type ShownSchool } from '../formulas/schools';
import type { FigureFormulas } from './comparison';
import { fixed } from '../references';
import type { SheetContext } from './context';
import { COLUMN, YEAR_WIDTH } from './layout';

/** Of which school and year the figures of a row are. */
export interface SchoolYearCell {
  /** Index of the school among those listed. */
  readonly index: number;
  readonly school: ShownSchool;
  readonly year: ShownYear;
  readonly back: 0 | 1;
}

const ONE = numeral(1);
const NONE = numeral(0);

/** The formulas of a school's figure, by what the indicator is computed of. */
export function schoolFormulas(measure: Measure, of: SchoolYearCell, context: SheetContext): FigureFormulas {
  const { figures: words } = context;
  const { part, whole, counts } = parts(measure, of, context);
  const yes = joined('=', supportCell(of, context), literal(words.yes));
  const unknown = literal(words.nothing);
  return {
    part,
    total: call('IF', yes, call('IF', joined('=', whole, NONE), unknown, whole), unknown),
    gap: call('IF', yes, literal(words.noData), literal(words.notSupported)),
    counts,
  };
}

/** The cell that says whether the school is supported in the year. */
const supportCell = ({ index, back }: SchoolYearCell, { layout }: SheetContext): Expression =>
  fixed(layout.membership + index, back === 0 ? COLUMN.current : COLUMN.previous);

interface Parts {
  readonly part: Expression;
  /** 0 where there are no data. */
  readonly whole: Expression;
  readonly counts: FigureFormulas['counts'];
}

type WordsAsked = Parameters<typeof answerCount>[2];

const ANY_WORD: WordsAsked = ({ yes, no }) => [...yes, ...no];
/** What an empty cell holds. */
const NO_WORD: WordsAsked = () => [''];

const UNKNOWN: Parts = { part: NONE, whole: NONE, counts: 'whole' };

function parts(measure: Measure, of: SchoolYearCell, context: SheetContext): Parts {
  const { computed } = context;
  const { view, schools, low } = computed;
  switch (measure.by) {
    case 'count': {
      const sums = countSums(view, measure, of.school, of.year);
      return { part: sums.part, whole: sums.total, counts: 'whole' };
    }
    case 'flag': {
      if (of.back === 1 && !schools.dated) return UNKNOWN;
      const tables = schools.flagTables(measure.column);
      const answers = (words: WordsAsked, school: ShownSchool | null): Expression =>
        joined('>', answerCount(view, tables, words, school, of.year), NONE);
      const empty = call('AND', answers(NO_WORD, of.school), answers(ANY_WORD, null));
      return {
        part: call(
          'IF',
          answers(({ yes }) => yes, of.school),
          ONE,
          NONE,
        ),
        whole: call('IF', call('OR', answers(ANY_WORD, of.school), empty), ONE, NONE),
        counts: 'whole',
      };
    }
    case 'low-result-index':
      return low && (of.back === 0 || low.index.comparable)
        ? indexParts(of, context)
        : { ...UNKNOWN, counts: 'weighted' };
    case 'yearly-improvement':
      return yearlyParts(of, context);
  }
}

/** Low results of the school's procedures further down, each by its weight. */
function indexParts({ index, year }: SchoolYearCell, { computed: { low }, layout }: SheetContext): Parts {
  const column = lowColumn(low?.years.indexOf(year.year) ?? 0);
  const weighted = (own: number): Expression =>
    total(
      layout.procedures.flatMap((procedure, at) => {
        if (!low?.index.procedures.includes(procedure)) return [];
        const weight = low.index.weightOf(procedure);
        const count = call('N', fixed(layout.lowRow(index, at), own));
        return weight === 1 ? [count] : [joined('*', numeral(weight), count)];
      }),
    );
  return { part: weighted(column), whole: weighted(column + 1), counts: 'weighted' };
}

/** The first column of a year in the section of procedures. */
export const lowColumn = (year: number): number => COLUMN.current + YEAR_WIDTH * year;

/** Whether the shares of the row of yearly improvement fall from year to year; the years are the first of the section. */
function yearlyParts({ index, back }: SchoolYearCell, { computed: { low }, layout }: SheetContext): Parts {
  if (!low || low.yearly.years.length === 0 || (back === 1 && !low.yearly.withPrevious)) return UNKNOWN;
  const row = layout.lowRow(index, layout.procedures.length);
  const shares = low.yearly.years.map((_year, at) => fixed(row, lowColumn(back + at) + 2));
  const seen = (share: Expression): Expression => call('ROUND', share, numeral(SHOWN_SHARE_DECIMALS));
  const falls = shares.flatMap((share, at) => {
    const before = shares[at + 1];
    return before ? [joined('<', seen(share), seen(before))] : [];
  });
  const known = joined('=', call('COUNT', ...shares), numeral(shares.length));
  return {
    part: call('IF', call('AND', ...falls), ONE, NONE),
    whole: call('IF', known, ONE, NONE),
    counts: 'whole',
  };
}
