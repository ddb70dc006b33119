import type { Block, Cell, Column, FigureLanguage, Frame, Row } from '../../document';
import type { ShownYear } from '../../indicators';
import type { LocaleName } from '../../locales';
import type { Monitoring } from '../../monitoring';
import { type Expression, literal } from '../../workbook';

/** A page is divided into so many equal parts; the columns of each table fill them. */
export const PAGE_PARTS = 24;
/** Characters of a part. */
const PART_WIDTH = 3.4;
/** Points of the letters. */
export const LETTERS = 9;
export const GRID: Frame['grid'] = Array.from({ length: PAGE_PARTS }, () => PART_WIDTH);

export const TIMES = ['current', 'previous'] as const;
export type Time = (typeof TIMES)[number];

/** What every part of a page is made from: of a school, or of a subject. */
export interface PageContext {
  readonly monitoring: Monitoring;
  readonly locale: LocaleName;
  readonly language: FigureLanguage;
  readonly years: Readonly<Record<Time, ShownYear | null>>;
  /** Tells the tables of one page from those of another. */
  readonly key: string;
  /** How what is left out is counted: «… и ещё 4». */
  readonly more: (count: number) => string;
}

/** The report year and the year before, as the data write them. */
export function shownYears({ indicators: { years, view } }: Monitoring): PageContext['years'] {
  const shown = (time: Time): ShownYear | null => {
    const year = years[time];
    if (year === null) return null;
    const text = view.years.textOf(year);
    return { year, text, cell: literal(text) };
  };
  return { current: shown('current'), previous: shown('previous') };
}

export const paragraph = (content: string): Block => ({ kind: 'paragraph', content });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });

/** A table of a page; of long ones the first rows, and how many more there are: that takes as much room as two rows. */
export function tableOf(
  { key, more }: PageContext,
  name: string,
  columns: readonly Column[],
  rows: readonly (Omit<Row, 'key'> & { readonly key?: string })[],
  most: number,
): readonly Block[] {
  const shown = rows.length > most + 1 ? rows.slice(0, most - 1) : rows;
  const left = rows.length - shown.length;
  return [
    {
      kind: 'table',
      table: {
        key: tableKey(key, name),
        columns,
        rows: shown.map((row, at) => ({ ...row, key: row.key ?? String(at) })),
      },
    },
    ...(left > 0 ? [paragraph(more(left))] : []),
  ];
}

/** The key of a table of a page. */
export const tableKey = (page: string, name: string): string => `${page} ${name}`;

/** A list of a page; of long ones the first items, and how many more there are. */
export function listOf(items: readonly string[], most: number, { more }: PageContext): readonly Block[] {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const left = items.length - shown.length;
  return [{ kind: 'list', items: [...shown, ...(left > 0 ? [more(left)] : [])] }];
}

/** A figure known by its numerator and denominator, with the formulas of both. */
export interface Counted {
  readonly part: number;
  readonly total: number;
  readonly formulas: { readonly part: Expression; readonly total: Expression } | null;
}

/** The cells of a figure's numerator and denominator; dashes where it is not known. */
export function countedCells(
  time: Time,
  figure: Counted | null,
  { language: { nothing } }: PageContext,
): Readonly<Record<string, Cell>> {
  const [part, total] = [`${time}Part`, `${time}Total`];
  if (!figure) {
    return { [part]: nothing, [total]: nothing, [`${time}Share`]: nothing, change: nothing };
  }
  const { formulas } = figure;
  return {
    [part]: formulas ? { value: figure.part, formula: formulas.part } : figure.part,
    [total]: formulas ? { value: figure.total, formula: formulas.total } : figure.total,
  };
}
