import type { Code } from '../../findings';

/** A cell with a fault that the check found and that a figure depends on. */
export interface Fault {
  readonly code: Code;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What the cell, or its row, says is not in the figure; else it is, and may be wrong. */
  readonly leftOut: boolean;
}

/** Faults that touch the same indicators. */
export interface IndicatorFaults {
  /** Ids, in the order of the catalogue. */
  readonly indicators: readonly string[];
  readonly faults: readonly Fault[];
}

/** What figures other than indicators are counted from. */
export type FaultyKind = 'results' | 'risks' | 'deficits' | 'events' | 'cycle';

/** Which faults stand behind which figures. */
export interface FigureFaults {
  readonly indicators: readonly IndicatorFaults[];
  readonly byKind: Readonly<Record<FaultyKind, readonly Fault[]>>;
}
