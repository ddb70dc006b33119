import { disagreements, recalculate } from '../../../test/support/recalculate';
import { workbookOf } from '../../../test/support/snapshot';
import { below, listOf, planOfSheets, plansOfSheets, roadmapSheet, sentences, valuesOf } from './testSupport';

describe('execution', () => {
  const plans = plansOfSheets([
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
  const plan = listOf(plans, 'monitoring');
  const tables = listOf(plans, 'monitoring-tables');
  const activities = listOf(plans, 'monitoring-activities');
  // Total, done, late, in progress, overdue, not due, cancelled, share, without marks, mark not understood, recurring.
  const counts = (heading: string, head: string, of = tables) =>
    below(of, heading, head)
      .filter((row) => typeof row[2] === 'number')
      .map((row) => [row[0] === 'Всего' ? 'Всего' : row[1], ...row.slice(2)]);

  it('is counted by roadmap, section and responsible party', () => {
    const all = [7, 1, 1, 1, 1, 1, 1, 2 / 7, 0, 1, 1];
    for (const own of [
      counts('Исполнение дорожных карт', 'Всего', plan),
      counts('Исполнение каждой дорожной карты', 'Всего'),
    ]) {
      expect(own).toEqual([
        ['Карта', ...all],
        ['Всего', ...all],
      ]);
    }
    expect(counts('Исполнение по разделам', 'Раздел')).toEqual([
      ['Организация работы', 3, 1, 1, 0, 1, 0, 0, 2 / 3, 0, 0, 0],
      ['Повышение квалификации педагогов', 4, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1],
    ]);
    // The others have nothing overdue, and no mark that is not understood.
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

  it('has every activity on a sheet of its own, whose mark and date follow the roadmap', () => {
    const values = valuesOf(activities);
    const first = values.findIndex((row) => row.includes('Мероприятие')) + 1;
    // Below the activities stand the words of marks, which are not printed.
    const last = activities.page.lastRow ?? 0;
    expect(values.slice(last + 1).flat()).toContain('Слова отметок');
    const rows = values.slice(first, last);
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
    const [row] = activities.rows.filter((cells) => cells[11]?.value === '▲ просрочено' && cells[9]?.formula);
    expect(row?.[9]?.formula).toBe('=IFERROR((Карта!$F$6&""),"")');
  });

  it('prints the head of activities on each page, below the day of the report', () => {
    const head = valuesOf(activities).findIndex((row) => row.includes('Мероприятие'));
    expect(activities.page.titleRows).toEqual({ top: head, bottom: head });
    expect(valuesOf(activities).flat()).toContain(46_112);
  });
});

test('of very many roadmaps those with most overdue are shown, and how many are left', () => {
  const sheets = Array.from({ length: 12 }, (_sheet, at) =>
    roadmapSheet([['ноябрь 2025', at % 3 === 0 ? 'в работе' : 'выполнено']], { name: `Карта ${at + 1}` }),
  );
  const [plan, ...lists] = plansOfSheets(sheets);
  if (!plan) throw new Error('no plan');
  const rows = below(plan, 'Исполнение дорожных карт', 'Всего');
  expect(rows.map((row) => row[1])).toEqual([
    ...['Карта 1', 'Карта 4', 'Карта 7', 'Карта 10', 'Карта 2', 'Карта 3', 'Карта 5', 'Карта 6'],
    null,
  ]);
  expect(rows.at(-1)?.slice(2, 7)).toEqual([12, 8, 0, 0, 4]);
  expect(sentences(plan, 'Исполнение дорожных карт')[1]).toBe(
    'Показаны карты, где больше всего просрочено; ещё 4 — на листе таблиц.',
  );
  expect(
    disagreements([plan, ...lists], recalculate(workbookOf(...sheets).sheets, [plan, ...lists])),
  ).toEqual([]);
});

test('a roadmap without marks is never said to be done', () => {
  const plan = planOfSheets([roadmapSheet([['октябрь 2025'], ['июнь 2026']], { marked: false })]);
  expect(sentences(plan, 'Исполнение дорожных карт')[1]).toBe(
    'Лист «Карта»: столбца отметок о выполнении нет, поэтому о выполнении (2 мероприятия) ничего не известно.',
  );
  const [row] = below(plan, 'Исполнение дорожных карт', 'Всего');
  expect(row?.slice(2)).toEqual([2, '–', '–', '–', '–', '–', '–', 'отметок нет', 2, '–', 0]);
  expect(valuesOf(plan).flat()).not.toContain('Просроченные мероприятия');
});

test('a report before the plan says so', () => {
  const plan = planOfSheets([roadmapSheet([['октябрь 2025', null]])], { reportDate: '2025-08-01' });
  expect(sentences(plan, 'Исполнение дорожных карт')[1]).toBe(
    'Лист «Карта»: дата отчёта 01.08.2025 раньше начала плана, сроки мероприятий ещё не наступили.',
  );
});
