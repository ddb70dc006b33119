import { indicator, indicatorsOf, namesOf, SCHOOLS, settings, shown, teachers } from './testSupport';

const YEARS = teachers(
  ['СОШ № 1', '2023/2024', 10, 4, 2, 1],
  ['СОШ № 2', '2023/2024', 30, 6, 6, 3],
  ['СОШ № 3', '2023/2024', 50, 9, 50, 50],
  ['СОШ № 1', '2024/2025', 10, 4, 5, 3],
  ['СОШ № 2', '2024/2025', 30, 6, 15, 3],
  ['СОШ № 3', '2024/2025', 50, 9, 0, 0],
);

test('a share is of the supported schools, its sums summed, beside the year before', () => {
  const computed = indicatorsOf(SCHOOLS, YEARS);
  const { current, previous, change, trend, schools } = indicator(computed, 'teachers-diagnosed');
  expect([shown(current), shown(previous), change, trend]).toEqual(['20/40', '8/40', 30, 'better']);
  expect(namesOf(schools)).toEqual(['СОШ № 1', 'СОШ № 2']);
  expect(schools.map((school) => shown(school.current))).toEqual(['5/10', '15/30']);
  expect(computed.years).toEqual({ current: '2024/2025', previous: '2023/2024' });
});

test('there are all fourteen, and no data are no zero', () => {
  const { indicators } = indicatorsOf(SCHOOLS, YEARS);
  expect(indicators).toHaveLength(14);
  const gaps = indicators.flatMap(({ definition, current }) =>
    current.gap ? [[definition.id, current.gap]] : [],
  );
  expect(gaps).toHaveLength(11);
  expect(new Set(gaps.map(([, gap]) => gap))).toEqual(new Set(['no-data']));
});

test('schools with «да» count, of all supported schools; of the year before nothing is known', () => {
  const { current, previous, trend } = indicator(indicatorsOf(SCHOOLS, YEARS), 'schools-networking');
  expect([shown(current), shown(previous), trend]).toEqual(['1/2', 'no-data', null]);
});

test('an empty cell is no «да», but a column that nobody filled is no data', () => {
  const schools = (...answers: readonly (string | null)[]) => ({
    ...SCHOOLS,
    rows: SCHOOLS.rows.map((row, index) => [
      row[0] ?? null,
      row[1] ?? null,
      ['Сетевое взаимодействие', ...answers][index] ?? null,
    ]),
  });
  const networking = (...answers: readonly (string | null)[]) =>
    shown(indicator(indicatorsOf(schools(...answers), YEARS), 'schools-networking').current);
  expect(networking('+', null, null)).toBe('1/2');
  expect(networking(null, null, 'нет')).toBe('0/2');
  expect(networking(null, null, null)).toBe('no-data');
});

test('support and answers may be told for each year', () => {
  const schools = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория', 'Сетевое взаимодействие', 'Учебный год'],
      ['СОШ № 1', 'ШНОР', 'нет', '2023/2024'],
      ['СОШ № 1', 'ШНОР', 'да', '2024/2025'],
      ['СОШ № 2', 'ШНОР', 'да', '2023/2024'],
      ['СОШ № 2', 'нет', 'да', '2024/2025'],
    ],
  };
  const computed = indicatorsOf(schools, YEARS);
  const [networking, diagnosed] = ['schools-networking', 'teachers-diagnosed'].map((id) =>
    indicator(computed, id),
  );
  expect([networking?.current, networking?.previous].map((figure) => figure && shown(figure))).toEqual([
    '1/1',
    '1/2',
  ]);
  expect(diagnosed?.schools.map(({ current, previous }) => [shown(current), shown(previous)])).toEqual([
    ['5/10', '2/10'],
    ['not-supported', '6/30'],
  ]);
  expect(diagnosed && [shown(diagnosed.current), shown(diagnosed.previous)]).toEqual(['5/10', '8/40']);
});

test('no supported schools: no data anywhere', () => {
  const schools = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория'],
      ['СОШ № 1', 'нет'],
    ],
  };
  const { indicators, supported } = indicatorsOf(schools, YEARS);
  expect(supported).toEqual([]);
  expect(new Set(indicators.map(({ current }) => shown(current)))).toEqual(new Set(['no-data']));
});

test('the whole may be those who should train, or those diagnosed', () => {
  const trained = (value: string) =>
    shown(
      indicator(indicatorsOf(settings(['Знаменатель ПК', value]), SCHOOLS, YEARS), 'teachers-trained')
        .current,
    );
  expect(trained('все')).toBe('6/40');
  expect(trained('по плану')).toBe('6/10');
});

test('a school counts only where the part and the whole are known and agree', () => {
  const computed = indicatorsOf(
    SCHOOLS,
    teachers(['СОШ № 1', '2024/2025', 10, 4, 12, null], ['СОШ № 2', '2024/2025', 30, 6, 15, 0]),
  );
  const diagnosed = indicator(computed, 'teachers-diagnosed');
  expect(diagnosed.schools.map(({ current }) => shown(current))).toEqual(['faulty', '15/30']);
  expect(shown(diagnosed.current)).toBe('15/30');
  expect(indicator(computed, 'teachers-trained').schools.map(({ current }) => shown(current))).toEqual([
    'no-data',
    '0/30',
  ]);
});

test('nobody of nobody is no data', () => {
  const computed = indicatorsOf(SCHOOLS, teachers(['СОШ № 1', '2024/2025', 0, 0, 0, 0]));
  expect(shown(indicator(computed, 'teachers-diagnosed').current)).toBe('no-data');
});

test('sheets of one kind are one, and hidden rows count', () => {
  const [header, ...rows] = YEARS.rows;
  const computed = indicatorsOf(
    SCHOOLS,
    { name: 'Педагоги', rows: [header ?? [], ...rows.slice(0, 4)], hiddenRows: [5] },
    { name: 'Педагоги села', rows: [header ?? [], ...rows.slice(4)] },
  );
  expect(shown(indicator(computed, 'teachers-diagnosed').current)).toBe('20/40');
});

test('a year missing in the middle: the latest earlier year with data is compared', () => {
  const rows = YEARS.rows.map((row) => row.map((cell) => (cell === '2024/2025' ? '2026/2027' : cell)));
  const { years } = indicatorsOf(SCHOOLS, { name: 'Педагоги', rows });
  expect(years).toEqual({ current: '2026/2027', previous: '2023/2024' });
});

test('the settings say which year is reported', () => {
  const years = (...rows: readonly (readonly string[])[]) =>
    indicatorsOf(settings(...rows), SCHOOLS, YEARS).years;
  expect(years(['Учебный год', '2023/2024'])).toEqual({ current: '2023/2024', previous: null });
  expect(years(['Отчётный период', '2023/2024 учебный год'])).toEqual({
    current: '2023/2024',
    previous: null,
  });
  expect(years(['Учебный год', '2025/2026'])).toEqual({ current: '2025/2026', previous: '2024/2025' });
});

test('targets and baselines of the settings are found by any wording', () => {
  const computed = indicatorsOf(
    settings(
      ['Цель: Доля педагогов ШНОР, прошедших диагностику', '60 %'],
      ['База: прошли диагностику', '20 %'],
      ['Цель: доля отличников', '10 %'],
    ),
    SCHOOLS,
    YEARS,
  );
  const { target, baseline, achievement, status } = indicator(computed, 'teachers-diagnosed');
  expect([target, baseline, status]).toEqual([0.6, 0.2, 'on-the-way']);
  expect(achievement).toBeCloseTo(0.75);
  expect(computed.unmatchedTargets).toEqual(['доля отличников']);
});
