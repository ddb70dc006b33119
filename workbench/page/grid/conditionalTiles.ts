import { type CellDisplay, conditionalDisplay, displayKey, type Evaluate } from '../../calc';
import type { Sheet } from '../../model';

const TILE_ROWS = 32;
const TILE_COLUMNS = 16;

type Tile = ReadonlyMap<string, CellDisplay>;

/** What conditional formats paint, worked out for a block of cells when one of them is first seen. */
export class ConditionalTiles {
  private readonly tiles = new Map<string, Tile>();

  constructor(
    private readonly sheet: Sheet,
    private readonly evaluate: Evaluate,
  ) {}

  at(row: number, column: number): CellDisplay | null {
    if (this.sheet.parts.conditionalFormats.length === 0) return null;
    const [down, across] = [Math.floor(row / TILE_ROWS), Math.floor(column / TILE_COLUMNS)];
    const key = displayKey(down, across);
    const tile = this.tiles.get(key) ?? this.paint(down, across);
    this.tiles.set(key, tile);
    return tile.get(displayKey(row, column)) ?? null;
  }

  private paint(down: number, across: number): Tile {
    const [top, left] = [down * TILE_ROWS, across * TILE_COLUMNS];
    const area = { top, left, bottom: top + TILE_ROWS - 1, right: left + TILE_COLUMNS - 1 };
    return conditionalDisplay(this.sheet, area, this.evaluate);
  }
}
