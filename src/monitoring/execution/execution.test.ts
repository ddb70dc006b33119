import * as fc from 'fast-check';
import { day } from '../../../test/support/check';
import { roadmapOf } from '../../../test/support/read';
import { EXECUTED, FAULTLESS } from '../../../test/support/roadmap';
import type { SchoolRef } from '../../data';
import { addDays } from '../../workbook';
import { executionOf, roadmap } from '../testSupport';
import { execution } from './execution';
import { type ExecutionCounts, type ExecutionGroup, STATES } from './model';

/** Counts without the zeros. */
const shown = (counts: ExecutionCounts): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('a roadmap without marks', () => {
  const own = execution(roadmapOf(FAULTLESS), day('2022-02-01'));

  it('is said to have none, and nothing in it to be done', () => {
    expect([own.marked, shown(own.counts)]).toEqual([false, { total: 6, unmarked: 6 }]);
    expect(own.activities.every(({ cells }) => cells.status === null)).toBe(true);
  });

  it('still tells what is due', () => {
    const { dueSoon } = execution(roadmapOf(FAULTLESS), day('2021-05-15'));
    expect(dueSoon.map(({ number, due }) => [number, due])).toEqual([['1.2.', '2021-05-31']]);
  });
});

describe('a roadmap with marks', () => {
  const own = execution(roadmapOf(EXECUTED), day('2022-02-01'));

  it('is counted by section', () => {
    expect(shown(own.counts)).toEqual({ total: 6, done: 6 });
    expect(own.sections.map(({ section, counts }) => [section?.number, counts.total])).toEqual([
      ['1.', 2],
      ['2.', 2],
      ['3.', 1],
      ['4.', 1],
    ]);
    expect(own.sections[1]?.section?.place).toEqual({ sheet: 'Лист1', row: 11, column: 1 });
  });

  it('keeps the cells of each activity', () => {
    expect(own.activities[0]?.place).toEqual({ sheet: 'Лист1', row: 9, column: 1 });
    expect(own.activities[0]?.cells).toEqual({
      period: { sheet: 'Лист1', row: 9, column: 2 },
      responsible: { sheet: 'Лист1', row: 9, column: 3 },
      status: { sheet: 'Лист1', row: 9, column: 5, value: 'выполнено' },
      doneOn: { sheet: 'Лист1', row: 9, column: 6, value: '10.03.2021' },
    });
  });

  it('is counted by responsible party, each of several', () => {
    expect(own.responsible.map(({ party, counts }) => [party?.name, counts.total])).toEqual([
      ['Отдел образования', 5],
      ['Руководители школ', 2],
    ]);
  });

  it('before its plan has nothing due', () => {
    const early = executionOf('2025-08-01', [
      ['сентябрь 2025', ''],
      ['март 2026', ''],
    ]);
    expect([early.beforePlan, shown(early.counts)]).toEqual([true, { total: 2, notDue: 2 }]);
    expect(executionOf('2025-09-01', [['март 2026', '']]).beforePlan).toBe(false);
  });

  it('may have no activities', () => {
    const empty = execution(roadmap(), day('2026-01-01'));
    expect([shown(empty.counts), empty.sections, empty.responsible, empty.dueSoon]).toEqual([{}, [], [], []]);
  });

  it('lists activities with nobody responsible last', () => {
    const rows = [
      ['март 2026', '', '', ''],
      ['март 2026', '', '', 'ОТДЕЛ  образования'],
      ['март 2026', '', '', 'Отдел образования; Методисты'],
    ];
    const { responsible } = executionOf('2026-01-01', rows);
    expect(responsible.map(({ party, counts }) => [party?.name ?? null, counts.total])).toEqual([
      ['ОТДЕЛ образования', 2],
      ['Методисты', 1],
      [null, 1],
    ]);
  });
});

describe('due within 30 days', () => {
  it('are activities that end by then and are not done, the earliest first', () => {
    const rows = [
      ['до 30 апреля 2026', ''],
      ['до 10 апреля 2026', 'в работе'],
      ['до 1 мая 2026', ''],
      ['до 31 марта 2026', ''],
      ['до 30 марта 2026', ''],
      ['до 15 апреля 2026', 'выполнено'],
      ['до 15 апреля 2026', 'отменено'],
      ['по графику', ''],
    ];
    const { dueSoon } = executionOf('2026-03-31', rows);
    expect(dueSoon.map(({ number, due }) => [number, due])).toEqual([
      ['1.4.', '2026-03-31'],
      ['1.2.', '2026-04-10'],
      ['1.1.', '2026-04-30'],
    ]);
  });

  it('counts the next of several dates', () => {
    const { activities } = executionOf('2026-03-31', [['ноябрь 2025, апрель 2026, июнь 2026', 'в работе']]);
    expect(activities[0]?.due).toBe('2026-04-30');
  });

  it('may be of another length', () => {
    const rows = [['до 30 апреля 2026', '']];
    expect(executionOf('2026-03-31', rows, { dueWithin: 29 }).dueSoon).toEqual([]);
  });
});

