import type { SchoolYear } from '../../tables';

/** The records of a school year, and those that hold for all years. Null takes all. */
export const ofYear = <R extends { readonly year: SchoolYear | null }>(
  records: readonly R[],
  year: SchoolYear | null,
): readonly R[] =>
  year === null ? records : records.filter((record) => record.year === null || record.year === year);
