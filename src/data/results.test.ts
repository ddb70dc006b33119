import type { CellInput } from '../../test/support/snapshot';
import { codesOf, dataOf, foundOf, type Rows, SCHOOLS } from './testSupport';

const HEAD = [
  'Школа',
  'Учебный год',
  'Период',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  '«2»',
  '«3»',
  '«4»',
  '«5»',
  'Не аттестовано',
  'Средний балл',
];
const NAMED = ['МБОУ СОШ № 3', '2020/2021', '', 'ВПР', 'Математика', 4];
const read = (rows: Rows, head: readonly string[] = HEAD) =>
  dataOf(SCHOOLS, { name: 'Результаты', rows: [head, ...rows] });
/** One row by its numbers: participants, «2», «3», «4», «5», not attested, mean mark. */
const marks = (...numbers: readonly CellInput[]) => read([[...NAMED, ...numbers]]);

describe('a row of results', () => {
  it('gives every column', () => {
    const data = read([
      ['МБОУ СОШ № 3', '2020/2021', 'I полугодие', 'впр', 'матем.', '4 «А»', 20, 2, 8, 7, 2, 1, 3.5],
    ]);
    expect(data.findings).toEqual([]);
    expect(data.results).toMatchObject([
      {
        school: { name: 'МБОУ СОШ № 3' },
        year: '2020/2021',
        period: { kind: 'half-year', index: 1 },
        procedure: { name: 'ВПР' },
        subject: { name: 'Математика' },
        grade: { name: '4 А', number: 4 },
        participants: 20,
        two: 2,
        three: 8,
        four: 7,
        five: 2,
        notAttested: 1,
        meanMark: 3.5,
        belowThreshold: null,
      },
    ]);
    expect(data.results[0]?.table.shares).toBe(false);
  });

  it('may count those below the threshold instead of marks', () => {
    const head = [...HEAD.slice(0, 7), 'Ниже порога'];
    expect(read([[...NAMED, 20, 3]], head)).toMatchObject({
      findings: [],
      results: [{ belowThreshold: 3, two: null }],
    });
    expect(codesOf(read([[...NAMED, 20, null]], head))).toEqual(['value-missing H2']);
    expect(codesOf(read([[...NAMED, 20, 21]], head))).toEqual(['part-exceeds-total H2']);
  });

  it('without marks lacks a value, unless nobody took part', () => {
    expect(codesOf(marks(20))).toEqual(['value-missing H2']);
    const none = marks(0, 0, 0, 0, 0);
    expect(none).toMatchObject({ findings: [], results: [{ participants: 0, two: 0 }] });
    expect(marks(0).findings).toEqual([]);
  });

  it('must add up, those not attested counted', () => {
    expect(marks(20, 2, 8, 7, 3).findings).toEqual([]);
    expect(marks(20, 2, 8, 7, 2, 1).findings).toEqual([]);
    expect(foundOf(marks(20, 2, 8, 7, 2), 'marks-sum-mismatch')).toEqual([
      ['G2', { sum: 19, total: 20, percent: false }],
    ]);
    expect(foundOf(marks(20, 2, 8, 7, 3, 1), 'marks-sum-mismatch')).toEqual([
      ['G2', { sum: 21, total: 20, percent: false }],
    ]);
  });

  it('has 0 in empty cells where the others make up all participants, else nothing', () => {
    expect(marks(20, '', 10, 7, 3)).toMatchObject({ findings: [], results: [{ two: 0, three: 10 }] });
    const data = marks(20, '', 10, 7, 2);
    expect(codesOf(data)).toEqual(['marks-sum-mismatch G2']);
    expect(data.results).toMatchObject([{ two: null }]);
  });

  it('with an unreadable mark is not held against the sum as well', () => {
    expect(codesOf(marks(20, 'два', 8, 7, 2))).toEqual(['value-not-number H2']);
    expect(codesOf(marks(20, -2, 8, 7, 2))).toEqual(['value-negative H2']);
  });

  it('tells a mark that more got than took part, and not the sum', () => {
    expect(codesOf(marks(20, 21, 8, 7, 2))).toEqual(['part-exceeds-total H2']);
    expect(codesOf(marks(20, 1e308, 1e308, 7, 2))).toEqual(['value-not-integer H2', 'value-not-integer I2']);
  });

  it('of a small cohort is advised on', () => {
    expect(foundOf(marks(9, 1, 4, 3, 1), 'small-cohort')).toEqual([['G2', { participants: 9, limit: 10 }]]);
    expect(marks(10, 1, 5, 3, 1).findings).toEqual([]);
    const settings = {
      name: 'Настройки',
      rows: [
        ['Параметр', 'Значение'],
        ['Малая группа, чел.', 5],
      ],
    };
    const rows = [HEAD, [...NAMED, 9, 1, 4, 3, 1]];
    expect(dataOf(SCHOOLS, settings, { name: 'Результаты', rows }).findings).toEqual([]);
  });

  it('of a small cohort is told with the others of its procedure', () => {
    const row = (procedure: string, grade: number, participants: number): Rows[number] => [
      ...['МБОУ СОШ № 3', '2020/2021', '', procedure, 'Математика', grade],
      ...[participants, 1, participants - 3, 1, 1],
    ];
    const rows = [
      row('ВПР', 4, 9),
      row('ОГЭ', 9, 8),
      row('Всероссийские проверочные работы', 5, 7),
      row('ВПР', 6, 40),
      row('ВПР', 7, 8),
    ];
    expect(foundOf(read(rows), 'small-cohort')).toEqual([
      [
        'G2',
        { participants: 7, limit: 10, alike: { procedure: 'ВПР', count: 3, cells: ['G2', 'G4', 'G6'] } },
      ],
      ['G3', { participants: 8, limit: 10 }],
    ]);
    const many = Array.from({ length: 11 }, (_, at) => row('ВПР', at + 1, 9));
    const cells = Array.from({ length: 10 }, (_, at) => `G${at + 2}`);
    expect(foundOf(read(many), 'small-cohort')).toEqual([
      ['G2', { participants: 9, limit: 10, alike: { procedure: 'ВПР', count: 11, cells } }],
    ]);
  });

  it('is a duplicate only of one with all its names', () => {
    const other = (index: number, value: CellInput) => NAMED.map((cell, at) => (at === index ? value : cell));
    const numbers = [20, 2, 8, 7, 3];
    const rows = [
      NAMED,
      other(1, '2021/2022'),
      other(2, '2 четверть'),
      other(3, 'ОГЭ'),
      other(4, 'Химия'),
      other(5, 5),
    ];
    expect(read(rows.map((row) => [...row, ...numbers])).findings).toEqual([]);
    const data = read(
      [NAMED, other(4, 'МАТЕМ.')].map((row, index) => [...row, 20, 2 + index, 8, 7 - index, 3]),
    );
    expect(foundOf(data, 'record-duplicate')).toEqual([
      ['A3', { record: 'МБОУ СОШ № 3, 2020/2021, ВПР, МАТЕМ., 4', first: 'A2', same: false }],
    ]);
  });

  it('takes a mean mark for a number, not for the date that Excel made of it', () => {
    const date = { value: 44319, text: '03.май', format: 'dd.mmm' };
    const data = marks(20, 2, 8, 7, 3, '', date);
    expect(foundOf(data, 'value-not-number')).toEqual([
      ['M2', { column: 'Средний балл', read: '03.май', value: null }],
    ]);
    expect(data.findings[0]?.fix).toMatchObject({ safe: false, edits: [{ to: 3.5 }] });
    expect(marks(20, 2, 8, 7, 3, '', '3,45').results).toMatchObject([{ meanMark: 3.45 }]);
  });
});

