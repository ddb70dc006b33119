import { type CalendarSettings, type MonthDay, type PartOfYear, readPeriod, seasonOf } from '../tables';
import { type Day, dayOfMonthOf, monthOf } from '../workbook';
import { entriesOf } from './lists';

/** The school calendar of a municipality, as far as it sets its own. */
export interface CalendarOfSettings {
  readonly schoolYearStart: MonthDay | null;
  readonly halfYears: CalendarSettings['halfYears'] | null;
  readonly terms: CalendarSettings['terms'] | null;
  readonly trimesters: CalendarSettings['trimesters'] | null;
  readonly holidays: CalendarSettings['holidays'] | null;
}

/** Any school year with a 29 February: parts are read in it, and only their days and months count. */
const YEAR = { start: '2023-09-01', end: '2024-08-31' } as { readonly start: Day; readonly end: Day };

const monthDay = (day: Day): MonthDay => ({ month: monthOf(day), day: dayOfMonthOf(day) });

/** «01.09–26.10», «сентябрь – октябрь»; null for what is not one stretch of days, or is doubtful beyond its year. */
function readPart(text: string): PartOfYear | null {
  const { kind, intervals, recurrence, doubts } = readPeriod(text, YEAR);
  const [only, ...others] = intervals;
  if (kind !== 'dates' || recurrence !== null || !only || others.length > 0) return null;
  if (doubts.some(({ code }) => code !== 'period-no-year')) return null;
  return { start: monthDay(only.start), end: monthDay(only.end) };
}

const dayNumber = ({ month, day }: MonthDay): number => ((month + 3) % 12) * 31 + day;

/** Parts of a school year in order, each after the one before it; null where there are not so many. */
function readParts(text: string, count: number): readonly PartOfYear[] | null {
  const parts = entriesOf(text).flatMap((entry) => readPart(entry) ?? []);
  const isWhole = parts.length === count && entriesOf(text).length === count;
  const edges = parts.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end)]);
  return isWhole && edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? 0)) ? parts : null;
}

/** «1 сентября», «01.09»: a day of the year. */
export function readMonthDay(text: string): MonthDay | null {
  const part = readPart(text);
  return part && part.start.month === part.end.month && part.start.day === part.end.day ? part.start : null;
}

export function readHalfYears(text: string): CalendarSettings['halfYears'] | null {
  const [first, second] = readParts(text, 2) ?? [];
  return first && second ? [first, second] : null;
}

export function readTerms(text: string): CalendarSettings['terms'] | null {
  const [first, second, third, fourth] = readParts(text, 4) ?? [];
  return first && second && third && fourth ? [first, second, third, fourth] : null;
}

export function readTrimesters(text: string): CalendarSettings['trimesters'] | null {
  const [first, second, third] = readParts(text, 3) ?? [];
  return first && second && third ? [first, second, third] : null;
}

const NAMED = /^(\p{L}+)(?:\s*[:=–—-])?\s+(.+)$/u;

/** «осенние 26.10–04.11; зимние 29.12–08.01»: holidays by the first month of their season. */
export function readHolidays(text: string): CalendarSettings['holidays'] | null {
  const found = new Map<number, PartOfYear>();
  for (const entry of entriesOf(text)) {
    const [, name = '', days = ''] = NAMED.exec(entry) ?? [];
    const [season, part] = [seasonOf(name), readPart(days)];
    if (season === null || part === null || found.has(season)) return null;
    found.set(season, part);
  }
  return found.size > 0 ? found : null;
}

/** What the settings set of the calendar; null where they set nothing. */
export function calendarOfSettings(settings: CalendarOfSettings): Partial<CalendarSettings> | null {
  const { schoolYearStart, halfYears, terms, trimesters, holidays } = settings;
  const own = {
    ...(schoolYearStart && { schoolYearStart }),
    ...(halfYears && { halfYears }),
    ...(terms && { terms }),
    ...(trimesters && { trimesters }),
    ...(holidays && { holidays }),
  };
  return Object.keys(own).length > 0 ? own : null;
}
