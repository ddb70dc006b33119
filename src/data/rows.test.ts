import { codesOf, dataOf, type Rows, SCHOOLS } from './testSupport';

const HEAD = ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'];
const ROW = ['МБОУ СОШ № 3', '2020/2021', 20, 10];
const OTHER = ['МАОУ СОШ № 25', '2020/2021', 30, 15];
const read = (rows: Rows, more: { merges?: string[]; hiddenRows?: number[] } = {}) =>
  dataOf(SCHOOLS, { name: 'Педагоги', rows: [HEAD, ...rows], ...more });
const rowsOf = (rows: Rows) => read(rows).teachers.map(({ row }) => row + 1);

describe('rows of a data sheet', () => {
  it.each(['Итого', 'ИТОГО:', 'Всего', 'Всего по району', 'По муниципалитету', 'Среднее', 'Итого по школам'])(
    '«%s» is a total and no record',
    (total) => {
      const data = read([ROW, [total, '', 50, 25], OTHER]);
      expect(codesOf(data)).toEqual(['row-total A3']);
      expect(data.teachers.map(({ row }) => row)).toEqual([1, 3]);
      expect(data.tables[1]).toMatchObject({ records: 2, totalRows: [2] });
    },
  );

  it('a total may be named in another column', () => {
    const rows = [
      ['№', ...HEAD],
      [1, ...ROW],
      ['Итого', '', '', 20, 10],
    ];
    const data = dataOf(SCHOOLS, { name: 'Педагоги', rows });
    expect(data.tables[1]).toMatchObject({ records: 1, totalRows: [2] });
    expect(codesOf(data)).toEqual(['row-total A3']);
  });

  it('a school is no total, whatever its name begins with', () => {
    expect(
      dataOf({ name: 'Педагоги', rows: [HEAD, ['Среднеуральская СОШ', '2020/2021', 5, 5]] }).teachers,
    ).toHaveLength(1);
    expect(
      dataOf({ name: 'Педагоги', rows: [HEAD, ['Средняя школа № 5', '2020/2021', 5, 5]] }).teachers,
    ).toHaveLength(1);
  });

  it('an event whose topic begins like a total is a record', () => {
    const rows = [
      ['Дата', 'Вид', 'Тема', 'Участников'],
      ['12.02.2021', 'Семинар', 'Итоги КДР за I полугодие', 24],
      ['15.02.2021', 'Вебинар', 'Всего о функциональной грамотности', 30],
      ['', '', 'Итого', 54],
    ];
    const data = dataOf({ name: 'Мероприятия', rows });
    expect(data.events.map(({ topic }) => topic)).toEqual([
      'Итоги КДР за I полугодие',
      'Всего о функциональной грамотности',
    ]);
    expect(data.tables[0]).toMatchObject({ totalRows: [3] });
  });

  it('blank rows, column numbers, footnotes and signatures are no records', () => {
    const rows = [
      ['1', '2', '3', '4'],
      ROW,
      [],
      OTHER,
      [],
      ['Исполнитель: Иванова И. И.'],
      ['* по данным школ'],
    ];
    expect(rowsOf(rows)).toEqual([3, 5]);
    expect(read(rows).findings).toEqual([]);
  });

  it('a header inside the table is told and left out', () => {
    const data = read([ROW, HEAD, OTHER]);
    expect(codesOf(data)).toEqual(['header-repeated A3']);
    expect(data.teachers).toHaveLength(2);
  });

  it('hidden and filtered rows count, and are counted apart', () => {
    const data = read([ROW, OTHER], { hiddenRows: [3, 90] });
    expect(data.teachers.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(data.tables[1]).toMatchObject({ records: 2, hiddenRecords: 1 });
  });

  it('cells merged down belong to each of their rows', () => {
    const rows = [ROW, ['', '2021/2022', 21, 11], OTHER];
    const data = read(rows, { merges: ['A2:A3'] });
    expect(codesOf(data)).toEqual(['school-spelling A3']);
    expect(data.teachers.map(({ school, year }) => [school.name, year])).toEqual([
      ['МБОУ СОШ № 3', '2020/2021'],
      ['МБОУ СОШ № 3', '2021/2022'],
      ['МАОУ СОШ № 25', '2020/2021'],
    ]);
  });

  it('a row without its school or year is told, left out, and may mean what stands above', () => {
    const data = read([ROW, ['', '2021/2022', 21, 11], ['МАОУ СОШ № 25', '', 30, 15]]);
    expect(codesOf(data)).toEqual(['value-missing A3', 'value-missing B4']);
    expect(data.findings.map(({ fix }) => [fix?.safe, fix?.edits[0]?.to])).toEqual([
      [false, 'МБОУ СОШ № 3'],
      [false, '2021/2022'],
    ]);
    expect(data.tables[1]).toMatchObject({ records: 1, incompleteRows: [2, 3] });
  });

  it('a school named alone in its row lacks every required value', () => {
    expect(codesOf(read([ROW, ['МАОУ СОШ № 25']]))).toEqual(['value-missing B3', 'value-missing C3']);
  });

  it('a formula’s error is told at its cell and read as empty', () => {
    const error = { value: { error: '#DIV/0!' }, formula: '=1/0' };
    const data = read([['МБОУ СОШ № 3', '2020/2021', 20, error]]);
    expect(codesOf(data)).toEqual(['formula-error D2']);
    expect(data.teachers).toMatchObject([{ diagnosed: null }]);
    expect(codesOf(read([[error, '2020/2021', 20, 1]]))).toEqual(['formula-error A2']);
  });

  it('keep the place of each record', () => {
    const { teachers } = read([[], ROW]);
    const [record] = teachers;
    expect(record?.row).toBe(2);
    expect(record?.table.sheet).toBe('Педагоги');
    expect(record?.table.columns.get('diagnosed')).toBe(3);
  });
});
