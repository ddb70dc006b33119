import { type CellDisplay, conditionalDisplay, displayKey, type Evaluate } from '../../calc';
import type { Sheet } from '../../model';

const TILE_ROWS = 128;
const TILE_COLUMNS = 32;
/** Milliseconds for a tile above which scrolling would stumble. */
const LONGEST_PAUSE = 50;
/** Milliseconds of rest before slow tiles are painted, and how many of those asked for last. */
const REST = 300;
const MOST_WAITING = 2;

/** How long the last tile took, in milliseconds: a workbook that was slow stays so after its next change. */
export interface Pace {
  last: number;
}

interface Place {
  readonly down: number;
  readonly across: number;
}

type Tile = ReadonlyMap<string, CellDisplay>;

/**
 * What conditional formats paint, worked out for a block of cells when one of them is first seen. In a workbook where
 * that takes long it is done when the person rests; `onPainted` then tells that there is more to see.
 */
export class ConditionalTiles {
  private readonly tiles = new Map<string, Tile>();
  private readonly waiting = new Map<string, Place>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly sheet: Sheet,
    private readonly evaluate: Evaluate,
    private readonly pace: Pace = { last: 0 },
    private readonly onPainted: () => void = () => undefined,
  ) {}

  at(row: number, column: number): CellDisplay | null {
    if (this.sheet.parts.conditionalFormats.length === 0) return null;
    const place = { down: Math.floor(row / TILE_ROWS), across: Math.floor(column / TILE_COLUMNS) };
    const key = displayKey(place.down, place.across);
    if (!this.tiles.has(key)) {
      if (this.pace.last > LONGEST_PAUSE) this.postpone(key, place);
      else this.paint(key, place);
    }
    return this.tiles.get(key)?.get(displayKey(row, column)) ?? null;
  }

  /** Paints nothing more. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private postpone(key: string, place: Place): void {
    this.waiting.delete(key);
    this.waiting.set(key, place);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const [due, where] of [...this.waiting].slice(-MOST_WAITING)) this.paint(due, where);
      this.waiting.clear();
      this.onPainted();
    }, REST);
  }

  private paint(key: string, { down, across }: Place): void {
    const started = performance.now();
    const [top, left] = [down * TILE_ROWS, across * TILE_COLUMNS];
    const area = { top, left, bottom: top + TILE_ROWS - 1, right: left + TILE_COLUMNS - 1 };
    this.tiles.set(key, conditionalDisplay(this.sheet, area, this.evaluate));
    this.pace.last = performance.now() - started;
  }
}
