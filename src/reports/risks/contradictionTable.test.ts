import { type SheetInput } from '../../../test/support/snapshot';
import { planOf, results, risks, tableOf } from './testSupport';

const FACTOR = 'Высокая доля обучающихся с рисками учебной неуспешности';
const TITLE = 'Где профиль расходится';
const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория'],
    ['СОШ № 1', 'ШНОР'],
    ['СОШ № 9', 'ШНОР'],
    ['СОШ № 10', 'нет'],
  ],
};

test('results over the threshold stand beside the mark that they contradict', () => {
  const plan = planOf(
    risks(
      ['Учебный год', 'Риски учебной неуспешности'],
      ['МБОУ СОШ № 5', '2025/2026', null],
      ['СОШ № 6', '2025/2026', 'низкая'],
      ['СОШ № 7', '2025/2026', 'средняя'],
      ['СОШ № 8', '2025/2026', null],
      ['СОШ № 9', '2025/2026', null],
    ),
    results(
      ['МБОУ СОШ № 5', 100, 41],
      ['СОШ № 6', 10, 3],
      ['СОШ № 7', 10, 9],
      ['СОШ № 8', 9, 9],
      ['СОШ № 9', 10, 2],
    ),
  );
  const [about, head, ...rows] = tableOf(plan, TITLE);
  expect(about).toEqual([
    'Низкие — получившие «2» или не набравшие порога, вместе по всем процедурам школы за 2025/2026 учебный год. Школы, где участников меньше 10, не сравниваются.',
  ]);
  expect(head).toEqual([
    ...['Школа', 'Низкие, чел.', 'Всего, чел.', 'Доля низких', 'Порог'],
    ...['Фактор риска', 'В профиле', 'Вывод'],
  ]);
  expect(rows).toEqual([
    [
      'МБОУ СОШ № 5',
      41,
      100,
      0.41,
      0.3,
      FACTOR,
      '—',
      'Доля низких результатов не ниже порога, а риск не отмечен.',
    ],
    [
      'СОШ № 6',
      3,
      10,
      0.3,
      0.3,
      FACTOR,
      '▽ низкая',
      'Доля низких результатов не ниже порога, а риск отмечен как низкий.',
    ],
  ]);
  const row = plan.rows.findIndex((cells) => cells[1]?.value === 41);
  const formulas = plan.rows[row]?.flatMap((cell) => cell?.formula ?? []);
  expect(formulas?.slice(2, 4)).toEqual([`=($B${row + 1}/$D${row + 1})`, '=$B$6']);
});

test('a factor that no table has was not assessed', () => {
  const plan = planOf(
    risks(['Учебный год', 'ОВЗ'], ['СОШ № 6', '2025/2026', '+']),
    results(['СОШ № 6', 10, 4]),
  );
  expect(tableOf(plan, TITLE)[2]?.slice(5)).toEqual([
    ...[FACTOR, 'не оценивался', 'Доля низких результатов не ниже порога, а риск не оценивался.'],
  ]);
});

test('without results, and without contradictions, the sheet says so', () => {
  const own = risks(['Учебный год', 'Риски учебной неуспешности'], ['СОШ № 6', '2025/2026', null]);
  expect(tableOf(planOf(own), TITLE)).toEqual([
    ['Результатов за этот учебный год нет, профиль не сравнивается.'],
  ]);
  expect(tableOf(planOf(own, results(['СОШ № 6', 10, 1])), TITLE)).toEqual([
    [
      'Расхождений с результатами за 2025/2026 учебный год нет. Школы, где участников меньше 10, не сравниваются.',
    ],
  ]);
});

test('schools that should have a profile and have none are listed with their latest', () => {
  const plan = planOf(
    SCHOOLS,
    risks(
      ['Учебный год', 'Дата', 'ОВЗ'],
      ['СОШ № 1', '2024/2025', null, '+'],
      ['СОШ № 10', null, '15.10.2024', '+'],
      ['СОШ № 2', '2025/2026', null, '+'],
    ),
  );
  expect(tableOf(plan, 'Школы без профиля за 2025/2026 учебный год')).toEqual([
    ['Школа', 'Последний профиль'],
    ['СОШ № 1', 'за 2024/2025 учебный год'],
    ['СОШ № 9', 'профиля нет'],
    ['СОШ № 10', 'от 15.10.2024'],
  ]);
  const whole = risks(['Учебный год', 'ОВЗ'], ['СОШ № 2', '2025/2026', '+']);
  expect(tableOf(planOf(whole), 'Школы без профиля')).toEqual([['Таких школ нет.']]);
});
