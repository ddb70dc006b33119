import {
  type CalendarSettings,
  canonicalInterval,
  datesAt,
  isBlank,
  type PeriodReading,
  type PlanPeriod,
  readDay,
  readPeriod,
  readPeriodOfDates,
  readPeriodOfPair,
} from '../tables';
import { addDays, type CellValue, type Day, type DayInterval, dottedDay, valueAt } from '../workbook';
import type { Activity, Field, Fields, Roadmap, RowKind } from './model';
import type { TableReader } from './rawRow';
import { doneThen, NO_MARK, readStatus, type StatusReading } from './status';
import type { Template } from './template/schema';

/** Rows with nothing to mend in their texts: a repeated header goes, spaces in a signature are its layout. */
const UNREAD: ReadonlySet<RowKind> = new Set<RowKind>(['blank', 'header-repeated', 'signature']);

/** A cell with a text of its own, from the preamble to the last row of the table; the header is left out. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isText = (value: CellValue): value is string => typeof value === 'string' && value !== '';

/** Every text cell of the roadmap, in the order of the sheet. */
export function* textCells({ sheet, rows, preamble }: Roadmap): Iterable<TextCell> {
  const preambleRows = new Set(preamble.lines.map(({ row }) => row));
  const tableRows = rows.filter(({ kind }) => !UNREAD.has(kind));
  for (const row of [...preambleRows, ...tableRows.map((classified) => classified.row)]) {
    const values = sheet.values[row - sheet.origin.row] ?? [];
    for (let index = 0; index < values.length; index += 1) {
      const text = valueAt(sheet, row, index + sheet.origin.column);
      if (isText(text)) yield { row, column: index + sheet.origin.column, text };
    }
  }
}

/** The term of an activity's period, or to the end of the new one where its mark puts it off; null where it has no dates. */
export function termOf({ period, mark: { movedTo } }: Pick<Activity, 'period' | 'mark'>): DayInterval | null {
  const own = plannedTerm(period);
  if (!own || !movedTo) return own;
  return { start: own.start < movedTo.start ? own.start : movedTo.start, end: movedTo.end };
}

/** From the first to the last day of a period, over all its intervals; null where it has no dates. */
export function plannedTerm(period: Activity['period']): DayInterval | null {
  if (period?.kind !== 'dates' && period?.kind !== 'whole-plan') return null;
  return period.intervals.reduce<DayInterval | null>(
    (term, { start, end }) =>
      term
        ? { start: start < term.start ? start : term.start, end: end > term.end ? end : term.end }
        : { start, end },
    null,
  );
}

const YEAR_DAYS = 365;
/** Of the title «Сентябрь 2022 года». */
const LONGEST_MONTH = 25;
/** Letters of an ISO day that tell its month. */
const MONTH = 7;

export interface PeriodReader {
  /**
   * The reading of an activity's period, from its text, its date cell, or its two columns. A title above it that is a month
   * says of which month «2 неделя» is.
   */
  (
    fields: Fields,
    reader: TableReader,
    title: string | null,
  ): { reading: PeriodReading | null; field: Field | null };
}

export interface DayReader {
  (field: Field | undefined, reader: TableReader): Day | null;
}

/** Readings by plan and text: a municipality's roadmaps share their plan and most of their periods. */
const memories = new WeakMap<CalendarSettings, Map<string, PeriodReading>>();
const MEMORY = 20_000;

function memoryOf(calendar: CalendarSettings): Map<string, PeriodReading> {
  const known = memories.get(calendar);
  if (known && known.size < MEMORY) return known;
  const fresh = new Map<string, PeriodReading>();
  memories.set(calendar, fresh);
  return fresh;
}

