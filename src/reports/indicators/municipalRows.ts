import { type Figure, type IndicatorResult, COUNTED } from '../../indicators';
import { indicatorTitle } from '../../locales';
import { call, joined, literal, numeral, type PlanCell, rangeReference } from '../../workbook';
import { achievementFormula, pointsBetween, statusFormula, type TargetCells } from '../formulas/figures';

import { computed, rowOf, shown } from '../planCells';
import { changeCells, type ComparedParts, figureCells, type FigureFormulas } from './comparison';
import { beside } from '../references';
import type { SheetContext } from './context';
import { COLUMN } from './layout';
import type { FigureStyle } from '../figureStyles';

/** The rows of all supported schools together: sums of the schools' rows further down. */
export const municipalRows = (context: SheetContext): readonly (readonly (PlanCell | null)[])[] =>
  context.computed.indicators.map((result, index) => municipalRow(result, index, context));

const plain = (value: PlanCell['value'], style: FigureStyle): PlanCell => shown(value, style);

function municipalRow(
  result: IndicatorResult,
  index: number,
  context: SheetContext,
): readonly (PlanCell | null)[] {
  const { layout, words, current, previous } = context;
  const row = layout.indicators + index;
  const figure = (column: number, own: Figure, known: boolean) =>
    figureCells(row, column, own, known ? sums(row, column, result, context) : null, context);
  return rowOf(
    new Map<number, PlanCell>([
      [COLUMN.number, plain(index + 1, 'count')],
      [COLUMN.title, plain(titleOf(result, context), 'strong')],
      [COLUMN.school, plain(words.allSchools, 'label')],
      ...figure(COLUMN.current, result.current, current !== null),
      ...figure(COLUMN.previous, result.previous, previous !== null),
      ...changeCells(row, result, result.definition, context, sameSchools(row, context)),
      ...goalCells(row, result, context),
    ]),
  );
}

export const titleOf = ({ definition }: IndicatorResult, { locale }: SheetContext): string =>
  indicatorTitle(definition, locale);

/** Sums of the schools' parts and wholes where the school has a share. Null without schools. */
function sums(
  row: number,
  column: number,
  { definition }: IndicatorResult,
  { layout, computed: { supported }, figures: words }: SheetContext,
): FigureFormulas | null {
  if (supported.length === 0) return null;
  const range = (own: number) =>
    rangeReference({ top: layout.schoolRow(0, 0), left: own, bottom: layout.schoolsEnd, right: own });
  const known = [range(COLUMN.number), beside(row, COLUMN.number), range(column + 2), COUNTED];
  const none = joined('=', call('COUNTIFS', ...known), numeral(0));
  return {
    part: call('SUMIFS', range(column), ...known),
    total: call('IF', none, literal(words.nothing), call('SUMIFS', range(column + 1), ...known)),
    gap: literal(words.noData),
    counts: definition.measure.counts,
  };
}

/** The change of the schools whose rows have a share in both years. Null without schools or years to compare. */
function sameSchools(
  row: number,
  { layout, current, previous, computed: { supported }, figures: words }: SheetContext,
): ComparedParts | null {
  if (supported.length === 0 || !current || !previous) return null;
  const range = (own: number) =>
    rangeReference({ top: layout.schoolRow(0, 0), left: own, bottom: layout.schoolsEnd, right: own });
  const both = [
    ...[range(COLUMN.number), beside(row, COLUMN.number)],
    ...[COLUMN.current, COLUMN.previous].flatMap((column) => [range(column + 2), COUNTED]),
  ];
  const sum = (column: number) => call('SUMIFS', range(column), ...both);
  const share = (column: number) => joined('/', sum(column), sum(column + 1));
  const none = joined('=', call('COUNTIFS', ...both), numeral(0));
  const change = pointsBetween(share(COLUMN.current), share(COLUMN.previous));
  return {
    change: call('IF', none, literal(words.noData), change),
    cohorts: [sum(COLUMN.current + 1), sum(COLUMN.previous + 1)],
  };
}

function goalCells(
  row: number,
  { baseline, target, achievement, status, definition }: IndicatorResult,
  { figures: words }: SheetContext,
): readonly (readonly [number, PlanCell])[] {
  const cells: TargetCells = {
    current: beside(row, COLUMN.current + 2),
    change: beside(row, COLUMN.change),
    baseline: beside(row, COLUMN.baseline),
    target: beside(row, COLUMN.target),
    achievement: beside(row, COLUMN.achievement),
  };
  const state = statusFormula(cells, definition.direction, words);
  return [
    [COLUMN.baseline, plain(baseline, 'share')],
    [COLUMN.target, plain(target, 'share')],
    [COLUMN.achievement, computed(achievementFormula(cells), achievement ?? '', 'progress')],
    [COLUMN.status, computed(state, status === null ? '' : words.status[status], 'word')],
  ];
}
