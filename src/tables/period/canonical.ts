import { dayOfMonthOf, daysInMonth, monthOf, yearOf, type Day, type DayInterval } from '../../workbook';
import type { CalendarSettings, DocumentPhrase, PlanPeriod, WholePlan } from './model';
import { genitiveOf, nominativeOf } from './lexicon';
import { compareDays, wholeOf } from './plan';
import type { Placement } from './resolve';

interface Words {
  /** Without the year it ends with. */
  readonly text: string;
  readonly year: number;
  /** The same words may leave the year to the next in a list. */
  readonly firstYear: number | null;
}

const dayWords = (day: Day): string => `${dayOfMonthOf(day)} ${genitiveOf(monthOf(day))}`;
const monthWords = (day: Day): string => nominativeOf(monthOf(day));

/** «1 декабря 2021» */
const canonicalDay = (day: Day): string => `${dayWords(day)} ${yearOf(day)}`;

function wordsOf({ start, end }: DayInterval): Words {
  const year = yearOf(end);
  const firstYear = yearOf(start);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const wholeMonths = dayOfMonthOf(start) === 1 && dayOfMonthOf(end) === daysInMonth(year, monthOf(end));
  const name = wholeMonths ? monthWords : dayWords;
  const last = name(end);
  if (start === end || (sameMonth && wholeMonths)) return { text: last, year, firstYear };
  if (sameMonth) return { text: `${dayOfMonthOf(start)}–${last}`, year, firstYear };
  const first = firstYear === year ? name(start) : `${name(start)} ${firstYear}`;
  return { text: `${first} – ${last}`, year, firstYear };
}

/**
 * The interval as the house writes it: «март 2021», «сентябрь 2021 – май 2022» for whole months, «1 декабря 2021»,
 * «1–15 октября 2021», «25 октября – 3 ноября 2021» for days.
 */
export function canonicalInterval(interval: DayInterval): string {
  const { text, year } = wordsOf(interval);
  return `${text} ${year}`;
}

const OPEN: Record<'until' | 'since', (interval: DayInterval) => string> = {
  until: ({ end }) => `до ${dayWords(end)}`,
  since: ({ start }) => `с ${dayWords(start)}`,
};

function placedWords({ shape }: Placement, interval: DayInterval): Words {
  if (shape === 'part' || shape === 'span') return wordsOf(interval);
  return { text: OPEN[shape](interval), year: yearOf(interval.end), firstYear: null };
}

/** All items with their years: «сентябрь, декабрь 2021, март 2022». Null where one has no place. */
function listText(placements: readonly Placement[], choice: number): string | null {
  const all: Words[] = [];
  for (const placement of placements) {
    const { options } = placement;
    const interval = options.length > 1 ? options[choice] : options[0];
    if (interval === undefined) return null;
    all.push(placedWords(placement, interval));
  }
  const texts = all.map(({ text, year, firstYear }, at) => {
    const next = all[at + 1];
    return firstYear === year && next?.firstYear === year ? text : `${text} ${year}`;
  });
  return texts.join(', ');
}

/** Canonical texts of the possible readings, the preferred first; those of several doubtful items go together. */
export function canonicalTexts(placements: readonly Placement[]): readonly string[] {
  const counts = placements.map(({ options }) => options.length).filter((count) => count > 1);
  const choices = counts.length === 0 ? 1 : Math.min(...counts);
  const texts = Array.from({ length: choices }, (_, choice) => listText(placements, choice));
  return texts.filter((text) => text !== null);
}

/** A footnote's star stands right after the text, a bracket after a space. */
const markBefore = (phrase: string): string => (phrase === '*' ? '' : /^[([]/.test(phrase) ? ' ' : ', ');

/** What a rewritten text keeps beside its dates: recurrence, need, remark, document. */
export function withKept(text: string, kept: readonly string[], document: DocumentPhrase | null): string {
  const withPhrases = kept.reduce((all, phrase) => all + markBefore(phrase) + phrase, text);
  return document === null ? withPhrases : `${withPhrases} ${document.connector} ${document.name}`;
}

const yearWords = (start: Day, end: Day): string | null =>
  yearOf(start) === yearOf(end) ? `в течение ${yearOf(start)} года` : null;

function schoolYearWords(start: Day, end: Day, { schoolYearStart }: CalendarSettings): string | null {
  const schoolYear = (day: Day): number => {
    const place = { month: monthOf(day), day: dayOfMonthOf(day) };
    return compareDays(place, schoolYearStart) < 0 ? yearOf(day) - 1 : yearOf(day);
  };
  const first = schoolYear(start);
  return first === schoolYear(end) ? `в течение ${first}/${first + 1} учебного года` : null;
}

/** «В течение года» with the year that the plan tells; null where the plan is not fully known. */
export function canonicalWhole(
  whole: WholePlan,
  plan: PlanPeriod,
  calendar: CalendarSettings,
): string | null {
  const known = wholeOf(plan);
  if (known === null) return null;
  const { start, end } = known;
  const texts = [yearWords(start, end), schoolYearWords(start, end, calendar)];
  const found = (whole === 'school-year' ? texts.reverse() : texts).find((text) => text !== null);
  return found ?? `с ${canonicalDay(start)} по ${canonicalDay(end)}`;
}
