import { sheetOf, type SheetInput } from '../../test/support/snapshot';
import { aliasIndex } from './aliases';
import { findHeader, firstDataRow, type HeaderMatch } from './header';

const index = aliasIndex([
  { key: 'number', header: '№', aliases: [], required: true },
  { key: 'activity', header: 'Мероприятия', aliases: [], required: true },
  { key: 'period', header: 'Срок', aliases: ['Сроки'], required: true },
  { key: 'start', header: 'Срок начала', aliases: ['Начала'], required: false },
  { key: 'end', header: 'Срок окончания', aliases: ['Окончания'], required: false },
]);
const find = (input: SheetInput): HeaderMatch | null =>
  findHeader(sheetOf(input), {
    index,
    accepts: ({ columns }) => columns.has('activity') && columns.size > 1,
  });
const summary = (match: HeaderMatch | null) =>
  match && { top: match.top, data: firstDataRow(match), columns: Object.fromEntries(match.columns) };

const HEAD = ['№', 'Мероприятия', 'Срок'];
const empty = (count: number): readonly string[][] => Array.from({ length: count }, () => []);

describe('findHeader', () => {
  it.each([0, 1, 30, 59])('finds a header in row %i', (row) => {
    const found = find({ rows: [...empty(row), ['', '', '', ...HEAD]] });
    expect(summary(found)).toEqual({
      top: row,
      data: row + 1,
      columns: { number: 3, activity: 4, period: 5 },
    });
  });

  it('looks no further than 60 rows', () => {
    expect(find({ rows: [...empty(60), HEAD] })).toBeNull();
  });

  it('prefers the fuller header just below a poor one', () => {
    const found = find({ rows: [['Мероприятия', 'Срок', 'с примечаниями'], [], HEAD] });
    expect(found?.top).toBe(2);
  });

  it('reads two rows where a group stands over its columns', () => {
    const rows = [
      ['№', 'Мероприятия', 'Срок'],
      ['', '', 'начала', 'окончания'],
    ];
    const columns = { number: 0, activity: 1, start: 2, end: 3 };
    expect(summary(find({ rows }))).toEqual({ top: 0, data: 2, columns });
    expect(summary(find({ rows, merges: ['A1:A2', 'B1:B2', 'C1:D1'] }))).toEqual({
      top: 0,
      data: 2,
      columns,
    });
  });

  it('reads two rows where cells are merged down', () => {
    const rows = [HEAD, [], ['1', 'Семинар', 'май']];
    expect(summary(find({ rows, merges: ['A1:A2', 'B1:B2', 'C1:C2'] }))?.data).toBe(2);
    expect(summary(find({ rows }))?.data).toBe(1);
  });

  it('does not take the row below for a part of the header', () => {
    expect(summary(find({ rows: [HEAD, ['1', '2', '3']] }))?.data).toBe(1);
    expect(summary(find({ rows: [HEAD, ['1.', 'Семинар', 'май']] }))?.data).toBe(1);
  });

  it('tells columns of its own and columns named twice', () => {
    const found = find({ rows: [[...HEAD, 'Бюджет', 'Сроки', 'Срок (месяц)']] });
    expect(found?.extra).toEqual([
      { column: 3, header: 'Бюджет' },
      { column: 5, header: 'Срок (месяц)' },
    ]);
    expect(found?.duplicates).toEqual([{ column: 4, header: 'Сроки', key: 'period', firstColumn: 2 }]);
  });

  it('takes the surer of two cells for a column', () => {
    expect(
      find({ rows: [['№', 'Мероприятия (полностью)', 'Мероприятия', 'Срок']] })?.columns.get('activity'),
    ).toBe(2);
    expect(find({ rows: [['№ мероприятия', 'Мероприятия', 'Срок']] })?.columns.get('activity')).toBe(1);
  });
});
