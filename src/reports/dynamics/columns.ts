import {
  type Cell,
  changeOf,
  type Column,
  type ColumnKind,
  degree,
  type FigureLanguage,
  givenChange,
  givenShare,
  groupIn,
  label,
  mark,
  type Row,
  text,
  trendOf,
  whole,
  word,
} from '../../document';
import { CHANGE_DECIMALS, type Indicators, type ResultFigures, type ShownYear } from '../../indicators';
import type { DynamicsSheetWords } from '../../locales';

/** The table of all schools together, and that of each school. */
export const TABLE = { summary: 'summary', schools: 'schools' } as const;
/** So many years are shown, up to the report year. */
const MOST_YEARS = 3;

/** What every part of the sheet «Динамика» is made from. */
export interface DynamicsContext {
  readonly computed: Indicators;
  readonly words: DynamicsSheetWords;
  readonly language: FigureLanguage;
  /** The earliest first, as the head of the upper table shows them. */
  readonly years: readonly ShownYear[];
}

export const participantsOf = (order: number): string => `participants ${order}`;
export const lowOf = (order: number): string => `low ${order}`;

/** The last years with results, up to the report year. */
export function dynamicsYears({ dynamics, years: { current }, view }: Indicators): readonly ShownYear[] {
  const held = new Set(dynamics.flatMap(({ cells }) => [...cells.keys()]));
  return [...held]
    .filter((year) => current === null || year <= current)
    .sort()
    .slice(-MOST_YEARS)
    .map((year, order) => ({
      year,
      text: view.years.textOf(year),
      cell: groupIn(TABLE.summary, participantsOf(order)),
    }));
}

/** A column with its width in characters. */
type SizedColumn = readonly [column: Omit<Column, 'span'>, width: number];

/** Points of letters, and characters of all columns beside one another, that are printed large enough. */
export const LETTERS = 10;
const WIDTH = 153;
/** Characters that the frame of a column takes. */
const FRAME = 5 / 7;
/** Columns that take what the years leave. */
const WIDENED = ['school', 'subject'];

function sizedColumns({ words: { columns: words }, years }: DynamicsContext): readonly SizedColumn[] {
  const column = (
    key: string,
    title: string,
    width: number,
    kind: ColumnKind,
    more: Partial<Column> = {},
  ): SizedColumn => [{ key, title, kind, ...more }, width];
  const latest = { group: words.latest };
  return [
    column('school', words.school, 19.3, label),
    column('procedure', words.procedure, 16.5, text),
    column('subject', words.subject, 15.1, text),
    column('grade', words.grade, 5.5, word()),
    ...years.flatMap(({ text: group }, order) => [
      column(participantsOf(order), words.participants, 5, whole, {
        group,
        persons: [participantsOf(order)],
      }),
      column(lowOf(order), words.low, 6.6, givenShare, { group, persons: [participantsOf(order)] }),
    ]),
    column('change', words.change, 10.5, givenChange),
    column('trend', words.trend, 11.2, word()),
    column('quality', words.quality, 8.3, givenShare, latest),
    column('meanMark', words.meanMark, 7.8, mark, latest),
    column('sou', words.sou, 5.3, degree, latest),
  ];
}

/** Widths of the sheet's columns in characters. */
export function gridOf(context: DynamicsContext): readonly number[] {
  const columns = sizedColumns(context);
  const taken = columns.reduce((sum, [, width]) => sum + width + FRAME, 0);
  const more = Math.max(0, WIDTH - taken) / WIDENED.length;
  return columns.map(([{ key }, width]) => width + (WIDENED.includes(key) ? more : 0));
}

/** The columns of both tables. */
export const columnsOf = (context: DynamicsContext): readonly Column[] =>
  sizedColumns(context).map(([column]) => ({ ...column, span: 1 }));

export type Share = Pick<ResultFigures, 'participants' | 'lowShare'>;

/** Change and trend between the last two years in which the share of a row is known. */
export function changeIn(
  shares: readonly (Share | null)[],
  { computed, language }: DynamicsContext,
): { readonly cells: Readonly<Record<string, Cell>> } & Required<Pick<Row, 'kinds' | 'persons'>> {
  const [last, before] = shares
    .flatMap((share, order) => (share && share.lowShare !== null ? [order] : []))
    .reverse();
  if (last === undefined || before === undefined) {
    return { cells: { change: language.nothing, trend: language.noData }, kinds: {}, persons: {} };
  }
  const { stabilityBand: band, smallCohort: limit } = computed.settings;
  const columns = [last, before].map(participantsOf);
  const cohorts = { columns, limit };
  return {
    cells: {},
    persons: { change: columns, trend: columns },
    kinds: {
      change: changeOf(lowOf(last), lowOf(before), CHANGE_DECIMALS),
      trend: trendOf({ change: 'change', direction: 'less', band, cohorts }),
    },
  };
}
