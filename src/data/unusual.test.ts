import { type CellInput, workbookOf } from '../../test/support/snapshot';
import { readData } from './read';

type Rows = readonly (readonly CellInput[])[];

const found = (name: string, head: readonly CellInput[], rows: Rows, own: Rows = []) =>
  readData(
    workbookOf(
      { name, rows: [head, ...rows] },
      { name: 'Настройки', rows: [['Параметр', 'Значение'], ...own] },
    ),
  ).findings.flatMap(({ code, cell, severity, data }) =>
    code === 'value-unusual'
      ? [{ cell, severity, ...(data as { readonly history: readonly object[] }) }]
      : [],
  );

const TEACHERS = ['Школа', 'Учебный год', 'Всего педагогов'];
const teachers = (counts: readonly number[], own: Rows = []) =>
  found(
    'Педагоги',
    TEACHERS,
    counts.map((count, at) => ['СОШ № 1', `${2020 + at}/${2021 + at}`, count]),
    own,
  ).map(({ cell }) => cell);

it('tells a number that differs from the other years of the school, with its history', () => {
  const rows = [
    ['СОШ № 1', '2021/2022', 20],
    ['СОШ № 1', '2022/2023', 22],
    ['СОШ № 1', '2023/2024', 210],
    ['СОШ № 2', '2023/2024', 40],
  ];
  expect(found('Педагоги', TEACHERS, rows)).toEqual([
    {
      cell: 'C4',
      severity: 'advice',
      column: 'Всего педагогов',
      school: 'СОШ № 1',
      value: 210,
      share: false,
      history: [
        { year: '2021/2022', value: 20 },
        { year: '2022/2023', value: 22 },
      ],
    },
  ]);
});

it.each([
  [[20, 200, 21], ['C3']],
  [[200, 20, 21], ['C2']],
  [[20, 22, 30], []],
  // By no less than ten persons.
  [[4, 5, 10], []],
  // By more than half: 31 of 20 is, 30 is not.
  [[20, 20, 31], ['C4']],
  [[20, 20, 30], []],
  // The others don't agree with one another.
  [[20, 100, 500], []],
  // Of one other year nobody knows which is unusual.
  [[20, 200], []],
])('%j: unusual are %j', (counts, cells) => {
  expect(teachers(counts)).toEqual(cells);
});

it('takes the limit from the settings', () => {
  expect(teachers([20, 20, 31], [['Необычное число, %', 60]])).toEqual([]);
  expect(teachers([40, 40, 51], [['Необычное число, %', 20]])).toEqual(['C4']);
});

const RESULTS = [
  'Школа',
  'Учебный год',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  '«2»',
  '«3»',
  '«4»',
  '«5»',
];
const results = (lows: readonly number[], own: Rows = []) =>
  found(
    'Результаты',
    RESULTS,
    lows.map((low, at) => [
      ...['СОШ № 1', `${2020 + at}/${2021 + at}`, 'ВПР', 'Математика', 5],
      ...[20, low, 20 - low, 0, 0],
    ]),
    own,
  ).map(({ cell }) => cell);

it('holds shares of low results against each other in percentage points', () => {
  expect(results([2, 3, 10])).toEqual(['G4']);
  expect(results([2, 3, 8])).toEqual([]);
  expect(results([2, 3, 8], [['Необычная доля, п.п.', 20]])).toEqual(['G4']);
});
