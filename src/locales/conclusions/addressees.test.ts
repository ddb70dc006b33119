import { advised, concluded, MOTIVATION, results, risks, roadmap, schools, SETTINGS } from './testSupport';

const HIGH = risks(['СОШ № 1', '2025/2026', 'высокая', '']);
const curatorIn = (cell: string) =>
  advised('risk-high', [SETTINGS, schools(['СОШ № 1', 'ШНОР', cell, 'Лицей № 8']), HIGH]).map(
    ([, addressee]) => addressee,
  );

test.each([
  ['Лугова А. П.', 'Куратор школы (Лугова А. П.)'],
  ['Лугова А. П.; Снегова Т. И.', 'Куратор школы (Лугова А. П.)'],
  ['Лугова А. П., Снегова Т. И.', 'Куратор школы (Лугова А. П.)'],
  ['', 'Муниципальный координатор'],
  ['нет', 'Муниципальный координатор'],
  ['не назначен', 'Муниципальный координатор'],
  ['–', 'Муниципальный координатор'],
])('where the cell of the curator says %j, the recommendation is for: %s', (cell, addressee) => {
  expect(curatorIn(cell)).toEqual([addressee]);
});

describe('the methodical service', () => {
  const FALLEN = results(
    ['СОШ № 1', '2024/2025', 'ВПР', 'Математика', 5, 20, 2, 10, 6, 2],
    ['СОШ № 1', '2025/2026', 'ВПР', 'Математика', 5, 20, 9, 5, 4, 2],
  );
  const askedBy = (responsible: string) => {
    const plan = roadmap('Карта', [['май 2026']]);
    const rows = plan.rows.map((row, at) =>
      at === 0 ? row : row.map((cell) => (cell === 'Отдел образования' ? responsible : cell)),
    );
    return advised('dynamics-worse', [SETTINGS, FALLEN, { ...plan, rows }]).map(([, own]) => own);
  };

  it.each(['Методическая служба', 'Информационно-методический центр', 'ИМЦ района'])(
    'is asked where a roadmap names it: %s',
    (name) => {
      expect(askedBy(name)).toEqual([name]);
    },
  );

  it.each(['Отдел образования', 'Заместители директоров по методической работе'])(
    'is not made up where a roadmap names others: %s',
    (name) => {
      expect(askedBy(name)).toEqual(['Муниципальный координатор']);
    },
  );
});

test('no term is after the day that the recommendation speaks of', () => {
  const rows = [['03.04.2026'], ['03.04.2026'], ['апрель 2026'], ['15.05.2026']];
  expect(advised('due-soon', [SETTINGS, roadmap('Карта', rows)])).toEqual([
    [
      null,
      'Муниципальный координатор',
      'Завершить в срок и отметить выполненными мероприятия № 1.1 и 1.2 дорожной карты.',
      '2026-04-03',
    ],
    [
      null,
      'Муниципальный координатор',
      'Завершить в срок и отметить выполненным мероприятие № 1.3 дорожной карты.',
      '2026-04-30',
    ],
  ]);
});

test('an addressee of the municipality is told about the school, and is not one of it', () => {
  const { recommendations } = concluded([SETTINGS, schools(['СОШ № 1', 'ШНОР', '', '']), HIGH]);
  expect(
    recommendations
      .filter(({ what }) => what.includes(MOTIVATION))
      .map(({ ofSchool, school }) => [ofSchool, school?.name ?? null]),
  ).toContainEqual([false, 'СОШ № 1']);
});
