import { canonicalInterval } from './canonical';
import { readPeriodOfDates, readPeriodOfPair } from './read';
import type { Day, DayInterval } from '../../workbook';
import { inOneLine, PLANS, type PlanName } from './testSupport';

test.each<readonly [string, string, PlanName, string]>([
  ['сентябрь 2021', 'май 2022', 'none', 'dates 2021-09-01…2022-05-31'],
  ['01.09.2021', '30.09.2021', 'none', 'dates 2021-09-01…2021-09-30'],
  ['с 1 сентября 2021', 'по 15 октября 2021', 'none', 'dates 2021-09-01…2021-10-15'],
  [
    'Сентябрь',
    'Май 2022',
    'school year',
    'dates 2021-09-01…2022-05-31; year-boundary: сентябрь 2021 – май 2022',
  ],
  ['сентябрь', 'декабрь', '2021', 'dates 2021-09-01…2021-12-31; inferred; no-year: сентябрь – декабрь 2021'],
  ['30.09.2021', '01.09.2021', 'none', 'dates 2021-09-01…2021-09-30; reversed: сентябрь 2021'],
  ['01.09.2021', '', 'none', 'dates 2021-09-01'],
  [' ', 'сентябрь 2021', 'none', 'dates 2021-09-01…2021-09-30'],
  ['постоянно', 'постоянно', '2021', 'whole-plan 2021-01-01…2021-12-31'],
  ['сентябрь 2021', 'итоги', 'none', 'unrecognised; unrecognised'],
  ['', '', 'none', 'unrecognised'],
])('columns «%s» and «%s» (plan: %s)', (start, end, plan, expected) => {
  expect(inOneLine(readPeriodOfPair(start, end, PLANS[plan]))).toBe(expected);
});

const days = (start: string, end = start): DayInterval => ({ start: start as Day, end: end as Day });

test('a real date is that day, whatever its cell shows', () => {
  const reading = readPeriodOfDates(days('2021-04-15'), '15.апр', PLANS['2021']);
  expect(reading.text).toBe('15.апр');
  expect(inOneLine(reading)).toBe('dates 2021-04-15');
  expect(inOneLine(readPeriodOfDates(days('2020-04-15'), '', PLANS['2021']))).toBe(
    'dates 2020-04-15; outside-plan',
  );
});

test('a date shown as a month is that month, and lies in a plan that starts or ends within it', () => {
  const read = (start: string, end: string, plan: PlanName): string =>
    inOneLine(readPeriodOfDates(days(start, end), '', PLANS[plan]));
  expect(read('2021-03-01', '2021-03-31', 'from March')).toBe('dates 2021-03-01…2021-03-31');
  expect(read('2021-02-01', '2021-02-28', 'from March')).toBe('dates 2021-02-01…2021-02-28; outside-plan');
});

test.each([
  ['2021-03-01', '2021-03-31', 'март 2021'],
  ['2021-09-01', '2021-12-31', 'сентябрь – декабрь 2021'],
  ['2021-09-01', '2022-05-31', 'сентябрь 2021 – май 2022'],
  ['2024-02-01', '2024-02-29', 'февраль 2024'],
  ['2024-02-01', '2024-02-28', '1–28 февраля 2024'],
  ['2021-12-01', '2021-12-01', '1 декабря 2021'],
  ['2021-10-01', '2021-10-15', '1–15 октября 2021'],
  ['2021-10-25', '2021-11-03', '25 октября – 3 ноября 2021'],
  ['2021-12-25', '2022-01-15', '25 декабря 2021 – 15 января 2022'],
])('%s…%s is written «%s»', (start, end, expected) => {
  expect(canonicalInterval({ start: start as Day, end: end as Day })).toBe(expected);
});