/** Reads each distinct text of a plan once. */
export function periodReader(
  {
    plan,
    calendar,
    mixed,
  }: { readonly plan: PlanPeriod; readonly calendar: CalendarSettings; readonly mixed: boolean },
  date1904: boolean,
): PeriodReader {
  const readings = memoryOf(calendar);
  const prefix = `${plan.start ?? ''}\u0000${plan.end ?? ''}\u0000`;
  const remember = (text: string, read: () => PeriodReading): PeriodReading => {
    const key = prefix + text;
    const known = readings.get(key);
    if (known) return known;
    const reading = read();
    readings.set(key, reading);
    return reading;
  };
  const monthsOf = (text: string): readonly DayInterval[] =>
    remember(text, () => readPeriod(text, plan, calendar)).intervals;
  /** «2 неделя» below the title «Сентябрь»; not understood where the title is no month, or the days are none of it. */
  const within = (title: string, text: string): PeriodReading => {
    const alone = readPeriod(text, plan, calendar);
    const [month, ...others] = title.length > LONGEST_MONTH ? [] : monthsOf(title);
    if (!month || others.length > 0 || month.start.slice(0, MONTH) !== month.end.slice(0, MONTH))
      return alone;
    const reading = readPeriod(`${title}, ${text}`, plan, calendar);
    const isInside = reading.intervals.every(({ start, end }) => start >= month.start && end <= month.end);
    return reading.kind === 'dates' && isInside ? { ...reading, text } : alone;
  };
  return (fields, reader, title) => {
    const { period, periodStart, periodEnd } = fields;
    const single = period && !isBlank(period.text) ? period : null;
    if (single) {
      const dates = datesAt(reader.sheet, single.row, single.column, date1904);
      const reading = dates
        ? readPeriodOfDates(dates, single.text, plan)
        : remember(single.text, () => readPeriod(single.text, plan, calendar));
      if (reading.kind !== 'unrecognised') return { reading, field: single };
      const inMonth =
        title === null ? null : remember(`${title}\u0001${single.text}`, () => within(title, single.text));
      if (inMonth && inMonth.kind !== 'unrecognised') return { reading: inMonth, field: single };
      if (!mixed) return { reading, field: single };
      const time = timeIn(single.text, plan, calendar);
      return time ? { reading: time, field: { ...single, joined: true } } : { reading, field: single };
    }
    const texts = [periodStart, periodEnd].map((field) => dateText(reader, field, date1904));
    const [start = '', end = ''] = texts;
    if (start === '' && end === '')
      return { reading: null, field: period ?? periodStart ?? periodEnd ?? null };
    const reading = remember(`${start}\u0000${end}`, () => readPeriodOfPair(start, end, plan, calendar));
    return { reading, field: (start === '' ? periodEnd : periodStart) ?? null };
  };
}

const PIECES = /[,;\n]+/u;

/** The parts of «15 сентября, 10.00, актовый зал» that tell the time; null where none does. */
function timeIn(text: string, plan: PlanPeriod, calendar: CalendarSettings): PeriodReading | null {
  const parts = text.split(PIECES).filter((part) => readPeriod(part, plan, calendar).kind !== 'unrecognised');
  const told = parts.length === 0 ? null : readPeriod(parts.join(', '), plan, calendar);
  return told && told.kind !== 'unrecognised' ? { ...told, text } : null;
}

export function dayReader(date1904: boolean): DayReader {
  return (field, reader) => {
    if (!field || isBlank(field.text)) return null;
    const dates = datesAt(reader.sheet, field.row, field.column, date1904);
    if (!dates) return readDay(field.text);
    return dates.start === dates.end ? dates.start : null;
  };
}

export interface MarkReader {
  /** What an activity's mark of execution says; a new term without a year is the next after that of its period. */
  (field: Field | undefined, period: PeriodReading | null, reader: TableReader): StatusReading;
}

export function markReader(
  { template, plan, calendar }: { template: Template; plan: PlanPeriod; calendar: CalendarSettings },
  date1904: boolean,
): MarkReader {
  return (field, period, reader) => {
    if (!field || isBlank(field.text)) return NO_MARK;
    const dates = field.joined ? null : datesAt(reader.sheet, field.row, field.column, date1904);
    if (dates && dates.start === dates.end) return doneThen(dates.start);
    const term = plannedTerm(period);
    const ahead = term ? { start: term.end, end: addDays(term.end, YEAR_DAYS) } : plan;
    return readStatus(field.text, template, (text) => plannedTerm(readPeriod(text, ahead, calendar)));
  };
}

/** A cell of a start or end column as text; a date cell as «01.09.2021» or, shown as a month, «сентябрь 2021». */
function dateText(reader: TableReader, field: Fields[keyof Fields], date1904: boolean): string {
  if (!field || isBlank(field.text)) return '';
  const dates = datesAt(reader.sheet, field.row, field.column, date1904);
  if (!dates) return field.text;
  return dates.start === dates.end ? dottedDay(dates.start) : canonicalInterval(dates);
}
