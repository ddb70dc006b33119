import type { CellInput } from '../../test/support/snapshot';
import { codesOf, dataOf, SCHOOLS } from './testSupport';

const HEAD = [
  ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Вариант', 'Задание'],
  ...['Уровень', 'Максимальный балл', 'Выполнение, %'],
];
type Row = readonly CellInput[];
const tasks = (...rows: readonly Row[]) => dataOf(SCHOOLS, { name: 'Задания', rows: [HEAD, ...rows] });
const row = (
  school: string,
  kind: string,
  task: CellInput,
  level: string,
  share: CellInput,
  version = '',
): Row => [...[school, kind, '2025/2026', 'ВПР', 'Математика', '5', version, task, level, 2, share]];
const WORK = ['2025/2026', 'ВПР', 'Математика', '5'];

it('reads how schools and groups completed each task', () => {
  const data = tasks(
    row('МБОУ СОШ № 3', 'школа', 1, 'Б', 62.5),
    row('МБОУ СОШ № 3', '', '2.1', 'повышенный уровень', '31,25'),
    row('Заречная область', 'группа', 1, 'базовый', 58),
  );
  expect(codesOf(data)).toEqual(['value-not-number K3']);
  expect(data.tasks.map(({ school, task, level, share }) => [school.name, task, level, share])).toEqual([
    ['МБОУ СОШ № 3', '1', 'basic', 0.625],
    ['МБОУ СОШ № 3', '2.1', 'advanced', 0.3125],
    ['Заречная область', '1', 'basic', 0.58],
  ]);
  expect(data.tasks.map(({ school }) => school.school === null)).toEqual([false, false, true]);
});

it('reads parts of 1 as such, and percents up to 1 beside greater ones as percents', () => {
  const shares = (...own: readonly number[]) =>
    tasks(...own.map((share, at) => row('МБОУ СОШ № 3', '', at + 1, '', share))).tasks.map(
      ({ share }) => share,
    );
  expect(shares(0.5, 0.25, 1)).toEqual([0.5, 0.25, 1]);
  expect(shares(50, 25, 0.5)).toEqual([0.5, 0.25, 0.005]);
  expect(shares(100, 0, 1)).toEqual([1, 0, 0.01]);
});

it('keeps two versions of one test apart, and takes neither of two rows that differ', () => {
  const versions = tasks(row('МБОУ СОШ № 3', '', 1, 'Б', 60, '1'), row('МБОУ СОШ № 3', '', 1, 'Б', 40, '2'));
  expect(versions.tasks).toHaveLength(2);
  const differing = tasks(row('МБОУ СОШ № 3', '', 1, 'Б', 60), row('МБОУ СОШ № 3', '', 1, 'Б', 40));
  expect(differing.tasks).toEqual([]);
  expect(codesOf(differing)).toEqual(['record-duplicate A3']);
});

it('tells of what it does not understand', () => {
  const data = tasks(
    row('МБОУ СОШ № 77', '', 1, 'Б', 60),
    row('МБОУ СОШ № 3', 'область', 2, 'средний', 101),
    row('МБОУ СОШ № 3', '', '', 'Б', 60),
  );
  expect(codesOf(data)).toEqual([
    'status-unknown B3',
    'school-unknown A2',
    'status-unknown I3',
    'part-exceeds-total K3',
    'value-missing H4',
  ]);
});

const JOURNAL = [
  ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс'],
  ...['Участников', 'Понизили', 'Подтвердили', 'Повысили', 'На 2 отметки и более'],
];
const compared = (...rows: readonly Row[]) =>
  dataOf(SCHOOLS, { name: 'Сравнение с журналом', rows: [JOURNAL, ...rows] });

it('reads marks beside those of the journal', () => {
  const data = compared(
    ['МБОУ СОШ № 3', '', ...WORK, 20, 8, 10, 2, 3],
    ['Вся выборка', 'группа', ...WORK, 9000, 2000, 6500, 500, ''],
  );
  expect(codesOf(data)).toEqual([]);
  expect(
    data.comparison.map(({ school, lowered, raised, byTwo }) => [school.name, lowered, raised, byTwo]),
  ).toEqual([
    ['МБОУ СОШ № 3', 8, 2, 3],
    ['Вся выборка', 2000, 500, null],
  ]);
});

it('tells of a part above the participants', () => {
  expect(codesOf(compared(['МБОУ СОШ № 3', '', ...WORK, 20, 25, 10, 2, 3]))).toEqual([
    'part-exceeds-total H2',
  ]);
});
