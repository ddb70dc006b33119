import type { CellInput } from '../../test/support/snapshot';
import { codesOf, dataOf, fixesOf, foundOf, type Rows, SCHOOLS } from './testSupport';

const HEAD = [
  'Школа',
  'Учебный год',
  'Всего педагогов',
  'По плану ПК',
  'Прошли диагностику',
  'Повысили квалификацию',
];
const teachers = (...rows: Rows) =>
  dataOf(SCHOOLS, {
    name: 'Педагоги',
    rows: [HEAD, ...rows.map((row) => ['МБОУ СОШ № 3', '2020/2021', ...row])],
  });
const count = (value: CellInput) => {
  const data = teachers([value]);
  return [data.teachers[0]?.total ?? null, codesOf(data), fixesOf(data, 'value-not-number')];
};

describe('counts', () => {
  it.each<[CellInput, number]>([
    [20, 20],
    [0, 0],
    [{ value: 1234, text: '1 234', format: '#,##0' }, 1234],
  ])('%j is read as it is', (value, total) => expect(count(value)).toEqual([total, [], []]));

  it.each<[string, number, string]>([
    ['12 ', 12, 'safe'],
    ['1\u00a0234', 1234, 'safe'],
    ['12 чел.', 12, 'unsafe'],
  ])('%j is read, and better written as a number', (text, total, safe) => {
    expect(count(text)).toEqual([total, ['value-not-number C2'], [[['C2', total], safe]]]);
    expect(teachers([text]).findings).toMatchObject([
      { severity: 'warning', data: { read: text, value: total } },
    ]);
  });

  it.each<[CellInput, string]>([
    ['двадцать', 'value-not-number'],
    ['20 из 30', 'value-not-number'],
    [true, 'value-not-number'],
    [{ value: 44270, text: '15.03.2021', format: 'dd.mm.yyyy' }, 'value-not-number'],
    [12.5, 'value-not-integer'],
    ['12,5', 'value-not-integer'],
    ['50 %', 'value-not-integer'],
    [{ value: 0.5, text: '50%', format: '0%' }, 'value-not-integer'],
    [1e308, 'value-not-integer'],
    [-3, 'value-negative'],
    ['-3', 'value-negative'],
    ['х'.repeat(32_767), 'value-not-number'],
    ['', 'value-missing'],
    ['–', 'value-missing'],
  ])('%j gives no number', (value, code) => expect(count(value)).toEqual([null, [`${code} C2`], []]));

  it('may be left out where they are not required', () => {
    const data = teachers([20, '', 'н/д', null]);
    expect(data.findings).toEqual([]);
    expect(data.teachers).toMatchObject([{ total: 20, planned: null, diagnosed: null, trained: null }]);
  });

  it('of a part never exceed the whole', () => {
    const data = teachers([20, 20, 21, 5]);
    expect(foundOf(data, 'part-exceeds-total')).toEqual([
      ['E2', { part: 'Прошли диагностику', value: 21, total: 'Всего педагогов', limit: 20 }],
    ]);
    expect(teachers([0, 0, 0, 0]).findings).toEqual([]);
  });

  it('written as text by a formula are left to the formula', () => {
    const data = teachers([{ value: '12', formula: '=A1' }]);
    expect(fixesOf(data, 'value-not-number')).toEqual([]);
    expect(data.teachers).toMatchObject([{ total: 12 }]);
  });
});

it('the sheet «Педагоги» gives every column', () => {
  const rows = [
    [
      ...HEAD,
      'Индивидуальный план',
      'Участвовали в конкурсах',
      'Внедрили технологии',
      'Положительная динамика компетенций',
    ],
    ['МБОУ СОШ № 3', '2020/2021', 20, 8, 15, 7, 6, 5, 4, 3],
  ];
  expect(dataOf(SCHOOLS, { name: 'Педагоги', rows }).teachers).toMatchObject([
    {
      school: { name: 'МБОУ СОШ № 3' },
      year: '2020/2021',
      total: 20,
      planned: 8,
      diagnosed: 15,
      trained: 7,
      individualPlan: 6,
      contests: 5,
      technologies: 4,
      improved: 3,
    },
  ]);
});

it('the sheet «Обучающиеся» gives every column', () => {
  const rows = [
    ['Школа', 'Учебный год', 'Всего обучающихся', 'Охвачены ИОМ', 'С ОВЗ'],
    ['МБОУ СОШ № 3', '2020/2021', 300, 40, 301],
  ];
  const data = dataOf(SCHOOLS, { name: 'Обучающиеся', rows });
  expect(data.pupils).toMatchObject([{ total: 300, individualRoute: 40, specialNeeds: 301 }]);
  expect(codesOf(data)).toEqual(['part-exceeds-total E2']);
});
