import { type CellInput, sheetOf } from '../../test/support/snapshot';
import { readNumberCell, readNumberText } from './number';

describe('readNumberText', () => {
  it.each([
    ['1.', [1], '1.', ''],
    ['4.2.5.', [4, 2, 5], '4.2.5.', ''],
    ['4.2.5', [4, 2, 5], '4.2.5', ''],
    ['1.10', [1, 10], '1.10', ''],
    ['1,1', [1, 1], '1,1', ''],
    ['1. 2.', [1, 2], '1. 2.', ''],
    ['3)', [3], '3)', ''],
    ['№ 7', [7], '№ 7', ''],
    ['1.12345', [1, 12345], '1.12345', ''],
    ['\u00a02.1.\n', [2, 1], '2.1.', ''],
    ['2. Повышение квалификации', [2], '2.', 'Повышение квалификации'],
    ['2.Повышение квалификации', [2], '2.', 'Повышение квалификации'],
    ['II', [2], 'II', ''],
    ['IV. Мониторинг', [4], 'IV.', 'Мониторинг'],
    ['ІХ', [9], 'ІХ', ''],
    ['Раздел 2', [2], 'Раздел 2', ''],
    ['Раздел 2. Кадры', [2], 'Раздел 2.', 'Кадры'],
    ['РАЗДЕЛ III. Кадры', [3], 'РАЗДЕЛ III.', 'Кадры'],
    ['Направление № 1: Кадры', [1], 'Направление № 1:', 'Кадры'],
  ])('%j', (text, parts, read, rest) => {
    expect(readNumberText(text)).toEqual({ number: { parts, text: read, spoiled: null }, rest });
  });

  it.each(['', '  ', 'Семинар', 'и далее', 'IIII', 'VX', 'Иванов', 'Разделы', '1-2', 'Х/ф «Учитель»'])(
    '%j is no number',
    (text) => expect(readNumberText(text).number).toBeNull(),
  );
});

describe('readNumberCell', () => {
  const read = (cell: CellInput) => readNumberCell(sheetOf({ rows: [[cell]] }), 0, 0, false).number;

  it.each<[string, CellInput, readonly number[], 'date' | 'number' | null]>([
    ['text', '1.10', [1, 10], null],
    ['a whole number', 3, [3], null],
    ['1.10 as a number', { value: 1.1, text: '1.1' }, [1, 1], 'number'],
    ['1.10 as a number of two places', { value: 1.1, text: '1.10', format: '0.00' }, [1, 10], 'number'],
    ['1,1 with a comma', { value: 1.1, text: '1,1' }, [1, 1], 'number'],
    ['4.2 as a date', { value: 44231, text: '04.фев', format: 'dd.mmm' }, [4, 2], 'date'],
    ['4.2.5 as a date', { value: 38387, text: '04.02.2005', format: 'dd.mm.yyyy' }, [4, 2, 5], 'date'],
  ])('%s', (_what, cell, parts, spoiled) => expect(read(cell)).toMatchObject({ parts, spoiled }));

  it.each<[string, CellInput]>([
    ['an error', { error: '#REF!' }],
    ['true', true],
    ['a negative number', -1],
    ['a time', { value: 0.4, text: '9:36', format: 'h:mm' }],
    ['no date', { value: -1, text: '####', format: 'dd.mm' }],
    ['nothing', null],
  ])('%s is no number', (_what, cell) => expect(read(cell)).toBeNull());
});
