import { type CellInput, type SheetInput } from '../../test/support/snapshot';
import { indicator, indicatorsOf, namesOf, results, settings, shown, teachers } from './testSupport';

/** № 1 has low results, № 2 both, № 3 adverse conditions alone, № 4 takes part in «500+», № 5 is a base school. */
const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория', 'Сетевое взаимодействие'],
    ['СОШ № 1', 'ШНОР', 'да'],
    ['СОШ № 2', 'ШНСУ; ШНОР', 'нет'],
    ['СОШ № 3', 'ШНСУ', 'да'],
    ['СОШ № 4', '500+', 'да'],
    ['СОШ № 5', 'Опорная школа', 'нет'],
  ],
};

const row = (number: number, total: number, diagnosed: number): CellInput[] => [
  `СОШ № ${number}`,
  '2024/2025',
  total,
  null,
  diagnosed,
  null,
];
const TEACHERS = teachers(row(1, 10, 1), row(2, 20, 4), row(3, 30, 9), row(4, 40, 16), row(5, 50, 25));

const of = (group: string) => indicatorsOf(settings(['Группа школ', group]), SCHOOLS, TEACHERS);

it.each([
  ['ШНОР', '5/30', '1/2'],
  ['ШНСУ', '13/50', '1/2'],
  ['ШНОР; ШНСУ', '14/60', '2/3'],
  ['500+', '16/40', '1/1'],
  ['Опорные', '25/50', '0/1'],
  ['ШНСУ и Опорная', '38/100', '1/3'],
  ['все', '55/150', '3/5'],
])('«Группа школ: %s» is what indicators are of', (group, diagnosed, networking) => {
  const computed = of(group);
  expect(shown(indicator(computed, 'teachers-diagnosed').current)).toBe(diagnosed);
  expect(shown(indicator(computed, 'schools-networking').current)).toBe(networking);
});

it('names the group in the titles, and still takes targets by the usual title', () => {
  const title = 'Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов';
  const computed = indicatorsOf(
    settings(['Группа школ', '500+'], [`Цель: ${title}`, '60 %']),
    SCHOOLS,
    TEACHERS,
  );
  const { definition, target } = indicator(computed, 'teachers-diagnosed');
  expect(definition.title).toBe('Доля педагогов школ 500+, прошедших диагностику профессиональных дефицитов');
  expect(target).toBe(0.6);
});

it('has no schools, and no figures, of a category that nobody has', () => {
  const computed = of('Сельские');
  expect(computed.supported).toEqual([]);
  expect(indicator(computed, 'teachers-diagnosed').current.share).toBeNull();
});

const LIST = (...rows: readonly CellInput[][]): SheetInput => ({
  name: 'Показатели (перечень)',
  rows: [['Показатель', 'Числитель (n)', 'Знаменатель (N)', 'Группа школ'], ...rows],
});

it('an indicator of the list may be of its own group', () => {
  const computed = indicatorsOf(
    SCHOOLS,
    TEACHERS,
    LIST(
      ['Диагностика, ШНОР', 'Прошли диагностику', 'Всего педагогов', null],
      ['Диагностика, ШНСУ', 'Прошли диагностику', 'Всего педагогов', 'ШНСУ'],
      ['Диагностика, опорные', 'Прошли диагностику', 'Всего педагогов', 'Опорная'],
      ['Диагностика, все', 'Прошли диагностику', 'Всего педагогов', 'все'],
    ),
  );
  expect(computed.indicators.map(({ current }) => shown(current))).toEqual([
    '5/30',
    '13/50',
    '25/50',
    '55/150',
  ]);
  expect(computed.indicators.map(({ schools }) => namesOf(schools).length)).toEqual([2, 2, 1, 5]);
  expect(namesOf(computed.supported)).toEqual(['СОШ № 1', 'СОШ № 2']);
});

it('knows a built-in indicator by its title of another group', () => {
  const computed = indicatorsOf(
    SCHOOLS,
    TEACHERS,
    LIST(['Доля педагогов ШНОР и ШНСУ, прошедших диагностику', null, null, 'ШНОР; ШНСУ']),
  );
  expect(shown(indicator(computed, 'teachers-diagnosed').current)).toBe('14/60');
});

it('says so where a group of the list can’t be read, and takes the group of the report', () => {
  const computed = indicatorsOf(SCHOOLS, TEACHERS, LIST(['Прошли диагностику', null, null, 'нет']));
  expect(computed.findings.map(({ code, cell }) => [code, cell])).toEqual([['setting-unreadable', 'D2']]);
  expect(shown(indicator(computed, 'teachers-diagnosed').current)).toBe('5/30');
});

it('pools low results of each group by itself', () => {
  const rows = [1, 2, 3].map((number) => [
    ...[`СОШ № ${number}`, '2024/2025', null, 'ВПР', 'Математика', 5],
    ...[100, number * 10, 100 - number * 10, 0, 0],
  ]);
  const computed = indicatorsOf(
    SCHOOLS,
    results(...rows),
    LIST(
      ['Индекс низких результатов', null, null, null],
      ['Индекс, ШНСУ', 'Индекс низких результатов', null, 'ШНСУ'],
    ),
  );
  expect(computed.indicators.map(({ current }) => shown(current))).toEqual(['30/200', '50/200']);
});
