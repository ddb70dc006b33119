import { sheetOf } from '../../test/support/snapshot';
import { dateAt, datesAt, dayAt, daysAt, isDateFormat } from './dates';

describe('isDateFormat', () => {
  it.each(['dd.mm.yyyy', 'd-mmm', 'mmm yy', 'mmmm', '[$-419]d mmmm yyyy', 'ДД.ММ.ГГГГ', 'dd.mm.yyyy hh:mm'])(
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

describe('a date as its cell shows it', () => {
  const FIRST_OF_MARCH = 45717;
  const shown = (format: string, value = FIRST_OF_MARCH, date1904 = false) => {
    const days = datesAt(sheetOf({ rows: [[{ value, text: '', format }]] }), 0, 0, date1904);
    return days && [days.start, days.end];
  };

  it.each(['mmm.yy', 'mm.yyyy', 'mmmm yyyy', 'mmm-yy', '[$-419]mmmm\\ yyyy;@', 'ММ.ГГГГ', 'mmmm'])(
    'is a whole month in the format %s',
    (format) => {
      expect(shown(format)).toEqual(['2025-03-01', '2025-03-31']);
      expect(shown(format, FIRST_OF_MARCH + 14)).toEqual(['2025-03-01', '2025-03-31']);
    },
  );

  it('is a day where the format shows one, a year where it shows nothing else', () => {
    expect(shown('dd.mm.yyyy')).toEqual(['2025-03-01', '2025-03-01']);
    expect(shown('mm.yyyy hh:mm')).toEqual(['2025-03-01', '2025-03-01']);
    expect(shown('yyyy')).toEqual(['2025-01-01', '2025-12-31']);
    expect(shown('0.00')).toBeNull();
  });

  it('counts from 1904 where the workbook does', () => {
    expect(shown('mmm.yy', FIRST_OF_MARCH - 1462, true)).toEqual(['2025-03-01', '2025-03-31']);
  });

  it('is no single day of a month, and text is read the same way', () => {
    const sheet = sheetOf({
      rows: [[{ value: FIRST_OF_MARCH, text: 'мар.25', format: 'mmm.yy' }, 'мар.25', '31 марта 2025 г.']],
    });
    const month = { start: '2025-03-01', end: '2025-03-31' };
    expect([0, 1].map((column) => daysAt(sheet, 0, column, false))).toEqual([month, month]);
    expect([0, 1, 2].map((column) => dayAt(sheet, 0, column, false))).toEqual([null, null, '2025-03-31']);
  });
});
