import { sheetOf } from '../../test/support/snapshot';
import { dateAt, dayAt, isDateFormat } from './dates';

describe('isDateFormat', () => {
  it.each(['dd.mm.yyyy', 'd-mmm', 'mmm yy', '[$-419]d mmmm yyyy', 'ДД.ММ.ГГГГ', 'dd.mm.yyyy hh:mm'])(
    '%s shows a date',
    (format) => expect(isDateFormat(format)).toBe(true),
  );
  it.each(['General', '@', '', '0.00', '#,##0 "дн."', '0 \\d', '[Red]0', 'h:mm', '0.00E+00', 'General" г."'])(
    '%s does not',
    (format) => expect(isDateFormat(format)).toBe(false),
  );
});

describe('the day of a cell', () => {
  const day = 'dd.mm.yyyy';
  const sheet = sheetOf({
    rows: [
      [{ value: 44270, text: '15.03.2021', format: day }, 44270, '15.03.2021', ' 2021-03-15 ', 'март', null],
    ],
  });
  const days = (read: typeof dayAt, date1904: boolean) =>
    [0, 1, 2, 3, 4, 5].map((column) => read(sheet, 0, column, date1904));

  it('is read from a real date and, where asked, from text', () => {
    expect(days(dateAt, false)).toEqual(['2021-03-15', null, null, null, null, null]);
    expect(days(dayAt, false)).toEqual(['2021-03-15', null, '2021-03-15', '2021-03-15', null, null]);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(dateAt(sheet, 0, 0, true)).toBe('2025-03-16');
  });

  it('is none for a number that Excel can show as no date', () => {
    const impossible = sheetOf({ rows: [[{ value: -5, text: '####', format: day }]] });
    expect(dayAt(impossible, 0, 0, false)).toBeNull();
  });
});
