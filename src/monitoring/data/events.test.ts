import * as fc from 'fast-check';
import { day } from '../../../test/support/check';
import type { CellInput } from '../../../test/support/snapshot';
import { dataOf, settings } from '../testSupport';
import { eventsSummary } from './events';
import { reportPeriod } from './period';

const HEAD = ['Дата', 'Вид', 'Тема', 'Участников'];
const events = (...rows: readonly (readonly CellInput[])[]) => ({
  name: 'Мероприятия',
  rows: [HEAD, ...rows],
});
const YEAR = { start: day('2025-09-01'), end: day('2026-03-31') };

describe('events', () => {
  const own = eventsSummary(
    dataOf(
      events(
        ['10.09.2025', 'вебинар', 'А', 40],
        ['11.09.2025', 'Семинар', 'Б', 20],
        ['12.10.2025', 'семинары', 'В', null],
        ['31.08.2025', 'семинар', 'Г', 15],
        ['01.04.2026', 'семинар', 'Д', 15],
        ['31.03.2026', 'семинар', 'Е', 30],
        ['весной', 'семинар', 'Ж', 10],
        ['', 'выезд', 'З', 5],
        ['15.01.2026', 'выезд', '=Тренинг', null],
      ),
    ),
    YEAR,
  );

  it('are counted by kind, whatever its number and letter case; the most frequent first', () => {
    expect(own.kinds.map(({ kind, count, participants }) => [kind.name, count, participants])).toEqual([
      ['Семинар', 3, 50],
      ['вебинар', 1, 40],
      ['выезд', 1, null],
    ]);
  });

  it('are counted from the first to the last day of the period; those without a date apart', () => {
    expect([own.total, own.outside.map(({ row }) => row), own.undated.map(({ row }) => row)]).toEqual([
      5,
      [4, 5],
      [7, 8],
    ]);
  });

  it('keep the rows that they are counted from', () => {
    expect(own.kinds[0]?.events.map(({ table, row }) => [table.sheet, row])).toEqual([
      ['Мероприятия', 2],
      ['Мероприятия', 3],
      ['Мероприятия', 6],
    ]);
  });

  it('are counted by level and by who held them, where they tell it, whatever the writing', () => {
    const told = (...rows: readonly (readonly CellInput[])[]) => ({
      name: 'Мероприятия',
      rows: [['Дата', 'Вид', 'Тема', 'Организатор', 'Уровень'], ...rows],
    });
    const { levels, organisers, total } = eventsSummary(
      dataOf(
        told(
          ['10.09.2025', 'вебинар', 'А', 'ИРО', 'областной'],
          ['11.09.2025', 'вебинар', 'Б', 'Методический центр', 'муниципальный уровень'],
          ['12.09.2025', 'семинар', 'В', 'методический  центр', 'районный'],
          ['13.09.2025', 'семинар', 'Г', '', 'разный'],
          ['14.09.2025', 'семинар', 'Д', '', 'региональный'],
          ['14.09.2024', 'семинар', 'Е', 'ИРО', 'федеральный'],
        ),
      ),
      YEAR,
    );
    expect(total).toBe(5);
    expect(levels.map(({ level, events: rows }) => [level, rows.length])).toEqual([
      ['municipal', 2],
      ['regional', 2],
    ]);
    expect(organisers.map(({ organiser, events: rows }) => [organiser.name, rows.length])).toEqual([
      ['Методический центр', 2],
      ['ИРО', 1],
    ]);
  });

  it('all count where no period is known', () => {
    expect(eventsSummary(dataOf(events(['10.09.1999', 'семинар', 'А', 1])), null).total).toBe(1);
  });

  it('may be missing', () => {
    const none = eventsSummary(dataOf(), YEAR);
    expect([none.given, none.kinds, none.total]).toEqual([false, [], 0]);
    expect(eventsSummary(dataOf(events()), YEAR).given).toBe(true);
  });

  it('are each of a kind, outside the period or undated', () => {
    const row = fc.tuple(
      fc.constantFrom('10.09.2025', '31.03.2026', '01.04.2026', 'скоро', ''),
      fc.constantFrom('семинар', 'вебинар', 'выезд'),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const data = dataOf(events(...rows.map(([date, kind], at) => [date, kind, `Тема ${at}`, 1])));
        const { kinds, total, outside, undated } = eventsSummary(data, YEAR);
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        expect(total + outside.length + undated.length).toBe(rows.length);
      }),
    );
  });
});

describe('the period of a report', () => {
  const periodOf = (...rows: readonly (readonly CellInput[])[]) => {
    const data = dataOf(settings(...rows), events(['10.02.2024', 'семинар', 'А', 1]));
    const { start, end, source } = reportPeriod(data.settings, data.events) ?? {};
    return [start, end, source];
  };

  it.each<[string, readonly (readonly CellInput[])[], readonly string[]]>([
    [
      'that of the settings',
      [['Отчётный период', 'сентябрь – декабрь 2025']],
      ['2025-09-01', '2025-12-31', 'report-period'],
    ],
    [
      'a half-year of the school year',
      [
        ['Отчётный период', 'I полугодие'],
        ['Учебный год', '2025/2026'],
      ],
      ['2025-09-01', '2025-12-31', 'report-period'],
    ],
    ['the school year', [['Учебный год', '2025/2026']], ['2025-09-01', '2026-08-31', 'school-year']],
    [
      'the school year up to the report date',
      [
        ['Учебный год', '2025/2026'],
        ['Дата отчёта', '31.03.2026'],
      ],
      ['2025-09-01', '2026-03-31', 'school-year'],
    ],
    [
      'an earlier school year as a whole',
      [
        ['Учебный год', '2024/2025'],
        ['Дата отчёта', '31.03.2026'],
      ],
      ['2024-09-01', '2025-08-31', 'school-year'],
    ],
    ['that of the report date', [['Дата отчёта', '31.03.2026']], ['2025-09-01', '2026-03-31', 'report-date']],
    [
      'what can be read',
      [
        ['Отчётный период', 'по итогам'],
        ['Учебный год', '2025/2026'],
      ],
      ['2025-09-01', '2026-08-31', 'school-year'],
    ],
    ['that of the latest event', [], ['2023-09-01', '2024-08-31', 'data']],
  ])('is %s', (_, rows, expected) => {
    expect(periodOf(...rows)).toEqual(expected);
  });

  it('is unknown where nothing tells it', () => {
    const data = dataOf();
    expect(reportPeriod(data.settings, data.events)).toBeNull();
  });
});
