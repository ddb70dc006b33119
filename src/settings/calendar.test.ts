import { workbookOf } from '../../test/support/snapshot';
import { calendarOfSettings } from './calendar';
import { readSettings } from './read';

const read = (parameter: string, text: string) => {
  const rows = [
    ['Параметр', 'Значение'],
    [parameter, text],
  ];
  const { settings, findings } = readSettings(workbookOf({ name: 'Настройки', rows }));
  return findings.length > 0
    ? findings.map(({ code, cell }) => `${code} ${cell}`)
    : calendarOfSettings(settings);
};
const part = (text: string) => {
  const [start = [], end = []] = text.split('–').map((own) => own.split('.').map(Number));
  return { start: { day: start[0], month: start[1] }, end: { day: end[0], month: end[1] } };
};

describe('the school calendar of «Настройки»', () => {
  it.each([
    ['Начало учебного года', '1 сентября', { schoolYearStart: { day: 1, month: 9 } }],
    ['Начало учебного года', '15.08', { schoolYearStart: { day: 15, month: 8 } }],
    ['Полугодия', '01.09–28.12; 09.01–25.05', { halfYears: [part('1.9–28.12'), part('9.1–25.5')] }],
    [
      'Триместры',
      'с 1 сентября по 17 ноября; 20.11–22.02; 26.02–25.05',
      {
        trimesters: [part('1.9–17.11'), part('20.11–22.2'), part('26.2–25.5')],
      },
    ],
    [
      'Четверти',
      '01.09–26.10\n05.11–28.12\n09.01–22.03\n01.04–26.05',
      {
        terms: [part('1.9–26.10'), part('5.11–28.12'), part('9.1–22.3'), part('1.4–26.5')],
      },
    ],
    [
      'Каникулы',
      'осенние 26.10–04.11; зимние: 29.12–08.01',
      {
        holidays: new Map([
          [9, part('26.10–4.11')],
          [12, part('29.12–8.1')],
        ]),
      },
    ],
  ])('%s: %s', (parameter, text, expected) => {
    expect(read(parameter, text)).toEqual(expected);
  });

  it.each([
    ['Четверти', '01.09–26.10; 05.11–28.12'],
    ['Полугодия', '09.01–25.05; 01.09–28.12'],
    ['Полугодия', '01.09–28.12; как в графике'],
    ['Триместры', '01.09–30.11; 15.11–22.02; 26.02–25.05'],
    ['Каникулы', 'большие 26.10–04.11'],
    ['Каникулы', 'осенние по приказу'],
    ['Начало учебного года', 'осенью'],
  ])('%s: %s is told', (parameter, text) => {
    expect(read(parameter, text)).toEqual(['setting-unreadable B2']);
  });

  it('sets nothing where it is silent', () => {
    expect(read('Муниципалитет', 'Район')).toBeNull();
  });
});
