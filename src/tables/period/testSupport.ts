import type { Day } from '../../workbook';
import type { PeriodReading, PlanPeriod } from './model';

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
