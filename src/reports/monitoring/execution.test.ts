import { below, keyFigure, planOfSheets, roadmapSheet, sentences } from './testSupport';

describe('execution', () => {
  const plan = planOfSheets([
    roadmapSheet([
      ['октябрь 2025', 'выполнено', '15.10.2025', 'Отдел образования; Директора школ'],
      ['октябрь 2025', 'выполнено', '15.11.2025'],
      ['ноябрь 2025', 'в работе', null, 'Директора школ'],
      null,
      ['апрель 2026', 'в работе', null, 'Директора школ'],
      ['июнь 2026', null],
      ['май 2026', 'отменено'],
      ['ежемесячно', 'не понял'],
    ]),
  ]);
  // Total, done, late, in progress, overdue, not due, cancelled, share, without marks, mark not understood, recurring.
  const counts = (heading: string, head: string) =>
    below(plan, heading, head)
      .filter((row) => typeof row[2] === 'number')
      .map((row) => [row[0] === 'Всего' ? 'Всего' : row[1], ...row.slice(2)]);

  it('is counted by roadmap, section and responsible party', () => {
    const all = [7, 1, 1, 1, 1, 1, 1, 2 / 7, 0, 1, 1];
    expect(counts('Исполнение дорожных карт', 'Всего')).toEqual([
      ['Карта', ...all],
      ['Всего', ...all],
    ]);
    expect(counts('Исполнение по разделам', 'Раздел')).toEqual([
      ['Организация работы', 3, 1, 1, 0, 1, 0, 0, 2 / 3, 0, 0, 0],
      ['Повышение квалификации педагогов', 4, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1],
    ]);
    expect(counts('Исполнение по ответственным', 'Ответственный')).toEqual([
      ['Отдел образования', 5, 1, 1, 0, 0, 1, 1, 2 / 5, 0, 1, 1],
      ['Директора школ', 3, 1, 0, 1, 1, 0, 0, 1 / 3, 0, 0, 0],
    ]);
  });

  it('names marks of no known meaning', () => {
    expect(sentences(plan, 'Исполнение дорожных карт')[1]).toBe(
      'Лист «Карта»: отметки не распознаны, выполнены ли эти мероприятия, неизвестно: «не понял».',
    );
  });

  it('stands among the key figures with a sign', () => {
    expect(keyFigure(plan, 'Доля выполненных мероприятий')[0]?.[0]).toBeCloseTo(2 / 7);
    expect(keyFigure(plan, 'Просрочено')).toEqual([
      [1, '▲ есть просроченные', 'срок прошёл, к дате отчёта не выполнено'],
    ]);
  });

  it('lists what is overdue and what is due, with the cell in the roadmap', () => {
    const overdue = below(plan, 'Просроченные мероприятия', 'Мероприятие');
    expect(overdue).toEqual([
      // 30 November 2025 was 121 days before 31 March 2026.
      [
        '1.3.',
        'Мероприятие номер 3',
        'Карта',
        45_991,
        121,
        'Директора школ',
        null,
        null,
        null,
        null,
        'в работе',
        '▲ просрочено',
      ],
    ]);
    const due = below(plan, 'Срок в ближайшие 30 дней', 'Мероприятие');
    expect(due.map((row) => [row[0], row[3], row[4], row[11]])).toEqual([['1.5.', 46_142, 30, '● в работе']]);
    const cell = plan.rows.flatMap((row) => row.filter((own) => own?.value === '1.5.'))[0];
    expect(cell?.link).toEqual({ sheet: 'Карта', cell: 'B8' });
  });

  it('has every activity in the appendix, whose mark and date follow the roadmap', () => {
    const rows = below(plan, 'Приложение. Все мероприятия дорожных карт', 'Мероприятие');
    expect(rows.map((row) => row[11])).toEqual([
      '✓ выполнено',
      '✓ с опозданием',
      '▲ просрочено',
      '● в работе',
      '○ срок не наступил',
      '× отменено',
      '? отметка не понята',
    ]);
    expect(rows[1]).toEqual([
      ...['1.2.', 'Мероприятие номер 2', 'Карта', '1.', 45_931, 45_961, 45_976, null],
      ...['выполнено', 'выполнено', 'Отдел образования', '✓ с опозданием'],
    ]);
    const [row] = plan.rows.filter((cells) => cells[11]?.value === '▲ просрочено' && cells[9]?.formula);
    expect(row?.[9]?.formula).toBe('=IFERROR((Карта!$F$6&""),"")');
  });

  it('has a chart of the sections by state', () => {
    const chart = plan.charts?.find(({ title }) => title === 'Исполнение по разделам дорожных карт');
    expect(chart?.kind).toBe('barStacked');
    expect(
      chart?.series.map(({ name, values }) => [name, values.left, values.bottom - values.top + 1]),
    ).toEqual([
      ['Выполнено в срок', 3, 2],
      ['С опозданием', 4, 2],
      ['В работе', 5, 2],
      ['Просрочено', 6, 2],
      ['Срок не наступил', 7, 2],
      ['Отменено', 8, 2],
      ['Отметка не понята', 11, 2],
    ]);
  });
});

test('a roadmap without marks is never said to be done', () => {
  const plan = planOfSheets([roadmapSheet([['октябрь 2025'], ['июнь 2026']], { marked: false })]);
  expect(sentences(plan, 'Исполнение дорожных карт')[1]).toBe(
    'Лист «Карта»: столбца отметок о выполнении нет, поэтому о выполнении (2 мероприятия) ничего не известно.',
  );
  const [row] = below(plan, 'Исполнение дорожных карт', 'Всего');
  expect(row?.slice(2)).toEqual([2, '–', '–', '–', '–', '–', '–', 'отметок нет', 2, '–', 0]);
  expect(keyFigure(plan, 'Выполнено в срок')).toEqual([]);
  expect(sentences(plan, 'Просроченные мероприятия')).toEqual([
    'Просроченные мероприятия',
    'Отметок о выполнении в дорожных картах нет: данных о просрочке нет.',
  ]);
});

test('a report before the plan says so', () => {
  const plan = planOfSheets([roadmapSheet([['октябрь 2025', null]])], { reportDate: '2025-08-01' });
  expect(sentences(plan, 'Исполнение дорожных карт')[1]).toBe(
    'Лист «Карта»: дата отчёта 01.08.2025 раньше начала плана, сроки мероприятий ещё не наступили.',
  );
});
