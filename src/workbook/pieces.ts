/** Long work in pieces: after each it yields, so that whoever drives it may let others have a turn, or stop. */
export type Pieces<T> = Generator<void, T>;

/** Does all pieces, or steps that tell how far they have come, one after the other. */
export function atOnce<T>(pieces: Generator<unknown, T>): T {
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

const PIECE = 250;

/** Whether the loop over many has done another piece, by the 0-based number of its turn. */
export const endsPiece = (turn: number): boolean => turn % PIECE === PIECE - 1;
