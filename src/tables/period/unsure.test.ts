import { NEEDED, testWordings, YEAR } from './testSupport';

const monthly = (text: string): string => `whole-plan ${YEAR}; monthly; ambiguous: ${text} каждого месяца`;

testWordings([
  [
    'a stretch of time from nobody knows when',
    [
      ['в течение двух недель', 'school year', NEEDED],
      ['в течение 2-х месяцев', 'none', 'as-needed'],
      ['в течение 5 рабочих дней', 'school year', NEEDED],
      ['в течение текущего месяца', 'school year', NEEDED],
      ['в течение четверти', 'school year', NEEDED],
      [
        'в течение 3 четверти',
        'school year',
        'dates 2022-01-01…2022-03-31; inferred; no-year: январь – март 2022',
      ],
      ['ноябрь 2021, в течение недели', 'none', 'dates 2021-11-01…2021-11-30'],
      ['в течение недели, месяца', 'school year', 'unrecognised; unrecognised'],
    ],
  ],
  [
    'a day of nobody knows which month',
    [
      ['к 15 числу', 'school year', monthly('к 15 числу')],
      ['не позднее 3-го числа', 'school year', monthly('не позднее 3-го числа')],
      ['5 и 25 числа', 'school year', monthly('5 и 25 числа')],
      ['до последнего числа', 'school year', monthly('до последнего числа')],
      ['ноябрь 2021, до 15 числа', 'none', 'dates 2021-11-01…2021-11-15'],
      ['до 15 числа, ноябрь 2021', 'none', 'unrecognised; unrecognised'],
      ['до 3 числа следующего месяца', 'school year', `whole-plan ${YEAR}; monthly`],
      ['до 3 числа месяца, следующего за отчётным кварталом', 'school year', `whole-plan ${YEAR}; quarterly`],
      ['до 25 числа последнего месяца квартала', 'school year', `whole-plan ${YEAR}; quarterly`],
      ['в последних числах месяца', 'school year', `whole-plan ${YEAR}; monthly`],
    ],
  ],
  [
    'once in several years',
    [
      ['не реже одного раза в три года', 'school year', NEEDED],
      ['раз в 2 года', 'none', 'as-needed'],
      ['каждые 5 лет', 'school year', NEEDED],
      ['1 раз в 3–5 лет', 'school year', NEEDED],
      ['через год', 'school year', NEEDED],
      ['раз в 1 год', 'school year', `whole-plan ${YEAR}; yearly`],
      ['ноябрь 2021, 1 раз в 2 года', 'none', 'dates 2021-11-01…2021-11-30'],
      ['раз в 0 лет', 'school year', 'unrecognised; unrecognised'],
    ],
  ],
  [
    'before an event',
    [
      ['до ОГЭ', 'school year', NEEDED],
      ['к государственной итоговой аттестации', 'school year', NEEDED],
      ['до итогового сочинения', 'school year', NEEDED],
      ['до и после диагностики', 'school year', NEEDED],
      ['с начала экзаменов', 'school year', NEEDED],
      ['до 20 мая 2022, до ГИА', 'school year', 'dates 2021-09-01…2022-05-20'],
      ['до октбря 2021', 'school year', 'unrecognised; unrecognised: до 31 октября 2021'],
    ],
  ],
  [
    'another year told by its distance',
    [
      ['март след. года', 'school year', 'dates 2022-03-01…2022-03-31; inferred; no-year: март 2022'],
      ['март сл. г.', '2021', 'dates 2022-03-01…2022-03-31; inferred; no-year: март 2022'],
      [
        'октябрь следующего учебного года',
        'school year',
        'dates 2022-10-01…2022-10-31; inferred; no-year: октябрь 2022',
      ],
      [
        'до 1 марта года, следующего за отчётным',
        'school year',
        'dates 2021-09-01…2022-03-01; inferred; no-year: до 1 марта 2022',
      ],
      ['ноябрь текущего – март следующего года', 'school year', 'unrecognised; unrecognised'],
      [
        'ноябрь т.г. – март сл.г.',
        'school year',
        'dates 2021-11-01…2022-03-31; inferred; no-year: ноябрь 2021 – март 2022',
      ],
      [
        'январь – март следующего года',
        '2021',
        'dates 2022-01-01…2022-03-31; inferred; no-year: январь – март 2022',
      ],
      ['март следующего года', 'none', 'dates; no-year'],
    ],
  ],
  [
    'half of a year that may be a school year',
    [
      [
        'в первой половине года',
        'school year',
        'dates 2021-09-01…2021-12-31; inferred; no-year: сентябрь – декабрь 2021; ambiguous: сентябрь – декабрь 2021 / январь – июнь 2022',
      ],
      [
        'вторая половина календарного года',
        '2021',
        'dates 2021-07-01…2021-12-31; inferred; no-year: июль – декабрь 2021',
      ],
    ],
  ],
  [
    'months and short years in digits',
    [
      ['09.21-05.22', 'none', 'dates 2021-09-01…2022-05-31'],
      ['с 9/21 по 5/22', 'none', 'dates 2021-09-01…2022-05-31'],
      ['10.21, 03.2022 г.', 'none', 'dates 2021-10-01…2021-10-31, 2022-03-01…2022-03-31'],
      ['10-2021 – 03-2022', 'none', 'dates 2021-10-01…2022-03-31'],
      ['10.12', '2021', 'dates 2021-12-10; inferred; no-year: 10 декабря 2021'],
      ['с 10.15 до 11.45', 'school year', 'unrecognised; unrecognised'],
      ['3 ноября 2021 с 9.20 до 11.40', 'none', 'dates 2021-11-03'],
    ],
  ],
  [
    'a last day in several years',
    [
      [
        'до 1 ноября 2021, 2022 гг.',
        'school year',
        'dates 2021-09-01…2021-11-01, 2022-01-01…2022-11-01; outside-plan',
      ],
      ['не позднее 1 ноября (2021, 2022)', 'none', 'dates 2021-11-01, 2022-01-01…2022-11-01'],
      [
        'до 1 ноября 2021–2023 гг.',
        'none',
        'dates 2021-11-01, 2022-01-01…2022-11-01, 2023-01-01…2023-11-01; yearly',
      ],
      [
        'с 1 ноября 2021, 2022',
        'none',
        'dates 2021-11-01…2021-12-31, 2022-11-01; ambiguous: ноябрь – декабрь 2021, с 1 ноября 2022 / 1 ноября 2021, 1 ноября 2022',
      ],
      [
        'до ноября 2021, 2022',
        'none',
        'dates 2021-11-30, 2022-01-01…2022-11-30; ambiguous: до 30 ноября 2021, январь – ноябрь 2022 / до 1 ноября 2021, 1 января – 1 ноября 2022',
      ],
      [
        'до 1 ноября 2021/2022/2023',
        'none',
        'dates 2021-11-01, 2022-01-01…2022-11-01, 2023-01-01…2023-11-01',
      ],
      [
        'октябрь, март 2021, 2022',
        'none',
        'dates 2021-03-01…2021-03-31, 2021-10-01…2021-10-31, 2022-03-01…2022-03-31, 2022-10-01…2022-10-31; ambiguous: октябрь, март 2021, октябрь, март 2022 / октябрь 2021, март 2022',
      ],
      [
        'октябрь, март 2021, 2022',
        'school year',
        'dates 2021-10-01…2021-10-31, 2022-03-01…2022-03-31; ambiguous: октябрь 2021, март 2022 / октябрь, март 2021, октябрь, март 2022',
      ],
      [
        'март, октябрь 2021, 2022 и 2023',
        'none',
        'dates 2021-03-01…2021-03-31, 2021-10-01…2021-10-31, 2022-03-01…2022-03-31, 2022-10-01…2022-10-31, 2023-03-01…2023-03-31, 2023-10-01…2023-10-31',
      ],
    ],
  ],
]);
