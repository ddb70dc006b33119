import { type CellInput, sheetOf } from '../../../../test/support/snapshot';
import { type Asked, countedRows, findsJustThese } from './countedRows';

const [KIND, DATE, PERSONS] = [0, 1, 2];
const sheet = (...rows: readonly (readonly CellInput[])[]) =>
  sheetOf({ name: 'События', rows: [['Вид', 'Дата', 'Участников'], ...rows] });
const kind = (...texts: readonly string[]): Asked => ({ column: KIND, texts });
const inMarch: Asked = { column: DATE, from: 46_082, below: 46_113 };

test('rows that criteria find are counted by them, whatever letter case, so that new rows count too', () => {
  const own = sheet(
    ['семинар', 46_090, 10],
    ['Семинар', 46_091, 5],
    ['выезд', 46_092, 1],
    ['семинар', 40_000, 9],
  );
  const asked = [kind('семинар'), inMarch];
  expect(countedRows({ sheet: own, rows: [1, 2], asked, summed: null })).toBe(
    'COUNTIFS(События!$A:$A,"семинар",События!$B:$B,">=46082",События!$B:$B,"<46113")',
  );
  const read = (row: number) => (row === 1 ? 10 : 5);
  expect(
    countedRows({ sheet: own, rows: [1, 2], asked: [kind('семинар')], summed: { column: PERSONS, read } }),
  ).not.toMatch(/SUMIFS/);
  expect(countedRows({ sheet: own, rows: [1, 2], asked, summed: { column: PERSONS, read } })).toBe(
    'SUMIFS(События!$C:$C,События!$A:$A,"семинар",События!$B:$B,">=46082",События!$B:$B,"<46113",События!$C:$C,">=0")',
  );
});

test('rows that criteria don’t find count one by one, as long as they hold what was read there', () => {
  const own = sheet(['семинар', 46_090, 10], ['семинар', '10.03.2026', '15 чел.']);
  const read = (row: number) => (row === 1 ? 10 : 15);
  expect(
    countedRows({
      sheet: own,
      rows: [1, 2],
      asked: [kind('семинар'), inMarch],
      summed: { column: PERSONS, read },
    }),
  ).toBe(
    [
      '(SUMIFS(События!$C:$C,События!$A:$A,"семинар",События!$B:$B,">=46082",События!$B:$B,"<46113",События!$C:$C,">=0")',
      '+IF(AND((События!$A$3="семинар"),(События!$B$3="10.03.2026"),(События!$C$3="15 чел.")),15,"?"))',
    ].join(''),
  );
});

test('where criteria would find rows that are not counted, numbers may change within what is asked', () => {
  const own = sheet(['семинар', 46_090, 10], ['семинар', 46_091, 5]);
  expect(countedRows({ sheet: own, rows: [1], asked: [kind('семинар'), inMarch], summed: null })).toBe(
    'IF(AND((События!$A$2="семинар"),ISNUMBER(События!$B$2),(События!$B$2>=46082),(События!$B$2<46113)),1,"?")',
  );
});

test('empty cells can be asked for, texts that look like numbers can’t', () => {
  const own = sheet(['семинар', null, 1], ['5', null, 2], [null, null, 3]);
  expect(countedRows({ sheet: own, rows: [1, 3], asked: [kind('семинар', '')], summed: null })).toBe(
    '(COUNTIFS(События!$A:$A,"семинар")+COUNTIFS(События!$A:$A,""))',
  );
  expect(countedRows({ sheet: own, rows: [2], asked: [kind('5')], summed: null })).toBe(
    'IF(AND((События!$A$3="5")),1,"?")',
  );
  expect(countedRows({ sheet: own, rows: [], asked: [kind('5')], summed: null })).toBeNull();
});

test('a school year is asked for as it is written, however many rows have it', () => {
  const own = sheet(['ШНОР', '2023/2024', 1], ['ШНОР', '2024/2025', 2], ['шнор', '2024/2025', 3]);
  const year: Asked = { column: DATE, texts: ['2024/2025', ''] };
  expect(countedRows({ sheet: own, rows: [2, 3], asked: [kind('ШНОР'), year], summed: null })).toBe(
    '(COUNTIFS(События!$A:$A,"ШНОР",События!$B:$B,"2024/2025")+COUNTIFS(События!$A:$A,"ШНОР",События!$B:$B,""))',
  );
});

test('a part of a text finds just its rows, or others too', () => {
  const own = sheet(['районный семинар', null, 1], ['семинар', null, 2], ['выезд', null, 3]);
  const asked: readonly Asked[] = [{ column: KIND, contains: 'Семинар' }];
  expect(findsJustThese({ sheet: own, rows: [1, 2], asked, summed: null })).toBe(true);
  expect(findsJustThese({ sheet: own, rows: [1], asked, summed: null })).toBe(false);
  expect(countedRows({ sheet: own, rows: [1, 2], asked, summed: null })).toBe(
    'COUNTIFS(События!$A:$A,"*Семинар*")',
  );
});
