import type { Comparison, Figure, IndicatorDefinition } from '../../indicators';
import { call, type Expression, literal, type PlanCell } from '../../workbook';
import {
  changeFormula,
  type Counts,
  figureTexts,
  shareFormula,
  trendFormula,
  trendText,
} from '../formulas/figures';
import { computed, shown } from '../planCells';
import { beside } from '../references';
import type { SheetContext } from './context';
import { COLUMN } from './layout';
import type { FigureStyle } from '../figureStyles';

type Cells = readonly (readonly [column: number, cell: PlanCell])[];

/** Part and whole as formulas; the part is asked only where the whole is a number. Null for what is known to be unknown. */
export interface FigureFormulas {
  readonly part: Expression;
  readonly total: Expression;
  /** What the share says where the whole is no number. */
  readonly gap: Expression;
  readonly counts: Counts;
}

const cell = (body: Expression, value: PlanCell['value'], style: FigureStyle): PlanCell =>
  computed(body, value, style);

/** The three cells of a figure. */
export function figureCells(
  row: number,
  column: number,
  figure: Figure,
  formulas: FigureFormulas | null,
  { figures: words }: SheetContext,
): Cells {
  const texts = figureTexts(figure, words);
  const [part, total, share] = [column, column + 1, column + 2];
  if (!formulas) {
    return [
      [part, shown(words.nothing, 'word')],
      [total, shown(words.nothing, 'word')],
      [share, shown(words.noData, 'word')],
    ];
  }
  const whole = beside(row, total);
  const count: FigureStyle = formulas.counts === 'whole' ? 'figure' : 'weighted';
  return [
    [
      part,
      cell(call('IF', call('ISNUMBER', whole), formulas.part, literal(words.nothing)), texts.part, count),
    ],
    [total, cell(formulas.total, texts.total, count)],
    [
      share,
      cell(
        shareFormula(beside(row, part), whole, formulas.counts, formulas.gap, words),
        texts.share,
        'share',
      ),
    ],
  ];
}

/** What a change is computed of: the shares of both years, and whom they count. */
export interface ComparedParts {
  readonly change: Expression;
  readonly cohorts: readonly Expression[];
}

/** The two figures of a row. */
function besideEachOther(row: number, words: SheetContext['figures']): ComparedParts {
  const share = (column: number): Expression => beside(row, column + 2);
  return {
    change: changeFormula(share(COLUMN.current), share(COLUMN.previous), words),
    cohorts: [COLUMN.current, COLUMN.previous].map((column) => beside(row, column + 1)),
  };
}

/** Change and trend of a row: of its two figures, if not of others. */
export function changeCells(
  row: number,
  { change, trend }: Comparison,
  { direction, measure }: IndicatorDefinition,
  { computed: { settings }, figures: words }: SheetContext,
  of: ComparedParts | null = null,
): Cells {
  const { change: body, cohorts: cells } = of ?? besideEachOther(row, words);
  const cohorts = measure.ofCohorts ? { cells, limit: settings.smallCohort } : null;
  const judged = { change: beside(row, COLUMN.change), direction, band: settings.stabilityBand, cohorts };
  return [
    [COLUMN.change, cell(body, change ?? words.noData, 'change')],
    [COLUMN.trend, cell(trendFormula(judged, words), trendText(trend, change, words), 'word')],
  ];
}
