import {
  type Block,
  type Cell,
  type Column,
  type ColumnKind,
  type FigureLanguage,
  type Row,
} from '../../document';
import type { SchoolRef } from '../../data';
import type { ShownYear } from '../../indicators';
import type { DossierWords, LocaleName, WordedConclusions } from '../../locales';
import type { Monitoring } from '../../monitoring';
import { type Expression, literal } from '../../workbook';

/** The page is divided into so many equal parts; the columns of each table fill them. */
export const PAGE_PARTS = 24;
/** Characters of a part. */
export const PART_WIDTH = 3.4;
/** Points of the letters. */
export const LETTERS = 9;

export const TIMES = ['current', 'previous'] as const;
export type Time = (typeof TIMES)[number];

/** So many rows and items of each part find room on a page: as many as fit, the first that does. */
export const ROOMS = [
  { procedures: 10, indicators: 12, risks: 12, documents: 12, events: 8, recommendations: 6 },
  { procedures: 8, indicators: 10, risks: 7, documents: 8, events: 5, recommendations: 4 },
  { procedures: 6, indicators: 8, risks: 5, documents: 6, events: 3, recommendations: 3 },
  { procedures: 4, indicators: 6, risks: 3, documents: 4, events: 2, recommendations: 2 },
] as const;
export type Room = Readonly<Record<keyof (typeof ROOMS)[number], number>>;

/** What every part of a school's page is made from. */
export interface DossierContext {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  readonly locale: LocaleName;
  readonly words: DossierWords;
  readonly language: FigureLanguage;
  readonly years: Readonly<Record<Time, ShownYear | null>>;
  readonly school: SchoolRef;
  readonly room: Room;
  /** Tells the tables of one school from those of another. */
  readonly key: string;
}

/** A part of a school's page. */
export type DossierPart = (context: DossierContext) => readonly Block[];

export function shownYears({ indicators: { years, view } }: Monitoring): DossierContext['years'] {
  const shown = (time: Time): ShownYear | null => {
    const year = years[time];
    if (year === null) return null;
    const text = view.years.textOf(year);
    return { year, text, cell: literal(text) };
  };
  return { current: shown('current'), previous: shown('previous') };
}

export const column = (key: string, title: string, span: number, kind: ColumnKind): Column => ({
  key,
  title,
  span,
  kind,
});

export const paragraph = (content: string): Block => ({ kind: 'paragraph', content });

/** A table of a school; of long ones the first rows, and how many more there are. */
export function tableOf(
  { key, words }: DossierContext,
  name: string,
  columns: readonly Column[],
  rows: readonly Omit<Row, 'key'>[],
  most: number,
): readonly Block[] {
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const left = rows.length - shown.length;
  return [
    {
      kind: 'table',
      table: { key: `${key} ${name}`, columns, rows: shown.map((row, at) => ({ key: String(at), ...row })) },
    },
    ...(left > 0 ? [paragraph(words.more(left))] : []),
  ];
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
  { language }: DossierContext,
): Readonly<Record<string, Cell>> {
  const [part, total] = [`${time}Part`, `${time}Total`];
  if (!figure) {
    const { nothing } = language;
    return { [part]: nothing, [total]: nothing, [`${time}Share`]: nothing, change: nothing };
  }
  const { formulas } = figure;
  return {
    [part]: formulas ? { value: figure.part, formula: formulas.part } : figure.part,
    [total]: formulas ? { value: figure.total, formula: formulas.total } : figure.total,
  };
}
