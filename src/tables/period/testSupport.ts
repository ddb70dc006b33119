import type { Day } from '../../workbook';
import type { PeriodReading, PlanPeriod } from './model';
import { readPeriod } from './read';

const planOf = (start: string | null, end: string | null): PlanPeriod => ({
  start: start as Day | null,
  end: end as Day | null,
});

/** Plans by the names that test tables use. */
export const PLANS = {
  none: planOf(null, null),
  'from March': planOf('2021-03-12', null),
  'March to December': planOf('2021-03-12', '2021-12-31'),
  '2021': planOf('2021-01-01', '2021-12-31'),
  'school year': planOf('2021-09-01', '2022-05-31'),
  'to 2023': planOf('2021-03-12', '2023-05-31'),
  '2022–2024': planOf('2022-01-01', '2024-12-31'),
} as const;

export type PlanName = keyof typeof PLANS;

/** A reading in one line: «dates 2021-09-01…2021-12-31; monthly; no-year: сентябрь – декабрь 2021 / …». */
export function inOneLine(reading: PeriodReading): string {
  const { kind, intervals, recurrence, document, yearInferred, doubts } = reading;
  const days = intervals.map(({ start, end }) => (start === end ? start : `${start}…${end}`));
  const said = [
    [kind, days.join(', ')].filter((part) => part !== '').join(' '),
    recurrence ?? '',
    document === null ? '' : `«${document}»`,
    yearInferred ? 'inferred' : '',
    ...doubts.map(({ code, proposals }) => {
      const name = code.replace('period-', '');
      return proposals.length === 0 ? name : `${name}: ${proposals.join(' / ')}`;
    }),
  ];
  return said.filter((part) => part !== '').join('; ');
}

/** A wording with the plan that it stands in, and its reading in one line. */
export type Wording = readonly [text: string, plan: PlanName, reading: string];

/** Days of the plan of a school year, and readings that many wordings share. */
export const YEAR = '2021-09-01…2022-05-31';
export const whole = (recurrence = ''): string =>
  `whole-plan ${YEAR}${recurrence === '' ? '' : `; ${recurrence}`}`;
export const NEEDED = `as-needed ${YEAR}`;
export const BY_DOCUMENT = `by-document ${YEAR}`;
export const NOV = 'dates 2021-11-01…2021-11-30';
export const NOV_FEB = `${NOV}, 2022-02-01…2022-02-28`;

/** Tests each wording, by subject. */
export const testWordings = (
  subjects: readonly (readonly [subject: string, wordings: readonly Wording[]])[],
): void =>
  describe.each(subjects)('%s', (_subject, wordings) => {
    test.each(wordings)('%s (plan: %s)', (text, plan, expected) => {
      expect(inOneLine(readPeriod(text, PLANS[plan]))).toBe(expected);
    });
  });
