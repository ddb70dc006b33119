import { readPeriod } from './read';
import { inOneLine, PLANS, type PlanName } from './testSupport';

type Row = readonly [text: string, plan: PlanName, reading: string];

const YEAR = '2021-09-01…2022-05-31';
const whole = (recurrence = ''): string => `whole-plan ${YEAR}${recurrence === '' ? '' : `; ${recurrence}`}`;
const NEEDED = `as-needed ${YEAR}`;
const BY_DOCUMENT = `by-document ${YEAR}`;
const NOV_FEB = 'dates 2021-11-01…2021-11-30, 2022-02-01…2022-02-28';
const NOV = 'dates 2021-11-01…2021-11-30';

describe.each<readonly [string, readonly Row[]]>([
  [
    'words that say what a date is for',
    [
      ['ноябрь 2021 г. – педсовет', 'none', NOV],
      ['педсовет – ноябрь 2021 г.', 'none', NOV],
      ['ноябрь 2021 – семинар, февраль 2022 – мастер-класс', 'none', NOV_FEB],
      ['разработка плана – ноябрь 2021; защита – февраль 2022', 'none', NOV_FEB],
      ['диагностика (ноябрь 2021), коррекция (февраль 2022)', 'none', NOV_FEB],
      ['Мониторинг: ноябрь, февраль', 'school year', `${NOV_FEB}; inferred; no-year`],
      ['ОГЭ – ноябрь 2021, ЕГЭ – февраль 2022', 'none', NOV_FEB],
      ['ноябрь 2021 - химия\nфевраль 2022 - физика', 'none', NOV_FEB],
      ['1 группа – ноябрь 2021, 2 группа – февраль 2022', 'none', NOV_FEB],
      ['Заседание № 1 – ноябрь 2021; заседание № 2 – февраль 2022', 'none', NOV_FEB],
      ['организационно-деятельностный этап – ноябрь 2021', 'none', NOV],
      ['отчёт – до 10 ноября 2021', 'school year', 'dates 2021-09-01…2021-11-10'],
      ['до 10 ноября 2021 – отчёт', 'school year', 'dates 2021-09-01…2021-11-10'],
      ['анализ – ежеквартально', 'school year', whole('quarterly')],
      ['Дата проведения: 10.11.2021', 'none', 'dates 2021-11-10'],
      ['срок исполнения – 10 ноября 2021', 'none', 'dates 2021-11-10'],
      ['октбрь – ноябрь 2021', 'none', 'unrecognised; unrecognised: октябрь – ноябрь 2021'],
      ['сен – нбр 2021', 'none', 'unrecognised; unrecognised'],
    ],
  ],
  [
    'items of a list',
    [
      ['– ноябрь 2021\n– февраль 2022', 'none', NOV_FEB],
      ['• ноябрь 2021\n• февраль 2022', 'none', NOV_FEB],
      ['1) ноябрь 2021; 2) февраль 2022', 'none', NOV_FEB],
      ['а) ноябрь 2021 б) февраль 2022', 'none', NOV_FEB],
      ['1. Ноябрь 2021\n2. Февраль 2022', 'none', NOV_FEB],
      ['Ноябрь. Февраль.', 'school year', `${NOV_FEB}; inferred; no-year: ноябрь 2021, февраль 2022`],
      ['3/4 ноября 2021', 'none', 'dates 2021-11-03, 2021-11-04'],
      ['– ноябрь 2021', 'none', 'unrecognised; unrecognised'],
      ['2) ноябрь 2021', 'none', 'unrecognised; unrecognised'],
      ['1. Ноября 2021', 'none', 'dates 2021-11-01'],
      ['ноябрь 2021¹', 'none', NOV],
      ['ноябрь 2021 г.*)', 'none', NOV],
      ['ноябрь 2021, дистанционно', 'none', NOV],
    ],
  ],
  [
    'years',
    [
      ['ноябрь – 2021, февраль – 2022', 'none', NOV_FEB],
      ['XI – 2021', 'none', NOV],
      [
        'ноябрь 2021/2022/2023',
        'none',
        'dates 2021-11-01…2021-11-30, 2022-11-01…2022-11-30, 2023-11-01…2023-11-30',
      ],
      ['2021–2022, 2022–2023 учебные годы', 'none', 'dates 2021-09-01…2022-08-31, 2022-09-01…2023-08-31'],
      ['ноябрь прошлого года', 'school year', 'dates 2020-11-01…2020-11-30; inferred; no-year: ноябрь 2020'],
      [
        'сентябрь прошлого учебного года',
        'school year',
        'dates 2020-09-01…2020-09-30; inferred; no-year: сентябрь 2020',
      ],
      ['сентябрь прошлого – май текущего года', '2021', 'unrecognised; unrecognised'],
      ['в прошлом году', '2021', 'dates 2020-01-01…2020-12-31; inferred; no-year: январь – декабрь 2020'],
      ['ноябрь прошлого года', 'none', 'dates; no-year'],
    ],
  ],
  [
    'the middle, the beginning and the end',
    [
      [
        'до середины ноября 2021',
        'school year',
        'dates 2021-09-01…2021-11-20; ambiguous: до 20 ноября 2021 / до 11 ноября 2021',
      ],
      [
        'с середины ноября 2021',
        'school year',
        'dates 2021-11-11…2022-05-31; ambiguous: с 11 ноября 2021 / с 20 ноября 2021',
      ],
      [
        'середина учебного года',
        'school year',
        'dates 2021-12-01…2022-01-31; inferred; no-year: декабрь 2021 – январь 2022; ambiguous: декабрь 2021 – январь 2022 / декабрь 2021',
      ],
      [
        'середина года',
        'school year',
        'dates 2021-12-01…2022-01-31; inferred; no-year: декабрь 2021 – январь 2022; ambiguous: декабрь 2021 – январь 2022 / июнь – июль 2022',
      ],
      [
        'середина года',
        '2021',
        'dates 2021-06-01…2021-07-31; inferred; no-year: июнь – июль 2021; ambiguous: июнь – июль 2021 / декабрь 2020 – январь 2021',
      ],
      [
        'в начале, середине и конце учебного года',
        'school year',
        'dates 2021-09-01…2021-09-30, 2021-12-01…2022-01-31, 2022-05-01…2022-05-31; inferred; no-year: сентябрь, декабрь 2021 – январь 2022, май 2022; ambiguous: сентябрь, декабрь 2021 – январь 2022, май 2022 / сентябрь, декабрь 2021, май 2022',
      ],
      ['начало – середина ноября 2021', 'none', 'dates 2021-11-01…2021-11-20'],
      [
        'начало – конец учебного года',
        'school year',
        'dates 2021-09-01…2022-05-31; inferred; no-year: сентябрь 2021 – май 2022',
      ],
      ['начало: 8.11.2021, окончание: 25.02.2022', 'none', 'dates 2021-11-08…2022-02-25'],
      ['начало – ноябрь 2021, конец – февраль 2022', 'none', 'dates 2021-11-01…2022-02-28'],
      [
        'ноябрь 2021 (начало)',
        'none',
        'dates 2021-11-01…2021-11-10; ambiguous: 1–10 ноября 2021 / ноябрь 2021',
      ],
      [
        'ноябрь 2021, в конце месяца',
        'none',
        'dates 2021-11-21…2021-11-30; ambiguous: 21–30 ноября 2021 / ноябрь 2021',
      ],
      [
        'октябрь, ноябрь 2021, в конце месяца',
        'none',
        'dates 2021-10-01…2021-10-31, 2021-11-01…2021-11-30; monthly',
      ],
      ['с конца октября по начало ноября 2021', 'none', 'dates 2021-10-21…2021-11-10'],
      [
        'до 10 ноября (план), до 20 февраля (отчёт)',
        'school year',
        'dates 2021-09-01…2021-11-10, 2021-09-01…2022-02-20; inferred; no-year',
      ],
      ['ноябрь 2021 – 2 неделя', 'none', 'dates 2021-11-08…2021-11-14'],
      [
        'ноябрь до 10 числа',
        'school year',
        'dates 2021-11-01…2021-11-10; inferred; no-year: 1–10 ноября 2021',
      ],
      ['вторая среда ноября 2021', 'none', 'dates 2021-11-08…2021-11-14'],
      ['последняя среда ноября 2021', 'none', 'dates 2021-11-24…2021-11-30'],
      ['середина четверти', 'school year', whole('term')],
      [
        'конец учебного года (май)',
        'school year',
        'dates 2022-05-01…2022-05-31; inferred; no-year: май 2022',
      ],
      ['осень – зима 2021/2022', 'none', 'dates 2021-09-01…2022-02-28'],
    ],
  ],
  [
    'how often',
    [
      ['раз в полтора года', 'school year', NEEDED],
      ['1 раз в 1,5 года', 'school year', NEEDED],
      ['раз в полтора месяца', 'school year', whole('every-2-months')],
      ['во вторник', 'school year', whole('weekly')],
      ['еженедельно, в среду', 'school year', whole('weekly')],
      ['1 раз в месяц, в среду', 'school year', whole('monthly')],
      ['3 ноября 2021, в среду', 'none', 'dates 2021-11-03'],
      ['минимум 1 раз в месяц', 'school year', whole('monthly')],
      ['хотя бы раз в четверть', 'school year', whole('term')],
      ['3 раза в течение учебного года', 'school year', whole('3-per-year')],
      ['5 раз в год', 'school year', whole('quarterly')],
      ['9 раз в год', 'school year', whole('every-2-months')],
      ['ежемесячный', 'school year', whole('monthly')],
      ['ежегодн.', 'school year', whole('yearly')],
      ['по ежемесячному плану', 'school year', `${BY_DOCUMENT}; «ежемесячному плану»`],
      ['ежемесячно, в срок до 5 числа', 'school year', whole('monthly')],
      ['однократно', 'school year', whole()],
      ['последний рабочий день месяца', 'school year', whole('monthly')],
      ['в первой половине месяца', 'school year', whole('monthly')],
      ['через день', 'school year', whole()],
    ],
  ],
  [
    'modules of the school year',
    [
      ['1 модуль', 'school year', BY_DOCUMENT],
      ['II–III модуль', 'school year', BY_DOCUMENT],
      ['в конце 2 модуля', 'school year', BY_DOCUMENT],
      ['каждый модуль', 'school year', whole('term')],
      ['по итогам модулей', 'school year', whole('term')],
      ['1 раз в модуль', 'school year', whole('term')],
      ['ноябрь 2021 (2 модуль)', 'none', NOV],
    ],
  ],
  [
    'events',
    [
      ['через неделю после олимпиады', 'school year', NEEDED],
      ['через 2 месяца', 'school year', NEEDED],
      ['в период подготовки и проведения экзаменов', 'school year', NEEDED],
      ['на родительских собраниях', 'school year', NEEDED],
      ['по поступлении', 'school year', NEEDED],
      ['на следующий день после олимпиады', 'school year', NEEDED],
      ['по итогам', 'school year', 'unrecognised; unrecognised'],
      ['ко Дню матери', 'school year', NEEDED],
      ['по срокам проведения олимпиады', 'school year', NEEDED],
      ['по запросам школ, родителей', 'school year', NEEDED],
      ['по взаимной договорённости', 'school year', NEEDED],
      [
        'в период учебного года',
        'school year',
        'whole-plan 2021-09-01…2022-05-31; inferred; no-year: в течение 2021/2022 учебного года',
      ],
    ],
  ],
])('%s', (_subject, rows) => {
  test.each(rows)('%s (plan: %s)', (text, plan, expected) => {
    expect(inOneLine(readPeriod(text, PLANS[plan]))).toBe(expected);
  });
});
