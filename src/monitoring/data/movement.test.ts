import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { type CellInput, workbookOf } from '../../../test/support/snapshot';
import { settings } from '../testSupport';
import type { Move, Movement } from './movement';

type Rows = readonly (readonly CellInput[])[];

const HEAD = ['Школа', 'Категория', 'Учебный год', 'Прежнее наименование'];
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

const movement = (schools: Rows, results: Rows = [], own: Rows = []): Movement =>
  monitoringOfWorkbook(
    workbookOf(
      settings(...own),
      { name: 'Школы', rows: [HEAD, ...schools] },
      ...(results.length > 0 ? [{ name: 'Результаты', rows: [RESULTS, ...results] }] : []),
    ),
    day('2026-03-31'),
  ).movement;

const written = ({ school, schoolYear }: Move): string => `${school.name} ${schoolYear}`;
const told = ({ entered, left }: Movement) => [entered.map(written), left.map(written)];

it('tells who entered and left the list, and in which year first', () => {
  expect(
    told(
      movement([
        ['СОШ № 1', 'ШНОР', '2022/2023'],
        ['СОШ № 2', 'ШНОР', '2022/2023'],
        ['СОШ № 3', 'нет', '2022/2023'],
        ['СОШ № 1', 'ШНОР', '2023/2024'],
        ['СОШ № 2', 'нет', '2023/2024'],
        ['СОШ № 3', 'ШНОР', '2023/2024'],
        ['СОШ № 1', 'нет', '2024/2025'],
        ['СОШ № 2', 'ШНОР', '2024/2025'],
        ['СОШ № 3', 'ШНОР', '2024/2025'],
      ]),
    ),
  ).toEqual([
    ['СОШ № 3 2023/2024', 'СОШ № 2 2024/2025'],
    ['СОШ № 2 2023/2024', 'СОШ № 1 2024/2025'],
  ]);
});

it('knows nothing of one year, or of a sheet without years', () => {
  expect(told(movement([['СОШ № 1', 'ШНОР', '2022/2023']]))).toEqual([[], []]);
  expect(told(movement([['СОШ № 1', 'ШНОР', null]]))).toEqual([[], []]);
});

it('skips a year that «Школы» does not tell of', () => {
  expect(
    told(
      movement([
        ['СОШ № 1', 'ШНОР', '2021/2022'],
        ['СОШ № 2', 'ШНОР', '2024/2025'],
      ]),
    ),
  ).toEqual([['СОШ № 2 2024/2025'], ['СОШ № 1 2024/2025']]);
});

it('says of a school that is gone that «Школы» has it no more', () => {
  const { left } = movement([
    ['СОШ № 1', 'ШНОР', '2023/2024'],
    ['СОШ № 2', 'ШНОР', '2023/2024'],
    ['СОШ № 2', 'нет', '2024/2025'],
  ]);
  expect(left.map(({ school, listed }) => [school.name, listed])).toEqual([
    ['СОШ № 1', false],
    ['СОШ № 2', true],
  ]);
});

it('takes a renamed school for the same, and schools that became one', () => {
  expect(
    told(
      movement([
        ['СОШ № 1', 'ШНОР', '2023/2024'],
        ['СОШ № 5', 'ШНОР', '2023/2024'],
        ['СОШ № 6', 'нет', '2023/2024'],
        ['Лицей № 1', 'ШНОР', '2024/2025', 'СОШ № 1'],
        ['Центр образования № 9', 'ШНОР', '2024/2025', 'СОШ № 5; СОШ № 6'],
      ]),
    ),
  ).toEqual([[], []]);
});

it('names a renamed school that left by its new name', () => {
  const { left } = movement([
    ['СОШ № 1', 'ШНОР', '2023/2024'],
    ['Лицей № 1', 'нет', '2024/2025', 'СОШ № 1'],
  ]);
  expect(
    left.map(({ school, formerly, listed }) => [school.name, formerly.map(({ name }) => name), listed]),
  ).toEqual([['Лицей № 1', ['СОШ № 1'], true]]);
});

it('reads the earlier results of a school under the name that it had', () => {
  const { entered } = movement(
    [
      ['СОШ № 1', 'нет', '2023/2024'],
      ['Лицей № 1', 'ШНОР', '2024/2025', 'СОШ № 1'],
    ],
    [
      ['СОШ № 1', '2023/2024', 'ВПР', 'Математика', 5, 20, 4, 16, 0, 0],
      ['Лицей № 1', '2024/2025', 'ВПР', 'Математика', 5, 25, 10, 15, 0, 0],
      ['Лицей № 1', '2024/2025', 'ОГЭ', 'Математика', 9, 10, 9, 1, 0, 0],
    ],
  );
  expect(entered.map(({ before, after }) => [before, after])).toEqual([
    [
      { part: 4, total: 20 },
      { part: 10, total: 25 },
    ],
  ]);
});

it('is of the group that the report is on', () => {
  const schools = [
    ['СОШ № 1', 'ШНОР', '2023/2024'],
    ['СОШ № 1', 'ШНСУ', '2024/2025'],
  ];
  expect(told(movement(schools, [], [['Группа школ', 'ШНСУ']]))).toEqual([['СОШ № 1 2024/2025'], []]);
  expect(told(movement(schools, [], [['Группа школ', 'ШНОР; ШНСУ']]))).toEqual([[], []]);
});

it('looks no further than the report year', () => {
  const schools = [
    ['СОШ № 1', 'ШНОР', '2022/2023'],
    ['СОШ № 1', 'нет', '2023/2024'],
    ['СОШ № 1', 'ШНОР', '2024/2025'],
  ];
  expect(told(movement(schools, [], [['Учебный год', '2023/2024']]))).toEqual([[], ['СОШ № 1 2023/2024']]);
});
