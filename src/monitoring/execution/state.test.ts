import { executionOf, stateOf } from '../testSupport';

describe('an activity of March 2026', () => {
  it.each([
    // In time, late, on the last day.
    ['2026-04-10', 'выполнено', '20.03.2026', 'done'],
    ['2026-04-10', 'выполнено', '31.03.2026', 'done'],
    ['2026-04-10', 'выполнено', '01.04.2026', 'late'],
    ['2026-04-10', 'выполнено', '', 'done'],
    // Done before its term began is a finding of its own, and done.
    ['2026-04-10', 'выполнено', '10.02.2026', 'done'],
    // Done after the report date: not done yet.
    ['2026-04-10', 'выполнено', '11.04.2026', 'overdue'],
    ['2026-03-15', 'выполнено', '20.03.2026', 'notDue'],
    ['2026-04-10', 'в работе', '', 'overdue'],
    ['2026-03-31', 'в работе', '', 'inProgress'],
    ['2026-02-01', 'в работе', '', 'inProgress'],
    ['2026-04-01', 'не выполнено', '', 'overdue'],
    ['2026-03-31', 'не выполнено', '', 'notDue'],
    ['2026-04-10', 'отменено', '', 'cancelled'],
    ['2026-02-01', 'отменено', '', 'cancelled'],
    // No mark: overdue once the period has ended, not yet due before.
    ['2026-04-01', '', '', 'overdue'],
    ['2026-03-31', '', '', 'notDue'],
    ['2026-03-10', '', '', 'notDue'],
    ['2025-01-01', '', '', 'notDue'],
    // A date is no mark.
    ['2026-04-10', '', '20.03.2026', 'overdue'],
  ])('on %s with the mark %j of %j is %s', (reportDate, mark, doneOn, expected) => {
    expect(stateOf(reportDate, 'март 2026', mark, doneOn)).toBe(expected);
  });

  it.each([
    ['исполнено', 'done'],
    ['вып.', 'done'],
    ['Вып.', 'done'],
    ['+', 'done'],
    ['да', 'done'],
    ['проведены', 'done'],
    ['вып. частично', 'overdue'],
    ['не вып.', 'overdue'],
    ['перенесено на май', 'notDue'],
    ['перенесено на 5 апреля', 'overdue'],
    ['выполнено не в полном объёме', 'overdue'],
    ['28.03.2026', 'done'],
    ['02.04.2026', 'late'],
    ['12.04.2026', 'overdue'],
    ['100 %', 'done'],
    ['60 %', 'overdue'],
    ['Приказ № 15 от 02.03.2026', 'done'],
    ['выполнено в двух школах', 'unknown'],
    ['выполнено / не выполнено', 'unknown'],
    ['-', 'overdue'],
    ['=1', 'unknown'],
    ['@отдел', 'unknown'],
  ])('marked %j is %s in April', (mark, expected) => {
    expect(stateOf('2026-04-10', 'март 2026', mark)).toBe(expected);
  });

  it('that is put off is not due before its term ends', () => {
    expect(stateOf('2026-03-20', 'март 2026', 'перенесено на май')).toBe('notDue');
  });

  it('tells an unknown mark, and says nothing of its work', () => {
    const [late, early] = ['2026-04-10', '2026-03-10'].map(
      (date) => executionOf(date, [['март 2026', 'выполненно', '20.03.2026']]).activities[0],
    );
    expect([late?.state, late?.unknownMark, late?.mark]).toEqual(['unknown', true, 'выполненно']);
    expect([early?.state, early?.unknownMark]).toEqual(['unknown', true]);
  });

  it('counts the days since its term', () => {
    const rows = [
      ['март 2026', ''],
      ['март 2026', 'выполнено'],
    ];
    expect(executionOf('2026-04-10', rows).activities.map(({ daysOverdue }) => daysOverdue)).toEqual([
      10,
      null,
    ]);
  });
});

describe('a period without dates', () => {
  it.each([
    ['по графику', '', 'notDue'],
    ['по мере необходимости', 'в работе', 'inProgress'],
    ['итоги', 'выполнено', 'done'],
    ['', '', 'notDue'],
  ])('%j with the mark %j is never overdue: %s', (period, mark, expected) => {
    expect(stateOf('2026-12-31', period, mark)).toBe(expected);
  });
});

describe('several intervals', () => {
  it('end with the last of them', () => {
    const period = 'ноябрь 2025, апрель 2026';
    expect(stateOf('2026-01-10', period, '')).toBe('notDue');
    expect(stateOf('2026-05-01', period, '')).toBe('overdue');
    expect(stateOf('2026-01-10', period, 'выполнено', '20.12.2025')).toBe('done');
  });
});

describe('a recurring activity', () => {
  it.each([
    // The last term on 31 March is October to December; January to March has not ended.
    ['ежеквартально', 'выполнено', '15.12.2025', 'done'],
    ['ежеквартально', 'выполнено', '15.09.2025', 'inProgress'],
    ['ежеквартально', 'выполнено', '', 'done'],
    ['ежеквартально', 'в работе', '', 'inProgress'],
    ['ежеквартально', '', '', 'notDue'],
    ['ежемесячно', 'выполнено', '01.02.2026', 'done'],
    ['ежемесячно', 'выполнено', '31.01.2026', 'inProgress'],
    // 31 March 2026 is a Tuesday: the last week is 23 to 29 March.
    ['еженедельно', 'выполнено', '23.03.2026', 'done'],
    ['еженедельно', 'выполнено', '22.03.2026', 'inProgress'],
    ['раз в 2 недели', 'выполнено', '16.03.2026', 'done'],
    ['раз в 2 недели', 'выполнено', '15.03.2026', 'inProgress'],
    // January and February, not March and April.
    ['раз в 2 месяца', 'выполнено', '01.01.2026', 'done'],
    ['раз в 2 месяца', 'выполнено', '31.12.2025', 'inProgress'],
    // September to December.
    ['3 раза в год', 'выполнено', '01.09.2025', 'done'],
    ['3 раза в год', 'выполнено', '31.08.2025', 'inProgress'],
    // School half-years: September to December.
    ['по итогам полугодий', 'выполнено', '01.09.2025', 'done'],
    ['ежемесячно', 'отменено', '', 'cancelled'],
  ])('%j marked %j of %j on 31 March is %s', (period, mark, doneOn, expected) => {
    expect(stateOf('2026-03-31', period, mark, doneOn)).toBe(expected);
  });

  it('keeps what the mark was for', () => {
    const rows = [['ежеквартально', 'выполнено', '15.09.2025']];
    expect(executionOf('2026-03-31', rows).activities[0]?.recurring).toEqual({
      recurrence: 'quarterly',
      lastTerm: { start: '2025-10-01', end: '2025-12-31' },
      doneForLastTerm: false,
    });
  });

  it('has no last term at first', () => {
    const rows = [['ежемесячно', 'выполнено', '10.09.2025']];
    const [activity] = executionOf('2025-09-15', rows).activities;
    expect([activity?.state, activity?.recurring?.lastTerm]).toEqual(['done', null]);
  });

  it.each([
    ['', 'overdue'],
    ['в работе', 'overdue'],
    ['выполнено', 'done'],
  ])('of a plan that is over is like any other: %j is %s', (mark, expected) => {
    expect(stateOf('2026-09-01', 'ежемесячно', mark)).toBe(expected);
  });
});
