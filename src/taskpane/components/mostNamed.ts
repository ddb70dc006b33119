/** Cells with faults that are named before or after a report; of more it is said how many there are. */
export const MOST_NAMED = 12;
