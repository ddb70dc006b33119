import type { Direction, Figure, Trend, TargetStatus } from '../../indicators';
import type { FigureWords } from '../../locales';
import { ACHIEVEMENT_DECIMALS, CHANGE_DECIMALS } from '../../indicators';
import {
  call,
  type Expression,
  joined,
  literal,
  numeral,
  SHOWN_DECIMALS,
  SHOWN_SHARE_DECIMALS,
} from '../../workbook';

/** Shares whose parts are persons or schools are faulty where a count is not whole. */
export type Counts = 'whole' | 'weighted';

const POINTS = 100;

/** The share of two cells; `gap` where the whole is no number. */
export function shareFormula(
  part: Expression,
  whole: Expression,
  counts: Counts,
  gap: Expression,
  { faulty }: FigureWords,
): Expression {
  const broken = [joined('>', part, whole)];
  if (counts === 'whole') {
    for (const count of [part, whole]) broken.push(joined('<>', count, call('INT', count)));
  }
  const fault = broken.length === 1 ? broken : [call('OR', ...broken)];
  const share = call('IF', ...fault, literal(faulty), joined('/', part, whole));
  return call('IF', call('ISNUMBER', whole), share, gap);
}

/** The change of two shares in percentage points. */
export const pointsBetween = (current: Expression, previous: Expression): Expression =>
  call('ROUND', joined('*', joined('-', current, previous), numeral(POINTS)), numeral(CHANGE_DECIMALS));

/** The same of two cells, each of which may hold no share. */
export function changeFormula(
  current: Expression,
  previous: Expression,
  { noData }: FigureWords,
): Expression {
  return call(
    'IF',
    joined('=', call('COUNT', current, previous), numeral(2)),
    pointsBetween(current, previous),
    literal(noData),
  );
}

export interface TrendInput {
  readonly change: Expression;
  readonly direction: Direction;
  readonly band: number;
  /** Cells with the participants of both years, and the least that are judged. */
  readonly cohorts: { readonly cells: readonly Expression[]; readonly limit: number } | null;
}

/** The words of a trend, judged as it is shown, which name the way of the change and what it means. */
export function trendFormula(input: TrendInput, words: FigureWords): Expression {
  const { change, direction, band, cohorts } = input;
  const seen = call('ROUND', change, numeral(SHOWN_DECIMALS));
  const moved = call(
    'IF',
    joined('>', seen, numeral(0)),
    literal(words.trend(direction === 'more' ? 'better' : 'worse', 1)),
    literal(words.trend(direction === 'more' ? 'worse' : 'better', -1)),
  );
  const steady = joined('<=', call('ABS', seen), numeral(band));
  const judged = call('IF', steady, literal(words.trend('stable', 0)), moved);
  const guarded = cohorts
    ? call(
        'IF',
        call('OR', ...cohorts.cells.map((cell) => joined('<', cell, numeral(cohorts.limit)))),
        literal(words.trend('small-cohort', 0)),
        judged,
      )
    : judged;
  return call('IF', call('ISNUMBER', change), guarded, literal(words.noData));
}

/** The words of a trend that the code computed. */
export const trendText = (trend: Trend, change: number | null, words: FigureWords): string =>
  trend === null ? words.noData : words.trend(trend, Math.sign(change ?? 0));

/** What the three cells of a figure show: the share says why nothing is known. */
export function figureTexts({ part, total, share, gap }: Figure, words: FigureWords) {
  const instead =
    gap === null
      ? ''
      : { 'no-data': words.noData, 'not-supported': words.notSupported, faulty: words.faulty }[gap];
  return { part: part ?? words.nothing, total: total ?? words.nothing, share: share ?? instead };
}

export interface TargetCells {
  readonly current: Expression;
  readonly change: Expression;
  readonly baseline: Expression;
  readonly target: Expression;
  readonly achievement: Expression;
}

/** The share of the way from the baseline to the target; nothing where one of them is missing. */
export function achievementFormula({ current, baseline, target }: TargetCells): Expression {
  const way = joined('-', target, baseline);
  return call(
    'IF',
    joined('=', call('COUNT', current, baseline, target), numeral(3)),
    call('IF', joined('=', target, baseline), literal(''), joined('/', joined('-', current, baseline), way)),
    literal(''),
  );
}

/** The words of a target's status; nothing without a target. */
export function statusFormula(cells: TargetCells, direction: Direction, words: FigureWords): Expression {
  const { current, change, target, achievement } = cells;
  const word = (status: TargetStatus): Expression => literal(words.status[status]);
  const [reached, forward] = direction === 'more' ? (['>=', '>'] as const) : (['<=', '<'] as const);
  const onTheWay = (moved: Expression): Expression => call('IF', moved, word('on-the-way'), word('behind'));
  const seenChange = call('ROUND', call('N', change), numeral(SHOWN_DECIMALS));
  const seen = (share: Expression): Expression => call('ROUND', share, numeral(SHOWN_SHARE_DECIMALS));
  const moved = call(
    'IF',
    call('ISNUMBER', achievement),
    onTheWay(joined('>', call('ROUND', achievement, numeral(ACHIEVEMENT_DECIMALS)), numeral(0))),
    onTheWay(call('AND', call('ISNUMBER', change), joined(forward, seenChange, numeral(0)))),
  );
  return call(
    'IF',
    joined('=', call('COUNT', current, target), numeral(2)),
    call('IF', joined(reached, seen(current), seen(target)), word('reached'), moved),
    literal(''),
  );
}
