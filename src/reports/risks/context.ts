import { levelsOf, type RiskLevel } from '../../data';
import { type Block, type CellKey, cellsIn, type Frame, type Table } from '../../document';
import type { FigureWords, LocaleName, RisksSheetWords } from '../../locales';
import type { Monitoring } from '../../monitoring';
import type { SchoolProfile } from '../../risks';
import type { Expression } from '../../workbook';
import { heatRow, markWords, type ShownCell } from './heatCells';

/** By weight, as counts stand beside and below the map. */
export const LEVELS = ['high', 'medium', 'low', 'unrated'] as const satisfies readonly RiskLevel[];
export const COUNTS = [...LEVELS, 'total'] as const;
export type Count = (typeof COUNTS)[number];

/** What every part of the sheet «Рисковый профиль» is made from. */
export interface RiskContext {
  readonly monitoring: Monitoring;
  readonly words: RisksSheetWords;
  readonly locale: LocaleName;
  readonly figures: FigureWords;
  readonly grid: Frame['grid'];
  /** The rows of the map, in its order. */
  readonly map: readonly MapRow[];
}

export interface MapRow {
  readonly school: SchoolProfile;
  readonly cells: readonly ShownCell[];
}

export const mapRows = ({ profile, indicators }: Monitoring, words: RisksSheetWords): readonly MapRow[] => {
  const { sheets, data } = indicators.view;
  const marks = markWords(levelsOf(data.settings));
  return profile.schools.map((school) => ({ school, cells: heatRow(school, sheets, { words, marks }) }));
};

/** Points of letters that are printed large enough with so many factors as there usually are. */
export const LETTERS = 10;
/** Characters; a sign and a word of the map fit into two halves, a count into one. */
const WIDTHS = { school: 23.8, half: 4.2 } as const;
/** Tables below the map need the room of so many factors, however few it has. */
const LEAST_FACTORS = 13;
/** Columns of the sheet that a mark of the map takes. */
export const MARK_SPAN = 2;

/** The columns of the sheet: schools and factors of the map, and what tables below it need beside them. */
export const gridOf = (factors: number): Frame['grid'] => [
  WIDTHS.school,
  ...Array.from({ length: MARK_SPAN * Math.max(LEAST_FACTORS, factors) }, () => WIDTHS.half),
];

/** Columns of the sheet right of those that are taken. */
export const restOf = ({ grid }: RiskContext, taken: number): number => grid.length - taken;

export const isCompared = ({ monitoring }: RiskContext): boolean =>
  monitoring.profile.schools.some(({ previous }) => previous !== null);

const MAP = 'map';
const schoolKey = (index: number): string => `school ${index}`;
export const factorKey = (index: number): string => `factor ${index}`;

/** The map’s keys, and references to its cells. */
export const MAP_KEYS = { table: MAP, school: schoolKey, factor: factorKey } as const;

/** A mark of the map. */
export const markAt = (school: number, factor: number): CellKey => ({
  table: MAP,
  row: schoolKey(school),
  column: factorKey(factor),
});

/** The marks of a factor in all schools. */
export const factorMarks = ({ map }: RiskContext, factor: number): Expression =>
  cellsIn(markAt(0, factor), schoolKey(map.length - 1));

/** The marks of a school, or of all. */
export function schoolMarks({ map, monitoring }: RiskContext, school: number | 'all'): Expression {
  const [first, last] = school === 'all' ? [0, map.length - 1] : [school, school];
  return cellsIn(markAt(first, 0), schoolKey(last), factorKey(monitoring.profile.factors.length - 1));
}

/** A section of one table; `about` stands below its heading. */
export const section = (heading: string, table: Table, about?: string): readonly Block[] => [
  { kind: 'heading', text: heading },
  ...(about === undefined ? [] : [{ kind: 'paragraph', content: about } as const]),
  { kind: 'table', table: { together: !table.headOnPages, ...table } },
];

/** A section of paragraphs. */
export const notes = (heading: string, texts: readonly string[]): readonly Block[] => [
  { kind: 'heading', text: heading },
  ...texts.map((content) => ({ kind: 'paragraph', content }) as const),
];
