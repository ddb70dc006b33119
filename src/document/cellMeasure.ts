import type { CellStyle, PlanCell } from '../workbook';
import { styleOf } from './looks';
import { cellHeight, lineHeight, linesOf, partsOfLines, roomIn, TALLEST_ROW } from './measure';

/** A look with what is known of it. */
interface KnownLook {
  readonly style: CellStyle;
  /** Points of a line. */
  readonly line: number;
  readonly wraps: boolean;
  /** Points of texts by the columns that they stand over. */
  readonly heights: Map<number, Map<string, number>>;
}

/** Columns of a grid, one beside the other. */
interface KnownColumns {
  readonly widths: readonly number[];
  /** Pixels. */
  readonly room: number;
}

/**
 * Measures cells over the columns of one grid, in letters of so many points. What was measured is remembered: the rows of a
 * table say the same again and again.
 */
export class CellMeasure {
  readonly #looks = new Map<string, KnownLook>();
  readonly #columns = new Map<number, KnownColumns>();

  constructor(
    /** Widths of the grid's columns in characters. */
    readonly grid: readonly number[],
    readonly letters: number,
  ) {}

  /** The points that a cell needs over so many columns, from one on. */
  height({ value, style = '' }: PlanCell, left: number, span: number): number {
    const look = this.#lookOf(style);
    if (typeof value !== 'string' || !look.wraps) return look.line;
    const place = this.#placeOf(left, span);
    let texts = look.heights.get(place);
    if (!texts) look.heights.set(place, (texts = new Map()));
    let height = texts.get(value);
    if (height === undefined) {
      height = cellHeight({ value }, look.style, this.#columnsAt(place).widths);
      texts.set(value, height);
    }
    return height;
  }

  /**
   * The parts of a text where Excel gives a row too few points for all of it. Texts that are computed or may be edited stay
   * whole.
   */
  parts(
    { value, style = '', formula, editable }: PlanCell,
    left: number,
    span: number,
  ): readonly PlanCell['value'][] {
    if (typeof value !== 'string' || formula !== undefined || editable !== undefined) return [value];
    const { style: look, line, wraps } = this.#lookOf(style);
    if (!wraps || look.turned) return [value];
    const { room } = this.#columnsAt(this.#placeOf(left, span));
    const most = Math.floor(TALLEST_ROW / line);
    if (mostLines(value, room) <= most || linesOf(value, room, look) <= most) return [value];
    return partsOfLines(value, Math.floor(most / 2), room, look);
  }

  #lookOf(name: string): KnownLook {
    const known = this.#looks.get(name);
    if (known) return known;
    const style = styleOf(name, this.letters);
    const look = { style, line: lineHeight(style), wraps: style.wrap === true, heights: new Map() };
    this.#looks.set(name, look);
    return look;
  }

  #placeOf = (left: number, span: number): number => left * (this.grid.length + 1) + span;

  #columnsAt(place: number): KnownColumns {
    const known = this.#columns.get(place);
    if (known) return known;
    const left = Math.floor(place / (this.grid.length + 1));
    const widths = this.grid.slice(left, left + (place % (this.grid.length + 1)));
    const columns = { widths, room: roomIn(widths) };
    this.#columns.set(place, columns);
    return columns;
  }
}

/** Pixels of the widest letter, twice: lines between words may be half empty. */
const WIDEST = 40;

/** Lines that a text takes at most, told without measuring it. */
const mostLines = (text: string, room: number): number =>
  text.split('\n').length + (text.length * WIDEST) / room;
