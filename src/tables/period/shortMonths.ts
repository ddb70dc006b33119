/** A month in digits and a year in two or four: «09.22», «9/2022», «09-2022 г.». */
const MONTH = String.raw`(?:0?[1-9]|1[0-2])(?:[./](?:20)?\d{2}|-20\d{2})(?:\s*г\.?)?`;
const JOIN = String.raw`\s*(?:[-‐‑–—−,;]|по|и|до)\s*`;
const ONLY_MONTHS = new RegExp(`^\\s*(?:в |с |со )?${MONTH}(?:${JOIN}${MONTH})*\\s*$`, 'u');
const SHORT = /(\d{1,2})([./-])(\d{2}|20\d{2})(?!\d)/gu;

const FIRST_YEAR = 15;
const LAST_YEAR = 49;
/** Hours and minutes of lessons and meetings. */
const QUARTER_OF_HOUR = 15;

/**
 * The text with the years of its months in full, where it says nothing but months: «09.22–05.23». Two digits after a month
 * that could be a day or the minutes of a time of day leave the text as it is.
 */
export function withFullYears(source: string): string {
  if (!ONLY_MONTHS.test(source)) return source;
  const short = [...source.matchAll(SHORT)].flatMap(([, , , year = '']) =>
    year.length === 2 ? [Number(year)] : [],
  );
  const areYears = short.every((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
  const areMinutes = short.length > 0 && short.every((year) => year % QUARTER_OF_HOUR === 0);
  if (!areYears || areMinutes) return source;
  return source.replace(
    SHORT,
    (_all, month: string, _mark, year: string) => `${month}.${year.length === 2 ? `20${year}` : year}`,
  );
}
