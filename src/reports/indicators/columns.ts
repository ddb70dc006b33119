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
import type { SchoolYear } from '../../tables';
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

/** Points of letters that are printed large enough with these widths. */
export const LETTERS = 10;
/** Characters of numerator, denominator and share. */
const FIGURE_WIDTHS = [5.8, 5.8, 9.9];
/**
 * Characters: number; the title, whose second part holds schools where low results of a year stand in the next three; the
 * school, or low results; the figures of two years; change and trend.
 */
const WIDTHS = [4, 28, 23.7, ...FIGURE_WIDTHS, ...FIGURE_WIDTHS, ...FIGURE_WIDTHS, 10.7, 6.3, 7];
/** Columns of the sheet. */
const SPAN = { title: 2, school: 3, trend: 2 } as const;
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

type Words = IndicatorsSheetWords['columns'];

/** Number and title, over the column of schools too. */
export const titleColumns = ({ number, title }: Words): readonly Column[] => [
  column('number', number, whole),
  column('title', title, text, SPAN.title + SPAN.school),
];

/** Number, title and school. */
export const schoolColumns = ({ number, title, school }: Words): readonly Column[] => [
  column('number', number, whole),
  column('title', title, text, SPAN.title),
  column('school', school, label, SPAN.school),
];

/** Procedure and school, with more room for years. */
export const procedureColumns = ({ procedure, school }: Words): readonly Column[] => [
  column('title', procedure, text, 2),
  column('school', school, label),
];

const KINDS: Readonly<Record<Part, ColumnKind>> = { part: count, total: count, share: givenShare };

/** Numerator, denominator and share of a year. */
const figureColumns = (year: string, words: Words): readonly Column[] =>
  PARTS.map((part) => ({
    ...column(figureKey(year, part), words[part], KINDS[part]),
    persons: [figureKey(year, 'total')],
  }));

/** The figures of the report year and the year before, under their names. */
export const timeColumns = ({ words, years }: SheetContext): readonly Column[] =>
  TIMES.flatMap((time) =>
    figureColumns(time, words.columns).map((own) => ({
      ...own,
      group: years[time]?.text ?? words.noYear,
      groupKey: time,
    })),
  );

/** The figures of a year of low results, under its name. */
export const lowColumns = (year: SchoolYear, name: string, words: Words): readonly Column[] =>
  figureColumns(year, words).map((own) => ({ ...own, group: name, groupKey: year }));

/** Change and trend; their rows say how they are judged. */
export const changeColumns = ({ change, trend }: Words): readonly Column[] => [
  { ...column('change', change, givenChange), persons: COMPARED },
  { ...column('trend', trend, word(), SPAN.trend), persons: COMPARED },
];

/** Persons that a change is of. */
const COMPARED = TIMES.map((time) => figureKey(time, 'total'));

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
