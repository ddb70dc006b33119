import type { Pieces } from '../workbook';

/** How far long work has come: what is done of all there is to do, in steps that may have fractions. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work in pieces, each of which ends where the work has come to. */
export function* telling<T>(reached: Progress, pieces: Pieces<T>): Generator<Progress, T> {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    yield reached;
  }
}
