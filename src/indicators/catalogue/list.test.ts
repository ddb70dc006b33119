import { DEFAULT_SETTINGS } from '../../settings';
import { indicator, indicatorsOf, SCHOOLS, shown, teachers } from '../testSupport';
import { builtinCatalogue } from './builtin';

const list = (...rows: readonly (readonly (string | number | null)[])[]) => ({
  name: 'Показатели (перечень)',
  rows: [['Показатель', 'Числитель (n)', 'Знаменатель (N)', 'Направление', 'Цель', 'База'], ...rows],
});

const [header = [], ...rows] = teachers(
  ['СОШ № 1', '2024/2025', 10, 4, 5, 3],
  ['СОШ № 2', '2024/2025', 30, 6, 15, 3],
).rows;
const STAFF = { name: 'Педагоги', rows: [[...header, 'Стажировки'], ...rows.map((row) => [...row, 2])] };

const titles = ({ indicators }: ReturnType<typeof indicatorsOf>) =>
  indicators.map(({ definition: { id, title } }) => [id, title]);

test('the list adds, drops, renames and orders indicators without code', () => {
  const computed = indicatorsOf(
    SCHOOLS,
    STAFF,
    list(
      ['Стажировки педагогов', 'Педагоги: Стажировки', 'Прошли диагностику', 'Больше', '50 %', '10 %'],
      ['Наш индекс', 'индекс низких результатов', null, 'меньше', null, null],
      ['Сетевое взаимодействие', null, null, null, null, null],
      ['Не прошли курсы', 'Повысили квалификацию', null, 'меньше лучше', null, null],
    ),
  );
  expect(titles(computed)).toEqual([
    ['own-1', 'Стажировки педагогов'],
    ['low-result-index', 'Наш индекс'],
    ['schools-networking', 'Сетевое взаимодействие'],
    ['teachers-trained', 'Не прошли курсы'],
  ]);
  const own = indicator(computed, 'own-1');
  expect([shown(own.current), own.target, own.baseline, own.status]).toEqual([
    '4/20',
    0.5,
    0.1,
    'on-the-way',
  ]);
  expect(indicator(computed, 'teachers-trained').definition.direction).toBe('less');
  expect(computed.findings).toEqual([]);
});

test('what the list names and the sheets lack is told at its cell, and gives no data', () => {
  const computed = indicatorsOf(
    SCHOOLS,
    STAFF,
    list(
      ['Доля олимпиадников', 'Победители олимпиад', null, 'вверх', 'много', null],
      ['Доля стажёров', 'Стажировки', 'Победители', null, null, null],
    ),
  );
  expect(computed.findings.map(({ cell }) => cell)).toEqual(['B2', 'D2', 'E2', 'C3']);
  expect(computed.indicators.map(({ current }) => shown(current))).toEqual(['no-data', 'no-data']);
});

test('without the data sheets it is not the list that is wrong', () => {
  expect(
    indicatorsOf(list(['Доля стажёров', 'Стажировки', 'Победители', null, null, null])).findings,
  ).toEqual([]);
});

test.each([
  ['+', 'more'],
  ['Рост', 'more'],
  ['Сокращение', 'less'],
])('«%s» is a direction', (written, expected) => {
  const computed = indicatorsOf(
    SCHOOLS,
    STAFF,
    list(['Стажировки', 'Стажировки', null, written, null, null]),
  );
  expect(computed.findings).toEqual([]);
  expect(computed.indicators.map(({ definition }) => definition.direction)).toEqual([expected]);
});

test('without results nothing is left out', () =>
  expect(indicatorsOf(SCHOOLS, STAFF, list()).leftOut).toEqual([]));

test('an empty list is none', () => {
  expect(indicatorsOf(SCHOOLS, STAFF, list()).indicators).toHaveLength(
    builtinCatalogue(DEFAULT_SETTINGS).length,
  );
});
