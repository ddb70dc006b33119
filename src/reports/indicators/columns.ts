import {
  type Cell,
  changeOf,
  type Column,
  type ColumnKind,
  count,
  type Frame,
  givenChange,
  givenShare,
  type Counts,
  ratioFormula,
  label,
  text,
  trendOf,
  whole,
  word,
} from '../../document';
import { CHANGE_DECIMALS, type Figure, type IndicatorDefinition } from '../../indicators';
import type { IndicatorsSheetWords } from '../../locales';
import { call, type Expression, literal } from '../../workbook';
import {
  besideIn,
  figureKey,
  type Part,
  PARTS,
  type SheetContext,
  shownGroups,
  type Time,
  TIMES,
} from './context';

/** Characters: number, title and school, the figures of two years, change and trend, then the goal. */
const WIDTHS = [5, 50, 25, 8, 8, 11, 8, 8, 11, 11, 19, 11, 9, 10, 12];
const FIGURE_WIDTHS = [8, 8, 11];
const LEAD = 3;

/** The columns of the sheet; low results of many years may need more than the rest. */
export const gridOf = ({ computed }: SheetContext): Frame['grid'] => {
  const shown = shownGroups(computed).filter(({ procedures }) => procedures.length > 0);
  const years = Math.max(0, ...shown.map(({ low }) => low?.years.length ?? 0));
  const more = Math.max(0, LEAD + years * PARTS.length - WIDTHS.length);
  return [...WIDTHS, ...Array.from({ length: more }, (_, at) => FIGURE_WIDTHS[at % PARTS.length] ?? 0)];
};

export const column = (key: string, title: string, kind: ColumnKind = text, span = 1): Column => ({
  key,
  title,
  span,
  kind,
});

/** Number, title and school. */
export const leadColumns = (number: string, title: string, school: string): readonly Column[] => [
  column('number', number, whole),
  column('title', title),
  column('school', school, label),
];

const KINDS: Readonly<Record<Part, ColumnKind>> = { part: count, total: count, share: givenShare };

/** Numerator, denominator and share of a year. */
export const figureColumns = (year: string, words: IndicatorsSheetWords['columns']): readonly Column[] =>
  PARTS.map((part) => column(figureKey(year, part), words[part], KINDS[part]));

/** Change and trend; their rows say how they are judged. */
export const changeColumns = ({ change, trend }: IndicatorsSheetWords['columns']): readonly Column[] => [
  column('change', change, givenChange),
  column('trend', trend, word()),
];

/** How the change of an indicator’s figures in a row is computed and judged. */
export function judgement(
  { direction, measure }: IndicatorDefinition,
  { computed: { settings } }: SheetContext,
): Readonly<Record<'change' | 'trend', ColumnKind>> {
  const cohorts = {
    columns: TIMES.map((time) => figureKey(time, 'total')),
    limit: settings.smallCohort,
  };
  return {
    change: changeOf(figureKey('current', 'share'), figureKey('previous', 'share'), CHANGE_DECIMALS),
    trend: trendOf({
      change: 'change',
      direction,
      band: settings.stabilityBand,
      cohorts: measure.ofCohorts ? cohorts : null,
    }),
  };
}

/** Part and whole as formulas; the part is asked only where the whole is a number. */
export interface FigureFormulas {
  readonly part: Expression;
  readonly total: Expression;
  /** What the share says where the whole is no number. */
  readonly gap: Expression;
  readonly counts: Counts;
}

/** The three cells of a figure; without formulas it is known to be unknown. */
export function figureCells(
  [table, row]: readonly [table: string, row: string],
  time: Time,
  figure: Figure,
  formulas: FigureFormulas | null,
  { figures: words }: SheetContext,
): Readonly<Record<string, Cell>> {
  const [part, total, share] = PARTS.map((own) => figureKey(time, own));
  if (part === undefined || total === undefined || share === undefined) return {};
  if (!formulas) return { [part]: words.nothing, [total]: words.nothing, [share]: words.noData };
  const texts = figureTexts(figure, words);
  const beside = besideIn(table, row);
  const look = formulas.counts === 'whole' ? 'whole' : 'count';
  const known = call('ISNUMBER', beside(total));
  const ratio = ratioFormula(beside(part), beside(total), words, formulas.counts);
  return {
    [part]: {
      value: texts.part,
      formula: call('IF', known, formulas.part, literal(words.nothing)),
      look,
    },
    [total]: { value: texts.total, formula: formulas.total, look },
    [share]: { value: texts.share, formula: call('IF', known, ratio, formulas.gap) },
  };
}

/** What the three cells of a figure show: the share says why nothing is known. */
function figureTexts({ part, total, share, gap }: Figure, words: SheetContext['figures']) {
  const instead =
    gap === null
      ? ''
      : { 'no-data': words.noData, 'not-supported': words.notSupported, faulty: words.faulty }[gap];
  return { part: part ?? words.nothing, total: total ?? words.nothing, share: share ?? instead };
}
