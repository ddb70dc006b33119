import { checkWorkbook, computeReport } from '../src/app';
import { day } from './support/check';
import { disagreements, recalculate } from './support/recalculate';
import { type SheetInput, workbookOf } from './support/snapshot';

const HEAD = ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Планируемый результат', 'Отметка о выполнении'];
const PERIODS = [
  'в III четверти 2024/2025',
  'II триместр 2024/2025 учебного года',
  'конец 2024/2025 учебного года',
  'осенние каникулы 2024/2025',
  'ежемесячно',
];
const roadmap = {
  name: 'Карта',
  rows: [
    HEAD,
    ...PERIODS.map((text, at) => [
      `1.${at + 1}.`,
      `Встреча ${at + 1} со школой`,
      text,
      'Отдел',
      `Протокол ${at + 1}`,
      'в работе',
    ]),
  ],
};
const SETTINGS = {
  name: 'Настройки',
  rows: [
    ['Параметр', 'Значение'],
    ['Четверти', '01.09–26.10; 05.11–28.12; 09.01–22.03; 01.04–26.05'],
    ['Триместры', '01.09–17.11; 20.11–22.02; 26.02–20.06'],
    ['Полугодия', '01.09–28.12; 09.01–20.06'],
    ['Каникулы', 'осенние 26.10–04.11; зимние 29.12–08.01'],
  ],
};

const overdue = (today: string, ...sheets: readonly SheetInput[]) =>
  checkWorkbook(workbookOf(...sheets), { today: day(today) })
    .findings.filter(({ code }) => code === 'overdue')
    .map(({ cell }) => cell);

test('the calendar of the settings moves the ends of terms, and holidays get dates', () => {
  expect(overdue('2025-03-23', roadmap)).toEqual(['F3']);
  expect(overdue('2025-03-23', roadmap, SETTINGS)).toEqual(['F2', 'F3', 'F5']);
  expect(overdue('2025-06-05', roadmap)).toEqual(['F2', 'F3', 'F4']);
  expect(overdue('2025-06-05', roadmap, SETTINGS)).toEqual(['F2', 'F3', 'F5']);
});

test('formulas of execution agree with it', () => {
  const snapshot = workbookOf(roadmap, SETTINGS);
  const { plans } = computeReport(snapshot, {
    locale: 'ru',
    today: day('2025-03-23'),
    parts: ['monitoring'],
  });
  expect(disagreements(plans, recalculate(snapshot.sheets, plans))).toEqual([]);
});
