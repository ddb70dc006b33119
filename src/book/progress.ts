import type { Pieces, Progress } from '../workbook';

/** Work in pieces, each of which ends where the work has come to. */
export function* telling<T>(reached: Progress, pieces: Pieces<T>): Generator<Progress, T> {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    yield reached;
  }
}
