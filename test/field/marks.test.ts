import { computed, municipality, type Row } from './municipality';

const HEAD: Row = ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Отметка о выполнении'];

/** A roadmap of activities of March 2025, one for each mark; the report is of 15 August 2025. */
const roadmap = (marks: readonly Row[number][]): readonly Row[] => [
  HEAD,
  ...marks.map((mark, index): Row => {
    const number = index + 1;
    return [
      `1.${number}.`,
      `Семинар ${number} для завучей`,
      'март 2025',
      'Методический центр',
      'Приказ',
      mark,
    ];
  }),
];

const stateOf = (marks: readonly Row[number][]) =>
  computed(municipality({ 'Дорожная карта': roadmap(marks) })).monitoring.executions.flatMap(
    ({ activities }) => activities.map(({ state, doneOn, term }) => [state, doneOn, term?.end]),
  );

describe('marks of execution, for code and formulas', () => {
  it.each<[Row[number], string, string | null, string]>([
    ['выполнено', 'done', null, '2025-03-31'],
    ['Выполнено 20.03.2025, протокол № 4', 'done', '2025-03-20', '2025-03-31'],
    ['12.04.2025', 'late', '2025-04-12', '2025-03-31'],
    [{ value: 45736, text: '20.03.2025', format: 'dd.mm.yyyy' }, 'done', '2025-03-20', '2025-03-31'],
    [{ value: 1, text: '100%', format: '0%' }, 'done', null, '2025-03-31'],
    [{ value: 0.5, text: '50%', format: '0%' }, 'overdue', null, '2025-03-31'],
    [true, 'done', null, '2025-03-31'],
    ['Приказ № 15 от 02.03.2025', 'done', null, '2025-03-31'],
    ['перенесено на май', 'overdue', null, '2025-05-31'],
    ['перенесено на сентябрь', 'notDue', null, '2025-09-30'],
    ['перенесено на 20.08.2025', 'notDue', null, '2025-08-20'],
    ['выполнено не в полном объёме', 'overdue', null, '2025-03-31'],
    ['выполнено в одной школе', 'unknown', null, '2025-03-31'],
    ['выполнено / не выполнено', 'unknown', null, '2025-03-31'],
    ['—', 'overdue', null, '2025-03-31'],
  ])('%j', (mark, state, doneOn, end) => {
    expect(stateOf([mark, 'в работе'])[0]).toEqual([state, doneOn, end]);
  });
});
