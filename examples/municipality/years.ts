/** School years of the example by the calendar year in which they start. */
export const YEARS = [2022, 2023, 2024, 2025] as const;
export type Year = (typeof YEARS)[number];

/** The year under way at the report date. */
export const CURRENT: Year = 2025;

export const yearText = (start: number): string => `${start}/${start + 1}`;
