import { readPeriod } from './read';
import { type CalendarSettings, DEFAULT_CALENDAR } from './model';
import { inOneLine, PLANS, type PlanName } from './testSupport';

type Row = readonly [text: string, plan: PlanName, reading: string];

const APRIL_SEPTEMBER =
  'dates 2021-04-01…2021-09-30; ambiguous: апрель – сентябрь 2021 / апрель, сентябрь 2021';

describe.each<readonly [string, readonly Row[]]>([
  [
    'no year',
    [
      ['Декабрь', '2021', 'dates 2021-12-01…2021-12-31; inferred; no-year: декабрь 2021'],
      ['Декабрь', 'none', 'dates; no-year'],
      ['Декабрь', 'from March', 'dates 2021-12-01…2021-12-31; inferred; no-year: декабрь 2021'],
      ['Май', 'school year', 'dates 2022-05-01…2022-05-31; inferred; no-year: май 2022'],
      ['март', 'March to December', 'dates 2021-03-01…2021-03-31; inferred; no-year: март 2021'],
      [
        'Декабрь',
        '2022–2024',
        'dates 2022-12-01…2022-12-31; inferred; no-year: декабрь 2022 / декабрь 2023 / декабрь 2024',
      ],
      [
        'Январь',
        'March to December',
        'dates 2022-01-01…2022-01-31; inferred; no-year: январь 2022 / январь 2021',
      ],
      [
        'сентябрь – май',
        'school year',
        'dates 2021-09-01…2022-05-31; inferred; no-year: сентябрь 2021 – май 2022',
      ],
      [
        'сентябрь, декабрь, март',
        'school year',
        'dates 2021-09-01…2021-09-30, 2021-12-01…2021-12-31, 2022-03-01…2022-03-31; inferred; ' +
          'no-year: сентябрь, декабрь 2021, март 2022',
      ],
      ['1-15 октября', '2021', 'dates 2021-10-01…2021-10-15; inferred; no-year: 1–15 октября 2021'],
      ['c 1 пo 15 октября', '2021', 'dates 2021-10-01…2021-10-15; inferred; no-year: 1–15 октября 2021'],
      ['15.04', '2021', 'dates 2021-04-15; inferred; no-year: 15 апреля 2021'],
      ['третий квартал', '2021', 'dates 2021-07-01…2021-09-30; inferred; no-year: июль – сентябрь 2021'],
      ['II полугодие', 'school year', 'dates 2022-01-01…2022-05-31; inferred; no-year: январь – май 2022'],
      ['не позднее 1 июня', '2021', 'dates 2021-01-01…2021-06-01; inferred; no-year: до 1 июня 2021'],
      ['до конца года', '2021', 'dates 2021-01-01…2021-12-31; inferred; no-year: до 31 декабря 2021'],
      ['до 1 июня текущего года', '2021', 'dates 2021-01-01…2021-06-01; inferred; no-year: до 1 июня 2021'],
      ['с 1 сентября', '2021', 'dates 2021-09-01…2021-12-31; inferred; no-year: с 1 сентября 2021'],
      [
        'с 1 октября до конца учебного года',
        'school year',
        'dates 2021-10-01…2022-05-31; inferred; no-year: октябрь 2021 – май 2022',
      ],
      [
        'до конца учебного года',
        'school year',
        'dates 2021-09-01…2022-05-31; inferred; no-year: до 31 мая 2022',
      ],
      [
        'декабрь 2021, март',
        'none',
        'dates 2021-12-01…2021-12-31, 2022-03-01…2022-03-31; inferred; no-year: декабрь 2021, март 2022',
      ],
    ],
  ],
  [
    'one span or two months',
    [
      ['Апрель Сентябрь 2021 года', 'none', APRIL_SEPTEMBER],
      [
        'Сентябрь декабрь 2021',
        'none',
        'dates 2021-09-01…2021-12-31; ambiguous: сентябрь – декабрь 2021 / сентябрь, декабрь 2021',
      ],
      [
        'Сентябрь декабрь',
        '2021',
        'dates 2021-09-01…2021-12-31; inferred; no-year: сентябрь – декабрь 2021; ' +
          'ambiguous: сентябрь – декабрь 2021 / сентябрь, декабрь 2021',
      ],
      ['Апрель Сентябрь', 'none', 'dates; no-year; ambiguous'],
      ['Апрель Сентябрь, ежегодно', 'none', 'dates; yearly; no-year; ambiguous'],
    ],
  ],
  [
    'a year or something else',
    [
      [
        'октябрь 2020–2021',
        'none',
        'dates 2020-10-01…2020-10-31, 2021-10-01…2021-10-31; ambiguous: октябрь 2020, октябрь 2021 / октябрь 2020',
      ],
      [
        'октябрь 2021-2022',
        'school year',
        'dates 2021-10-01…2021-10-31; ambiguous: октябрь 2021 / октябрь 2021, октябрь 2022',
      ],
      ['март 22', '2022–2024', 'dates 2022-03-01…2022-03-31; ambiguous: март 2022 / 22 марта 2022'],
      [
        'конец года',
        'school year',
        'dates 2022-05-01…2022-05-31; inferred; no-year: май 2022; ambiguous: май 2022 / декабрь 2021',
      ],
      [
        'конец года',
        '2021',
        'dates 2021-12-01…2021-12-31; inferred; no-year: декабрь 2021; ambiguous: декабрь 2021 / май 2021',
      ],
    ],
  ],
  [
    'one year over two calendar years',
    [
      [
        'Сентябрь-май 2021',
        'from March',
        'dates 2021-09-01…2022-05-31; year-boundary: сентябрь 2021 – май 2022',
      ],
      [
        'Сентябрь-май 2021',
        'school year',
        'dates 2021-09-01…2022-05-31; year-boundary: сентябрь 2021 – май 2022',
      ],
      [
        'Сентябрь-май 2022',
        'school year',
        'dates 2021-09-01…2022-05-31; year-boundary: сентябрь 2021 – май 2022',
      ],
      [
        'Сентябрь-май 2021',
        'none',
        'dates 2021-09-01…2022-05-31; year-boundary: сентябрь 2021 – май 2022 / сентябрь 2020 – май 2021',
      ],
      [
        'Декабрь - апрель 2021',
        'March to December',
        'dates 2020-12-01…2021-04-30; year-boundary: декабрь 2020 – апрель 2021 / декабрь 2021 – апрель 2022',
      ],
      [
        'с 25 декабря по 15 января 2022',
        'school year',
        'dates 2021-12-25…2022-01-15; year-boundary: 25 декабря 2021 – 15 января 2022',
      ],
      ['сентябрь 2021 – май', 'none', 'dates 2021-09-01…2022-05-31; year-boundary: сентябрь 2021 – май 2022'],
    ],
  ],
  [
    'reversed',
    [
      ['с 20 по 10 октября 2021', 'none', 'dates 2021-10-10…2021-10-20; reversed: 10–20 октября 2021'],
      ['май 2022 – сентябрь 2021', 'none', 'dates 2021-09-01…2022-05-31; reversed: сентябрь 2021 – май 2022'],
      [
        '15.10.2021 – 10.09.2021',
        'none',
        'dates 2021-09-10…2021-10-15; reversed: 10 сентября – 15 октября 2021',
      ],
    ],
  ],
  [
    'outside the plan',
    [
      ['декабрь 2020', '2021', 'dates 2020-12-01…2020-12-31; outside-plan'],
      ['ноябрь 2021 – февраль 2022', '2021', 'dates 2021-11-01…2022-02-28; outside-plan'],
      ['февраль – апрель 2021', 'from March', 'dates 2021-02-01…2021-04-30; outside-plan'],
      ['10 марта 2021', 'from March', 'dates 2021-03-10; outside-plan'],
      ['до 10 марта 2021', 'from March', 'dates 2021-03-10; outside-plan'],
      ['март 2021', 'from March', 'dates 2021-03-01…2021-03-31'],
      ['в течение 2021 года', 'March to December', 'dates 2021-01-01…2021-12-31'],
      ['август (ежегодно)', 'school year', 'dates 2021-08-01…2021-08-31; yearly; inferred; outside-plan'],
      ['май 2022, 2023', 'school year', 'dates 2022-05-01…2022-05-31, 2023-05-01…2023-05-31; outside-plan'],
      ['2022 год', 'March to December', 'dates 2022-01-01…2022-12-31; outside-plan'],
    ],
  ],
  [
    'unrecognised',
    [
      ['итоги', 'none', 'unrecognised; unrecognised'],
      ['сентябрь 2022 – май 2023, 2024', 'none', 'unrecognised; unrecognised'],
      ['май 2022 2023', 'none', 'unrecognised; unrecognised'],
      ['март 2021 итоги', 'none', 'unrecognised; unrecognised: март 2021 (итоги)'],
      ['март и', '2021', 'unrecognised; unrecognised'],
      ['март 2021 в', 'none', 'unrecognised; unrecognised'],
      ['март 2021 –', 'none', 'unrecognised; unrecognised'],
      ['март – апрель – сентябрь 2021', 'none', 'unrecognised; unrecognised'],
      ['апрель июнь август 2021', 'none', 'unrecognised; unrecognised'],
      ['октябрь 2021 (предварительно', 'none', 'unrecognised; unrecognised'],
      ['5 квартал 2021', 'none', 'unrecognised; unrecognised'],
      ['15.13.2021', 'none', 'unrecognised; unrecognised'],
      ['12', 'none', 'unrecognised; unrecognised'],
      ['октбярь 2021', 'none', 'unrecognised; unrecognised: октябрь 2021'],
      ['Сентбрь–декабрь 2021', 'none', 'unrecognised; unrecognised: сентябрь – декабрь 2021'],
      ['октбярь', '2021', 'unrecognised; unrecognised: октябрь 2021'],
      ['июрь 2021', 'none', 'unrecognised; unrecognised: июнь 2021 / июль 2021'],
      ['31 апреля 2021', 'none', 'unrecognised; unrecognised: 30 апреля 2021'],
      ['29.02.2021', 'none', 'unrecognised; unrecognised: 28 февраля 2021'],
      ['с 29 февраля по 5 марта 2021', 'none', 'unrecognised; unrecognised: 28 февраля – 5 марта 2021'],
      ['ежемисячно', 'none', 'unrecognised; unrecognised: ежемесячно'],
      ['по графеку', 'none', 'unrecognised; unrecognised: по графику'],
      ['совещание октябрь 2021', 'none', 'unrecognised; unrecognised: октябрь 2021 (совещание)'],
      ['1 этап: апрль 2021', 'none', 'unrecognised; unrecognised: 1 этап: апрель 2021'],
      ['ежемесячно, 15.13', 'none', 'whole-plan; monthly'],
      ['15.13 2021', 'none', 'unrecognised; unrecognised'],
      ['12.00', 'none', 'unrecognised; unrecognised'],
      ['I–III 2021', 'none', 'unrecognised; unrecognised'],
      ['после сентября', 'none', 'unrecognised; unrecognised'],
      ['по итогам', 'none', 'unrecognised; unrecognised'],
      ['1 этап', 'none', 'unrecognised; unrecognised'],
      ['ежедневно, кроме воскресенья', 'none', 'unrecognised; unrecognised'],
      ['отчёт каникулы', 'none', 'unrecognised; unrecognised'],
      ['', 'none', 'unrecognised'],
      [' \n\u00a0', 'none', 'unrecognised'],
    ],
  ],
])('%s', (_subject, rows) => {
  test.each(rows)('%s (plan: %s)', (text, plan, expected) => {
    expect(inOneLine(readPeriod(text, PLANS[plan]))).toBe(expected);
  });
});

test('a calendar of its own moves school years, half-years and terms', () => {
  const calendar: CalendarSettings = {
    ...DEFAULT_CALENDAR,
    schoolYearStart: { month: 8, day: 15 },
    halfYears: [
      { start: { month: 8, day: 15 }, end: { month: 1, day: 20 } },
      { start: { month: 1, day: 21 }, end: { month: 6, day: 10 } },
    ],
  };
  const read = (text: string): string => inOneLine(readPeriod(text, PLANS.none, calendar));
  expect(read('2021/2022 учебный год')).toBe('dates 2021-08-15…2022-08-14');
  expect(read('I полугодие 2021/2022')).toBe('dates 2021-08-15…2022-01-20');
  expect(read('II полугодие 2021/2022')).toBe('dates 2022-01-21…2022-06-10');
});
