import type { DayInterval } from '../../workbook';
import { alternativeOf, parse } from './grammar';
import { interpret, unrecognised } from './interpret';
import { complete } from './complete';
import {
  type CalendarSettings,
  DEFAULT_CALENDAR,
  doubt,
  type Item,
  type PeriodReading,
  type PlanPeriod,
  spanItem,
  type Statement,
} from './model';
import { withoutListMarks } from './listMarks';
import { nearestTexts } from './nearest';
import { liesOutside } from './plan';
import { type Context, type Placement, resolve } from './resolve';
import { withFullYears } from './shortMonths';
import { sourceOf, tokenize } from './tokens';

/**
 * Reads the text of a period, given what is known of the plan. Never throws: what cannot be read is of the kind
 * `unrecognised`; an empty text is so without a doubt.
 */
export function readPeriod(
  text: string,
  plan: PlanPeriod,
  calendar: CalendarSettings = DEFAULT_CALENDAR,
): PeriodReading {
  const context: Context = { plan, calendar };
  const source = withoutListMarks(withFullYears(sourceOf(text)));
  const tokens = tokenize(source);
  if (tokens.length === 0 && source.trim() === '') return unrecognised(text, []);
  const statement = parse(source, tokens);
  if (statement !== null) return interpret(text, statement, context);
  return unrecognised(text, [doubt('period-unrecognised', nearestTexts(source, tokens, context))]);
}

/** Reads a real date of a cell: that day, or the month or year that it is shown as. `text` is what the cell shows. */
export function readPeriodOfDates(dates: DayInterval, text: string, plan: PlanPeriod): PeriodReading {
  const { start, end } = dates;
  const grain = start === end ? 'day' : start.slice(0, 7) === end.slice(0, 7) ? 'month' : 'year';
  return {
    text,
    kind: 'dates',
    intervals: [dates],
    recurrence: null,
    document: null,
    yearInferred: false,
    doubts: liesOutside(dates, grain, plan) ? [doubt('period-outside-plan')] : [],
  };
}

/** From the start of the first column's dates to the end of the second's. */
function joined(first: Statement, last: Statement): Statement | null {
  const start = complete(first.items)?.[0];
  const end = complete(last.items)?.at(-1);
  if (start === undefined || end === undefined) return null;
  const items: readonly Item[] = [spanItem(start.first, end.last)];
  return {
    items,
    whole: null,
    recurrence: first.recurrence ?? last.recurrence,
    document: first.document ?? last.document,
    asNeeded: first.asNeeded || last.asNeeded,
    condition: first.condition || last.condition,
    holidays: first.holidays || last.holidays,
    namedHolidays: [...first.namedHolidays, ...last.namedHolidays],
    labelled: first.labelled || last.labelled,
    dayAlone: first.dayAlone || last.dayAlone,
    kept: [...first.kept, ...last.kept],
  };
}

/**
 * Reads two columns, «начала» and «окончания»: from the start of the first to the end of the second. Where one is
 * empty, or both say the same, the text is read as if it stood in one column.
 */
export function readPeriodOfPair(
  startText: string,
  endText: string,
  plan: PlanPeriod,
  calendar: CalendarSettings = DEFAULT_CALENDAR,
): PeriodReading {
  const first = startText.trim();
  const last = endText.trim();
  if (first === '' || last === '' || first === last)
    return readPeriod(first === '' ? endText : startText, plan, calendar);
  const text = `${first} – ${last}`;
  const [from, to] = [startText, endText].map((half) => {
    const source = withFullYears(sourceOf(half));
    return parse(source, tokenize(source));
  });
  const statement = from && to ? joined(from, to) : null;
  return statement === null
    ? unrecognised(text, [doubt('period-unrecognised')])
    : interpret(text, statement, { plan, calendar });
}

const NO_PLAN = { start: null, end: null };

/** Days, or one month: not a quarter, a season, a year, an open end. */
function namesDays(items: readonly Item[]): boolean {
  const [only] = items;
  if (items.length === 1 && only?.shape === 'part' && only.first.unit === 'months')
    return only.first.months[0] === only.first.months[1];
  return items.every(
    ({ shape, first, last }) =>
      (shape === 'part' || shape === 'span') && first.unit === 'days' && last.unit === 'days',
  );
}

const isSure = ({ doubt, impossible }: Placement): boolean => doubt === null && !impossible;

/**
 * From the first to the last of the days that a text names with their year: «31.03.2026», «31.3.26», «2026-03-31»,
 * «31 марта 2026 г.», «15–16.03.2021», «с 15 по 20 марта 2021»; the whole month of «март 2026» and «мар.26». Null for
 * anything else and for what can be understood in two ways.
 */
export function readDays(text: string): DayInterval | null {
  const source = sourceOf(text);
  const statement = parse(source, tokenize(source));
  if (statement === null || statement.items.length === 0) return null;
  if (statement.whole !== null || statement.document !== null) return null;
  if (statement.condition || statement.holidays || statement.labelled) return null;
  if (statement.recurrence !== null || statement.asNeeded || alternativeOf(statement.items) !== null)
    return null;
  const items = complete(statement.items);
  if (items === null || !namesDays(items)) return null;
  const placements = resolve(items, { plan: NO_PLAN, calendar: DEFAULT_CALENDAR });
  if (!placements.every(isSure)) return null;
  const named = placements.flatMap(({ options }) => options.slice(0, 1));
  const [first] = named.map(({ start }) => start).sort();
  const last = named
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { start: first, end: last } : null;
}