describe('shares instead of counts', () => {
  const head = (mark: (digit: number) => string) => [...HEAD.slice(0, 7), ...[2, 3, 4, 5].map(mark)];
  const shares = (numbers: readonly CellInput[], mark = (digit: number) => `«${digit}», %`) =>
    read([[...NAMED, 16, ...numbers]], head(mark));
  const expected = [
    { table: { shares: true }, participants: 16, two: 0.125, three: 0.375, four: 0.25, five: 0.25 },
  ];

  it.each<[string, (digit: number) => string]>([
    ['«2», %', (digit) => `«${digit}», %`],
    ['% «2»', (digit) => `% «${digit}»`],
    ['2 (%)', (digit) => `${digit} (%)`],
    ['Доля «2»', (digit) => `Доля «${digit}»`],
  ])('are told by the header %s', (_, mark) => {
    expect(shares([12.5, 37.5, 25, 25], mark)).toMatchObject({ findings: [], results: expected });
  });

  it('are told by a header over all marks', () => {
    const rows = [
      [...HEAD.slice(0, 7), 'Получили отметки, %'],
      ['', '', '', '', '', '', '', '2', '3', '4', '5'],
      [...NAMED, 16, 12.5, 37.5, 25, 25],
    ];
    const merges = ['A1:A2', 'H1:K1'];
    expect(dataOf(SCHOOLS, { name: 'Результаты', rows, merges })).toMatchObject({
      findings: [],
      results: expected,
    });
  });

  it('are told by a sum near 100 with fractions, or near 1', () => {
    const plain = (digit: number): string => String(digit);
    expect(shares([12.5, 37.5, 25, 25], plain)).toMatchObject({ findings: [], results: expected });
    expect(shares([0.125, 0.375, 0.25, 0.25], plain)).toMatchObject({ findings: [], results: expected });
  });

  it('are told by the format of the cells', () => {
    const cell = (value: number) => ({ value, text: `${value * 100}%`, format: '0.0%' });
    expect(shares([0.125, 0.375, 0.25, 0.25].map(cell), String)).toMatchObject({
      findings: [],
      results: expected,
    });
  });

  it('are not taken for shares where counts happen to make 100', () => {
    const data = read([[...NAMED, 100, 10, 40, 30, 20]]);
    expect(data).toMatchObject({ findings: [], results: [{ table: { shares: false }, two: 10 }] });
  });

  it('must make 100 %, rounding allowed, and none exceeds it', () => {
    expect(shares([12.5, 37.5, 25, 24.6]).findings).toEqual([]);
    expect(foundOf(shares([12.5, 37.5, 25, 20]), 'marks-sum-mismatch')).toEqual([
      ['H2', { sum: 95, total: 100, percent: true }],
    ]);
    expect(foundOf(shares([120, 0, 0, 0]), 'part-exceeds-total')).toEqual([
      ['H2', { part: '«2»', value: 120, total: null, limit: 100 }],
    ]);
  });

  it('are passed over where the table gives counts too', () => {
    const both = [
      ...HEAD.slice(0, 7),
      ...[2, 3, 4, 5].flatMap((digit) => [`«${digit}», чел.`, `«${digit}», %`]),
    ];
    const row = [...NAMED, 16, 2, 12.5, 6, 37.5, 4, 25, 4, 25];
    expect(read([row], both)).toMatchObject({
      findings: [],
      results: [{ table: { shares: false }, two: 2, five: 4 }],
    });
  });
});