describe('schools', () => {
  const school = (key: string, name: string): SchoolRef => ({ key, name, listed: true });
  const schools = [school('сош5', 'МБОУ СОШ № 5'), school('сош52', 'СОШ № 52'), school('сош3', 'СОШ № 3')];
  const titled = (title: string) =>
    roadmapOf([
      [title],
      ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
      ['1.', 'Семинар для учителей', 'март 2026', 'Директор', 'Справка', ''],
    ]);

  it('are those named as responsible, listed or not', () => {
    const rows = [
      ['март 2026', '', '', 'СОШ № 3, 5'],
      ['март 2026', 'выполнено', '', 'МБОУ СОШ №5; Лицей № 77'],
      ['март 2026', '', '', 'Директора школ'],
    ];
    const own = executionOf('2026-01-01', rows, { schools });
    expect(own.schools.map(({ school: { name, listed }, counts }) => [name, listed, shown(counts)])).toEqual([
      ['СОШ № 3', true, { total: 1, notDue: 1 }],
      ['МБОУ СОШ № 5', true, { total: 2, done: 1, notDue: 1 }],
      ['Лицей № 77', false, { total: 1, done: 1 }],
    ]);
  });

  it.each([
    ['Антирисковая программа МБОУ СОШ № 5 на 2025/2026 учебный год', 'МБОУ СОШ № 5'],
    ['Программа СОШ № 52', 'СОШ № 52'],
    ['Программа СОШ № 53', null],
    ['Дорожная карта СОШ № 3 и СОШ № 5', null],
    ['Дорожная карта округа на 2026 год', null],
  ])('own the roadmap that is titled by them: %j, %j', (title, name) => {
    const own = execution(titled(title), day('2026-01-01'), { schools });
    expect(own.school?.name ?? null).toBe(name);
    expect(own.schools.map((group) => group.school.name)).toEqual(name === null ? [] : [name]);
  });
});

describe('any roadmap', () => {
  const row = fc.tuple(
    fc.constantFrom(
      'март 2026',
      'ежемесячно',
      'в течение года',
      'по графику',
      'октябрь 2025',
      '',
      'до 1 июня 2026',
    ),
    fc.constantFrom('', 'выполнено', 'в работе', 'не выполнено', 'отменено', 'ок', '+'),
    fc.constantFrom('', '10.11.2025', '15.03.2026', '30.07.2026'),
    fc.constantFrom('', 'Отдел', 'Отдел; СОШ № 5', 'СОШ № 3, 5'),
  );
  const rows = fc.array(row, { maxLength: 20 });
  const days = fc.integer({ min: -30, max: 400 });
  const holds = ({ counts, activities }: ExecutionGroup): void => {
    expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.total);
    expect(activities).toHaveLength(counts.total);
  };

  it('has each activity in one state, and counts that add up', () => {
    fc.assert(
      fc.property(rows, days, (cells, after) => {
        const own = executionOf(addDays(day('2025-09-01'), after), cells);
        expect(own.counts.total).toBe(cells.length);
        expect(own.counts.unmarked).toBe(0);
        [own, ...own.sections, ...own.responsible, ...own.schools].forEach(holds);
        expect(own.sections.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(cells.length);
      }),
    );
  });

  it('never opens again what is done, late, overdue or cancelled', () => {
    const closed = ({ done, late, overdue, cancelled }: ExecutionCounts): number =>
      done + late + overdue + cancelled;
    const once = rows.map((cells) => cells.filter(([period]) => period !== 'ежемесячно'));
    fc.assert(
      fc.property(once, days, fc.integer({ min: 0, max: 100 }), (cells, after, more) => {
        const closedAt = (at: number): number =>
          closed(executionOf(addDays(day('2025-09-01'), at), cells).counts);
        expect(closedAt(after)).toBeLessThanOrEqual(closedAt(after + more));
      }),
    );
  });
});
