import type { CellRange, PlanCell, PlanChart, PlanRule } from '../../workbook';

export type Row = readonly (PlanCell | null)[];

/** A part of the sheet that stands below another, from a row on. Rows of ranges and heights are those of the sheet. */
export interface Block {
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly rules: readonly PlanRule[];
  readonly charts: readonly PlanChart[];
}

export const block = (rows: readonly Row[], parts: Partial<Omit<Block, 'rows'>> = {}): Block => ({
  rows,
  merges: [],
  heights: new Map(),
  rules: [],
  charts: [],
  ...parts,
});

export interface PlacedBlock extends Block {
  readonly top: number;
}

/** The row below blocks, with an empty one between. */
export function nextTop(blocks: readonly PlacedBlock[]): number {
  const last = blocks.at(-1);
  return last ? last.top + last.rows.length + 1 : 0;
}

/** Parts one below the other, with an empty row between them. */
export function stacked(parts: readonly ((top: number) => Block)[], top: number): readonly PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const part of parts) {
    const next = placed.length === 0 ? top : nextTop(placed);
    placed.push({ ...part(next), top: next });
  }
  return placed;
}