describe('marks written as text', () => {
  const SHARES = HEAD.map((header) => (/^«\d»$/.test(header) ? `${header}, %` : header));
  const marksOf = ({ results }: ReturnType<typeof read>) =>
    results.map(({ unit, two, three, four, five, counts }) => [unit, two, three, four, five, counts]);
  const TENTHS = [['share', 0.1, 0.4, 0.4, 0.1, { two: 2, three: 8, four: 8, five: 2 }]];

  it('are what they would be as numbers', () => {
    expect(marksOf(read([[...NAMED, 20, '10 %', '40 %', '40 %', '10 %']], SHARES))).toEqual(TENTHS);
    expect(marksOf(read([[...NAMED, 20, 10, 40, 40, 10]], SHARES))).toEqual(TENTHS);
  });

  it('are told where the columns hold counts', () => {
    const data = read([[...NAMED, 20, '10 %', '40%', '40 %', '10 %']]);
    expect(codesOf(data)).toEqual(['unit-mixed H2']);
    expect(marksOf(data)).toEqual(TENTHS);
  });

  it('leave no mark out where others are counted beside shares', () => {
    const data = read([[...NAMED, 20, 10, 40, 40, 5, 1]], SHARES);
    expect(data.results.map(({ two, notAttested }) => [two, notAttested])).toEqual([[0.1, null]]);
    expect(codesOf(data)).toEqual(['marks-sum-mismatch H2']);
  });
});
