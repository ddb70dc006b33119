import { notesOf, planOf, risks, roadmap, tableOf } from './testSupport';

const MOTIVATION = 'Низкая учебная мотивация обучающихся';

test('a factor has its counts, its schools by significance, and what the roadmap does about it', () => {
  const plan = planOf(
    risks(
      ['Мотивация', 'Свой фактор', 'Дисциплина', 'ОВЗ'],
      ['МБОУ СОШ № 3', 'высокая', '+', null, 'низкая'],
      ['МБОУ СОШ № 5', 'высокая', null, null, null],
      ['Лицей «Эврика»', 'низкая', null, null, null],
      ['МБОУ СОШ № 47', 'высокая', 'средняя', null, null],
    ),
    roadmap('Карта', ['Тренинги', 'Мотивация'], ['Неделя учебной мотивации'], ['Работа с детьми с ОВЗ']),
  );
  const [head, ...factors] = tableOf(plan, 'По факторам');
  expect(head).toEqual([
    ...['Фактор риска', 'Высокая', 'Средняя', 'Низкая', 'Не указана', 'Всего'],
    ...['Школы', 'Мероприятия дорожных карт'],
  ]);
  expect(factors).toEqual([
    [
      ...[MOTIVATION, 3, 0, 1, 0, 4],
      '▲ высокая: МБОУ СОШ № 3, 5, 47\n▽ низкая: Лицей «Эврика»',
      '1 мероприятие, предположительно ещё 1:\n1.1. Тренинги\n1.2. Неделя учебной мотивации (предположительно)',
    ],
    [
      ...['Свой фактор', 0, 1, 0, 1, 2],
      '■ средняя: МБОУ СОШ № 47\n+ не указана: МБОУ СОШ № 3',
      'мероприятий нет',
    ],
    ['Низкий уровень дисциплины в классе', 0, 0, 0, 0, 0, 'не выявлен', 'мероприятий нет'],
    [
      ...['Высокая доля обучающихся с ОВЗ', 0, 0, 1, 0, 1],
      '▽ низкая: МБОУ СОШ № 3',
      'предположительно 1 мероприятие:\n1.3. Работа с детьми с ОВЗ (предположительно)',
    ],
  ]);
});

test('a factor without activities stands out only where it was found', () => {
  const { rows } = planOf(risks(['Мотивация', 'ОВЗ'], ['СОШ № 1', '+', null]), roadmap('Карта', ['Семинар']));
  const styles = rows.flat().flatMap((cell) => (cell?.value === 'мероприятий нет' ? [cell.style] : []));
  expect(styles).toEqual(['text strong bad', 'text']);
});

test('without a roadmap there is no telling', () => {
  const plan = planOf(risks(['Мотивация'], ['СОШ № 1', '+']));
  expect(tableOf(plan, 'По факторам')[1]?.at(-1)).toBe('дорожной карты нет');
});

test('of several roadmaps each is named once, and long lists of activities end in how many more there are', () => {
  const named = (count: number) => Array.from({ length: count }, () => ['=Дело', 'Мотивация'] as const);
  const plan = planOf(
    risks(['Мотивация'], ['СОШ № 1', '+']),
    roadmap('Карта', ...named(2)),
    roadmap('Программа', ...named(7)),
  );
  expect(tableOf(plan, 'По факторам')[1]?.at(-1)).toBe(
    [
      '9 мероприятий:',
      '«Карта»: 1.1. =Дело',
      '1.2. =Дело',
      '«Программа»: 1.1. =Дело',
      '1.2. =Дело',
      '1.3. =Дело',
      '1.4. =Дело',
      'и ещё 3 мероприятия',
    ].join('\n'),
  );
});

test('long lists of schools end in how many more there are', () => {
  const names = Array.from({ length: 40 }, (_, at) => `Школа посёлка ${'абвгдежзик'[at % 10]}${at}-Дальний`);
  const plan = planOf(risks(['Мотивация'], ...names.map((name) => [name, 'высокая'])));
  const schools = String(tableOf(plan, 'По факторам')[1]?.at(-2));
  const shown = schools.split('; ').length - 1;
  expect(schools).toMatch(new RegExp(`; ещё ${40 - shown} школ[аы]?$`));
  expect(shown).toBeGreaterThan(5);
});

