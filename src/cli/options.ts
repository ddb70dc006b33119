import { type CheckOptions, type PlanPeriod, readDay, readDays } from '../app';
import type { Day, DayInterval } from '../workbook';
import { type LocaleName } from '../locales';
import type { Io } from './io';
import { loadTemplate } from './template';
import { UsageError } from './usage';

export interface PlanOptions {
  readonly planStart?: string;
  readonly planEnd?: string;
}

export interface OutputOptions {
  readonly format: 'text' | 'json';
}

/** What a check is told on the command line. */
export interface CheckingOptions extends PlanOptions {
  readonly template?: string;
  readonly reportDate?: string;
}

export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The options of a check. Throws {@link UsageError} and what reading the template throws. */
export function checkOptionsOf(flags: CheckingOptions, locale: LocaleName, io: Io): CheckOptions {
  const reportDate = flags.reportDate === undefined ? undefined : dayOf(flags.reportDate);
  return {
    today: dayOf(io.today),
    plan: planOf(flags),
    ...(reportDate && { reportDate }),
    ...(flags.template !== undefined && { template: loadTemplate(flags.template, locale) }),
  };
}

function dayOf(text: string): Day {
  const day = readDay(text);
  if (!day) throw new UsageError('notADate', text);
  return day;
}

/** A day, or the days of a month. */
function daysOf(text: string): DayInterval {
  const days = readDays(text);
  if (!days) throw new UsageError('notADate', text);
  return days;
}

/** Throws {@link UsageError} for what is no date, and for a plan that ends before it starts. */
export function planOf({ planStart, planEnd }: PlanOptions): PlanPeriod {
  const start = planStart === undefined ? null : daysOf(planStart).start;
  const end = planEnd === undefined ? null : daysOf(planEnd).end;
  if (start && end && start > end) throw new UsageError('reversedPlan', `${start} – ${end}`);
  return { start, end };
}
