import type { CellStyle } from './style';

/** What is known of one row or column besides its cells. */
export interface AxisEntry {
  /** Points; left out where the sheet's standard size holds. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
  /** How many groups of the outline hold it; left out for none. */
  readonly level?: number;
}

const EMPTY: AxisEntry = {};

/** The rows, or the columns, of a sheet: sizes, visibility and default styles, sparse. */
export class Axis {
  private readonly items: Map<number, AxisEntry>;
  private writes = 0;

  constructor(items: ReadonlyMap<number, AxisEntry> = new Map()) {
    this.items = new Map(items);
  }

  /** Differs where anything was changed in between. */
  get revision(): number {
    return this.writes;
  }

  clone(): Axis {
    const copy = new Axis(this.items);
    copy.writes = this.writes;
    return copy;
  }

  get(index: number): AxisEntry {
    return this.items.get(index) ?? EMPTY;
  }

  patch(index: number, patch: AxisEntry): void {
    this.writes += 1;
    this.items.set(index, { ...this.get(index), ...patch });
  }

  /** Takes over what another axis has between `first` and `last`, moved by so many. */
  replace(from: Axis, first: number, last: number, by: number): void {
    this.writes += 1;
    const taken = [...from.items].filter(([index]) => index >= first && index <= last);
    for (const index of this.items.keys()) {
      if (index >= first + by && index <= last + by) this.items.delete(index);
    }
    for (const [index, entry] of taken) this.items.set(index + by, entry);
  }

  /** Back to the standard size. */
  resetSize(index: number): void {
    const kept = { ...this.get(index) };
    delete kept.size;
    this.writes += 1;
    this.items.set(index, kept);
  }

  entries(): IterableIterator<[number, AxisEntry]> {
    return this.items.entries();
  }

  /** Points from the start of the sheet to the start of this row or column; hidden ones take no room. */
  offset(index: number, standard: number): number {
    let offset = index * standard;
    for (const [position, { size, hidden }] of this.items) {
      if (position < index) offset += (hidden ? 0 : (size ?? standard)) - standard;
    }
    return offset;
  }

  /** Moves entries as rows or columns are inserted (count > 0) or deleted (count < 0) at `start`. */
  shift(start: number, count: number): void {
    this.writes += 1;
    const moved = [...this.items];
    this.items.clear();
    for (const [index, entry] of moved) {
      if (index < start) this.items.set(index, entry);
      else if (index + count >= start) this.items.set(index + count, entry);
    }
  }
}
