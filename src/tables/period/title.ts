import { complete } from './complete';
import { item } from './items';
import { type CalendarSettings, DEFAULT_CALENDAR, type Item, type PlanPeriod } from './model';
import { yearItem } from './parts';
import { resolve } from './resolve';
import { kindAt, type Match, sourceOf, tokenize, type TokenKind, type Tokens } from './tokens';
import { isDocumentDate } from './years';

const UNKNOWN: PlanPeriod = { start: null, end: null };

/** How surely a place in a title names the plan's dates; of several the surest counts, then the first. */
const SURENESS = { term: 3, on: 2, years: 1 } as const;

interface Found {
  readonly period: PlanPeriod;
  readonly sureness: number;
}

/** The dates of an item that says its years itself; null for any other, and for one in doubt. */
function periodOf(found: Item, calendar: CalendarSettings): PlanPeriod | null {
  if (found.first.year === null && found.last.year === null) return null;
  const items = complete([found]);
  const [placement] = items === null ? [] : resolve(items, { plan: UNKNOWN, calendar });
  const [named] = placement?.options ?? [];
  if (placement === undefined || named === undefined || placement.doubt !== null || placement.impossible)
    return null;
  if (placement.shape === 'until') return { start: null, end: named.end };
  return { start: named.start, end: placement.shape === 'since' ? null : named.end };
}

/** Most words between «срок» and its dates: «Сроки реализации муниципальной программы:». */
const LONGEST_GAP = 5;
const GAP: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'carrying-out',
  'document',
  'document-adjective',
  'unknown',
  'stage',
  'dash',
  'school',
]);

/** «срок реализации: сентябрь 2021 – май 2022». */
function afterTerm(tokens: Tokens, at: number, calendar: CalendarSettings): PlanPeriod | null {
  if (kindAt(tokens, at) !== 'span-noun') return null;
  for (let next = at + 1; next <= at + 1 + LONGEST_GAP; next++) {
    const found = item(tokens, next);
    const period = found && periodOf(found.value, calendar);
    if (period !== null) return period;
    if (!GAP.has(kindAt(tokens, next))) return null;
  }
  return null;
}

/** «на 2021–2023 годы», «на сентябрь 2021 – май 2022»; a single day («на 1 января 2022 г.») is no plan's span. */
function afterOn(tokens: Tokens, at: number, calendar: CalendarSettings): PlanPeriod | null {
  if (kindAt(tokens, at) !== 'on') return null;
  const found = item(tokens, at + 1);
  const period = found && periodOf(found.value, calendar);
  return period !== null && period.start !== null && period.start !== period.end ? period : null;
}

const PAST: ReadonlySet<TokenKind> = new Set<TokenKind>(['results', 'from', 'until', 'in', 'of', 'month']);
const PLAN_WORD: ReadonlySet<TokenKind> = new Set<TokenKind>(['document']);
const PAST_WORD = /^(?:итоги|итог|анализ|результаты|сравнению|№)$/iu;

/** «(2022–2024 гг.)», «Дорожная карта. 2021 год»; not «по итогам 2019 года», not «в 2019 году». */
function standingYears(source: string, tokens: Tokens, at: number): Match<Item> | null {
  const found = yearItem(tokens, at);
  const before = tokens[at - 1];
  if (found === null || kindAt(tokens, found.next - 1) === 'number') return null;
  if (before !== undefined && PAST_WORD.test(source.slice(before.start, before.end))) return null;
  const planned = tokens.slice(0, at).some(({ kind }) => PLAN_WORD.has(kind));
  const inYear = kindAt(tokens, at - 1) === 'in' && planned;
  if (PAST.has(kindAt(tokens, at - 1)) && !inYear) return null;
  return planned || found.value.shape === 'span' || found.value.first.unit === 'school-year' ? found : null;
}

function foundAt(source: string, tokens: Tokens, at: number, calendar: CalendarSettings): Found | null {
  if (isDocumentDate(tokens, at)) return null;
  const term = afterTerm(tokens, at, calendar);
  if (term !== null) return { period: term, sureness: SURENESS.term };
  const on = afterOn(tokens, at, calendar);
  if (on !== null) return { period: on, sureness: SURENESS.on };
  const years = standingYears(source, tokens, at);
  const period = years && periodOf(years.value, calendar);
  return period && { period, sureness: SURENESS.years };
}

/**
 * The plan's own dates in a title or a line of the preamble: «на 2020–2021 учебный год», «2022–2024 гг.», «срок
 * реализации: до 31.12.2021» (an end alone). Null where there are none; the date of an order, the year of past
 * results and a day are not taken for them.
 */
export function planOfTitle(text: string, calendar: CalendarSettings = DEFAULT_CALENDAR): PlanPeriod | null {
  const source = sourceOf(text);
  const tokens = tokenize(source);
  let best: Found | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const found = foundAt(source, tokens, at, calendar);
    if (found !== null && found.sureness > (best?.sureness ?? 0)) best = found;
  }
  return best?.period ?? null;
}
