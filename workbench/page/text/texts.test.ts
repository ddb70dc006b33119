import { Workbook } from '../../model';
import { editText } from './editText';
import { shownText } from '../../model';
import { summaryOf } from './summary';
import { parseTsv, tsvOf } from './tsv';

describe('what cells show', () => {
  test.each([
    [1234567.5, '#,##0.00', '1\u00a0234\u00a0567,50', '1,234,567.50'],
    [0.625, '0.0%', '62,5%', '62.5%'],
    [1.5, 'General', '1,5', '1.5'],
    [46000, 'dd.mm.yyyy', '09.12.2025', '09.12.2025'],
    [46000, 'm/d/yy', '09.12.2025', '12/9/25'],
    [true, 'General', 'ИСТИНА', 'TRUE'],
    ['1.5', 'General', '1.5', '1.5'],
    [{ error: '#N/A' }, 'General', '#N/A', '#N/A'],
    [null, '0.00', '', ''],
  ])('%p in %s', (value, format, russian, english) => {
    expect(shownText(value, format, 'ru')).toBe(russian);
    expect(shownText(value, format, 'en')).toBe(english);
  });
});

describe('what typing starts from', () => {
  test.each([
    [{ value: 1.5 }, 'General', '1,5'],
    [{ value: 0.1 + 0.2 }, '0.0', '0,3'],
    [{ value: 0.07 }, '0%', '7%'],
    [{ value: 46000 }, 'dd.mm.yyyy', '09.12.2025'],
    [{ value: 0.25 }, 'h:mm', '06:00:00'],
    [{ value: 3, formula: '=1.5*2' }, 'General', '=1.5*2'],
    [{ value: '=сумма' }, 'General', "'=сумма"],
    [{ value: '=сумма' }, '@', '=сумма'],
    [{ value: false }, 'General', 'ЛОЖЬ'],
    [undefined, 'General', ''],
  ])('%p in %s', (cell, format, text) => {
    expect(editText(cell, format, 'ru')).toBe(text);
  });
});

test('the status bar counts what is filled and adds up numbers, hidden rows left out', () => {
  const { activeSheet } = new Workbook('Книга.xlsx', ['Лист1']);
  for (const [row, value] of ['текст', 2, 3.5, 100].entries()) activeSheet.cells.set(row, 0, { value });
  activeSheet.rows.patch(3, { hidden: true });
  expect(summaryOf(activeSheet, [{ top: 0, left: 0, bottom: 9, right: 3 }])).toEqual({
    count: 3,
    numbers: 2,
    sum: 5.5,
  });
});

describe('the clipboard', () => {
  const rows = [
    ['а', 'две\nстроки'],
    ['', '«"»'],
  ];

  test('texts with line ends and quotes are quoted', () => {
    expect(tsvOf(rows)).toBe('а\t"две\nстроки"\n\t"«""»"');
  });

  test('copied texts come back', () => {
    expect(parseTsv(tsvOf(rows))).toEqual(rows);
    expect(parseTsv('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parseTsv('')).toEqual([]);
  });
});