const YEARS = ['Учебный год', 'Мотивация', 'ОВЗ', 'Дисциплина', 'Родители'];
const COMPARED = risks(
  YEARS,
  ['СОШ № 1', '2024/2025', 'высокая', 'высокая', '+', null],
  ['СОШ № 1', '2025/2026', 'средняя', null, 'низкая', 'высокая'],
  ['СОШ № 2', '2024/2025', 'низкая', null, 'средняя', null],
  ['СОШ № 2', '2025/2026', 'высокая', null, '+', null],
  ['СОШ № 3', '2025/2026', '+', null, null, null],
);

test('beside the factors of an earlier profile stands what was before and what changed', () => {
  const rows = tableOf(planOf(COMPARED), 'По факторам');
  expect(rows[0]?.slice(5, 8)).toEqual(['Всего', 'Было', 'Что изменилось']);
  expect(rows.slice(1).map((cells) => cells.slice(5, 8))).toEqual([
    [3, '▲ высокая: 1\n▽ низкая: 1', '↑ усилился: 1\n↓ ослаб: 1'],
    [0, '▲ высокая: 1', '− снят: 1'],
    [2, '■ средняя: 1\n+ не указана: 1', '= значимость указана: 1\n= значимость больше не указана: 1'],
    [1, 'не выявлен', '+ появился: 1'],
  ]);
  expect(notesOf(planOf(COMPARED))).toContain('Прошлый профиль есть у 2 из 3 школ');
});

test('a factor that was not assessed before has nothing to compare', () => {
  const before = { ...risks(['Учебный год', 'ОВЗ'], ['СОШ № 1', '2024/2025', '+']), name: 'Риски прошлые' };
  const now = risks(['Учебный год', 'Мотивация', 'ОВЗ'], ['СОШ № 1', '2025/2026', 'низкая', '+']);
  expect(tableOf(planOf(now, before), 'По факторам').map((cells) => cells.slice(6, 8))).toEqual([
    ['Было', 'Что изменилось'],
    ['не оценивался', '–'],
    ['+ не указана: 1', 'без изменений'],
  ]);
});

test('a school has its factors by weight, and its changes', () => {
  const [head, ...schools] = tableOf(planOf(COMPARED), 'По школам');
  expect(head).toEqual([
    'Школа',
    ...['Высокая', 'Средняя', 'Низкая', 'Не указана', 'Всего'],
    'Факторы риска, начиная с самых значимых',
    'Изменения с прошлого профиля',
  ]);
  const text = (value: unknown): string => String(value).replaceAll('\u00A0', ' ');
  expect(schools.map(([school, ...cells]) => [school, ...cells.slice(-2)].map(text))).toEqual([
    [
      'СОШ № 1',
      [
        '▲ высокая: Низкий уровень вовлеченности родителей',
        '■ средняя: Низкая учебная мотивация обучающихся',
        '▽ низкая: Низкий уровень дисциплины в классе',
      ].join('\n'),
      [
        '+ появился: Низкий уровень вовлеченности родителей (▲ высокая)',
        '↓ ослаб: Низкая учебная мотивация обучающихся (▲ высокая → ■ средняя)',
        '− снят: Высокая доля обучающихся с ОВЗ (▲ высокая)',
        '= значимость указана: Низкий уровень дисциплины в классе (+ не указана → ▽ низкая)',
      ].join('\n'),
    ],
    [
      'СОШ № 2',
      '▲ высокая: Низкая учебная мотивация обучающихся\n+ не указана: Низкий уровень дисциплины в классе',
      [
        '↑ усилился: Низкая учебная мотивация обучающихся (▽ низкая → ▲ высокая)',
        '= значимость больше не указана: Низкий уровень дисциплины в классе (■ средняя → + не указана)',
      ].join('\n'),
    ],
    ['СОШ № 3', '+ не указана: Низкая учебная мотивация обучающихся', 'прошлого профиля нет'],
  ]);
});
