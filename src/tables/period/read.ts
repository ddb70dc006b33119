import type { DayInterval } from '../../workbook';
import { canonicalTexts, withKept } from './canonical';
import { doubt } from './doubts';
import { parse } from './grammar';
import { interpret, unrecognised } from './interpret';
import { spanItem, type Item, type Statement } from './model';
import { nearMisses } from './nearMiss';
import { liesOutside } from './plan';
import { resolve, type Context } from './resolve';
import { DEFAULT_CALENDAR, type CalendarSettings } from './settings';
import { complete } from './spread';
import { sourceOf, tokenize, type Tokens } from './tokens';
import type { PeriodReading, PlanPeriod } from './types';

/** Canonical texts of the readings with a mistyped month put right. */
function corrections(source: string, tokens: Tokens, context: Context): readonly string[] {
  return nearMisses(source, tokens).flatMap((corrected) => {
    const statement = parse(source, corrected);
    const items = statement === null ? null : complete(statement.items);
    if (statement === null || items === null || items.length === 0) return [];
    const texts = canonicalTexts(resolve(items, context)).slice(0, 1);
    return texts.map((text) => withKept(text, statement.kept, statement.document));
  });
}

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
  const source = sourceOf(text);
  const tokens = tokenize(source);
  if (tokens.length === 0 && source.trim() === '') return unrecognised(text, []);
  const statement = parse(source, tokens);
  if (statement !== null) return interpret(text, statement, context);
  return unrecognised(text, [doubt('period-unrecognised', corrections(source, tokens, context))]);
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
    const source = sourceOf(half);
    return parse(source, tokenize(source));
  });
  const statement = from && to ? joined(from, to) : null;
  return statement === null
    ? unrecognised(text, [doubt('period-unrecognised')])
    : interpret(text, statement, { plan, calendar });
}
