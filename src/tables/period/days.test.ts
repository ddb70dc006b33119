import { day } from '../../../test/support/check';
import { readDays, readPeriod, readPeriodOfDates } from './read';
import { PLANS } from './testSupport';

const shown = (text: string): string | null => {
  const days = readDays(text);
  if (days === null) return null;
  return days.start === days.end ? days.start : `${days.start}…${days.end}`;
};

describe('the days that a text names', () => {
  it.each([
    ['31.03.2026', '2026-03-31'],
    ['31.3.26', '2026-03-31'],
    [' 2026-03-31 ', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['31 марта 2026 г.', '2026-03-31'],
    ['31 МАРТА 2026 года', '2026-03-31'],
    ['«31» марта 2026 г.', '2026-03-31'],
    ['31-го марта 2026', '2026-03-31'],
    ['31 мар. 2026', '2026-03-31'],
    ['31.мар.26', '2026-03-31'],
    ['31 ма\u00adрта\u00a02026\u200b г.', '2026-03-31'],
    ['31 мapта 2026', '2026-03-31'],
    ['31.03.2026 10:00', '2026-03-31'],
    ['31 марта 2026 г. в 10:00–12:30', '2026-03-31'],
    ['31.03.2026 (дистанционно)', '2026-03-31'],
    ['15–16.03.2021', '2021-03-15…2021-03-16'],
    ['15.02–16.03.2021', '2021-02-15…2021-03-16'],
    ['15 и 17 марта 2021 г.', '2021-03-15…2021-03-17'],
    ['с 15 по 20 марта 2021', '2021-03-15…2021-03-20'],
    ['25 декабря 2021 – 15 января 2022', '2021-12-25…2022-01-15'],
    ['март 2026', '2026-03-01…2026-03-31'],
    ['мар.26', '2026-03-01…2026-03-31'],
    ['май-26', '2026-05-01…2026-05-31'],
    ['03.2026', '2026-03-01…2026-03-31'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    '09/30/2024',
    '31.04.2026',
    '31.03',
    '31 марта',
    'март',
    'мар.05',
    'март 26',
    '2026',
    '2025/26 учебный год',
    'I квартал 2026',
    'весна 2026',
    'март, май 2026',
    'март май 2026',
    'до 31 марта 2026',
    'с 31 марта 2026',
    '20–10 марта 2026',
    'ежегодно 31 марта 2026',
    'по плану от 31.03.2026',
    '01:02:2026',
    '44270',
    'итоги',
    '',
  ])('none in «%s»', (text) => expect(shown(text)).toBeNull());
});

it.each(['мар.25', 'март-25 г.', 'мар.25 – май.25', 'апр.25, май.25'])('«%s» is a period too', (text) => {
  expect(readPeriod(text, PLANS.none)).toMatchObject({ kind: 'dates', doubts: [] });
});

describe('a real date of a cell', () => {
  const PLAN = { start: day('2021-09-15'), end: day('2022-05-20') };
  const doubts = (start: string, end: string) =>
    readPeriodOfDates({ start: day(start), end: day(end) }, '', PLAN).doubts.map(({ code }) => code);

  it.each([
    ['2021-09-14', '2021-09-14', ['period-outside-plan']],
    ['2021-09-15', '2021-09-15', []],
    ['2022-05-20', '2022-05-20', []],
    ['2022-05-21', '2022-05-21', ['period-outside-plan']],
  ])('is in the plan by its day: %s', (start, end, expected) => expect(doubts(start, end)).toEqual(expected));

  it.each([
    ['2021-08-01', '2021-08-31', ['period-outside-plan']],
    ['2021-09-01', '2021-09-30', []],
    ['2022-05-01', '2022-05-31', []],
    ['2022-06-01', '2022-06-30', ['period-outside-plan']],
  ])('shown as a month is in the plan by its month: %s', (start, end, expected) =>
    expect(doubts(start, end)).toEqual(expected),
  );

  it.each([
    ['2020-01-01', '2020-12-31', ['period-outside-plan']],
    ['2021-01-01', '2021-12-31', []],
    ['2022-01-01', '2022-12-31', []],
    ['2023-01-01', '2023-12-31', ['period-outside-plan']],
  ])('shown as a year is in the plan where they meet: %s', (start, end, expected) =>
    expect(doubts(start, end)).toEqual(expected),
  );
});
